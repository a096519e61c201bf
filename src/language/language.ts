import { complete, type Partly } from './complete.js';
import { en } from './en.js';
import { localeOf, makeFormats, type Formats } from './formats.js';
import type { Messages } from './messages.js';

/** Which way lines of text run. */
export type Direction = 'ltr' | 'rtl';

/** How a figure speaks: its messages, and how it writes numbers and dates. */
export interface Language {
  /** The language of messages, numbers and dates, as a BCP 47 tag: `cy`, `en-GB`. */
  readonly tag: string;
  readonly messages: Messages;
  readonly formats: Formats;
  /** The language of the document's texts, as a BCP 47 tag, where it is another; left out where it is the same. */
  readonly theirs?: string | undefined;
  /** The names of the messages that the language lacks: English stands in for them. */
  readonly lacks: readonly string[];
}

const known = new Map<string, Partly<Messages>>([['en', en]]);
const made = new Map<string, Language>();
let told: () => void = () => undefined;

/**
 * Adds or replaces the messages of a language. Figures in it that are drawn already are drawn anew.
 *
 * @param tag the language as a BCP 47 tag: `cy`
 * @param messages all of its messages or some; `Language.lacks` names what is left out, for which English stands in
 */
export function addLanguage(tag: string, messages: Partly<Messages>): void {
  const name = tag.toLowerCase();
  if (known.get(name) === messages) return;
  known.set(name, messages);
  made.clear();
  told();
}

/** Calls something after every language that is added. It takes the place of what was called before. */
export function whenAdded(tell: () => void): void {
  told = tell;
}

/**
 * The language for a tag such as `cy` or `en-GB`: its own messages, else those of the tag without its last parts, else
 * English. Numbers and dates are written in the language of the messages, so that a sentence is in one language.
 *
 * @param texts the language of the document's texts, as a BCP 47 tag; left out: that of the messages
 */
export function languageFor(tag: string, texts?: string): Language {
  const key = `${tag} ${texts}`;
  let language = made.get(key);
  if (!language) {
    const parts = tag.toLowerCase().split('-');
    while (parts.length > 1 && !known.has(parts.join('-'))) parts.pop();
    const messages = known.get(parts.join('-'));
    const locale = localeOf(messages && tag !== 'en' ? tag : '');
    const own = made.get(locale) ?? write(locale, messages);
    language = !texts || primary(texts) === primary(locale) ? own : { ...own, theirs: texts };
    made.set(key, language).set(locale, own);
  }
  return language;
}

function write(tag: string, given: Partly<Messages> | undefined): Language {
  const lacks: string[] = [];
  const messages = complete(en, given, given && lacks);
  const formats = makeFormats(tag, messages.span);
  return { tag, messages, lacks, formats: messages.formats?.(formats) ?? formats };
}

/** A tag without what says where or how the language is written. */
export function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0]!;
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
