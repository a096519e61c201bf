/** The pure parts of services and their topics: model, summary, notes, table and layout. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  document,
  geometry,
  language as speech,
  plainReadout,
  plainTable,
  topicsModel as room,
  topicsWords as words,
} from '../support/pure.mjs';

const { contextOf, parse, select, topicsKind } = document;
const { stackLayout } = geometry;
const { languageFor, plainText, toCsv } = speech;
const readout = (...given) => plainReadout(speech.groupCursor.readout(...given));
const { topicsModel } = room;
const topicsTable = (...given) => plainTable(words.topicsTable(...given));
const topicsNotes = (...given) => words.topicsNotes(...given).map(plainText);
const topicsSummary = (...given) => words.topicsSummary(...given).map(plainText);
const english = languageFor('en-GB');

const example = parse(
  JSON.parse(readFileSync(new URL('../../examples/crisis-support.findings.json', import.meta.url), 'utf8')),
);
const { view } = select(example, topicsKind, undefined);
const modelOf = (group, only = false, of = view) =>
  topicsModel(of, contextOf(of, example.head), { group, only });
const rowsOf = (table) => Array.from({ length: table.length }, (_, i) => table.row(i));
const layoutOf = (model) => stackLayout(model.shown[0]?.place ? { ...model, groups: [] } : model, english);

describe('services and their topics', () => {
  it('show all services until one is opened', () => {
    const model = modelOf(undefined);
    assert.equal(model.shown.length, view.groups.length);
    assert.equal(model.unit, 'percent');
    assert.equal(layoutOf(model).rows.at(-1).words, 'not stated');
  });

  it('show the topics of the service that is opened, in order', () => {
    const { rows, total } = layoutOf(modelOf('safe-havens'));
    assert.deepEqual(
      rows.slice(0, 3).map((r) => r.label),
      [
        '1. Care given by staff',
        '2. Impact on lifestyle and wellbeing',
        '3. Communication between staff and patients',
      ],
    );
    assert.deepEqual(
      rows.slice(0, 2).map((r) => r.segments.map((s) => s.text)),
      [
        ['21', '10'],
        ['10', '1'],
      ],
    );
    assert.equal(total.label, 'Kent and Medway Safe Havens');
  });

  it('draw no bar where the order alone is stated, and say the place', () => {
    const { rows } = layoutOf(modelOf('safe-havens'));
    assert.deepEqual(rows[2].segments, []);
    assert.equal(rows[2].words, 'Number 3 of 7');
    assert.match(topicsNotes(modelOf('safe-havens'), english).join(' '), /only their order is stated/);
  });

  it('draw topics with a count alone as plain bars that are not flagged as bases', () => {
    const { rows } = layoutOf(modelOf('community-teams'));
    assert.deepEqual(rows[0].segments, [{ part: -2, size: 100, text: '' }]);
    assert.equal(rows[0].base, '61');
    assert.ok(rows.every((r) => !r.low));
    assert.doesNotMatch(topicsNotes(modelOf('community-teams'), english).join(' '), /†/);
  });

  it('show in the table what is drawn of topics, though the groups are in another unit or have none', () => {
    const parts = { positive: 10, mixed: 5, negative: 5 };
    const topics = [{ id: 'x', label: 'X', value: 20, values: parts }];
    const columns = (group) => {
      const model = modelOf('cafe', false, {
        ...view,
        groups: [{ id: 'cafe', label: 'Café', topics, ...group }],
      });
      const table = topicsTable(model, english);
      assert.deepEqual(
        layoutOf(model).rows[0].segments.map((s) => s.text),
        ['10', '5', '5'],
      );
      const [, row] = rowsOf(table);
      return Object.fromEntries(table.columns.map(({ label }, i) => [label, row[i].text]));
    };
    const stated = { positive: 50, mixed: 20, negative: 30 };
    for (const cells of [columns({ base: 100, values: stated }), columns({})]) {
      assert.deepEqual([cells.Positive, cells.Mixed, cells.Negative], ['10', '5', '5']);
      assert.equal(cells['Positive, %'], '50%');
    }
  });

  it('show the topics of all where nothing is known of the groups themselves', () => {
    const groups = ['Café', 'Shop'].map((label, i) => ({
      id: `g${i}`,
      label,
      topics: [
        { id: 'a', label: `A${i}`, value: 50 - i },
        { id: 'b', label: `B${i}`, value: 20 },
      ],
    }));
    const model = modelOf(undefined, false, { ...view, groups });
    const { rows, without } = layoutOf(model);
    assert.deepEqual(
      rows.map(({ label, base }) => `${label} ${base}`),
      ['1. A0 (Café) 50', '2. B0 (Café) 20', '1. A1 (Shop) 49', '2. B1 (Shop) 20'],
    );
    assert.deepEqual(without, []);
    // The place of a topic is its place among those of its own group, which a selection names.
    const { entries } = speech.groupCursor.readout(model, { row: 2, column: 0 }, english);
    assert.equal(entries[0].label, 'Number 1 of 2');
    const { group, topic } = speech.groupCursor.selection(model, { row: 2, column: 0 });
    assert.deepEqual([group, topic], ['g1', 'a']);
    const said = topicsSummary(model, english).join(' ');
    assert.match(
      said,
      /Café\. It is most often about A0\. Then B0\. Shop\. It is most often about A1\. Then B1\.$/,
    );
    const opened = modelOf('g0', false, { ...view, groups });
    assert.match(topicsSummary(opened, english).join(' '), /^Café\. It is most often about A0/);
    assert.equal(layoutOf(opened).total, undefined);
  });

  it('take an unknown service for none', () => {
    assert.equal(modelOf('nowhere', true).total, undefined);
    assert.equal(modelOf('nowhere', true).only, false);
  });

  it('say of one service its base, its parts, its share and its first topics', () => {
    const said = topicsSummary(modelOf('safe-havens'), english).join(' ');
    assert.match(
      said,
      /^Kent and Medway Safe Havens: 65 pieces of feedback\. Positive 31, Mixed 5, Negative 29\./,
    );
    assert.match(
      said,
      /: 13%\. It is most often about Care given by staff\. Then Impact on lifestyle and wellbeing, then Communication/,
    );
  });

  it('make a nested table: each service, then its topics with their places', () => {
    const headers = rowsOf(topicsTable(modelOf(undefined), english)).map((r) => r[0].text);
    assert.equal(headers[0], 'Community mental health teams and Mental Health Together');
    assert.equal(
      headers[1],
      'Community mental health teams and Mental Health Together: 1. Impact on lifestyle and wellbeing',
    );
    assert.equal(
      headers.length,
      view.groups.reduce((n, g) => n + 1 + (g.topics?.length ?? 0), 0),
    );
    assert.equal(topicsTable(modelOf('crisis-line'), english).length, 6);
  });

  it('plot what the table holds', () => {
    for (const { id } of [{}, ...view.groups]) {
      const model = modelOf(id);
      const table = topicsTable(model, english);
      const heads = table.columns.map((c) => c.label);
      for (const row of layoutOf(model).rows) {
        const cells = rowsOf(table).find(
          (r) => r[0].text === (id ? `${model.total.label}: ${row.label}` : row.label),
        );
        if (row.base) assert.equal(cells[heads.indexOf('Base')].text.replace(/ \(.*\)$/, ''), row.base);
        for (const { part, text } of row.segments.filter((s) => s.part >= 0)) {
          const head = ['Positive', 'Mixed', 'Negative'][part] + (id ? '' : ', %');
          assert.equal(cells[heads.indexOf(head)].text.replace(/ \(.*\)$/, ''), text);
        }
      }
      assert.doesNotMatch(
        JSON.stringify([
          layoutOf(model),
          rowsOf(table),
          topicsSummary(model, english),
          topicsNotes(model, english),
        ]),
        /NaN|undefined|Infinity/,
      );
      assert.doesNotMatch(toCsv(table), /NaN|undefined/);
    }
  });

  it('read out and tell of a topic with its service', () => {
    const model = modelOf('crisis-line');
    const { heading, entries } = readout(model, { row: 1, column: 2 }, english);
    assert.equal(heading, 'Impact on lifestyle and wellbeing');
    assert.deepEqual(
      entries.slice(0, 2).map((e) => `${e.label} ${e.text}`.trim()),
      ['Number 2 of 5', 'Negative 4'],
    );
    const { group, topic, category } = speech.groupCursor.selection(model, { row: 1, column: 2 });
    assert.deepEqual(
      [group, topic, category],
      ['crisis-line', 'impact-on-lifestyle-and-wellbeing', 'negative'],
    );
  });

  it('work without topics, shares or parts', () => {
    const bare = { ...view, share: undefined, groups: [{ id: 'a', label: 'A' }] };
    for (const id of [undefined, 'a']) {
      const model = modelOf(id, false, bare);
      assert.doesNotMatch(
        JSON.stringify([layoutOf(model), topicsSummary(model, english), topicsNotes(model, english)]),
        /NaN|undefined|Infinity/,
      );
    }
  });
});
