import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { keyOf, placeIn } from '../document/index.js';
import { clamp } from '../geometry/index.js';
import type { Cursor, CursorRules } from './chart.js';

/** What a cursor moves over: a model placed in a box of the page. */
export interface CursorGround<M, L> {
  readonly rules: CursorRules<M, L>;
  readonly model: M;
  /** Undefined until the picture has been laid out. */
  readonly layout: L | undefined;
}

/** The arrow keys: how far each goes across and down. */
const arrows: { readonly [key: string]: readonly [across: number, down: number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Linked cursors by the id of their document. */
const links = new Map<string, Set<{ mark(keys: readonly string[]): void }>>();

/** Keeps the place of a picture that is read out, and moves it by pointer, touch and keys. */
export class CursorController<M, L> implements ReactiveController {
  /** Where it stands; undefined until a reader has moved it. */
  at: Cursor | undefined;
  /** What it moves over; undefined while there is nothing. */
  ground: CursorGround<M, L> | undefined;
  #linked: string | undefined;

  /** @param chosen called when a reader chooses a place, rather than passes over it */
  constructor(
    readonly host: ReactiveControllerHost,
    readonly chosen: (detail: object) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#linked !== undefined) links.set(this.#linked, (links.get(this.#linked) ?? new Set()).add(this));
  }

  hostDisconnected(): void {
    this.at = undefined;
    removeEventListener('keydown', this.#dismiss);
    if (this.#linked !== undefined) links.get(this.#linked)?.delete(this);
  }

  /**
   * Links the cursor with all others that were given the same name: a place that a reader chooses in one is marked in
   * those that have a column or a row of the same period or id.
   *
   * @param name the id of a document; undefined for a cursor that stands alone
   */
  link(name: string | undefined): void {
    if (name === this.#linked) return;
    this.hostDisconnected();
    this.#linked = name;
    this.hostConnected();
  }

  /** Puts the cursor somewhere, or takes it away. */
  move(at: Cursor | undefined): void {
    this.at = at;
    // What is pointed at is put away without moving the pointer, so the key need not reach the control.
    if (at) addEventListener('keydown', this.#dismiss);
    this.host.requestUpdate();
  }

  readonly #dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.move(undefined);
  };

  readonly point = (event: MouseEvent): void => this.move(this.#nearest(event) ?? this.at);

  readonly click = (event: MouseEvent): void => this.#choose(this.#nearest(event));

  readonly slide = (event: Event): void => {
    const column = Number((event.target as HTMLInputElement).value);
    this.#choose({ column, row: this.#here().row });
  };

  readonly key = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey } = event;
    // With these an arrow is the browser's or a screen reader's: the way back, the next word.
    if (altKey || ctrlKey || metaKey) return;
    const { rules, model, layout } = this.ground ?? {};
    const [across, down] = arrows[key] ?? [0, 0];
    if (!rules || model === undefined || !(across || down)) return;
    const { columns, rows } = rules.keys(model);
    const turned = layout !== undefined && rules.turned?.(layout);
    // The control itself moves along columns that run across; with a single row it takes up and down for that as well.
    if (!turned && (across || rows.length < 2)) return;
    event.preventDefault();
    const { column, row } = this.#here();
    const forward = getComputedStyle(event.target as Element).direction === 'rtl' ? -across : across;
    this.#choose(
      turned
        ? {
            column: clamp(column + down, 0, columns.length - 1),
            row: clamp(row + forward, 0, rows.length - 1),
          }
        : { column, row: clamp(row + down, 0, rows.length - 1) },
    );
  };

  #here(): Cursor {
    return this.at ?? this.ground?.rules.start(this.ground.model) ?? { column: 0, row: 0 };
  }

  #nearest({ currentTarget, target, clientX, clientY }: MouseEvent): Cursor | undefined {
    const { rules, model, layout } = this.ground ?? {};
    if (!rules || model === undefined || layout === undefined) return undefined;
    // A picture that is laid out by the page says itself what stands where.
    const row = placeOfMark(target, 'row');
    if (row !== undefined) return { row, column: placeOfMark(target, 'column') ?? this.#here().column };
    const { left, top } = (currentTarget as Element).getBoundingClientRect();
    return rules.nearest(layout, model, clientX - left, clientY - top);
  }

  #choose(at: Cursor | undefined): void {
    if (!at || !this.ground) return;
    const { rules, model } = this.ground;
    this.move(at);
    this.chosen(rules.selection(model, at));
    if (this.#linked === undefined) return;
    const { columns, rows } = rules.keys(model);
    const keys = [keyOf(columns, at.column), keyOf(rows, at.row)];
    for (const other of links.get(this.#linked) ?? []) if (other !== this) other.mark(keys);
  }

  /** Moves to the first column and the first row of some keys; stays where there is neither. */
  mark(keys: readonly string[]): void {
    if (!this.ground) return;
    const { columns, rows } = this.ground.rules.keys(this.ground.model);
    const [column, row] = [columns, rows].map((all) => Math.max(...keys.map((key) => placeIn(all, key)))) as [
      number,
      number,
    ];
    const here = this.#here();
    if (column >= 0 || row >= 0)
      this.move({ column: column < 0 ? here.column : column, row: row < 0 ? here.row : row });
  }
}

/** The number in `data-row` or `data-column` of a mark, or of what holds it; undefined where there is none. */
function placeOfMark(mark: EventTarget | null, name: 'row' | 'column'): number | undefined {
  const place = (mark as HTMLElement).closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  return place === undefined ? undefined : Number(place);
}
