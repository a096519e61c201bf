import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sortedTable, type Table } from '../language/index.js';

/** How a reader looks at the table of a figure. */
export interface TableState {
  /** Whether it is shown. */
  readonly open: boolean;
  /** The first row that is shown, from 0. */
  readonly from: number;
  /** The order of its rows, as `sortedTable` takes it. */
  readonly order: string;
  /** Whether tables stand in place of pictures, in all figures of the page. */
  readonly only: boolean;
}

// Kept while the page is there, and nowhere else.
let only = false;
const figures = new Set<TableController>();

/** Keeps how a reader looks at the table of a figure; and, for the page, whether tables stand in place of pictures. */
export class TableController implements ReactiveController, TableState {
  open = false;
  from = 0;
  order = '';
  #given: Table | undefined;
  #sorted: Table | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  get only(): boolean {
    return only;
  }

  hostConnected(): void {
    figures.add(this);
    if (only) this.toggle(true);
  }

  hostDisconnected(): void {
    figures.delete(this);
  }

  /** The rows of a table in the order that was chosen. */
  rows(table: Table): Table {
    if (table !== this.#given) {
      this.#given = table;
      this.#sorted = sortedTable(table, this.order);
    }
    return this.#sorted ?? table;
  }

  toggle(open: boolean): void {
    if (open === this.open) return;
    this.open = open;
    this.host.requestUpdate();
  }

  page(from: number): void {
    this.from = Math.max(0, from);
    this.host.requestUpdate();
  }

  sort(order: string): void {
    this.order = order;
    this.#given = undefined;
    this.page(0);
  }

  /** Puts tables in the place of pictures in all figures of the page, or pictures back; `control` stays where it is. */
  async choose(tables: boolean, control: Element): Promise<void> {
    only = tables;
    const { top } = control.getBoundingClientRect();
    for (const figure of figures) {
      figure.open = tables;
      figure.host.requestUpdate();
    }
    await Promise.all([...figures].map((figure) => figure.host.updateComplete));
    scrollBy(0, control.getBoundingClientRect().top - top);
  }
}
