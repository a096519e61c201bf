import { en } from './en.js';
import { formatsFor, type Formats } from './formats.js';
import type { Messages } from './messages.js';

/** Which way lines of text run. */
export type Direction = 'ltr' | 'rtl';

/** How a figure speaks: its messages, and how it writes numbers and dates. */
export interface Language {
  /** The language of the messages, as a BCP 47 tag. */
  readonly tag: string;
  readonly messages: Messages;
  readonly formats: Formats;
}

const known = new Map<string, Messages>([['en', en]]);
const made = new Map<string, Language>();

/** Adds or replaces the messages of a language, for figures that are drawn from now on. */
export function addLanguage(tag: string, messages: Messages): void {
  known.set(tag.toLowerCase(), messages);
  made.clear();
}

/**
 * The language for a tag such as `cy` or `en-GB`: its own messages, else those of the tag without its last parts, else
 * English. Numbers and dates are written in the language of the messages, so that a sentence is in one language.
 */
export function languageFor(tag: string): Language {
  let language = made.get(tag);
  if (!language) {
    const parts = tag.toLowerCase().split('-');
    while (parts.length > 1 && !known.has(parts.join('-'))) parts.pop();
    const messages = known.get(parts.join('-'));
    const plainEnglish = 'en-GB';
    language = messages
      ? { tag: parts.join('-'), messages, formats: formatsFor(tag === 'en' ? plainEnglish : tag) }
      : { tag: 'en', messages: en, formats: formatsFor(plainEnglish) };
    made.set(tag, language);
  }
  return language;
}

/**
 * Makes the number and date formats of a language before they are needed: the first of each takes the browser some
 * hundredths of a second, which a page has to spare while its documents are on their way.
 */
export function prepareLanguage(tag: string): void {
  const { value, period, range } = languageFor(tag).formats;
  value(0, 'percent');
  for (const length of ['long', 'short'] as const) period('month', 0, length);
  range({ grain: 'month', first: 0, length: 2 });
}
