import type { Formats } from './formats.js';

const months: { readonly [english: string]: string } = {
  January: 'Ionawr',
  February: 'Chwefror',
  March: 'Mawrth',
  April: 'Ebrill',
  May: 'Mai',
  June: 'Mehefin',
  July: 'Gorffennaf',
  August: 'Awst',
  September: 'Medi',
  October: 'Hydref',
  November: 'Tachwedd',
  December: 'Rhagfyr',
  Jan: 'Ion',
  Feb: 'Chw',
  Mar: 'Maw',
  Apr: 'Ebr',
  Jun: 'Meh',
  Jul: 'Gor',
  Aug: 'Awst',
  Sept: 'Medi',
  Sep: 'Medi',
  Oct: 'Hyd',
  Nov: 'Tach',
  Dec: 'Rhag',
};
const english = new RegExp(`\\b(${Object.keys(months).join('|')})\\b`, 'g');

/** A date with the Welsh names of its months, where it has English ones. */
export function inWelsh(date: string): string {
  return date.replace(english, (name) => months[name] ?? name);
}

/** Whether a text begins with a vowel, as it is read: 1, 11 to 19, and all numbers that begin with 8 do. */
export function beginsWithVowel(text: string): boolean {
  return /^([aeiouwy\u00e2\u00ea\u00ee\u00f4\u00fb\u0175\u0177]|8|1[1-9](?!\d)|1(?![\d,]))/i.test(text);
}

/** `a`, or `ac` before a vowel. */
export function and(text: string): string {
  return `a${beginsWithVowel(text) ? 'c' : ''} ${text}`;
}

/** The plural form of Welsh for a number (CLDR). */
function form(count: number): Intl.LDMLPluralRule {
  return ({ 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' } as const)[count] ?? 'other';
}

/**
 * How Welsh writes numbers and dates where the browser does not know the language, as Chromium does not: in the order of
 * British English, with Welsh names and plural forms. Lists are Welsh everywhere: Intl writes "a(c)" in all of them.
 */
export function welshFormats(formats: Formats): Formats {
  const list = (items: readonly string[]): string =>
    [items.slice(0, -1).join(', '), ...items.slice(-1).map(items.length > 1 ? and : String)]
      .filter(Boolean)
      .join(' ');
  if (formats.locale.startsWith('cy')) return { ...formats, list };
  return {
    ...formats,
    list,
    form,
    counted: (count, noun) => `${formats.number(count)} ${noun[form(count)] ?? noun.other}`,
    period: (...given) => inWelsh(formats.period(...given)),
    periodAt: (...given) => inWelsh(formats.periodAt(...given)),
    date: (...given) => inWelsh(formats.date(...given)),
    range: (...given) => inWelsh(formats.range(...given)),
  };
}
