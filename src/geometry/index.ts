/** Numbers of the data to places in a picture: scales, ticks, paths and room for labels. Runs wherever JavaScript does. */
export * from './calendar.js';
export * from './calendar-names.js';
export type * from './frame.js';
export * from './labels.js';
export * from './paths.js';
export * from './scale.js';
export * from './stack.js';
export * from './wrap.js';
