import { html, nothing, type TemplateResult } from 'lit';
import { telephoneLink, textLink, type DocumentHead, type HelpContact } from '../document/index.js';
import type { Language } from '../language/index.js';
import { textOf } from '../marks/index.js';
import { link } from './words.js';

/** The help contacts of a document, those for danger to life first; empty where it names none. */
export function contactsOf(head: DocumentHead | undefined): readonly HelpContact[] {
  const contacts = head?.help ?? [];
  return [...contacts.filter((c) => c.dangerToLife), ...contacts.filter((c) => !c.dangerToLife)];
}

/** One line of help, for documents that want it on every figure. */
export function helpLine(
  head: DocumentHead | undefined,
  language: Language,
): TemplateResult | typeof nothing {
  const contacts = contactsOf(head);
  if (!head?.helpOnEveryFigure || contacts.length === 0) return nothing;
  return html`<p class="help" part="help">
    <strong>${language.messages.help}</strong> ${contacts.map((c, i) => [i ? ' · ' : nothing, helpContact(c, language)])}
  </p>`;
}

/** A contact and the ways to reach it: the numbers as links, and as text for those who call from another device. */
export function helpContact(
  { name, telephone, then, text, url }: HelpContact,
  language: Language,
): TemplateResult {
  const { messages } = language;
  const ways = [
    ...(telephone ? [html`<a href=${telephoneLink(telephone)}>${messages.call(whole(telephone))}</a>`] : []),
    ...(telephone && then ? [textOf(then, language)] : []),
    ...(text ? [html`<a href=${textLink(text.to)}>${messages.text(text.word, whole(text.to))}</a>`] : []),
  ];
  return html`<b>${textOf(link(url, name), language)}</b>${ways.map((way, i) => html`${i ? ', ' : ': '}${way}`)}`;
}

/** A number that no line breaks, and that text from right to left does not turn around: no-break spaces see to both. */
function whole(number: string): string {
  return number.trim().replace(/\s+/g, '\u00a0');
}
