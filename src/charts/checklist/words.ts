import {
  checklistMessages,
  followed,
  plainText,
  quoted,
  type Language,
  type Said,
  type Table,
} from '../../language/index.js';
import { answeredOf, passes, type ChecklistModel, type ChecklistOptions, type Item } from './model.js';

/** The sentences above the list: how many there are, how many have a response, and the latest of these. */
export function checklistSummary({ items, latest }: ChecklistModel, language: Language): string[] {
  const { formats } = language;
  const say = checklistMessages(language);
  return [
    `${formats.counted(items.length, say.recommendation)}.`,
    `${progressWords(items, language)}.`,
    ...(latest ? [say.latest(latest.by, latest.when)] : []),
  ];
}

/** How many of some have a response: `3 of 8 have a response`. */
export function progressWords(items: readonly Item[], language: Language): string {
  const { formats } = language;
  const answered = answeredOf(items);
  return checklistMessages(language).progress(
    formats.number(answered),
    formats.number(items.length),
    // None of one is spoken of as one is.
    formats.form(answered || items.length),
  );
}

/** What the statuses mean, and who matched responses to recommendations, as far as either occurs in what is shown. */
export function checklistNotes({ shown }: ChecklistModel, language: Language): Said[] {
  const { meaning, reading } = checklistMessages(language);
  const matched = shown.some((i) => i.responses.some((r) => r.matchedBy === 'reading'));
  const meanings = new Set(shown.map((i) => meaning[i.status]));
  return [
    ...[...meanings].filter((note) => note !== undefined),
    ...(matched ? [[{ mark: '* ' }, reading]] : []),
  ];
}

/** What recommendations can be filtered by, in order: the value, its name, and all of those that have it. */
export function valuesOf(
  { view, by }: ChecklistModel,
  name: keyof ChecklistOptions,
  language: Language,
): (readonly [value: string, words: Said, items: readonly Item[]])[] {
  const names =
    name === 'status'
      ? Object.entries(checklistMessages(language).status)
      : view.audiences.map((a) => [a.id, quoted(a.label)] as const);
  return names.flatMap(([value, words]) => {
    const items = by[name].get(value);
    return items ? [[value, words, items] as const] : [];
  });
}

/** One filter with its choices. */
export interface Filter {
  readonly name: keyof ChecklistOptions;
  readonly label: string;
  /** The choices; the first, whose value is empty, leaves nothing out. */
  readonly choices: readonly { readonly value: string; readonly text: Said }[];
}

const filters = ['status', 'audience'] as const;

/** The filters that have anything to choose, each with how many pass it together with the other: `Done (3)`. */
export function checklistFilters(model: ChecklistModel, language: Language): Filter[] {
  const { all, columns } = checklistMessages(language);
  return filters.flatMap((name) => {
    const other = { ...model.chosen, [name]: '' };
    const choices = [['', all, model.items] as const, ...valuesOf(model, name, language)].map(
      ([value, words, items]) => ({
        value,
        text: followed(words, ` (${language.formats.number(items.filter((i) => passes(i, other)).length)})`),
      }),
    );
    return choices.length > 2 ? [{ name, label: columns[name], choices }] : [];
  });
}

/** What is listed after a choice: `Showing 12 of 59: No response yet and General practice.` */
export function checklistShowing(model: ChecklistModel, language: Language): string {
  const { formats } = language;
  const chosen = filters.flatMap((name) =>
    valuesOf(model, name, language).filter(([value]) => value === model.chosen[name]),
  );
  const words = formats.list(chosen.map((c) => plainText(c[1])));
  return checklistMessages(language).showing(
    formats.number(model.shown.length),
    formats.number(model.items.length),
    words,
  );
}

/** The table, for the download: a row for each recommendation that is shown, its responses in one cell. */
export function checklistTable(model: ChecklistModel, language: Language): Table {
  const { view, shown } = model;
  const { note } = language.messages;
  const checklist = checklistMessages(language);
  const { columns, none, matched } = checklist;
  const audiences = new Map(view.audiences.map((a) => [a.id, a.label]));
  return {
    caption: quoted(view.title),
    columns: [...Object.values(columns), note].map((label) => ({ label, numeric: false })),
    length: shown.length,
    row: (place) => {
      const item = shown[place];
      if (!item) return [];
      const responses = item.responses.map(
        ({ by, when, text, url, matchedBy }) =>
          `${by}, ${when}: ${text}${url ? ` ${url}` : ''}${matchedBy === 'reading' ? ` (${matched})` : ''}`,
      );
      const cells = {
        ...item,
        audience: audiences.get(item.audience),
        status: checklist.status[item.status],
        responses: responses.join(' | '),
      };
      return [...keysOf(columns).map((key) => cells[key]), item.note].map((cell) => ({
        text: cell || none,
        plain: cell || none,
      }));
    },
  };
}

function keysOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object) as (keyof T)[];
}
