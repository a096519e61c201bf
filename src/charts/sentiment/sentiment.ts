import { sentimentKind, type SentimentView } from '../../document/index.js';
import type { Chart } from '../../figure/chart.js';
import { ChoosingElement } from '../../figure/choosing-element.js';
import { stackLayout, type StackLayout } from '../../geometry/index.js';
import {
  groupCursor,
  groupsMessages,
  groupsNotes,
  groupsSummary,
  type GroupSelection,
} from '../../language/index.js';
import { stackMarks, stackStyles } from '../../marks/index.js';
import { sentimentControls } from './controls.js';
import { sentimentModel, type SentimentModel, type SentimentOptions } from './model.js';
import { sentimentSaid, sentimentTable } from './words.js';

const sentiment: Chart<SentimentView, SentimentModel, StackLayout, SentimentOptions> = {
  kind: sentimentKind,
  says: groupsMessages,
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
 * @fires {CustomEvent<GroupSelection>} findings-select - A reader chose a part of a group.
 * @without text
 * @cssproperty --findings-color-positive - Parts of a positive tone.
 * @cssproperty --findings-color-mixed - Parts of a neutral tone.
 * @cssproperty --findings-color-negative - Parts of a negative tone.
 * @cssproperty --findings-color-heat-6 - Other categories: the darkest; the rest are mixed from it.
 */
export class FindingsSentiment extends ChoosingElement<
  SentimentView,
  SentimentModel,
  StackLayout,
  SentimentOptions,
  GroupSelection
> {
  static override styles = [...ChoosingElement.styles, stackStyles];
  override readonly chart = sentiment;
  protected override readonly carried = { unit: '', order: 'given' };
}

declare module '../../figure/events.js' {
  interface Selections {
    sentiment: GroupSelection;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-sentiment': FindingsSentiment;
  }
}
