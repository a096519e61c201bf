import { define } from '../../figure/define.js';
import { FindingsHelp } from './help.js';

define('findings-help', FindingsHelp);
