import { columnOfOne, groupBy, hasFigures, hasParts, isLowBase } from '../document/index.js';
import type { Cell, Group, GroupsModel, GroupsView, PartCategory, Status, Unit } from '../document/index.js';
import { groupsMessages } from './groups.js';
import type { Language } from './language.js';
import { plainText, quoted, type Said } from './said.js';
import { baseWords, headRange, joined, listed, lowBaseNotes, valueNotes, valueText } from './value-words.js';

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

/** What is measured, and when: how the summary of groups starts. */
export function measureWords({ view, context }: GroupsModel, language: Language): Said {
  const range = headRange(context, language);
  return quoted(language.formats.sentence(view.measure), (m) => `${m}${range && `, ${range}`}.`);
}

/** The sentences on groups: measure, period, the largest, the average, what is missing, and the bases. */
export function groupsSummary(model: GroupsModel, language: Language): Said[] {
  const { view, context, groups, total, average, tally } = model;
  const { messages, formats } = language;
  const say = groupsMessages(language);
  const known = groups.filter(hasFigures);
  const one = total ?? (known.length > 1 ? undefined : known[0]);
  const low = known.filter((g) => g.low).length;
  return [
    measureWords(model, language),
    ...(groups.length === 0 ? [messages.noFigures] : []),
    ...(one ? groupWords(one, model, language) : largestWords(known, model, language)),
    ...(average?.value === undefined || !view.share
      ? []
      : [
          quoted(formats.sentence(view.share.measure), (m) =>
            say.average(m, valueText(average, 'percent', language)),
          ),
        ]),
    ...withoutWords(model, language),
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

/**
 * Why groups have no figures, or are not divided though they have others: a sentence for each reason. Topics need no parts,
 * unless other groups have them.
 */
function withoutWords({ view, groups, unit }: GroupsModel, language: Language): string[] {
  const { messages, formats } = language;
  const divided = view.kind === 'sentiment' || groups.some((g) => hasParts(g.parts));
  const say = (lacking: readonly Group[], known: boolean): string[] =>
    [...groupBy(lacking, (g) => missingStatus(g, unit))].map(([status, { length }]) =>
      groupsMessages(language).without(
        messages.status[status],
        known,
        formats.number(length),
        length < groups.length ? formats.number(groups.length) : undefined,
      ),
    );
  return [
    ...say(
      groups.filter((g) => !hasFigures(g)),
      false,
    ),
    ...say(
      groups.filter((g) => divided && hasFigures(g) && !hasParts(g.parts)),
      true,
    ),
  ];
}

/** Why a group has no parts. */
export function missingStatus({ parts }: Group, unit: Unit): Status {
  return parts[0]?.[unit].status ?? 'not-stated';
}

/** One group: how many, and how they divide. */
export function groupWords(group: Group, model: GroupsModel, language: Language): string[] {
  const { messages, formats } = language;
  const { value } = group.base;
  const parts = partsWords(group, model, language);
  const counted = value === undefined ? '' : formats.counted(value, model.context.item ?? messages.response);
  return counted || parts.length === 0
    ? [counted ? `${group.label}: ${counted}.` : `${group.label}.`, ...parts]
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

/** The group with the largest base that is stated, and how it divides; or how many share that base. */
function largestWords(known: readonly Group[], model: GroupsModel, language: Language): string[] {
  const { based, stated, highest } = model.tally;
  const largest = known.filter((g) => g.base.value !== undefined && g.base.value === highest);
  const [first] = largest;
  if (!first) return [];
  const extremes = largest.length === known.length ? extremesWords(known, model, language) : [];
  if (extremes.length > 0) return extremes;
  const { messages, formats } = language;
  const say = groupsMessages(language);
  const counted = formats.counted(first.base.value ?? 0, model.context.item ?? messages.response);
  if (largest.length > 1) return based < stated ? [] : [say.largestOf(namesOf(largest, language), counted)];
  const one = based < stated ? say.largestStated : say.largest;
  return [one(first.label, counted), ...partsWords(first, model, language)];
}

/** The names of groups as a list; of many the first, and how many more there are. */
function namesOf(groups: readonly Group[], language: Language): string {
  const { messages, formats } = language;
  const labels = groups.slice(0, mostNamed).map((g) => g.label);
  const rest = groups.length - labels.length;
  return listed(rest ? [...labels, messages.more(formats.number(rest))] : labels, language);
}

/** Which groups have the most and the least of the first part; nothing where they all have the same. */
function extremesWords(
  known: readonly Group[],
  { categories: [first], unit, view }: GroupsModel,
  language: Language,
): string[] {
  const amount = (g: Group): number | undefined => g.parts[0]?.[unit].value;
  const amounts = known.flatMap((g) => amount(g) ?? []);
  const [high, low] = [Math.max(...amounts), Math.min(...amounts)];
  if (!first || !(low < high)) return [];
  const place = (n: number): [string, string] => [
    language.formats.value(n, unit, digitsOf(view, unit)),
    namesOf(
      known.filter((g) => amount(g) === n),
      language,
    ),
  ];
  const part = plainText(categoryName(first, language));
  return [groupsMessages(language).extremes(part, ...place(high), ...place(low))];
}

/** More groups than these are counted rather than named. */
const mostNamed = 3;

/** The notes on groups: low bases, how sure values are, and the notes on single ones. */
export function groupsNotes(
  { view, context, average }: GroupsModel,
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
      groups.some((g) => g.low || (g.share && isLowBase(g.share, context))),
      context,
      language,
    ),
    ...(groups.some((g) => g.parts.some((p) => p.worked)) ? [groupsMessages(language).workedOut()] : []),
    ...valueNotes(
      [
        { column, name: (i) => groups[i]?.label ?? '' },
        ...columnOfOne(average).map((one) => ({ column: one, name: () => language.messages.average })),
      ],
      language,
    ),
  ];
}

/** The name of a group; of a topic, with its place: `1. Care given by staff`. */
export function topicName({ label, place }: Group, { formats }: Language): string {
  return place === undefined ? label : `${formats.number(place)}. ${label}`;
}
