import { define } from '../../figure/define.js';
import { FindingsHelp } from './help.js';

export { FindingsHelp };

define('findings-help', FindingsHelp);
