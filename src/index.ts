/** Everything, defined: what the one script tag loads. */
export * from './charts/index.js';
export * from './embed/report/define.js';
export * from './embed/view/define.js';
