/** Figures as a server puts them into a page: text of HTML, from a document, without a browser. */
import { ElementRenderer, render as renderLit } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { LitElement } from 'lit';
import { isTemplateResult } from 'lit/directive-helpers.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { parse, type FindingsDocument } from '../document/index.js';
import { DocumentElement } from '../figure/document-element.js';
import { tagOf } from '../figure/define.js';
import { FindingsElement } from '../figure/element.js';
import '../charts/index.js';
import '../embed/report/define.js';
import '../embed/view/define.js';
import { roomFor } from './room.js';
import { servedStyles } from './styles.js';

/** What stands in a page: which element, its attributes, and what is in it. */
export interface RenderOptions {
  /**
   * The tag of the element. Left out, it is the one that draws the view's kind, or `findings-report` where no view is
   * named.
   */
  readonly element?: keyof HTMLElementTagNameMap & `findings-${string}`;
  /** The id of the view. */
  readonly view?: string;
  /** The address that the reader's browser finds the document at. Left out, the page stays as the server drew it. */
  readonly src?: string;
  /** Seconds between looks for newer figures. */
  readonly refresh?: number;
  /** The level of the heading, 2 to 6. */
  readonly headingLevel?: number;
  /** The language that the page has at this place, as a BCP 47 tag; English if left out. */
  readonly lang?: string;
  /** Whether the figure is linked with others of the document. */
  readonly link?: boolean;
  /** Of a view of the kind topics: the id of the one group to show. */
  readonly group?: string;
  /** What is put before the names of a reader's choices in the address of the page. */
  readonly hash?: string;
  /**
   * HTML that stands where declarative shadow roots are not known, and where the document has a fault. It is taken as it
   * is: it must come from the page's author.
   */
  readonly fallback?: string;
  /** The nonce of the page's Content-Security-Policy, for the styles of what is drawn. */
  readonly nonce?: string;
}

/**
 * An element with everything that it says already in it: heading, summary, table, notes and source of one view, or of a
 * whole document. Readers see it at once, and without scripts; where the script runs, the element draws its figure in
 * the same place when the document has arrived. A document with a fault gives what the element shows for it: a sentence
 * and the fallback.
 *
 * @param document a findings document, as parsed JSON. `issuesOf` of `findings-widgets/document` says what is wrong with it
 * @returns HTML: the element, with what was drawn as a declarative shadow root inside it
 * @throws TypeError for an element that there is not
 */
export function render(document: FindingsDocument, options: RenderOptions = {}): string {
  const { view, fallback = '', nonce, lang = 'en', group } = options;
  const kind = parse(document).views.find(({ id }) => id === view)?.kind;
  const tag = options.element ?? (view === undefined ? 'findings-report' : (tagOf(kind) ?? 'findings-view'));
  const element = customElements.get(tag);
  if (!element?.prototype || !(element.prototype instanceof DocumentElement))
    throw new TypeError(`there is no element <${tag}>; expected one of findings-widgets`);
  const { src, refresh, headingLevel, link, hash } = options;
  const attributes = {
    ...{ src, view, refresh, lang: options.lang, link: link ? '' : undefined, group, hash },
    'heading-level': headingLevel,
  };
  const figure = Object.assign(new element() as DocumentElement, {
    src,
    view,
    headingLevel: headingLevel ?? 2,
  });
  if (group !== undefined) Object.assign(figure, { group }).setAttribute('group', group);
  figure.data = document;
  const written = Object.entries(attributes).map(([name, value]) => attribute(name, value));
  return `<${tag}${written.join('')}>${drawn(figure, { lang, nonce, fallback, sides: 24 })}</${tag}>`;
}

interface Surroundings {
  readonly lang: string;
  readonly nonce: string | undefined;
  readonly fallback: string;
  /** The room at both sides of what is in a figure, in pixels, where the page has not changed it. */
  readonly sides: number;
}

/** What Lit takes for the element around a template: only inside one may there be a slot. */
class Box extends ElementRenderer {}

/** What an element shows, in a box of its own that stands for it. */
function drawn(element: DocumentElement, { lang, nonce, fallback, sides }: Surroundings): string {
  element.setAttribute('lang', lang);
  // As on paper, the table is there whole.
  if (element instanceof FindingsElement) element['printing'] = true;
  element['willUpdate']();
  const template = resolved(element['render'](), { lang, nonce, fallback: '', sides: 0 });
  const content = plain(collectResultSync(renderLit(template, { customElementHostStack: [new Box('div')] })));
  const { elementStyles } = element.constructor as typeof LitElement;
  const styles = [...elementStyles, servedStyles].map((style) => ('cssText' in style ? style.cssText : ''));
  if (element instanceof FindingsElement) styles.push(roomFor(element as FindingsElement, lang, sides));
  const { view } = element as { readonly view?: string };
  return (
    `<div class="findings-served" part="view"${attribute('data-view', `${view}`)}><template shadowrootmode="open">` +
    `<style${attribute('nonce', nonce)}>${styles.join('').replace(/\/\*.*?\*\/|\s+/gs, ' ')}</style>${content}</template>${fallback}</div>`
  );
}

/** A template with what stands for each element of ours in it. */
function resolved(value: unknown, surroundings: Surroundings): unknown {
  if (value instanceof DocumentElement) return unsafeHTML(drawn(value as DocumentElement, surroundings));
  if (Array.isArray(value)) return value.map((one) => resolved(one, surroundings));
  if (!isTemplateResult(value)) return value;
  return { ...value, values: value.values.map((one) => resolved(one, surroundings)) };
}

/**
 * What Lit wrote, without pictures: they are drawn for a width that nobody knows here. Also without the marks by which Lit
 * would find its places again, since the element draws anew, without the attributes that it writes for properties that
 * are false, and without styles of single marks, which a strict policy refuses and only the picture needs. Texts cannot
 * be taken for any of these: Lit escapes them.
 */
function plain(content: string): string {
  return content
    .replace(
      /<svg class="picture".*?<\/svg>|<\?>|<!--\/?lit-[^>]*-->| (open|selected)="false"| style="[^"]*"/gs,
      '',
    )
    .replace(/[ \t\r\n]+/g, ' ');
}

/** An attribute as it is written in a tag, with a space before it; nothing where it has no value. */
function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escaped(`${value}`)}"`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.codePointAt(0)};`);
}
