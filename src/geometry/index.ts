/** Numbers of the data to places in a picture: scales, ticks, paths and room for labels. Runs wherever JavaScript does. */
export * from './calendar.js';
export type * from './frame.js';
export * from './labels.js';
export * from './paths.js';
export * from './scale.js';
