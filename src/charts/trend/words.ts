import type { Cell, Noun } from '../../document/index.js';
import type { Language, Table, TableCell, TableColumn } from '../../language/index.js';
import { hasLowBase, isLowBase, placesOf, type TrendLine, type TrendModel } from './model.js';

/** More periods than these are counted rather than named. */
const mostNamed = 3;

/** The sentences above the picture: measure, period, main points, what is missing, base. */
export function trendSummary(model: TrendModel, language: Language): string[] {
  const { view, unit, periods, lines, average } = model;
  const { messages, formats } = language;
  const say = messages.trend;
  const sentences = [say.introduction(formats.sentence(view.measure), periods.grain, formats.range(periods))];
  if (lines.every((l) => l.stated === 0)) sentences.push(say.none());
  else if (lines.length === 1 && lines[0]) sentences.push(...singleLine(lines[0], model, language));
  else sentences.push(...manyLines(model, language));
  if (average?.value !== undefined) sentences.push(say.average(formats.value(average.value, unit, view.decimals)));
  sentences.push(...missingWords(model, language), ...baseWords(model, language));
  return sentences;
}

function singleLine(line: TrendLine, model: TrendModel, language: Language): string[] {
  const { messages, formats } = language;
  const { unit, periods } = model;
  const say = messages.trend;
  const { highest = 0, lowest = 0, latest, stated, column } = line;
  const name = (place: number): string => formats.period(periods.grain, periods.first + place);
  const value = (v: number): string => formats.value(v, unit, model.view.decimals);
  if (stated === 1) return [say.single(value(highest), name(latest))];
  if (highest === lowest) return [say.equal(value(highest), formats.number(stated), periods.grain)];
  const sentences = [
    say.highest(value(highest), placeWords(line, highest, model, language)),
    say.lowest(value(lowest), placeWords(line, lowest, model, language)),
  ];
  const last = column.numbers[latest] ?? NaN;
  if (last !== highest && last !== lowest) sentences.push(say.latest(value(last), name(latest)));
  return sentences;
}

function manyLines(model: TrendModel, language: Language): string[] {
  const say = language.messages.trend;
  // A reader can hold a few lines in mind; the table has them all.
  return model.lines.slice(0, 6).map((line) =>
    line.highest === undefined
      ? say.noneOf(line.label)
      : say.highestOf(
          line.label,
          language.formats.value(line.highest, model.unit, model.view.decimals),
          placeWords(line, line.highest, model, language),
        ),
  );
}

/** The periods in which a line has a value: their names, or how many they are. */
function placeWords(line: TrendLine, value: number, { periods }: TrendModel, { messages, formats }: Language): string {
  const { grain, first } = periods;
  const places = placesOf(line, value, line.column.length > 1000 ? mostNamed + 1 : Infinity);
  if (places.length > mostNamed) return messages.trend.many(formats.number(places.length), grain);
  return formats.list(places.map((place) => formats.period(grain, first + place)));
}

function missingWords({ periods, lines }: TrendModel, { messages, formats }: Language): string[] {
  // Several lines seldom miss the same periods; their table and picture say which.
  const [line, ...others] = lines;
  if (!line || others.length > 0 || line.stated === 0) return [];
  return [...line.missing].map(([status, count]) =>
    messages.missing(
      formats.number(count),
      formats.number(periods.length),
      periods.grain,
      messages.status[status],
      count !== 1,
    ),
  );
}

function baseWords({ unit, lines, context }: TrendModel, { messages, formats }: Language): string[] {
  const bases = lines.flatMap((l) => l.bases ?? []);
  if (bases.length === 0) return unit === 'percent' ? [messages.baseNotStated(unit)] : [];
  const [low, high] = [Math.min(...bases), Math.max(...bases)];
  const noun: Noun = context.item ?? messages.response;
  if (low === high) return [messages.basedOn(formats.counted(low, noun))];
  return [messages.basedOnRange(formats.number(low), formats.counted(high, noun))];
}

/** The notes below the picture: low bases, breaks, doubts, and the notes on single values. */
export function trendNotes(model: TrendModel, language: Language): string[] {
  const { periods, lines, breaks, context } = model;
  const { messages, formats } = language;
  const name = (place: number): string => formats.period(periods.grain, periods.first + place);
  const notes: string[] = [];
  if (hasLowBase(model)) {
    notes.push(messages.lowBase(formats.counted(context.lowBase, context.item ?? messages.response)));
  }
  notes.push(...breaks.map(({ place, note }) => messages.trend.break(name(place), note)));
  const qualified: { provisional: string[]; derived: string[] } = { provisional: [], derived: [] };
  const single: string[] = [];
  for (const { column, label } of lines) {
    for (let i = 0; i < column.length && !column.plain; i++) {
      const { status, note } = column.cell(i);
      const where = lines.length > 1 ? `${label}, ${name(i)}` : name(i);
      if (status === 'provisional' || status === 'derived') qualified[status].push(where);
      if (note !== undefined) single.push(`${where}: ${note}`);
    }
  }
  if (qualified.provisional.length > 0) notes.push(messages.provisional(formats.list(qualified.provisional)));
  if (qualified.derived.length > 0) notes.push(messages.derived(formats.list(qualified.derived)));
  return [...notes, ...single];
}

/** One value in words: `22%`, `not stated`, `14 (provisional)`, `32%, low base of 7`. */
export function cellWords(cell: Cell, model: TrendModel, { messages, formats }: Language): string {
  const { value, status, base } = cell;
  if (value === undefined) return messages.status[status ?? 'not-stated'];
  const text = formats.value(value, model.unit, model.view.decimals);
  const doubts = [
    ...(status ? [messages.status[status]] : []),
    ...(isLowBase(cell, model.context) ? [`${messages.lowBaseMark}, ${formats.number(base ?? 0)}`] : []),
  ];
  return doubts.length > 0 ? `${text} (${doubts.join('; ')})` : text;
}

/** What is read out at a place: the period, and each line's value there. */
export interface Readout {
  readonly heading: string;
  readonly entries: readonly { readonly line: number; readonly label: string; readonly text: string }[];
}

/** Reads out a place: all lines where they are few, else the chosen one. */
export function trendReadout(model: TrendModel, place: number, chosen: number, language: Language): Readout {
  const { periods, lines } = model;
  const entries = lines.map(({ label, column }, line) => ({
    line,
    label: lines.length > 1 ? label : '',
    text: cellWords(column.cell(place), model, language),
  }));
  return {
    heading: language.formats.period(periods.grain, periods.first + place),
    entries: lines.length > 4 ? entries.filter((e) => e.line === chosen) : entries,
  };
}

/** The table: a row for each period; for each line its value and, where they are known, count and base. */
export function trendTable(model: TrendModel, language: Language): Table {
  const { view, unit, periods, lines } = model;
  const { messages, formats } = language;
  const alone = lines.length === 1;
  const of = (what: string, line: TrendLine): string => (alone ? what : `${line.label}: ${what}`);
  const parts: { column: TableColumn; cell: (place: number) => TableCell }[] = lines.flatMap((line) => {
    const value = {
      column: { label: alone ? messages[unit] : line.label, numeric: true },
      cell: (i: number) => valueCell(line.column.cell(i), model, language),
    };
    const extra = (label: string, pick: (cell: Cell) => number | undefined) => ({
      column: { label: of(label, line), numeric: true },
      cell: (i: number) => numberCell(pick(line.column.cell(i)), language),
    });
    const has = (pick: (cell: Cell) => number | undefined): boolean => {
      for (let i = 0; i < line.column.length && !line.column.plain; i++) if (pick(line.column.cell(i)) !== undefined) return true;
      return false;
    };
    return [
      value,
      ...(unit === 'percent' && has((c) => c.count) ? [extra(messages.count, (c) => c.count)] : []),
      ...(line.bases ? [extra(messages.base, (c) => c.base)] : []),
    ];
  });
  return {
    caption: `${view.title}, ${formats.range(periods)}`,
    columns: [{ label: messages.grain[periods.grain], numeric: false }, ...parts.map((p) => p.column)],
    length: periods.length,
    row: (i) => {
      const text = formats.period(periods.grain, periods.first + i);
      return [{ text, plain: text }, ...parts.map((p) => p.cell(i))];
    },
  };
}

function valueCell(cell: Cell, model: TrendModel, language: Language): TableCell {
  return { text: cellWords(cell, model, language), plain: cell.value ?? cellWords(cell, model, language) };
}

function numberCell(value: number | undefined, { messages, formats }: Language): TableCell {
  const text = value === undefined ? messages.status['not-stated'] : formats.number(value);
  return { text, plain: value ?? text };
}

