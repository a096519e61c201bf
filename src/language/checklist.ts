import type { Noun, Recommendation } from '../document/index.js';
import { speaker } from './complete.js';

/** How far a recommendation has come. */
export type RecommendationStatus = NonNullable<Recommendation['status']>;

/** What a checklist of recommendations says of itself. */
export interface ChecklistMessages {
  /** The statuses, in the order in which they are listed. */
  readonly status: { readonly [S in RecommendationStatus]: string };
  /** What is listed, by number. */
  readonly recommendation: Noun;
  /** The heads of columns, in order; two of them name filters. */
  readonly columns: {
    readonly text: string;
    readonly audience: string;
    readonly theme: string;
    readonly status: string;
    readonly responses: string;
    readonly id: string;
  };
  /** The choice of a filter that leaves nothing out. */
  readonly all: string;
  /** What stands in a cell of the download where there is no theme, response or note. */
  readonly none: string;
  /** How many of a group have a response. `form`: the plural form for `answered`, or for `total` where none has. */
  progress(answered: string, total: string, form: Intl.LDMLPluralRule): string;
  latest(by: string, when: string): string;
  /** What is listed after a choice; `filters` is empty where all is. */
  showing(shown: string, total: string, filters: string): string;
  /** Where the evidence of a response is. */
  readonly evidence: string;
  /** What marks, in a download, a response that the authors matched. */
  readonly matched: string;
  /** What statuses mean that are easily taken for another. */
  readonly meaning: { readonly [S in RecommendationStatus]?: string };
  /** What the mark of a response says that the authors matched. */
  readonly reading: string;
}

const english: ChecklistMessages = {
  status: {
    'no-response': 'No response yet',
    responded: 'Responded',
    'in-progress': 'In progress',
    done: 'Done',
    declined: 'Declined',
  },
  recommendation: { one: 'recommendation', other: 'recommendations' },
  columns: {
    text: 'Recommendation',
    audience: 'For',
    theme: 'Theme',
    status: 'Status',
    responses: 'Responses',
    id: 'Id',
  },
  all: 'All',
  none: 'none',
  progress: (answered, total, form) =>
    `${answered} of ${total} ${form === 'one' ? 'has' : 'have'} a response`,
  latest: (by, when) => `The latest response: ${by}, ${when}.`,
  showing: (shown, total, filters) =>
    filters ? `Showing ${shown} of ${total}: ${filters}.` : `Showing all ${total}.`,
  evidence: 'Evidence',
  matched: 'matched by the authors',
  meaning: {
    'no-response': '“No response yet”: these findings know of none.',
    responded: '“Responded” says that somebody answered, not that the work is done.',
  },
  reading: 'Matched to the recommendation by the authors of these findings; the source does not say so.',
};

/** What a checklist says in a language. */
export const checklistMessages = /* @__PURE__ */ speaker('checklist', english);
