import { cellOf, percentOf, type Cell, type Working } from './column.js';
import type { Context } from './context.js';
import type { Category, Datum, SentimentView, TopicGroup, TopicsView, Unit } from './types.js';
import { isLowBase, tallyOf, type Tally } from './tally.js';
import { defaultCategories } from './views/groups.js';

/** A view of groups that divide into parts. */
export type GroupsView = SentimentView | TopicsView;

/** One of the parts that groups divide into. Without a label it is named by its id in the language of the page. */
export type PartCategory = Pick<Category, 'id' | 'tone'> & { readonly label?: string };

/** One part of a group, in percent and as a count. */
export interface Part {
  /** In percent: as stated, else worked out from count and base. */
  readonly percent: Cell;
  readonly count: Cell;
  /** True where the document states the count alone, and the percentage is worked out from it. */
  readonly worked: boolean;
}

/** A group, or a topic in one, with its parts. */
export interface Group {
  readonly id: string;
  readonly label: string;
  /** How many items are in it, as a count. */
  readonly base: Cell;
  /** Whether that is so few that it must be flagged. */
  readonly low: boolean;
  /** Its share of a whole, in percent; undefined where the document says nothing of one. */
  readonly share: Cell | undefined;
  /** Its parts, one for each category. */
  readonly parts: readonly Part[];
  readonly note: string | undefined;
  /** Of a topic, its place from 1 among those of its group. */
  readonly place?: number;
  /** Of a topic, how many its group has. */
  readonly places?: number;
  /** Of a topic, the id of its group. */
  readonly within?: string;
}

/** Groups with their parts, as picture, table, summary and download all take them. */
export interface GroupsModel<V extends GroupsView = GroupsView> {
  readonly view: V;
  readonly context: Context;
  readonly categories: readonly PartCategory[];
  /** All groups, in the order chosen. */
  readonly groups: readonly Group[];
  /** All groups together; undefined where the document does not give them. */
  readonly total?: Group | undefined;
  /** The groups that are drawn, or the topics of one. */
  readonly shown: readonly Group[];
  /** What the bars are in. */
  readonly unit: Unit;
  /** What there are figures in. */
  readonly units: readonly Unit[];
  /** The bases of the groups with figures. */
  readonly tally: Tally;
  /** The average share; undefined where the document gives none. */
  readonly average: Cell | undefined;
}

const tones = ['positive', 'neutral', 'negative'] as const;
const feelings: readonly PartCategory[] = defaultCategories.map((id, i) => ({
  id,
  tone: tones[i] ?? 'neutral',
}));

/** The categories of a view: its own, else positive, mixed and negative. */
export function categoriesOf({ categories }: GroupsView): readonly PartCategory[] {
  return categories ?? feelings;
}

/** The average share; undefined where the view gives none. */
export function averageShare({ share }: GroupsView, context: Context): Cell | undefined {
  return share?.average === undefined ? undefined : cellOf(share.average, 'percent', share.base, context);
}

/** One part in both units. A percentage that is worked out beside counts has as many decimals as the view says, else none. */
function partOf(datum: Datum | undefined, unit: Unit, base: number | undefined, working: Working): Part {
  const own = cellOf(datum, unit, base, working);
  const { count, base: of, note } = own;
  const percent = own.percent ?? percentOf(count, of, working);
  const value = unit === 'percent' ? count : percent;
  const status = value !== undefined ? undefined : own.value === undefined ? own.status : 'not-stated';
  const other: Cell = { value, percent, count, base: of, status, note };
  return {
    percent: unit === 'percent' ? own : other,
    count: unit === 'percent' ? other : own,
    worked: unit === 'count' && own.percent !== percent,
  };
}

/** A group of a view. */
export function groupOf(group: TopicGroup, view: GroupsView, context: Context): Group {
  const { id, label, share, values, note } = group;
  const parts = partsOf(values, view, group.base ?? view.base, view.unit, context);
  const base = cellOf(group.base ?? view.base ?? commonBase(parts), 'count');
  return {
    ...{ id, label, note, base, parts },
    low: [base.value, ...parts.map((p) => p.count.base)].some((b) => isLowBase({ base: b }, context)),
    share: share === undefined ? undefined : cellOf(share, 'percent', view.share?.base, context),
  };
}

/** The base that all parts name for themselves; undefined where they differ or one names none. */
function commonBase([first, ...others]: readonly Part[]): number | undefined {
  const base = first?.count.base;
  return others.every((part) => part.count.base === base) ? base : undefined;
}

/** The topics of a group, in order. Their parts are counts; one that is not named is not stated. */
export function topicsOf(
  { id: within, topics = [] }: TopicGroup,
  view: GroupsView,
  context: Context,
): Group[] {
  return topics.map(({ id, label, value, values }, i) => {
    const base = cellOf(value, 'count');
    const parts = partsOf(values, view, base.value, 'count', context);
    return {
      id,
      label,
      base,
      parts,
      low: hasParts(parts) && isLowBase({ base: base.value }, context),
      share: undefined,
      note: base.note,
      ...{ place: i + 1, places: topics.length, within },
    };
  });
}

function partsOf(
  values: TopicGroup['values'],
  view: GroupsView,
  base: number | undefined,
  unit: Unit,
  working: Working,
): Part[] {
  return categoriesOf(view).map(({ id }) =>
    partOf(
      typeof values === 'object' ? (Object.hasOwn(values, id) ? values[id] : undefined) : values,
      unit,
      base,
      working,
    ),
  );
}

/** The bases of groups with figures, and how many such groups there are. */
export function basesOf(groups: readonly Group[]): Tally {
  const bases = groups.filter(hasFigures).map((g) => g.base);
  const numbers = bases.map(({ value }) => value ?? NaN);
  const cell = (i: number): Cell => cellOf(undefined, 'count', numbers[i]);
  // Groups whose bases are missing count as stated: it is their figures that rest on the bases.
  return { ...tallyOf([{ length: bases.length, numbers, plain: false, cell }]), stated: bases.length };
}

/** Whether anything is known of a group. */
export function hasFigures({ base, share, parts }: Group): boolean {
  return base.value !== undefined || share?.value !== undefined || hasParts(parts);
}

/** Whether any part is known, in either unit. */
export function hasParts(parts: readonly Part[]): boolean {
  return parts.some(({ percent, count }) => percent.value !== undefined || count.value !== undefined);
}

/** What there are figures in: percentages, counts, or both, in this order. */
export function unitsOf(groups: readonly Group[]): Unit[] {
  return (['percent', 'count'] as const).filter((unit) =>
    groups.some(({ parts }) => parts.some((p) => p[unit].value !== undefined)),
  );
}
