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
