import { sentimentKind, type SentimentView } from '../../document/index.js';
import type { Chart } from '../../figure/chart.js';
import { ChoosingElement } from '../../figure/choosing-element.js';
import { stackLayout, type StackLayout } from '../../geometry/index.js';
import { groupCursor, groupsNotes, groupsSummary } from '../../language/index.js';
import { stackMarks, stackStyles } from '../../marks/index.js';
import { sentimentControls } from './controls.js';
import { sentimentModel, type SentimentModel, type SentimentOptions } from './model.js';
import { sentimentSaid, sentimentTable } from './words.js';

const sentiment: Chart<SentimentView, SentimentModel, StackLayout, SentimentOptions> = {
  kind: sentimentKind,
  options: { unit: '', order: 'given', from: 0 },
  model: sentimentModel,
  summary: groupsSummary,
  notes: (model, language) =>
    groupsNotes(model, model.total ? [...model.groups, model.total] : model.groups, language),
  table: sentimentTable,
  layout: (model, _, language) => stackLayout(model, language),
  picture: ({ model, layout, cursor, language }) => stackMarks(layout, { model, language, cursor }),
  controls: sentimentControls,
  announcement: sentimentSaid,
  cursor: groupCursor,
};

/**
 * Groups, such as districts, and how they divide into positive, mixed and negative or other parts: as bars to 100% or as
 * counts, with the base of each and its share of a whole, in an order that the reader chooses.
 *
 * @summary Groups divided into parts as stacked bars with their bases.
 */
export class FindingsSentiment extends ChoosingElement<
  SentimentView,
  SentimentModel,
  StackLayout,
  SentimentOptions
> {
  static override styles = [...ChoosingElement.styles, stackStyles];
  override readonly chart = sentiment;
  protected override readonly carried = { unit: '', order: 'given' };
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-sentiment': FindingsSentiment;
  }
}
