import { averageShare, basesOf, categoriesOf, groupOf, hasFigures, unitsOf } from '../../document/index.js';
import type { Context, Group, GroupsModel, SentimentView, Unit } from '../../document/index.js';
import { localeOf } from '../../language/formats.js';

/** What a reader can choose: what bars are in, their order, and where in long lists to look. */
export interface SentimentOptions {
  /** `percent` or `count`; anything else: percentages, where there are any. */
  readonly unit: string;
  /** `given`, `name`, `base`, `share`, or the place of a category as a number; anything else: as given. */
  readonly order: string;
  /** The first row that is drawn, from 0. */
  readonly from: number;
}

/** Groups with their parts, in an order, as picture, table, summary and download all take them. */
export interface SentimentModel extends GroupsModel<SentimentView> {
  readonly order: string;
  readonly from: number;
  /** How many groups have figures, drawn or not. */
  readonly drawable: number;
}

/** More rows than these are drawn page by page: nobody compares more at a time, and pages stay fast. */
export const pageOfRows = 100;

/** Works out sentiment once. The view has been checked. */
export function sentimentModel(
  view: SentimentView,
  context: Context,
  { unit, order, from: asked }: SentimentOptions,
): SentimentModel {
  const given = view.groups.map((group) => groupOf(group, view, context));
  const total = view.total && groupOf(view.total, view, context);
  const all = total ? [...given, total] : given;
  const units = unitsOf(all);
  const unitShown = units.find((u) => u === unit) ?? units[0] ?? view.unit;
  const groups = sorted(given, order, unitShown, context);
  const drawn = groups.filter(hasFigures);
  // Newer figures may have fewer groups than the page that a reader is at.
  const from = drawn.length > asked ? asked : 0;
  return {
    ...{ view, context, groups, total, units, order, from },
    categories: categoriesOf(view),
    tally: basesOf(groups),
    shown: drawn.slice(from, from + pageOfRows),
    drawable: drawn.length,
    unit: unitShown,
    average: averageShare(view, context),
  };
}

/** Groups in an order: names as their language sorts them, numbers from the largest; ties as given, missing ones last. */
function sorted(groups: readonly Group[], order: string, unit: Unit, { head }: Context): readonly Group[] {
  if (order === 'given') return groups;
  if (order === 'name') {
    const { compare } = new Intl.Collator(localeOf(head?.language ?? ''), { numeric: true });
    return [...groups].sort((a, b) => compare(a.label, b.label));
  }
  const key = ({ base, share, parts }: Group): number =>
    (order === 'base' ? base : order === 'share' ? share : parts[Number(order)]?.[unit])?.value ?? -1;
  return [...groups].sort((a, b) => key(b) - key(a));
}
