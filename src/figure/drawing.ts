import { contextOf, type DocumentHead, type View } from '../document/index.js';
import { quoted, type Language, type Said, type Table } from '../language/index.js';
import type { Chart } from './chart.js';

/** A view with everything that a figure says about it in one language; made once, and whatever the width. */
export interface Drawing<V extends View, M, L, O extends object = object> {
  readonly chart: Chart<V, M, L, O>;
  readonly options: O;
  readonly view: V;
  readonly head: DocumentHead | undefined;
  readonly language: Language;
  readonly model: M;
  /** The author's summary, or the sentences written from the model, and the document's caution. */
  readonly summary: readonly Said[];
  readonly notes: readonly Said[];
  readonly table: Table;
}

/** Works out what a figure says. Runs without a page. */
export function drawingOf<V extends View, M, L, O extends object>(
  chart: Chart<V, M, L, O>,
  options: O,
  view: V,
  head: DocumentHead | undefined,
  language: Language,
): Drawing<V, M, L, O> {
  const model = chart.model(view, contextOf(view, head), options);
  const summary = view.summary === undefined ? chart.summary(model, language) : [quoted(view.summary)];
  return {
    chart,
    options,
    view,
    head,
    language,
    model,
    summary: head ? [...summary, quoted(head.gathering.caution)] : summary,
    notes: [...chart.notes(model, language), ...(view.note === undefined ? [] : [quoted(view.note)])],
    table: chart.table(model, language),
  };
}
