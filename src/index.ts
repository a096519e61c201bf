/** Everything, defined: what the one script tag loads. */
import './charts/trend/define.js';

export { FindingsTrend } from './charts/trend/trend.js';
