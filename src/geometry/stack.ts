import {
  groupBy,
  hasFigures,
  hasParts,
  isLowBase,
  type Cell,
  type Group,
  type GroupsModel,
  type PartCategory,
} from '../document/index.js';
import { groupsMessages, missingStatus, partsLine, topicName, type Language } from '../language/index.js';

/** A piece of a bar. */
export interface Segment {
  /** The place of its category; -1 for what is not stated, -2 for a whole of which no part is. */
  readonly part: number;
  /** How long it is, in percent of the longest bar. */
  readonly size: number;
  /** What is printed in it where it fits. */
  readonly text: string;
}

/** A group as a row of a picture. */
export interface StackRow {
  /** Its place among the rows that a cursor can stand at; -1 where it cannot. */
  readonly place: number;
  readonly label: string;
  readonly low: boolean;
  readonly segments: readonly Segment[];
  /** What stands in place of a bar; empty where there is one. */
  readonly words: string;
  /** How many are in the group; empty where that is not known. */
  readonly base: string;
  /** Its share, and how long that is in percent of the longest; undefined where no group has one. */
  readonly share: Segment | undefined;
}

/** Groups placed in a picture. Lengths are in percent: the picture is text, and wraps as its page does. */
export interface StackLayout {
  readonly rows: readonly StackRow[];
  readonly total: StackRow | undefined;
  /** The classes of colour of the categories. */
  readonly classes: readonly string[];
  /** Where the average share is, in percent of the longest share; undefined where there is none. */
  readonly average: number | undefined;
  readonly hasBase: boolean;
  /** How many letters the longest base has. */
  readonly baseLength: number;
  /** Why pieces of bars have no figures, each reason once. */
  readonly gaps: readonly string[];
  /** The names of groups without any figures, by the reason. */
  readonly without: readonly string[];
}

/** More names than these are left to the table. */
const mostNamed = 40;

/** Places groups and their parts. Reads nothing but its arguments: it runs wherever JavaScript does. */
export function stackLayout(model: GroupsModel, language: Language): StackLayout {
  const { groups, shown, total, average, categories, unit } = model;
  const { messages, formats } = language;
  const shares = shown.some((g) => g.share)
    ? largestOf([average, total?.share, ...shown.map((g) => g.share)])
    : undefined;
  const top = unit === 'count' ? Math.max(...shown.map(wholeOf), 0) : 0;
  const row = (group: Group, place: number): StackRow => {
    const { low, base, share } = group;
    // A bar of the total count would make all others short: its parts are written instead.
    const written = place < 0 && unit === 'count';
    const segments = written ? [] : segmentsOf(group, model, top, language);
    return {
      ...{ place, low, segments },
      label: topicName(group, language),
      words: segments.length ? '' : wordsOf(group, model, language),
      base: base.value === undefined ? '' : formats.number(base.value),
      share: shares === undefined ? undefined : shareOf(share, shares, model, language),
    };
  };
  const missing = groupBy(
    groups.filter((g) => !hasFigures(g)),
    (g) => missingStatus(g, unit),
  );
  const rows = shown.map(row);
  const totalRow = total && hasFigures(total) ? row(total, -1) : undefined;
  const drawn = totalRow ? [...rows, totalRow] : rows;
  return {
    rows,
    total: totalRow,
    classes: partClasses(categories),
    average: shares && average?.value !== undefined ? (100 * average.value) / shares : undefined,
    hasBase: drawn.some((r) => r.base),
    baseLength: Math.max(0, ...drawn.map((r) => r.base.length)),
    gaps: [...new Set(drawn.flatMap((r) => r.segments.filter((s) => s.part === -1).map((s) => s.text)))],
    without: [...missing].map(([status, all]) => {
      const names = all.slice(0, mostNamed).map((g) => g.label);
      return `${formats.sentence(messages.status[status])}: ${names.join(', ')}${all.length > mostNamed ? ' …' : ''}`;
    }),
  };
}

/** A share beside a bar, as long as it is of the longest. */
function shareOf(
  share: Cell | undefined,
  longest: number,
  { context }: GroupsModel,
  language: Language,
): Segment {
  const size = share?.value === undefined ? 0 : (100 * share.value) / (longest || 1);
  const { text, ...rest } = segment(-2, size, share, 'percent', language);
  return { ...rest, text: share?.value !== undefined && isLowBase(share, context) ? `${text}†` : text };
}

/** What stands in place of a bar: the parts where they are known, the place of a topic, or why there is nothing. */
function wordsOf(group: Group, model: GroupsModel, language: Language): string {
  const { messages, formats } = language;
  const { parts, place, places = 0 } = group;
  if (hasParts(parts)) return partsLine(group, model, language);
  return place
    ? groupsMessages(language).place(formats.number(place), formats.number(places))
    : messages.status[missingStatus(group, model.unit)];
}

function largestOf(cells: readonly (Cell | undefined)[]): number {
  return cells.reduce((top, cell) => Math.max(top, cell?.value ?? 0), 0);
}

/** How many are in a group, as far as a bar of counts shows them. */
function wholeOf({ base, parts }: Group): number {
  return Math.max(
    base.value ?? 0,
    parts.reduce((sum, { count }) => sum + (count.value ?? 0), 0),
  );
}

function segment(
  part: number,
  size: number,
  cell: Cell | undefined,
  unit: 'percent' | 'count',
  { messages, formats }: Language,
  digits?: number,
): Segment {
  const { value, status } = cell ?? {};
  return {
    part,
    size,
    text: value === undefined ? messages.status[status ?? 'not-stated'] : formats.value(value, unit, digits),
  };
}

/**
 * The pieces of a bar. Rounded percentages that add to 99 or 101 are stretched to its end. Where a part is not stated
 * the others keep their lengths, and what is left of the whole is one piece that says so.
 */
function segmentsOf(
  { parts, base, place }: Group,
  { unit, view }: GroupsModel,
  top: number,
  language: Language,
): Segment[] {
  if (!hasParts(parts)) {
    // The number stands beside the bar.
    return place && base.value !== undefined && top
      ? [{ part: -2, size: (100 * base.value) / top, text: '' }]
      : [];
  }
  const cells = parts.map((p) => p[unit]);
  const sum = cells.reduce((all, { value = 0 }) => all + value, 0);
  const gap = cells.find((c) => c.value === undefined);
  const whole = unit === 'count' ? Math.max(base.value ?? 0, sum) : gap ? Math.max(100, sum) : sum;
  const longest = unit === 'count' ? top : whole;
  const rest = gap && whole - sum;
  const pieces = cells.flatMap((cell, i) =>
    cell.value ? [segment(i, (100 * cell.value) / longest, cell, unit, language, view.decimals)] : [],
  );
  if (rest && longest) pieces.push(segment(-1, (100 * rest) / longest, gap, unit, language));
  return pieces;
}

/** The steps of one tone, from the strongest. */
const toneSteps = ['', ' m3', ' m4', ' m5'];

/**
 * The class of colour of each category: its tone, in steps where its neighbours have the same; else a step of a scale from
 * dark to light, which `m5` ends. The strongest of a tone is the outermost, as in a scale from *very good* to *very poor*.
 */
export function partClasses(categories: readonly PartCategory[]): string[] {
  const { length } = categories;
  const last = Math.max(1, length - 1);
  return categories.map(({ tone }, i) => {
    if (!tone) return `heat m${Math.round((i * (last > 4 ? 5 : 4)) / last)}`;
    const differs = (c: PartCategory): boolean => c.tone !== tone;
    const first = categories.slice(0, i).findLastIndex(differs) + 1;
    const after = categories.slice(i).findIndex(differs);
    const end = after < 0 ? length : i + after;
    const step = first + end > length ? end - 1 - i : i - first;
    // Three steps are told apart best where the last is the faintest.
    return tone + (toneSteps[step === 2 && end - first === 3 ? 3 : step] ?? ' m5');
  });
}
