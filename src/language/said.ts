/** A sentence of ours around a text of the document, which may be in another language. */
export interface Quoted {
  readonly before: string;
  /** What the document says. */
  readonly text: string;
  readonly after: string;
}

/** What a figure says: a sentence of its own, or one with a text of the document in it. */
export type Said = string | Quoted;

/** Stands in a sentence where a text of the document comes. */
const here = '\ufffc';

/**
 * A text of the document, in a sentence that a language writes around it.
 *
 * @param within the sentence, given what stands for the text; left out: the text stands alone
 */
export function quoted(text: string, within = (place: string): string => place): Quoted {
  const [before = '', after = ''] = within(here).split(here);
  return { before, text, after };
}

/** What is said, as plain text. */
export function plainText(said: Said): string {
  return typeof said === 'string' ? said : said.before + said.text + said.after;
}
