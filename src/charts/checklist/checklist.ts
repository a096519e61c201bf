import { recommendationsKind, type RecommendationsView } from '../../document/index.js';
import type { Chart } from '../../figure/chart.js';
import { ChoosingElement } from '../../figure/choosing-element.js';
import { checklistMessages } from '../../language/index.js';
import { checklistModel, type ChecklistModel, type ChecklistOptions } from './model.js';
import { checklistControls, checklistText } from './picture.js';
import { checklistStyles } from './styles.js';
import { checklistNotes, checklistShowing, checklistSummary, checklistTable } from './words.js';

const checklist: Chart<RecommendationsView, ChecklistModel, undefined, ChecklistOptions> = {
  kind: recommendationsKind,
  says: checklistMessages,
  options: { status: '', audience: '' },
  model: checklistModel,
  summary: checklistSummary,
  notes: checklistNotes,
  table: checklistTable,
  text: checklistText,
  controls: (model, _options, change, language) => checklistControls(model, change, language),
  announcement: checklistShowing,
};

/**
 * Recommendations by who they are for and by theme, each with its status and the responses to it. It reports: a reader
 * can filter it, not tick it.
 *
 * @summary Recommendations, how far they have come, and who has answered.
 * @without findings-select, readout, plot, picture, switch, table
 * @csspart legend - How many recommendations there are of each status.
 * @csspart audience - The heading of an audience.
 * @csspart theme - The heading of a theme.
 * @csspart recommendation - A recommendation.
 * @csspart response - A response to it.
 */
export class FindingsChecklist extends ChoosingElement<
  RecommendationsView,
  ChecklistModel,
  undefined,
  ChecklistOptions
> {
  static override styles = [...ChoosingElement.styles, checklistStyles];
  override readonly chart = checklist;
  protected override readonly carried = { status: '', audience: '' };
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-checklist': FindingsChecklist;
  }
}
