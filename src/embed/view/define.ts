import '../../charts/index.js';
import { define } from '../../figure/define.js';
import { FindingsView } from './view.js';

export { FindingsView };

define('findings-view', FindingsView);
