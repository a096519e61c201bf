import { columnOfOne, hasLowBase, tallyOf, type Cell } from '../../document/index.js';
import {
  baseWords,
  cellWords,
  headRange,
  heatmapMessages,
  listed,
  lowBaseNotes,
  plainText,
  quoted,
  valueNotes,
  valueTable,
  type Language,
  type Said,
  type Table,
} from '../../language/index.js';
import { turn, type Axis, type Grid, type HeatmapModel } from './model.js';

/** More places than these are counted rather than named. */
const mostNamed = 3;

/** The name of a row or a column, by its place; after the last stands the average. */
function nameOf({ keys, names }: Axis, place: number, { messages, formats }: Language): Said {
  if (place === keys.length) return messages.average;
  return 'grain' in keys ? formats.periodAt(keys, place) : quoted(names[place]!);
}

/** A row and a column by their names, within a sentence: a week is not called by its first day alone. */
function placeName({ rows, columns }: Grid, row: number, column: number, language: Language): Said {
  const { keys } = columns;
  const name = nameOf(columns, column, language);
  const week = 'grain' in keys && keys.grain === 'week' && column < keys.length;
  return [nameOf(rows, row, language), ', ', week ? heatmapMessages(language).week(plainText(name)) : name];
}

/** The run of periods along the columns; empty where they are none. */
function rangeOf({ columns: { keys } }: Grid, { formats }: Language): string {
  return 'grain' in keys ? formats.range(keys) : '';
}

/** The sentences above the picture: measure, rows and columns, highest and lowest, averages, what is missing, base. */
export function heatmapSummary(model: HeatmapModel, language: Language): Said[] {
  const { view, rows, columns, tally, average, cells, context } = model;
  const { messages, formats } = language;
  const say = heatmapMessages(language);
  const { highest, lowest, missing } = tally;
  const range = rangeOf(model, language) || headRange(context, language);
  const sentences: Said[] = [
    quoted(formats.sentence(view.measure), (m) => say.introduction(m, rows.label, columns.label, range)),
  ];
  const total = formats.number(cells.length * columns.keys.length);
  const missingWords = [...missing].map(([status, count]) =>
    say.missing(formats.number(count), total, messages.status[status], formats.form(count)),
  );
  if (highest === undefined || lowest === undefined) {
    const plainly = missing.size === 1 && missing.has('not-stated');
    return [...sentences, messages.noFigures, ...(plainly ? [] : missingWords)];
  }
  const value = (number: number): string => formats.value(number, view.unit, view.decimals);
  const at = (number: number): [value: string, places: string] =>
    extreme(model, number, value(number), language);
  sentences.push(
    ...(highest === lowest
      ? [
          missing.size === 0 && cells.length * columns.keys.length > mostNamed
            ? say.all(...at(highest))
            : say.only(...at(highest)),
        ]
      : [say.highest(...at(highest)), say.lowest(...at(lowest))]),
  );
  const averages = Array.from(rows.averages?.numbers ?? []);
  // Where an average is missing, none is known to be the highest.
  const best = averages.some(isNaN) ? NaN : Math.max(...averages);
  const leaders = best > 0 ? rows.names.filter((_, i) => averages[i] === best) : [];
  if (leaders.length && leaders.length <= mostNamed)
    sentences.push(say.rowAverage(rows.label, value(best), listed(leaders, language)));
  if (average?.value !== undefined) sentences.push(say.average(cellWords(average, model, language)));
  return [...sentences, ...missingWords, ...baseWords([tally], model, language)];
}

/** A number as it is printed, and where it stands. */
function extreme(
  model: HeatmapModel,
  number: number,
  value: string,
  language: Language,
): [value: string, places: string] {
  const places: [row: number, column: number][] = [];
  model.cells.forEach(({ numbers }, row) => {
    for (let i = 0; i < numbers.length; i++) if (numbers[i] === number) places.push([row, i]);
  });
  const { length } = places;
  return [
    // Alone it says that its base is low; among several the table says it of each.
    length > 1 ? value : cellWords(model.at(...places[0]!), model, language),
    length > mostNamed
      ? language.formats.counted(length, heatmapMessages(language).cells)
      : listed(
          places.map((place) => plainText(placeName(model, ...place, language))),
          language,
        ),
  ];
}

/** The notes below the picture: low bases, what is outlined, doubts, and the notes on single values. */
export function heatmapNotes(model: HeatmapModel, language: Language): Said[] {
  const { cells, rows, columns, highlights, tally, average, context } = model;
  const name = (row: number, column: number): string => plainText(placeName(model, row, column, language));
  const named = [...cells, columns.averages].flatMap((column, row) =>
    column ? [{ column, name: (i: number) => name(row, i) }] : [],
  );
  if (rows.averages) named.push({ column: rows.averages, name: (i) => name(i, columns.keys.length) });
  for (const column of columnOfOne(average)) named.push({ column, name: () => language.messages.average });
  const averages = tallyOf(named.slice(cells.length).map(({ column }) => column));
  return [
    ...lowBaseNotes(hasLowBase([tally, averages], context), context, language),
    ...highlights.map(({ row, column, note }) =>
      quoted(note, (n) => heatmapMessages(language).highlight(name(row, column), n).trim()),
    ),
    ...valueNotes(named, language),
  ];
}

/** What is read out of a cell: its value, count and base. */
export function heatmapReadout(
  model: HeatmapModel,
  row: number,
  column: number,
  language: Language,
): { heading: Said; entries: { label: Said; text: string }[] } {
  const { messages, formats } = language;
  const cell = model.at(row, column);
  const { value, count, base } = cell;
  const entry = (label: string, number: number | undefined): { label: string; text: string }[] =>
    value === undefined || number === undefined ? [] : [{ label, text: formats.number(number) }];
  return {
    heading: placeName(model, row, column, language),
    entries: [
      { label: '', text: cellWords(cell, model, language) },
      ...(count === value ? [] : entry(messages.count, count)),
      ...entry(messages.base, base),
    ],
  };
}

/**
 * The table: rows down and columns across, or the other way round where there are more columns, since a page is rather long
 * than wide; with the averages at the ends, and counts and bases where they differ.
 */
export function heatmapTable(model: HeatmapModel, language: Language): Table {
  const { view, cells, tally, average } = model;
  const { rows, columns, at } = model.columns.keys.length > cells.length ? turn(model) : model;
  // How many lines there are with the averages of the other axis.
  const lengthOf = ({ keys }: Axis, other: Axis): number =>
    keys.length + ((other.averages ?? average) ? 1 : 0);
  const length = lengthOf(rows, columns);
  const [low, high] = tally.bases ?? [];
  const differ = low !== high || tally.based < tally.stated;
  const plain = cells.every((line) => line.plain);
  const any = (column: number, pick: (cell: Cell) => number | undefined): boolean =>
    !plain &&
    Array.from({ length }, (_, row) => pick(at(row, column))).some((number) => number !== undefined);
  const range = rangeOf(model, language);
  return valueTable(
    {
      caption: [quoted(view.title), range && `, ${range}`],
      label: quoted(rows.label),
      length,
      sortable: rows.keys.length,
      name: (row) => nameOf(rows, row, language),
      columns: Array.from({ length: lengthOf(columns, rows) }, (_, i) => ({
        label: nameOf(columns, i, language),
        cell: (row) => at(row, i),
        counts: view.unit === 'percent' && any(i, (cell) => cell.count),
        bases: differ && any(i, (cell) => cell.base),
      })),
    },
    model,
    language,
  );
}
