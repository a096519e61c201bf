/** Every chart, defined: one line each. */
export * from './checklist/define.js';
export * from './heatmap/define.js';
export * from './help/define.js';
export * from './sentiment/define.js';
export * from './topics/define.js';
export * from './trend/define.js';
