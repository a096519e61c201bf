/** Stateless SVG templates: what a layout says, drawn. */
export { pathMark } from './path.js';
export { labelMarks } from './text.js';
export { picture } from './picture.js';
export { choiceMark } from './choice.js';
export type { Choice } from './choice.js';
export { saidWords, textOf } from './words.js';
export { pagesMark } from './pages.js';
export { stackMarks } from './stack.js';
export { stackStyles } from './stack-styles.js';
