import { contextOf, parse, select } from '../document/index.js';
import type { FindingsElement } from '../figure/element.js';
import { languageFor } from '../language/index.js';

/** Widths of a picture, in pixels: a height is looked for at each. */
const widths = Array.from({ length: 21 }, (_, i) => 200 + 40 * i);
/** The size of its text, in pixels. */
const size = 13;

/**
 * The rule of style that keeps the height free that the picture of a figure will take, as wide as it may be; empty where
 * the picture takes what the figure has to spare, or where the page itself finds its height.
 *
 * @param sides the room at both sides of the picture, in pixels
 */
export function roomFor(element: FindingsElement, lang: string, sides: number): string {
  const { data, view: id } = element;
  const { kind, layout, fills, model, options } = element['chart'];
  if (fills || !layout) return '';
  const reading = parse(data);
  const { view } = select(reading, kind, id || undefined);
  if (!view) return '';
  const [drawn, language] = [model(view, contextOf(view, reading.head), options), languageFor(lang)];
  let before: number | undefined;
  const rules = widths.map((width) => {
    const placed = layout(drawn, { width, height: 0, size, rightToLeft: false }, language);
    const { height } = placed as { readonly height?: number };
    if (height === undefined || height === before) return '';
    before = height;
    return `@container (min-width: ${width + sides}px) { .plot { min-block-size: ${Math.round(height)}px; } }`;
  });
  return rules.join('');
}
