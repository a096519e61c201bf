import { define } from '../../figure/define.js';
import { FindingsChecklist } from './checklist.js';

export { FindingsChecklist };

define('findings-checklist', FindingsChecklist, 'recommendations');
