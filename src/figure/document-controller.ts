import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { issueFailure, watch, type Failure, type Snapshot } from '../data/index.js';
import { parse, type FindingsDocument, type Reading, type View } from '../document/index.js';

/** Where an element's document comes from. */
export interface DocumentSource {
  /** The address of a document. Not asked for while there is `data`. */
  readonly src: string | undefined;
  /** Seconds between looks for a newer one; off if undefined. */
  readonly refresh: number | undefined;
  /** A document or a view as an object. */
  readonly data: FindingsDocument | View | undefined;
}

/** Keeps the document of one element: fetched from its address while the element is on the page, or given as an object. */
export class DocumentController implements ReactiveController {
  /** What was read last; undefined where nothing was. */
  reading: Reading | undefined;
  /** Why there is nothing, or nothing newer. */
  failure: Failure | undefined;
  /** When the reading was last found to be the newest; undefined for an object. */
  at: Date | undefined;

  #source: DocumentSource = { src: undefined, refresh: undefined, data: undefined };
  #connected = false;
  #stop: (() => void) | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Follows another source, if it is another. An object is read at once, an address when it answers. */
  follow(source: DocumentSource): void {
    const { src, refresh, data } = this.#source;
    if (src === source.src && refresh === source.refresh && data === source.data) return;
    this.#source = source;
    if (src !== source.src || data !== source.data)
      this.#take({ reading: undefined, failure: undefined, at: undefined });
    if (source.data !== undefined) {
      const reading = parse(source.data);
      this.reading = reading;
      this.failure = issueFailure(reading.issues);
    }
    this.#start();
  }

  #start(): void {
    this.#stop?.();
    this.#stop = undefined;
    const { src, refresh, data } = this.#source;
    if (!src || data !== undefined || !this.#connected) return;
    this.#stop = watch(src, refresh, ({ reading, failure, at }) => {
      // Who comes back to the page has good figures, which a server that fails meanwhile does not know of.
      const known = reading ? { reading, at } : this;
      this.#take({ ...known, failure });
      this.host.requestUpdate();
    });
  }

  #take({ reading, failure, at }: Snapshot): void {
    this.reading = reading;
    this.failure = failure;
    this.at = at;
  }
}
