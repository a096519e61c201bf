import { html, type TemplateResult } from 'lit';
import type { Language, Said } from '../language/index.js';

/**
 * A text of the document: where it is in another language than the figure, marked as that, and running its own way.
 *
 * @param text words, or a template that holds them
 */
export function textOf<T>(text: T, { theirs }: Language): T | TemplateResult {
  return theirs ? html`<bdi lang=${theirs}>${text}</bdi>` : text;
}

/** What a figure says, with what the document says in it marked as being in its language, and signs kept from voices. */
export function saidWords(said: Said | undefined, language: Language): unknown {
  if (typeof said !== 'object') return said;
  if ('text' in said) return textOf(said.text, language);
  return 'mark' in said
    ? html`<span aria-hidden="true">${said.mark}</span>`
    : said.map((part) => saidWords(part, language));
}
