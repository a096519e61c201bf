import { hasFigures } from '../document/index.js';
import type { Cell, Group, GroupsModel, GroupsView, PartCategory, Unit } from '../document/index.js';
import { groupsMessages } from './groups.js';
import type { Language } from './language.js';
import { plainText, quoted, type Said } from './said.js';
import { baseWords, headRange, joined, listed, lowBaseNotes, valueNotes } from './value-words.js';

/** The name of a category, as the document or else the language has it. */
export function categoryName({ id, label }: PartCategory, { messages }: Language): Said {
  return label ? quoted(label) : (messages.category[id] ?? id);
}

/** What is known of a group's parts, in the unit of the bars: `Positive 18%, Mixed 7%`. Empty where nothing is. */
export function partsLine(
  { parts }: Group,
  { categories, unit, view }: GroupsModel,
  language: Language,
  named: (part: number) => boolean = () => true,
): string {
  const known = categories.flatMap((category, i) => {
    const value = parts[i]?.[unit].value;
    return value === undefined || !named(i)
      ? []
      : [
          `${plainText(categoryName(category, language))} ${language.formats.value(value, unit, digitsOf(view, unit))}`,
        ];
  });
  return joined(known);
}

/** Counts are whole, whatever decimals the percentages of a view have. */
export function digitsOf({ decimals }: GroupsView, unit: Unit): number | undefined {
  return unit === 'percent' ? decimals : undefined;
}

/** The sentences on groups: measure, period, the largest, the average, what is missing, and the bases. */
export function groupsSummary(model: GroupsModel, language: Language): Said[] {
  const { view, context, groups, total, average, tally } = model;
  const { messages, formats } = language;
  const say = groupsMessages(language);
  const range = headRange(context, language);
  const known = groups.filter(hasFigures);
  const one = total ?? (known.length > 1 ? undefined : known[0]);
  const largest = known.filter((g) => g.base.value !== undefined && g.base.value === tally.highest);
  const low = known.filter((g) => g.low).length;
  const [all, missing] = [groups.length, groups.length - known.length].map((n) => formats.number(n)) as [
    string,
    string,
  ];
  return [
    quoted(formats.sentence(view.measure), (m) => `${m}${range && `, ${range}`}.`),
    ...(known.length === 0
      ? [messages.noFigures]
      : one
        ? groupWords(one, model, language)
        : largestWords(largest, model, language)),
    ...(average?.value === undefined || !view.share
      ? []
      : [
          quoted(formats.sentence(view.share.measure), (m) =>
            say.average(m, formats.value(average.value ?? 0, 'percent')),
          ),
        ]),
    ...(known.length && known.length < groups.length ? [say.without(missing, all)] : []),
    ...(known.length ? baseWords([tally], model, language) : []),
    ...(low
      ? [
          say.low(
            formats.number(low),
            formats.number(tally.based),
            formats.number(context.lowBase),
            formats.form(low),
          ),
        ]
      : []),
  ];
}

/** One group: how many, and how they divide. */
export function groupWords(group: Group, model: GroupsModel, language: Language): string[] {
  const { messages, formats } = language;
  const { value } = group.base;
  const parts = partsWords(group, model, language);
  const counted = value === undefined ? '' : formats.counted(value, model.context.item ?? messages.response);
  return counted || parts.length === 0
    ? [`${group.label}: ${counted || messages.status['not-stated']}.`, ...parts]
    : [`${group.label}: ${parts[0]}`];
}

/** How a group divides, as a sentence; none where that is not known. Of many parts it names the largest. */
function partsWords(group: Group, model: GroupsModel, language: Language): string[] {
  const { categories, unit } = model;
  const size = (i: number): number => group.parts[i]?.[unit].value ?? -1;
  const largest = categories
    .map((_, i) => i)
    .sort((a, b) => size(b) - size(a))
    .slice(0, mostNamed);
  const all = categories.length <= mostNamed + 1;
  const line = partsLine(group, model, language, (i) => all || largest.includes(i));
  return line ? [all ? `${line}.` : groupsMessages(language).largestParts(line)] : [];
}

/** The group with the largest base, and how it divides; or how many share that base. */
function largestWords(largest: readonly Group[], model: GroupsModel, language: Language): string[] {
  const [first] = largest;
  if (!first) return [];
  const { messages, formats } = language;
  const say = groupsMessages(language);
  const counted = formats.counted(first.base.value ?? 0, model.context.item ?? messages.response);
  if (largest.length === 1) return [say.largest(first.label, counted), ...partsWords(first, model, language)];
  const labels = largest.slice(0, mostNamed).map((g) => g.label);
  const rest = largest.length - labels.length;
  return [
    say.largestOf(
      listed(rest ? [...labels, messages.more(formats.number(rest))] : labels, language),
      counted,
    ),
  ];
}

/** More groups than these are counted rather than named. */
const mostNamed = 3;

/** The notes on groups: low bases, how sure values are, and the notes on single ones. */
export function groupsNotes(
  { view, context }: GroupsModel,
  groups: readonly Group[],
  language: Language,
): Said[] {
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
    ...lowBaseNotes(
      groups.some((g) => g.low),
      context,
      language,
    ),
    ...(groups.some((g) => g.parts.some((p) => p.worked)) ? [groupsMessages(language).workedOut()] : []),
    ...valueNotes([{ column, name: (i) => groups[i]?.label ?? '' }], language),
  ];
}

/** The name of a group; of a topic, with its place: `1. Care given by staff`. */
export function topicName({ label, place }: Group, { formats }: Language): string {
  return place === undefined ? label : `${formats.number(place)}. ${label}`;
}
