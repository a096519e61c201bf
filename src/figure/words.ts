import { html, nothing, type TemplateResult } from 'lit';
import { safeLink, type DocumentHead, type NewHome, type View } from '../document/index.js';
import type { Language, Said } from '../language/index.js';
import { saidWords, textOf } from '../marks/index.js';

type Part = TemplateResult | typeof nothing;

/**
 * A heading of a level from 2; what would be deeper than 6 stays there.
 *
 * @param part the name of its part; only the figure's own, `heading`, is what the figure is named by
 */
export function heading(level: number, text: Said, language: Language, part = 'heading'): TemplateResult {
  const id = part === 'heading' ? part : nothing;
  return html`<div class="heading" id=${id} part=${part} role="heading" aria-level=${Math.min(level, 6)}>${saidWords(text, language)}</div>`;
}

/** A link, or the words alone where the address is missing or not safe to follow. */
export function link(url: string | undefined, words: unknown): Part {
  const href = safeLink(url);
  return href ? html`<a href=${href} rel="noopener">${words}</a>` : html`${words}`;
}

/** The notices that every figure of a document shows: a withdrawal or a correction, and a new home. */
export function notices(head: DocumentHead | undefined, language: Language): Part {
  const { messages, formats } = language;
  const { notice, movedTo } = head ?? {};
  if (!notice && !movedTo) return nothing;
  const dated = notice?.kind === 'withdrawal' ? messages.withdrawn : messages.corrected;
  return html`${
    notice
      ? html`<p class="notice" part="notice">
          <strong>${dated(formats.date(notice.when))}</strong> ${textOf(notice.text, language)}
          ${notice.url ? link(notice.url, messages.readMore) : nothing}
        </p>`
      : nothing
  }${
    movedTo
      ? html`<p class="notice" part="notice">${link(movedTo.url, newHome(movedTo, language))}</p>`
      : nothing
  }`;
}

/** Who keeps the figures; until the day on which they move, who will. */
function newHome({ keeper, when = '' }: NewHome, { messages, formats }: Language): string {
  return Date.parse(when) > Date.now() ? messages.moves(formats.date(when), keeper) : messages.moved(keeper);
}

/** Where the figures come from, under which terms, and how old they are. */
export function sourceLine(
  view: Pick<View, 'source'>,
  head: DocumentHead | undefined,
  language: Language,
): Part {
  if (!head) return nothing;
  const { messages, formats } = language;
  // A view from another report says all that is known of that report.
  const other = view.source?.title;
  const { title, authors, url, page, figure } =
    other === undefined
      ? { ...head.source, ...view.source }
      : { authors: undefined, ...view.source, title: other };
  const names = [...(authors ?? []).map(({ name }) => name), figure].filter((n) => n !== undefined);
  return html`<div class="source" part="source">
    <p>${messages.source}: ${textOf(link(url, title), language)}${names.map((name) => [', ', textOf(name, language)])}${page === undefined ? nothing : `, ${messages.page(page)}`}.</p>
    <p>${messages.publisher}: ${textOf(link(head.publisher.url, head.publisher.name), language)}. ${messages.licence}: ${textOf(link(head.licence.url, head.licence.name), language)}. ${messages.figuresOf(formats.date(head.modified ?? head.published))}.</p>
  </div>`;
}

/** How to cite a document: as it says, or authors, year, title, source. */
export function citationOf(head: DocumentHead): string {
  if (head.citation !== undefined) return head.citation;
  const by = (head.authors ?? [head.publisher]).map((a) => a.name).join(', ');
  const from = head.source.title === head.title ? '' : ` ${head.source.title}.`;
  return `${by} (${(head.modified ?? head.published).slice(0, 4)}). ${head.title}.${from}${head.source.url ? ` ${head.source.url}` : ''}`;
}

/** How to cite a document; on paper also the address of the page, which nothing else tells there. */
export function citationLine(head: DocumentHead, language: Language, className: string): TemplateResult {
  return html`<p class=${className} part="citation">
    ${language.messages.cite}: ${textOf(citationOf(head), language)}
    <span class="paper" dir="ltr">${globalThis.location?.href}</span>
  </p>`;
}
