import '../view/define.js';
import { define } from '../../figure/define.js';
import { FindingsReport } from './report.js';

export { FindingsReport };

define('findings-report', FindingsReport);
