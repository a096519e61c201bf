import type { PropertyDeclarations, PropertyValues } from 'lit';
import type { View } from '../document/index.js';
import { FindingsElement } from './element.js';
import { readHash, writeHash, type Chosen } from './hash.js';

/**
 * A figure in which a reader makes choices that a link can carry. A subclass names them.
 *
 * @attr hash - Keeps what a reader chooses in the address of the page, as `#name=value`; a value is put before the names: `a-` for `#a-name=value`. Left out, the address is left alone.
 */
export abstract class ChoosingElement<
  V extends View,
  M,
  L,
  O extends object,
  S extends object = object,
> extends FindingsElement<V, M, L, O, S> {
  static override properties: PropertyDeclarations = { hash: {} };

  /** What is put before the names of choices in the address of the page; null or undefined to leave that alone. */
  declare hash: string | null | undefined;
  /** The options that the address carries, each with the value that needs no mention. */
  protected abstract readonly carried: Chosen & Partial<O>;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    this.#read(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.hash != null && changed.has('options'))
      writeHash(this.hash, this.carried, this.options as Chosen);
  }

  readonly #follow = (): void => this.#read();

  #read(quiet = false): void {
    if (this.hash != null) this.choose(readHash(this.hash, this.carried) as Partial<O>, quiet);
  }
}
