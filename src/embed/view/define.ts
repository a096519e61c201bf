import '../../charts/checklist/define.js';
import '../../charts/heatmap/define.js';
import '../../charts/sentiment/define.js';
import '../../charts/topics/define.js';
import '../../charts/trend/define.js';
import { define } from '../../figure/define.js';
import { FindingsView } from './view.js';

define('findings-view', FindingsView);
