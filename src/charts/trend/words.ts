import { columnOfOne, hasLowBase, tallyOf } from '../../document/index.js';
import {
  baseWords,
  cellWords,
  lowBaseNotes,
  quoted,
  trendMessages,
  valueNotes,
  valueTable,
  type Language,
  type Said,
  type Table,
} from '../../language/index.js';
import { mostColoured, placesOf, type TrendLine, type TrendModel } from './model.js';

/** More periods than these are counted rather than named. */
const mostNamed = 3;
/** More lines than these are counted rather than told of. */
const mostTold = 6;
/** More reasons than these for what is missing are left to the table. */
const mostReasons = 4;

/** The sentences above the picture: measure, period, main points, what is missing, base. */
export function trendSummary(model: TrendModel, language: Language): Said[] {
  const { view, periods, lines, average } = model;
  const { messages, formats } = language;
  const say = trendMessages(language);
  const sentences: Said[] = [
    quoted(formats.sentence(view.measure), (m) => say.introduction(m, periods.grain, formats.range(periods))),
  ];
  const none = lines.every((l) => l.stated === 0);
  if (none) sentences.push(messages.noFigures);
  else if (lines.length === 1 && lines[0]) sentences.push(...singleLine(lines[0], model, language));
  else sentences.push(...manyLines(model, language));
  if (average?.value !== undefined) sentences.push(say.average(cellWords(average, model, language)));
  if (!none) sentences.push(...breakWords(model, language));
  sentences.push(...missingWords(model, language));
  if (!none) sentences.push(...baseWords(model.lines, model, language));
  return sentences;
}

function singleLine(line: TrendLine, model: TrendModel, language: Language): string[] {
  const { formats } = language;
  const { unit, periods } = model;
  const { grain } = periods;
  const say = trendMessages(language);
  const { highest = 0, lowest = 0, latest, stated, column } = line;
  const when = (place: number): string => say.named(formats.periodAt(periods, place), grain, formats.form(1));
  const value = (v: number): string => formats.value(v, unit, model.view.decimals);
  if (stated === 1) return [say.single(value(highest), when(latest))];
  if (highest === lowest) return [say.equal(value(highest), formats.counted(stated, say.periods[grain]))];
  const sentences = [
    say.highest(value(highest), placeWords(line, highest, model, language)),
    say.lowest(value(lowest), placeWords(line, lowest, model, language)),
  ];
  const last = column.numbers[latest]!;
  if (last !== highest && last !== lowest) sentences.push(say.latest(value(last), when(latest)));
  return sentences;
}

function manyLines(model: TrendModel, language: Language): string[] {
  const { lines } = model;
  const { messages, formats } = language;
  // A reader can hold a few lines in mind; the table has them all.
  const rest = lines.length - mostTold;
  const told = (rest > 1 ? lines.slice(0, mostTold) : lines).map((line) => lineWords(line, model, language));
  return rest > 1 ? [...told, trendMessages(language).rest(messages.more(formats.number(rest)))] : told;
}

/** One of several lines: its highest value. */
function lineWords(line: TrendLine, model: TrendModel, language: Language): string {
  const { label, highest, lowest, stated } = line;
  const { formats } = language;
  const say = trendMessages(language);
  if (highest === undefined) return say.noneOf(label);
  const value = formats.value(highest, model.unit, model.view.decimals);
  return highest === lowest && stated > 1
    ? say.equalOf(label, value, formats.counted(stated, say.periods[model.periods.grain]))
    : say.highestOf(label, value, placeWords(line, highest, model, language));
}

/** When a line has a value: in periods by their names, or in so many of all. */
function placeWords(line: TrendLine, value: number, model: TrendModel, language: Language): string {
  const { formats } = language;
  const { grain, length } = model.periods;
  const say = trendMessages(language);
  const places = placesOf(line, value);
  return places.length > mostNamed
    ? say.many(formats.number(places.length), formats.counted(length, say.periods[grain]), grain)
    : namedWords(places, model, language);
}

/** Some periods by their names; of more than a few, the rest as so many more. */
function namedWords(places: readonly number[], { periods }: TrendModel, language: Language): string {
  const { formats, messages } = language;
  const rest = places.length - mostNamed;
  const named = rest > 1 ? places.slice(0, mostNamed) : places;
  const names = named.map((place) => formats.periodAt(periods, place));
  if (rest > 1) names.push(messages.more(formats.number(rest)));
  return trendMessages(language).named(formats.list(names), periods.grain, formats.form(places.length));
}

/** When the way of counting changed. */
function breakWords(model: TrendModel, language: Language): string[] {
  const places = model.breaks.map((b) => b.place);
  return places.length > 0 ? [trendMessages(language).changed(namedWords(places, model, language))] : [];
}

/** Why figures are missing, for each line and reason; where that would be long, for how many lines. */
function missingWords({ periods, lines }: TrendModel, language: Language): string[] {
  const { messages, formats } = language;
  const say = trendMessages(language);
  const total = formats.counted(periods.length, say.periods[periods.grain]);
  const sentences = lines.flatMap(({ label, missing }) =>
    [...missing].flatMap(([status, count]) => {
      const all = count === periods.length;
      // That nothing is stated of a line has been said.
      if (all && status === 'not-stated') return [];
      const series = lines.length > 1 ? label : '';
      return [say.missing(all ? '' : formats.number(count), total, messages.status[status], series)];
    }),
  );
  if (sentences.length <= mostReasons) return sentences;
  const some = lines.filter((l) => l.missing.size > 0).length;
  return [say.missingLines(formats.number(some), formats.number(lines.length))];
}

/** The notes below the picture: low bases, breaks, doubts, and the notes on single values. */
export function trendNotes(model: TrendModel, language: Language): Said[] {
  const { periods, lines, breaks, average, context } = model;
  const period = (place: number): string => language.formats.periodAt(periods, place);
  const named = lines.map(({ column, label }) => ({
    column,
    name: (place: number) => (lines.length > 1 ? `${label}, ${period(place)}` : period(place)),
  }));
  for (const column of columnOfOne(average)) named.push({ column, name: () => language.messages.average });
  const averages = tallyOf(columnOfOne(average));
  return [
    ...lowBaseNotes(hasLowBase([...lines, averages], context), context, language),
    ...breaks.map(({ place, note }, i) => [
      // The numbers of the rules in the picture.
      breaks.length > 1 ? `${language.formats.number(i + 1)}. ` : '',
      quoted(note, (n) => trendMessages(language).break(period(place), n)),
    ]),
    ...valueNotes(named, language),
  ];
}

/** What is read out at a place: the period, and each line's value there. */
export interface Readout {
  readonly heading: string;
  readonly entries: readonly { readonly line: number; readonly label: Said; readonly text: string }[];
}

/** Reads out a place: all lines where they are few, else the chosen one. */
export function trendReadout(model: TrendModel, place: number, chosen: number, language: Language): Readout {
  const { periods, lines } = model;
  const entries = lines.map(({ label, column }, line) => ({
    line,
    label: lines.length > 1 ? quoted(label) : '',
    text: cellWords(column.cell(place), model, language),
  }));
  return {
    heading: language.formats.periodAt(periods, place),
    entries: lines.length > mostColoured ? entries.filter((e) => e.line === chosen) : entries,
  };
}

/** The table: a row for each period; for each line its value and, where they are known, count and base. */
export function trendTable(model: TrendModel, language: Language): Table {
  const { view, unit, periods, lines, breaks } = model;
  const { messages, formats } = language;
  return valueTable(
    {
      caption: [quoted(view.title), `, ${formats.range(periods)}`],
      label: messages.grain[periods.grain],
      length: periods.length,
      name: (i) => formats.periodAt(periods, i),
      remark: (i) => (breaks.some((b) => b.place === i) ? trendMessages(language).another : ''),
      columns: lines.map(({ label, column, counted, bases }) => ({
        label: lines.length > 1 ? quoted(label) : '',
        cell: column.cell,
        counts: unit === 'percent' && counted > 0,
        bases: bases !== undefined,
      })),
    },
    model,
    language,
  );
}
