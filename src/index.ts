/** Everything, defined: what the one script tag loads. */
import './embed/report/define.js';
import './charts/checklist/define.js';
import './charts/heatmap/define.js';
import './charts/help/define.js';
import './charts/sentiment/define.js';
import './charts/topics/define.js';
import './charts/trend/define.js';

export { FindingsChecklist } from './charts/checklist/checklist.js';
export { FindingsHeatmap } from './charts/heatmap/heatmap.js';
export { FindingsHelp } from './charts/help/help.js';
export { FindingsSentiment } from './charts/sentiment/sentiment.js';
export { FindingsTopics } from './charts/topics/topics.js';
export { FindingsTrend } from './charts/trend/trend.js';
export { FindingsReport } from './embed/report/report.js';
export { FindingsView } from './embed/view/view.js';
