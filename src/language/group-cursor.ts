import type { GroupsModel, Keys, Part } from '../document/index.js';
import { categoryName, digitsOf } from './group-words.js';
import { groupsMessages } from './groups.js';
import type { Language } from './language.js';
import { quoted, type Said } from './said.js';
import { valueText } from './value-words.js';

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
): { heading: Said; entries: { label: Said; text: string }[] } {
  const { shown, categories, units, unit, view } = model;
  const { messages, formats } = language;
  const group = shown[row];
  const category = categories[part];
  if (!group || !category) return { heading: '', entries: [] };
  const { label, base, share, parts, low, place, places = 0 } = group;
  const both = parts[part];
  // Read out in the units that are known; where none is, why not.
  const known = units.filter((u) => both?.[u].value !== undefined);
  const values = (known.length ? known : [unit]).map((u, i) => ({
    // A number after a percentage would be taken for part of it.
    label: i ? messages[u] : categoryName(category, language),
    text: valueText(both?.[u], u, language, digitsOf(view, u)),
  }));
  return {
    heading: quoted(label),
    entries: [
      ...(place
        ? [
            {
              label: groupsMessages(language).place(formats.number(place), formats.number(places)),
              text: '',
            },
          ]
        : []),
      ...values,
      {
        label: messages[place && !values[1] ? 'count' : 'base'],
        text: valueText(base, 'count', language) + (low ? ` (${messages.lowBaseMark})` : ''),
      },
      ...(share
        ? [{ label: groupsMessages(language).share, text: valueText(share, 'percent', language) }]
        : []),
    ],
  };
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
  { view, shown, categories }: GroupsModel,
  { row, column: part }: GroupPlace,
): GroupSelection {
  const at = shown[row];
  return {
    view: view.id,
    ...(at?.place ? { group: at.within, topic: at.id } : { group: at?.id }),
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
