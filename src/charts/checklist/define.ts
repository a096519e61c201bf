import { define } from '../../figure/define.js';
import { FindingsChecklist } from './checklist.js';

define('findings-checklist', FindingsChecklist);
