import type { Kind } from '../document/index.js';
import type { DocumentSource } from '../figure/document-controller.js';

/** The element that draws each kind of view. */
export const tags: { readonly [K in Kind]: string } = {
  trend: 'findings-trend',
  heatmap: 'findings-heatmap',
  sentiment: 'findings-sentiment',
  topics: 'findings-topics',
  recommendations: 'findings-checklist',
};

/** What a figure is told by the element that holds it. */
export interface FigureSettings extends DocumentSource {
  readonly view: string | undefined;
  readonly headingLevel: number;
  readonly link: boolean;
}

/**
 * The figure of a kind with these settings: the one given if it is of that kind, else a new one. Undefined for a kind that
 * no element of this version draws.
 */
export function figureOf(
  kind: string | undefined,
  settings: FigureSettings,
  present?: HTMLElement,
): HTMLElement | undefined {
  if (kind === undefined || !Object.hasOwn(tags, kind)) return undefined;
  const tag = tags[kind as Kind];
  const figure = present?.localName === tag ? present : document.createElement(tag);
  return Object.assign(figure, settings);
}
