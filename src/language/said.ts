/** A text of the document, which may be in another language than the words around it. */
export interface Quoted {
  readonly text: string;
}

/** A sign that eyes look for, such as a dagger; voices have words for what it stands for. */
export interface Mark {
  readonly mark: string;
}

/** What a figure says: words of its own, a text of the document, a sign, or several of these one after the other. */
export type Said = string | Quoted | Mark | readonly Said[];

/** Stands in a sentence where a text of the document comes. */
const here = '\ufffc';

/**
 * A text of the document, alone or in a sentence that a language writes around it.
 *
 * @param within the sentence, given what stands for the text; left out: the text stands alone
 */
export function quoted(text: string, within?: (place: string) => string): Said {
  if (!within) return { text };
  const [before = '', after = ''] = within(here).split(here);
  return [before, { text }, after];
}

/** A name with something after it that is no word: it is of the language that the name is of. */
export function followed(name: Said, by: string): Said {
  const text = plainText(name) + by;
  return typeof name === 'string' ? text : { text };
}

/** What is said, as plain text. */
export function plainText(said: Said): string {
  if (typeof said === 'string') return said;
  if ('text' in said) return said.text;
  return 'mark' in said ? said.mark : said.map(plainText).join('');
}
