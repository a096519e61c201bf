import type { DocumentHead, Measured, Noun, View } from './types.js';

/** What a view takes from its document. */
export interface Context {
  /** What the document says about all of its views; undefined for a view that stands alone. */
  readonly head: DocumentHead | undefined;
  /** What is counted; undefined where neither view nor document says. */
  readonly item: Noun | undefined;
  /** Bases under this number are flagged. */
  readonly lowBase: number;
}

/** Bases under 30 are flagged unless the document says otherwise. */
export const defaultLowBase = 30;

/** What a view takes from its document, which may be missing. */
export function contextOf(view: View, head: DocumentHead | undefined): Context {
  const { item } = view as Partial<Measured>;
  return { head, item: item ?? head?.item, lowBase: head?.lowBase ?? defaultLowBase };
}
