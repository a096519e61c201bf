import { define } from '../../figure/define.js';
import { FindingsTrend } from './trend.js';

export { FindingsTrend };

define('findings-trend', FindingsTrend, 'trend');
