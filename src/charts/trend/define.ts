import { define } from '../../figure/define.js';
import { FindingsTrend } from './trend.js';

define('findings-trend', FindingsTrend);
