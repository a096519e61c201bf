import type { Working } from './column.js';
import type { DocumentHead, Measured, Noun, View } from './types.js';

/** What a view takes from its document. */
export interface Context extends Working {
  /** What the document says about all of its views; undefined for a view that stands alone. */
  readonly head: DocumentHead | undefined;
  /** What is counted; undefined where neither view nor document says. */
  readonly item: Noun | undefined;
  /** Bases under this number are flagged. */
  readonly lowBase: number;
  readonly smallestBase: number;
}

/** Bases under 30 are flagged unless the document says otherwise. */
export const defaultLowBase = 30;

/** Percentages of fewer than 10 are not given unless the document says otherwise. */
export function smallestBaseOf(disclosure: DocumentHead['disclosure']): number {
  return (typeof disclosure === 'object' ? disclosure.smallestBase : undefined) ?? 10;
}

/** What a view takes from its document, which may be missing. */
export function contextOf(view: View, head: DocumentHead | undefined): Context {
  const { item, decimals } = view as Partial<Measured>;
  return {
    ...{ head, decimals },
    item: item ?? head?.item,
    lowBase: head?.lowBase ?? defaultLowBase,
    smallestBase: smallestBaseOf(head?.disclosure),
  };
}
