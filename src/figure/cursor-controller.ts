import type { ReactiveController, ReactiveControllerHost } from 'lit';
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

/** Keeps the place of a picture that is read out, and moves it by pointer, touch and keys. */
export class CursorController<M, L> implements ReactiveController {
  /** Where it stands; undefined until a reader has moved it. */
  at: Cursor | undefined;
  /** What it moves over; undefined while there is nothing. */
  ground: CursorGround<M, L> | undefined;

  /** @param chosen called when a reader chooses a place, rather than passes over it */
  constructor(
    readonly host: ReactiveControllerHost,
    readonly chosen: (detail: object) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.at = undefined;
  }

  /** Puts the cursor somewhere, or takes it away. */
  move(at: Cursor | undefined): void {
    this.at = at;
    this.host.requestUpdate();
  }

  readonly point = (event: MouseEvent): void => this.move(this.#nearest(event) ?? this.at);

  readonly leave = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse') this.move(undefined);
  };

  readonly click = (event: MouseEvent): void => this.#choose(this.#nearest(event));

  readonly slide = (event: Event): void => {
    const column = Number((event.target as HTMLInputElement).value);
    this.#choose({ column, row: this.#here().row });
  };

  readonly key = (event: KeyboardEvent): void => {
    const { key } = event;
    if (key === 'Escape') return this.move(undefined);
    const { rules, model, layout } = this.ground ?? {};
    const [across, down] = arrows[key] ?? [0, 0];
    if (!rules || model === undefined || !(across || down)) return;
    const { columns, rows } = rules.extent(model);
    const turned = layout !== undefined && rules.turned?.(layout);
    // The control itself moves along columns that run across; with a single row it takes up and down for that as well.
    if (!turned && (across || rows < 2)) return;
    event.preventDefault();
    const { column, row } = this.#here();
    const forward = getComputedStyle(event.target as Element).direction === 'rtl' ? -across : across;
    const within = (place: number, length: number): number => Math.max(0, Math.min(length - 1, place));
    this.#choose(
      turned
        ? { column: within(column + down, columns), row: within(row + forward, rows) }
        : { column, row: within(row + down, rows) },
    );
  };

  #here(): Cursor {
    return this.at ?? this.ground?.rules.start(this.ground.model) ?? { column: 0, row: 0 };
  }

  #nearest({ currentTarget, target, clientX, clientY }: MouseEvent): Cursor | undefined {
    const { rules, model, layout } = this.ground ?? {};
    if (!rules || model === undefined || layout === undefined) return undefined;
    // A picture that is laid out by the page says itself what stands where.
    const row = placeIn(target, 'row');
    if (row !== undefined) return { row, column: placeIn(target, 'column') ?? this.#here().column };
    const { left, top } = (currentTarget as Element).getBoundingClientRect();
    return rules.nearest(layout, model, clientX - left, clientY - top);
  }

  #choose(at: Cursor | undefined): void {
    if (!at || !this.ground) return;
    this.move(at);
    this.chosen(this.ground.rules.selection(this.ground.model, at));
  }
}

/** The number in `data-row` or `data-column` of a mark, or of what holds it; undefined where there is none. */
function placeIn(mark: EventTarget | null, name: 'row' | 'column'): number | undefined {
  const place = (mark as HTMLElement).closest<HTMLElement>(`[data-${name}]`)?.dataset[name];
  return place === undefined ? undefined : Number(place);
}
