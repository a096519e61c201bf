import { isLowBase } from '../document/index.js';
import type { Cell, Context, Group, GroupsModel, PartCategory, Unit } from '../document/index.js';
import { categoryName, digitsOf } from './group-words.js';
import { groupsMessages } from './groups.js';
import type { Language } from './language.js';
import { followed, quoted, type Said } from './said.js';
import type { Table, TableCell, TableColumn } from './table.js';
import { valueText } from './value-words.js';

/** A column of a table of groups: its head, and the cell of a group. */
interface GroupColumn {
  readonly column: TableColumn;
  readonly cell: (group: Group) => TableCell;
}

/** The columns of a table of groups beside their names: share, base, and each part in percent and as a count. */
function groupColumns(
  { view, context, categories, units, groups }: GroupsModel,
  language: Language,
): GroupColumn[] {
  const { messages, formats } = language;
  const column = (
    label: Said,
    unit: Unit,
    pick: (group: Group) => Cell | undefined,
    digits?: number,
  ): GroupColumn => ({
    column: { label, numeric: true },
    cell: (group) => {
      const cell = pick(group);
      const text =
        valueText(cell, unit, language, digits) +
        (cell && isFlagged(cell, group, context) ? ` (${messages.lowBaseMark})` : '');
      return { text, plain: cell?.value ?? text };
    },
  });
  const name = (category: PartCategory, unit: Unit): Said =>
    followed(categoryName(category, language), unit === 'percent' && units.length > 1 ? ', %' : '');
  return [
    ...(groups.some((g) => g.share)
      ? [
          column(
            view.share ? quoted(formats.sentence(view.share.measure)) : groupsMessages(language).share,
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

/** Whether a cell says that it rests on few: a base does so for all that rests on it, a share for itself. */
function isFlagged(cell: Cell, { base, share, low }: Group, context: Context): boolean {
  return cell === base ? low : cell === share && isLowBase(cell, context);
}

/** What a table of groups is made of. */
export interface GroupRows {
  readonly caption: Said;
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
    columns: [{ label: quoted(label), numeric: false }, ...columns.map((c) => c.column)],
    length: groups.length,
    row: (i) => {
      const group = groups[i];
      return group ? [{ text: quoted(name(i)), plain: name(i) }, ...columns.map((c) => c.cell(group))] : [];
    },
  };
}
