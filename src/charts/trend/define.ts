import { define } from '../../figure/define.js';
import { FindingsTrend } from './trend.js';

export { FindingsTrend };
export type { TrendSelection } from './model.js';

define('findings-trend', FindingsTrend, 'trend');
