import { define } from '../../figure/define.js';
import { FindingsHeatmap } from './heatmap.js';

export { FindingsHeatmap };

define('findings-heatmap', FindingsHeatmap, 'heatmap');
