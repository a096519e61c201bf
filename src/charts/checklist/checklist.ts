import type { PropertyDeclarations, PropertyValues } from 'lit';
import { recommendationsKind, type RecommendationsView } from '../../document/index.js';
import type { Chart } from '../../figure/chart.js';
import { FindingsElement } from '../../figure/element.js';
import { readHash, writeHash } from '../../figure/hash.js';
import { choiceStyles } from '../../marks/index.js';
import { checklistModel, type ChecklistModel, type ChecklistOptions } from './model.js';
import { checklistControls, checklistText } from './picture.js';
import { checklistStyles } from './styles.js';
import { checklistNotes, checklistShowing, checklistSummary, checklistTable } from './words.js';

const checklist: Chart<RecommendationsView, ChecklistModel, undefined, ChecklistOptions> = {
  kind: recommendationsKind,
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
 * @attr hash - Keeps the filters in the address of the page, as `#status=done&audience=…`; a value is put before the names: `a-` for `#a-status=done`.
 * @csspart legend - How many recommendations there are of each status.
 * @csspart audience - The heading of an audience.
 * @csspart theme - The heading of a theme.
 * @csspart recommendation - A recommendation.
 * @csspart response - A response to it.
 */
export class FindingsChecklist extends FindingsElement<
  RecommendationsView,
  ChecklistModel,
  undefined,
  ChecklistOptions
> {
  static override styles = [...FindingsElement.styles, choiceStyles, checklistStyles];
  static override properties: PropertyDeclarations = { hash: {} };

  /** What is put before the names of the filters in the address of the page; null or undefined to leave that alone. */
  declare hash: string | null | undefined;
  override readonly chart = checklist;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    this.options = this.#wanted();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    if (this.hash != null && changed.has('options'))
      writeHash(this.hash, { ...checklist.options, ...this.options });
  }

  readonly #follow = (): void => this.choose(this.#wanted());

  #wanted(): Partial<ChecklistOptions> {
    return this.hash == null ? this.options : readHash(this.hash, checklist.options);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-checklist': FindingsChecklist;
  }
}
