import { hasFigures, hasParts, periodsBetween } from '../document/index.js';
import type {
  Cell,
  Group,
  GroupsModel,
  GroupsView,
  Keys,
  Part,
  PartCategory,
  Unit,
} from '../document/index.js';
import { groupsMessages } from './groups.js';
import type { Language } from './language.js';
import type { Table, TableCell, TableColumn } from './table.js';
import { baseWords, valueNotes, valueText } from './value-words.js';

/** The name of a category, as the document or else the language has it. */
export function categoryName({ id, label }: PartCategory, { messages }: Language): string {
  return label ?? messages.category[id] ?? id;
}

/** What is known of a group's parts, in the unit of the bars: `Positive 18%, Mixed 7%`. Empty where nothing is. */
export function partsLine(
  { parts }: Group,
  { categories, unit, view }: GroupsModel,
  language: Language,
): string {
  return categories
    .flatMap((category, i) => {
      const value = parts[i]?.[unit].value;
      return value === undefined
        ? []
        : [
            `${categoryName(category, language)} ${language.formats.value(value, unit, digitsOf(view, unit))}`,
          ];
    })
    .join(', ');
}

/** Counts are whole, whatever decimals the percentages of a view have. */
function digitsOf({ decimals }: GroupsView, unit: Unit): number | undefined {
  return unit === 'percent' ? decimals : undefined;
}

/** The sentences on groups: measure, period, the largest, the average, what is missing, and the bases. */
export function groupsSummary(model: GroupsModel, language: Language): string[] {
  const { view, context, groups, total, average, tally } = model;
  const { messages, formats } = language;
  const say = groupsMessages(language);
  const period = context.head && periodsBetween(context.head.period.from, context.head.period.to);
  const known = groups.filter(hasFigures);
  const one = total ?? (known.length > 1 ? undefined : known[0]);
  const largest = known.find((g) => g.base.value === tally.highest && hasParts(g.parts));
  const low = known.filter((g) => g.low).length;
  const [all, missing] = [groups.length, groups.length - known.length].map((n) => formats.number(n)) as [
    string,
    string,
  ];
  return [
    `${formats.sentence(view.measure)}${period ? `, ${formats.range(period)}` : ''}.`,
    ...(known.length === 0
      ? [messages.noFigures]
      : one
        ? [`${one.label}: ${partsLine(one, model, language) || messages.status['not-stated']}.`]
        : largest && tally.highest !== undefined
          ? [
              say.largest(
                largest.label,
                formats.counted(tally.highest, context.item ?? messages.response),
                partsLine(largest, model, language),
              ),
            ]
          : []),
    ...(average?.value === undefined || !view.share
      ? []
      : [say.average(formats.sentence(view.share.measure), formats.value(average.value, 'percent'))]),
    ...(known.length && known.length < groups.length ? [say.without(missing, all)] : []),
    ...baseWords([tally], model, language),
    ...(low
      ? [say.low(formats.number(low), formats.number(tally.based), formats.number(context.lowBase))]
      : []),
  ];
}

/** The notes on groups: low bases, how sure values are, and the notes on single ones. */
export function groupsNotes(
  { view, context }: GroupsModel,
  groups: readonly Group[],
  language: Language,
): string[] {
  const { messages, formats } = language;
  const cell = (i: number): Cell => {
    const { base, share, parts, note } = groups[i] as Group;
    const cells = [base, ...(share ? [share] : []), ...parts.map((p) => p[view.unit])];
    const notes = new Set([note, ...cells.map((c) => c.note)].filter(Boolean));
    return {
      ...base,
      status: cells.find((c) => c.value !== undefined && c.status)?.status,
      note: [...notes].join(' ') || undefined,
    };
  };
  const column = { length: groups.length, numbers: [], plain: false, cell };
  return [
    ...(groups.some((g) => g.low)
      ? [messages.lowBase(formats.counted(context.lowBase, context.item ?? messages.response))]
      : []),
    ...(groups.some((g) => g.parts.some((p) => p.worked)) ? [groupsMessages(language).workedOut()] : []),
    ...valueNotes([{ column, name: (i) => groups[i]?.label ?? '' }], language),
  ];
}

/** A column of a table of groups: its head, and the cell of a group. */
interface GroupColumn {
  readonly column: TableColumn;
  readonly cell: (group: Group) => TableCell;
}

/** The columns of a table of groups beside their names: share, base, and each part in percent and as a count. */
function groupColumns({ view, categories, units, groups }: GroupsModel, language: Language): GroupColumn[] {
  const { messages, formats } = language;
  const column = (
    label: string,
    unit: Unit,
    pick: (group: Group) => Cell | undefined,
    digits?: number,
  ): GroupColumn => ({
    column: { label, numeric: true },
    cell: (group) => {
      const cell = pick(group);
      const text =
        valueText(cell, unit, language, digits) +
        (cell === group.base && group.low ? ` (${messages.lowBaseMark})` : '');
      return { text, plain: cell?.value ?? text };
    },
  });
  const name = (category: PartCategory, unit: Unit): string =>
    categoryName(category, language) + (unit === 'percent' && units.length > 1 ? ', %' : '');
  return [
    ...(groups.some((g) => g.share)
      ? [
          column(
            formats.sentence(view.share?.measure ?? groupsMessages(language).share),
            'percent',
            (g) => g.share,
          ),
        ]
      : []),
    column(messages.base, 'count', (g) => g.base),
    ...categories.flatMap((category, i) =>
      units.map((unit) =>
        column(name(category, unit), unit, ({ parts }) => parts[i]?.[unit], digitsOf(view, unit)),
      ),
    ),
  ];
}

/** A place among groups: a row, and a category across. */
interface GroupPlace {
  readonly row: number;
  readonly column: number;
}

/** What is read out of a group: one part in both units, the base and the share. */
function groupReadout(
  model: GroupsModel,
  { row, column: part }: GroupPlace,
  language: Language,
): { heading: string; entries: { label: string; text: string }[] } {
  const { shown, categories, units, unit, view } = model;
  const { messages, formats } = language;
  const group = shown[row];
  const category = categories[part];
  if (!group || !category) return { heading: '', entries: [] };
  const { label, base, share, parts, low, place } = group;
  const both = parts[part];
  // Read out in the units that are known; where none is, why not.
  const known = units.filter((u) => both?.[u].value !== undefined);
  const texts = (known.length ? known : [unit]).map((u) =>
    valueText(both?.[u], u, language, digitsOf(view, u)),
  );
  return {
    heading: label,
    entries: [
      ...(place
        ? [
            {
              label: groupsMessages(language).place(formats.number(place), formats.number(shown.length)),
              text: '',
            },
          ]
        : []),
      { label: categoryName(category, language), text: texts.join(', ') },
      {
        label: messages[place ? 'count' : 'base'],
        text: valueText(base, 'count', language) + (low ? ` (${messages.lowBaseMark})` : ''),
      },
      ...(share
        ? [{ label: groupsMessages(language).share, text: valueText(share, 'percent', language) }]
        : []),
    ],
  };
}

/** The name of a group; of a topic, with its place: `1. Care given by staff`. */
export function topicName({ label, place }: Group, { formats }: Language): string {
  return place === undefined ? label : `${formats.number(place)}. ${label}`;
}

/** The detail of `findings-select` of groups with parts. */
export interface GroupSelection {
  readonly view: string;
  /** The id of the group, or of the one that the topic is in. */
  readonly group: string | undefined;
  /** The id of the topic, where the rows are topics. */
  readonly topic?: string | undefined;
  /** The id of the category. */
  readonly category: string | undefined;
  /** The parts by the id of their category. */
  readonly values: { readonly [category: string]: Part | undefined };
}

/** The categories and the groups that a cursor can stand at. */
function groupKeys({ shown, categories }: GroupsModel): { columns: Keys; rows: Keys } {
  const ids = (items: readonly { readonly id: string }[]): Keys => items.map(({ id }) => id);
  return { columns: shown.length > 0 ? ids(categories) : [], rows: ids(shown) };
}

/** What `findings-select` tells of a row and a category. */
function groupSelection(
  { view, shown, total, categories }: GroupsModel,
  { row, column: part }: GroupPlace,
): GroupSelection {
  const at = shown[row];
  return {
    view: view.id,
    ...(at?.place ? { group: total?.id, topic: at.id } : { group: at?.id }),
    category: categories[part]?.id,
    values: Object.fromEntries(categories.map(({ id }, i) => [id, at?.parts[i]])),
  };
}

/** How groups are read out part by part: the rules of a cursor, whose row is a group and whose column is a category. */
export const groupCursor = {
  keys: groupKeys,
  start: (): GroupPlace => ({ column: 0, row: 0 }),
  // The page lays their picture out, so the marks themselves say what stands where.
  nearest: (): undefined => undefined,
  readout: groupReadout,
  instructions: (_: GroupsModel, language: Language): string => groupsMessages(language).instructions(),
  selection: groupSelection,
};

/** What a table of groups is made of. */
export interface GroupRows {
  readonly caption: string;
  /** What the rows are. */
  readonly label: string;
  readonly groups: readonly Group[];
  /** The name of a row. */
  readonly name: (row: number) => string;
}

/** A table of groups: a row for each, with what is known of it. */
export function groupsTable(
  { caption, label, groups, name }: GroupRows,
  model: GroupsModel,
  language: Language,
): Table {
  const columns = groupColumns(model, language);
  return {
    caption,
    columns: [{ label, numeric: false }, ...columns.map((c) => c.column)],
    length: groups.length,
    row: (i) => {
      const group = groups[i];
      return group ? [{ text: name(i), plain: name(i) }, ...columns.map((c) => c.cell(group))] : [];
    },
  };
}
