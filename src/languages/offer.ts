import type { Messages, Partly } from '../language/index.js';

/** An element of this library, as far as languages go; of a version before there were any, it takes none. */
interface Speaker {
  addLanguage?(tag: string, messages: Partly<Messages>): void;
}

/** The elements of this library. */
export const speakers = [
  'findings-checklist',
  'findings-heatmap',
  'findings-help',
  'findings-report',
  'findings-sentiment',
  'findings-topics',
  'findings-trend',
  'findings-view',
] as const;

/**
 * Gives a language to the elements of a page as soon as they are defined, whichever script defines which, and in
 * whatever order the scripts arrive.
 */
export function offer(tag: string, messages: Partly<Messages>): void {
  for (const name of speakers) {
    // A server, where this may be imported too, may have no elements.
    void globalThis.customElements
      ?.whenDefined(name)
      .then((element) => (element as unknown as Speaker).addLanguage?.(tag, messages));
  }
}
