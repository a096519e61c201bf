/** Everything, defined: what the one script tag loads. */
export * from './charts/index.js';
export * from './embed/report/define.js';
export * from './embed/view/define.js';

export type { Failure } from './data/index.js';
export type { FindingsDocument, View } from './document/index.js';
export type { FindingsEventMap, FindingsLoad, Selection } from './figure/events.js';
export type { GroupSelection } from './language/index.js';
