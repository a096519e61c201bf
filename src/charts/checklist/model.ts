import { groupBy, parsePeriod, periodStart } from '../../document/index.js';
import type {
  Context,
  Recommendation,
  RecommendationResponse,
  RecommendationsView,
} from '../../document/index.js';

/** What a reader filters by. An empty text, or one that nothing is filed under, leaves nothing out. */
export interface ChecklistOptions {
  /** A status, as the document writes it. */
  readonly status: string;
  /** The id of an audience. */
  readonly audience: string;
}

/** One recommendation with what is known of it. */
export interface Item extends Recommendation {
  /** As the document says, else by whether a response names it. */
  readonly status: NonNullable<Recommendation['status']>;
  /** The responses to it, the earliest first; those without a period before all others. */
  readonly responses: readonly RecommendationResponse[];
}

/** Recommendations as page, table, summary and download all take them. */
export interface ChecklistModel {
  readonly view: RecommendationsView;
  /** All of them, in the order of the document. */
  readonly items: readonly Item[];
  /** Those that pass the filters, in the order of the document. */
  readonly shown: readonly Item[];
  /** What is filtered by; an empty text for what leaves nothing out. */
  readonly chosen: ChecklistOptions;
  /** All of them by what they can be filtered by. */
  readonly by: { readonly [F in keyof ChecklistOptions]: ReadonlyMap<string, readonly Item[]> };
  /** The response that began last; undefined where none has a period. */
  readonly latest: RecommendationResponse | undefined;
}

/** Works out a checklist once. The view has been checked: what its recommendations and responses name is there. */
export function checklistModel(
  view: RecommendationsView,
  _context: Context,
  options: ChecklistOptions,
): ChecklistModel {
  // Sorting keeps the order of the document among those that begin together, and among those that do not say.
  const responses = [...(view.responses ?? [])].sort((a, b) => startOf(a) - startOf(b));
  const answers = new Map<string, Set<RecommendationResponse>>();
  for (const response of responses) {
    for (const id of response.answers) answers.set(id, (answers.get(id) ?? new Set()).add(response));
  }
  const items = view.recommendations.map((recommendation): Item => {
    const own = [...(answers.get(recommendation.id) ?? [])];
    return { status: own.length > 0 ? 'responded' : 'no-response', ...recommendation, responses: own };
  });
  const by = { status: groupBy(items, (i): string => i.status), audience: groupBy(items, (i) => i.audience) };
  const known = (name: keyof ChecklistOptions): string => (by[name].has(options[name]) ? options[name] : '');
  const chosen = { status: known('status'), audience: known('audience') };
  return {
    view,
    items,
    chosen,
    by,
    shown: items.filter((i) => passes(i, chosen)),
    latest: responses.findLast((r) => r.period),
  };
}

/** Recommendations by theme; those without one come first, under undefined: they would else seem to belong to the one above. */
export function themesOf(items: readonly Item[]): Map<string | undefined, Item[]> {
  return groupBy(
    [...items].sort((a, b) => Number(!!a.theme) - Number(!!b.theme)),
    (i) => i.theme,
  );
}

/** Whether a recommendation passes filters. */
export function passes(item: Item, { status, audience }: ChecklistOptions): boolean {
  return (!status || item.status === status) && (!audience || item.audience === audience);
}

/** How many recommendations have a response: one that the document has, or one that it says there is. */
export function answeredOf(items: readonly Item[]): number {
  return items.filter(({ status, responses }) => status === 'responded' || responses.length > 0).length;
}

/** When a response begins, in milliseconds since 1970; before all others where it does not say. */
function startOf({ period = '' }: RecommendationResponse): number {
  const point = parsePeriod(period);
  return point ? periodStart(point) : -Infinity;
}
