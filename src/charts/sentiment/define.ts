import { define } from '../../figure/define.js';
import { FindingsSentiment } from './sentiment.js';

define('findings-sentiment', FindingsSentiment);
