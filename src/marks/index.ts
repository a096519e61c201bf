/** Stateless SVG templates: what a layout says, drawn. */
export { pathMark } from './path.js';
export { labelMarks } from './text.js';
export { picture } from './picture.js';
