import { define } from '../../figure/define.js';
import { FindingsTopics } from './topics.js';

export { FindingsTopics };

define('findings-topics', FindingsTopics, 'topics');
