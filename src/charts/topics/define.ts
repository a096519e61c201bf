import { define } from '../../figure/define.js';
import { FindingsTopics } from './topics.js';

define('findings-topics', FindingsTopics);
