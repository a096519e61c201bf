import { define } from '../../figure/define.js';
import { FindingsSentiment } from './sentiment.js';

export { FindingsSentiment };

define('findings-sentiment', FindingsSentiment, 'sentiment');
