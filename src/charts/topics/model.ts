import {
  averageShare,
  basesOf,
  categoriesOf,
  groupOf,
  hasFigures,
  topicsOf,
  unitsOf,
} from '../../document/index.js';
import type { Context, Group, GroupsModel, TopicsView } from '../../document/index.js';

/** What a reader or the page can choose. */
export interface TopicsOptions {
  /** The id of the group whose topics are shown; undefined or unknown: all groups. */
  readonly group: string | undefined;
  /** True where the page asks for that group alone, so that a reader has nothing to choose. */
  readonly only: boolean;
}

/** Groups and their topics, as picture, table, summary and download all take them. */
export interface TopicsModel extends GroupsModel<TopicsView> {
  /** The group whose topics are shown; undefined while all groups are. It is the total of its topics. */
  readonly total: Group | undefined;
  readonly only: boolean;
}

/** More rows than these are left to the table, and more groups are not offered to open: nobody compares more at a time. */
export const mostRows = 100;

/** Works out groups and their topics once. The view has been checked. */
export function topicsModel(view: TopicsView, context: Context, { group, only }: TopicsOptions): TopicsModel {
  const groups = view.groups.map((g) => groupOf(g, view, context));
  const chosen = view.groups.find((g) => g.id === group);
  const total = chosen && groupOf(chosen, view, context);
  const known = groups.filter(hasFigures);
  // Where nothing is known of the groups themselves, the topics of all are drawn.
  const topics = view.groups.flatMap((g) =>
    topicsOf(g, view, context).map((topic) => ({ ...topic, label: `${topic.label} (${g.label})` })),
  );
  const units = unitsOf([...groups, ...topics]);
  return {
    ...{ view, context, groups, total, units },
    categories: categoriesOf(view),
    tally: basesOf(groups),
    only: only && !!total,
    shown: chosen ? topicsOf(chosen, view, context) : (known.length ? known : topics).slice(0, mostRows),
    unit: chosen || known.length === 0 ? 'count' : (unitsOf(groups)[0] ?? view.unit),
    average: averageShare(view, context),
  };
}

/** The groups of the table, each followed by its topics: of all groups, or of the chosen one. */
export function rowsOf({
  view,
  context,
  groups,
  total,
}: TopicsModel): { readonly group: Group; readonly within: Group | undefined }[] {
  return groups.flatMap((group, i) => {
    const given = view.groups[i];
    if (!given || (total && given.id !== total.id)) return [];
    return [
      { group, within: undefined },
      ...topicsOf(given, view, context).map((topic) => ({ group: topic, within: group })),
    ];
  });
}
