import { FindingsElement } from '../../src/figure/element.js';
import type { Tool } from '../../src/figure/tool.js';
import { soundTool } from '../../src/sound/tool.js';

/** The class of a box whose figures can be heard. */
export const withSound = 'with-sound';

/** Sound as its script adds it, but for the stories that ask for it alone: once added, a tool stays in all figures of a page. */
const sound: Tool = (host, ...drawn) =>
  (host as unknown as Element).closest(`.${withSound}`) ? soundTool(host, ...drawn) : undefined;

FindingsElement.addTool('sound', sound);
