import { define } from '../../figure/define.js';
import { FindingsHeatmap } from './heatmap.js';

define('findings-heatmap', FindingsHeatmap);
