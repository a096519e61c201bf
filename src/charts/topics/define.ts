import { define } from '../../figure/define.js';
import { FindingsTopics } from './topics.js';

export { FindingsTopics };
export type { GroupOpening } from './topics.js';

define('findings-topics', FindingsTopics, 'topics');
