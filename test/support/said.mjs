/** What the figures of the examples say, view by view, from the pure rooms: for tests and for reading aloud. */
import { readFileSync, readdirSync } from 'node:fs';
import {
  checklistModel,
  checklistWords,
  document,
  heatmapModel,
  heatmapWords,
  language as speech,
  plainTable,
  sentimentModel,
  sentimentWords,
  topicsModel,
  topicsWords,
  trend,
} from './pure.mjs';

const { contextOf, parse, viewOf } = document;
const { groupCursor, groupsNotes, groupsSummary, plainText, quoted } = speech;

const groupReadouts = (model, language) =>
  model.shown.flatMap((_, row) =>
    model.categories.map((_, column) => groupCursor.readout(model, { row, column }, language)),
  );

/** For each kind: how a view is read, and its model, summary, notes, table and readouts, as its element makes them. */
const kinds = {
  trend: {
    kind: document.trendKind,
    model: trend.trendModel,
    summary: trend.trendSummary,
    notes: trend.trendNotes,
    table: trend.trendTable,
    readouts: (model, language) =>
      Array.from({ length: model.periods.length }, (_, place) =>
        trend.trendReadout(model, place, 0, language),
      ),
    instructions: (model, language) =>
      speech.trendMessages(language).instructions(model.periods.grain, model.lines.length > 1),
  },
  heatmap: {
    kind: document.heatmapKind,
    model: heatmapModel.heatmapModel,
    summary: heatmapWords.heatmapSummary,
    notes: heatmapWords.heatmapNotes,
    table: heatmapWords.heatmapTable,
    readouts: (model, language) =>
      model.rows.keys.flatMap((_, row) =>
        Array.from({ length: model.columns.keys.length }, (_, column) =>
          heatmapWords.heatmapReadout(model, row, column, language),
        ),
      ),
    instructions: (_, language) => speech.heatmapMessages(language).instructions(),
  },
  sentiment: {
    kind: document.sentimentKind,
    model: (view, context) =>
      sentimentModel.sentimentModel(view, context, { unit: undefined, order: 'given', from: 0 }),
    summary: groupsSummary,
    notes: (model, language) => groupsNotes(model, model.groups, language),
    table: sentimentWords.sentimentTable,
    readouts: groupReadouts,
    instructions: groupCursor.instructions,
  },
  topics: {
    kind: document.topicsKind,
    model: (view, context, group) => topicsModel.topicsModel(view, context, { group, only: false }),
    summary: topicsWords.topicsSummary,
    notes: topicsWords.topicsNotes,
    table: topicsWords.topicsTable,
    readouts: groupReadouts,
    instructions: groupCursor.instructions,
  },
  recommendations: {
    kind: document.recommendationsKind,
    model: (view, context) => checklistModel.checklistModel(view, context, { status: '', audience: '' }),
    summary: checklistWords.checklistSummary,
    notes: checklistWords.checklistNotes,
    table: checklistWords.checklistTable,
    readouts: () => [],
    instructions: () => '',
  },
};

const folder = new URL('../../examples/', import.meta.url);
const readings = readdirSync(folder)
  .filter((name) => name.endsWith('.findings.json'))
  .sort()
  .map((name) => [name, parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))]);

/** What a slider says of a place: its value text. */
export const spoken = ({ heading, entries }) =>
  [plainText(heading), ...entries.map(({ label, text }) => `${plainText(label)} ${text}`.trim())].join(', ');

/**
 * What every view of the examples says in a language; of services also with each one opened.
 *
 * @param {import('../../src/language/index.js').Language} language
 */
export function saidIn(language) {
  return readings.flatMap(([file, reading]) =>
    reading.views.flatMap((entry) => {
      const kind = kinds[entry.kind];
      const { view } = viewOf(reading, entry, kind.kind);
      const { head } = reading;
      const opened = entry.kind === 'topics' ? view.groups.filter((g) => g.topics).map((g) => g.id) : [];
      return [undefined, ...opened].map((group) => {
        const model = kind.model(view, contextOf(view, head), group);
        return {
          ...{ file, view, head, model, group },
          name: [file.replace('.findings.json', ''), view.id, group].filter(Boolean).join(' '),
          summary: [...kind.summary(model, language), quoted(head.gathering.caution)].map(plainText),
          notes: kind.notes(model, language).map(plainText),
          table: plainTable(kind.table(model, language)),
          readouts: kind.readouts(model, language).map(spoken),
          instructions: kind.instructions(model, language),
        };
      });
    }),
  );
}
