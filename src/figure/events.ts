import type { Failure } from '../data/index.js';
import type { Reading, View } from '../document/index.js';

/** The detail of `findings-load`. */
export interface FindingsLoad {
  /** The view that is drawn. */
  readonly view: View;
  /** Everything read from its document. */
  readonly reading: Reading;
}

/** What `findings-select` tells, by the kind of view. A chart adds its own by `declare module '../../figure/events.js'`. */
export interface Selections {
  /** Of an element that nobody has named. */
  readonly '': never;
}

/** What `findings-select` tells, of whichever figure. */
export type Selection = Selections[keyof Selections];

/**
 * The events of an element by their names.
 *
 * @typeParam S what `findings-select` tells
 */
export interface FindingsEventMap<S extends object = object> {
  /** A view is drawn. */
  readonly 'findings-load': CustomEvent<FindingsLoad>;
  /** There are no figures, or no newer ones. */
  readonly 'findings-error': CustomEvent<Failure>;
  /** A reader chose a value. */
  readonly 'findings-select': CustomEvent<S>;
}

/** `addEventListener` and `removeEventListener` of an element that fires events `E` beside those of all elements. */
export type Listening<E> = {
  <K extends keyof E>(
    type: K,
    listener: (event: E[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
} & HTMLElement['addEventListener'];

declare global {
  interface GlobalEventHandlersEventMap {
    'findings-load': FindingsEventMap['findings-load'];
    'findings-error': FindingsEventMap['findings-error'];
    'findings-select': FindingsEventMap['findings-select'];
  }
}
