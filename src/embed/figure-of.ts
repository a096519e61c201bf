import { isServer, type LitElement } from 'lit';
import { tagOf } from '../figure/define.js';
import type { DocumentSource } from '../figure/document-controller.js';

/** What a figure is told by the element that holds it. */
export interface FigureSettings extends DocumentSource {
  readonly view: string | undefined;
  readonly headingLevel: number;
  readonly link: boolean;
}

/** Attributes that a figure has where it is given them, and not where they are null or left out. */
export interface FigureAttributes {
  readonly group?: string | null | undefined;
  readonly hash?: string | null | undefined;
}

/**
 * The figure of a kind with these settings: the one given if it is of that kind, else a new one. Undefined for a kind that
 * no element of this version draws.
 */
export function figureOf(
  kind: string | undefined,
  settings: FigureSettings,
  attributes: FigureAttributes,
  present?: HTMLElement,
): HTMLElement | undefined {
  const tag = tagOf(kind);
  if (!tag) return undefined;
  const figure = present?.localName === tag ? present : newFigure(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value == null) figure.removeAttribute(name);
    else figure.setAttribute(name, value as string);
  }
  return Object.assign(figure, settings);
}

/** An element of ours. A server has no page to make it with. */
export function newElement<E extends HTMLElement>(tag: string): E {
  return (isServer ? new (customElements.get(tag)!)() : document.createElement(tag)) as E;
}

/** A figure whose parts a page can style as if no other element stood around it. */
function newFigure(tag: string): HTMLElement {
  const figure = newElement<LitElement>(tag);
  if (isServer) return figure;
  figure.part.add('view');
  figure.addController({
    hostUpdated() {
      const parts = [...figure.renderRoot.querySelectorAll('[part]')].flatMap((element) => [...element.part]);
      const names = [...new Set(parts)].join();
      if (figure.getAttribute('exportparts') !== names) figure.setAttribute('exportparts', names);
    },
  });
  return figure;
}
