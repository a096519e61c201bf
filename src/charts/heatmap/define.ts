import { define } from '../../figure/define.js';
import { FindingsHeatmap } from './heatmap.js';

export { FindingsHeatmap };
export type { HeatmapSelection } from './model.js';

define('findings-heatmap', FindingsHeatmap, 'heatmap');
