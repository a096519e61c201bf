import '../../charts/help/define.js';
import '../view/define.js';
import { define } from '../../figure/define.js';
import { FindingsReport } from './report.js';

define('findings-report', FindingsReport);
