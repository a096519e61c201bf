/** The pure parts of groups with parts: model, summary, notes, table, readout and layout of sentiment. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  document,
  geometry,
  language as speech,
  plainReadout,
  plainTable,
  sentimentModel as room,
  sentimentWords as words,
} from '../support/pure.mjs';

const { contextOf, explain, parse, readViews, select, sentimentKind } = document;
const { partClasses, stackLayout } = geometry;
const { languageFor, plainText, toCsv } = speech;
const readout = (...given) => plainReadout(speech.groupCursor.readout(...given));
const groupsNotes = (...given) => speech.groupsNotes(...given).map(plainText);
const groupsSummary = (...given) => speech.groupsSummary(...given).map(plainText);
const { sentimentModel } = room;
const sentimentTable = (...given) => plainTable(words.sentimentTable(...given));
const sentimentSaid = (...given) => plainText(words.sentimentSaid(...given));
const ordersOf = (...given) => words.ordersOf(...given).map((o) => ({ ...o, text: plainText(o.text) }));
const english = languageFor('en-GB');
const asGiven = { unit: '', order: 'given', from: 0 };

const group = (label, values, more = {}) => ({
  id: `g${[...label].map((c) => c.charCodeAt(0)).join('-')}`,
  label,
  values,
  ...more,
});
const thirds = (positive, mixed, negative) => ({ positive, mixed, negative });

function modelOf(groups, more = {}, options = {}, head = {}) {
  const view = {
    kind: 'sentiment',
    id: 'v',
    title: 'Feeling',
    measure: 'feedback',
    unit: 'count',
    groupLabel: 'District',
    groups,
    ...more,
  };
  const { view: read, issues } = select(parse(view), sentimentKind, undefined);
  assert.deepEqual(issues.filter((i) => i.severity === 'error').map(explain), []);
  return sentimentModel(read, { ...contextOf(read, undefined), ...head }, { ...asGiven, ...options });
}

const layoutOf = (model) => stackLayout(model, english);
const rowsOf = (table) => Array.from({ length: table.length }, (_, i) => table.row(i));
const texts = (model) => rowsOf(sentimentTable(model, english)).map((row) => row.map((c) => c.text));
const lengthOf = (row) => row.segments.reduce((sum, s) => sum + s.size, 0);

/** Every sentence that a model can say, to be searched for words that no reader should see. */
function everything(model) {
  const table = sentimentTable(model, english);
  const said = [
    ...groupsSummary(model, english),
    ...groupsNotes(model, model.groups, english),
    sentimentSaid(model, english),
    JSON.stringify(ordersOf(model, english)),
    JSON.stringify(table.columns),
    JSON.stringify(rowsOf(table)),
    JSON.stringify(layoutOf(model)),
  ];
  model.shown.forEach((_, row) =>
    model.categories.forEach((_, i) =>
      said.push(JSON.stringify(readout(model, { row, column: i }, english))),
    ),
  );
  return said.join('\n');
}

describe('the model of sentiment', () => {
  it('works percentages out from counts and bases, and says that it did', () => {
    const model = modelOf([group('A', thirds(10, 0, 30), { base: 40 })]);
    assert.deepEqual(
      model.groups[0].parts.map((p) => p.percent.value),
      [25, 0, 75],
    );
    assert.match(groupsNotes(model, model.groups, english).join(), /worked out from count and base/);
  });

  it('keeps percentages that are stated, and says nothing of working out', () => {
    const stated = (count, percent) => ({ count, percent });
    const model = modelOf([
      group('A', thirds(stated(34, 18), stated(13, 7), stated(143, 75)), { base: 190 }),
    ]);
    assert.deepEqual(
      model.groups[0].parts.map((p) => p.percent.value),
      [18, 7, 75],
    );
    assert.deepEqual(groupsNotes(model, model.groups, english), []);
  });

  it('works out as many decimals as the view asks for, from what is stated', () => {
    const percents = (decimals, unit) =>
      modelOf([group('A', { positive: { count: 249 } }, { base: 2000 })], { unit, decimals }).groups[0]
        .parts[0].percent.value;
    assert.deepEqual(
      [0, 1, 2].map((d) => percents(d, 'count')),
      [12, 12.4, 12.45],
    );
    assert.deepEqual(
      [0, 2].map((d) => percents(d, 'percent')),
      [12, 12.45],
    );
  });

  it('works no percentage out on a base under the smallest of the document, which is 10 unless it says so', () => {
    const shown = (base, head) =>
      modelOf([group('A', thirds(1, 0, base - 1), { base })], {}, {}, head).units.join();
    assert.deepEqual(
      [shown(9), shown(10), shown(9, { smallestBase: 0 })],
      ['count', 'percent,count', 'percent,count'],
    );
  });

  it('takes the base of a group from the view, or from its parts, where it has none of its own', () => {
    const percent = { unit: 'percent' };
    const base = (values, more) => {
      const [
        {
          base: { value },
          low,
        },
      ] = modelOf([group('A', values)], { ...percent, ...more }).groups;
      return [value, low];
    };
    assert.deepEqual(base(thirds(60, 20, 20), { base: 12 }), [12, true]);
    const of = (percentage, base) => ({ percent: percentage, base });
    assert.deepEqual(base(thirds(of(60, 12), of(20, 12), of(20, 12))), [12, true]);
    assert.deepEqual(base(thirds(of(60, 12), of(20, 40), of(20, 40))), [undefined, true]);
    assert.deepEqual(base(thirds(60, 20, 20)), [undefined, false]);
  });

  it('starts again where newer figures have fewer groups than the page that a reader is at', () => {
    const many = Array.from({ length: 90 }, (_, i) => group(`G${i}`, thirds(1, 1, 2)));
    const { from, shown } = modelOf(many, {}, { from: 100 });
    assert.deepEqual([from, shown.length], [0, 90]);
  });

  it('works no percentage out where there is no base', () => {
    const model = modelOf([group('A', thirds(1, 0, 3))]);
    assert.deepEqual(model.units, ['count']);
    assert.equal(model.unit, 'count');
  });

  it('takes no value from what every object has', () => {
    const model = modelOf([group('A', {})], { categories: [{ id: 'constructor', label: 'C' }] });
    assert.equal(model.groups[0].parts[0].count.value, undefined);
  });

  it('sorts by name as the language does, by number from the largest, ties as given, missing ones last', () => {
    const groups = [
      group('b 10', 'not-stated'),
      group('a', thirds(1, 1, 2), { base: 4 }),
      group('b 9', thirds(3, 0, 1), { base: 4 }),
      group('É', thirds(0, 0, 9), { base: 9 }),
    ];
    const order = (o) => modelOf(groups, {}, { order: o }).groups.map((g) => g.label);
    assert.deepEqual(order('given'), ['b 10', 'a', 'b 9', 'É']);
    assert.deepEqual(order('name'), ['a', 'b 9', 'b 10', 'É']);
    assert.deepEqual(order('base'), ['É', 'a', 'b 9', 'b 10']);
    assert.deepEqual(order('0'), ['b 9', 'a', 'É', 'b 10']);
    assert.deepEqual(
      modelOf(groups, {}, { order: '2', unit: 'count' }).groups.map((g) => g.label),
      ['É', 'a', 'b 9', 'b 10'],
    );
  });

  it('draws long lists page by page', () => {
    const many = Array.from({ length: 250 }, (_, i) => group(`G${i}`, thirds(1, 1, 2), { base: 4 }));
    const model = modelOf(many, {}, { from: 200 });
    assert.equal(model.shown.length, 50);
    assert.equal(model.shown[0].label, 'G200');
    assert.equal(sentimentTable(model, english).length, 250);
  });
});

describe('the picture of sentiment', () => {
  it('ends each bar at its edge though rounded parts add to 99 or 101', () => {
    const model = modelOf([group('A', thirds(33, 33, 33)), group('B', thirds(34, 34, 33))], {
      unit: 'percent',
    });
    for (const row of layoutOf(model).rows) assert.ok(Math.abs(lengthOf(row) - 100) < 1e-9);
  });

  it('leaves what is not stated as a piece of its own', () => {
    const model = modelOf([group('A', thirds(20, 'suppressed', 50))], { unit: 'percent' });
    const [row] = layoutOf(model).rows;
    assert.deepEqual(
      row.segments.map((s) => [s.part, s.size]),
      [
        [0, 20],
        [2, 50],
        [-1, 30],
      ],
    );
    assert.equal(row.segments[2].text, 'withheld to protect people');
  });

  it('draws counts on one scale, and writes those of the total', () => {
    const model = modelOf(
      [group('A', thirds(1, 1, 2), { base: 4 }), group('B', thirds(0, 0, 1), { base: 1 })],
      { total: group('All', thirds(1, 1, 3), { base: 5 }) },
      { unit: 'count' },
    );
    const { rows, total } = layoutOf(model);
    assert.deepEqual(rows.map(lengthOf), [100, 25]);
    assert.deepEqual(total.segments, []);
    assert.equal(total.words, 'Positive 1, Mixed 1, Negative 3');
  });

  it('draws no bar for a zero, and none for a group without figures', () => {
    const model = modelOf([
      group('A', thirds(0, 0, 14), { base: 14 }),
      group('B', 'suppressed'),
      group('C', 'not-stated'),
    ]);
    const { rows, without } = layoutOf(model);
    assert.deepEqual(
      rows.map((r) => r.segments.map((s) => [s.part, s.text])),
      [[[2, '100%']]],
    );
    assert.deepEqual(without, ['Withheld to protect people: B', 'Not stated: C']);
  });

  it('says why a group with a share alone has no bar', () => {
    const model = modelOf([group('A', 'not-stated', { share: 6 })], {
      share: { measure: 'share', average: 12 },
    });
    const { rows, average } = layoutOf(model);
    assert.equal(rows[0].words, 'not stated');
    assert.deepEqual([rows[0].share.size, average], [50, 100]);
  });

  it('draws the share of the total on the scale of all', () => {
    const { rows, total, average } = layoutOf(
      modelOf([group('A', 'not-stated', { share: 50 })], {
        share: { measure: 'share', average: 25 },
        total: group('All', 'not-stated', { share: 100 }),
      }),
    );
    assert.deepEqual([rows[0].share.size, total.share.size, average], [50, 100, 25]);
  });

  it('says why pieces have no figures, each reason once, and writes out a group of zeros', () => {
    const { rows, gaps } = layoutOf(
      modelOf(
        [
          group('A', thirds(20, 'suppressed', 50)),
          group('B', thirds('suppressed', 10, 50)),
          group('C', thirds(0, 0, 0)),
        ],
        { unit: 'percent' },
      ),
    );
    assert.deepEqual(gaps, ['withheld to protect people']);
    assert.equal(rows[2].words, 'Positive 0%, Mixed 0%, Negative 0%');
  });

  it('flags shares of few', () => {
    const model = modelOf([group('A', 'not-stated', { share: 50 })], {
      share: { measure: 'share', base: 12 },
    });
    assert.equal(layoutOf(model).rows[0].share.text, '50%†');
    assert.equal(texts(model)[0][1], '50% (low base)');
    assert.match(groupsNotes(model, model.groups, english)[0], /^† /);
  });

  it('flags low bases', () => {
    const model = modelOf([
      group('A', thirds(1, 0, 4), { base: 5 }),
      group('B', thirds(0, 0, 30), { base: 30 }),
    ]);
    assert.deepEqual(
      layoutOf(model).rows.map((r) => r.low),
      [true, false],
    );
    assert.equal(texts(model)[0][1], '5 (low base)');
    assert.match(groupsSummary(model, english).join(' '), /1 of 2 is based on fewer than 30/);
    assert.match(groupsNotes(model, model.groups, english)[0], /^† /);
  });

  it('gives categories their tones, else steps from dark to light', () => {
    const toned = ['positive', 'positive', 'neutral', 'negative'].map((tone, i) => ({ id: `c${i}`, tone }));
    assert.deepEqual(partClasses(toned), ['positive', 'positive m3', 'neutral', 'negative']);
    const scale = (...tones) => partClasses(tones.map((tone, i) => ({ id: `c${i}`, tone })));
    const [good, bad] = ['positive', 'negative'];
    // The strongest of each tone is the outermost, whichever end a scale starts from.
    assert.deepEqual(scale(good, good, 'neutral', bad, bad), [
      'positive',
      'positive m3',
      'neutral',
      'negative m3',
      'negative',
    ]);
    assert.deepEqual(scale(bad, bad, bad, good, good, good), [
      ...['negative', 'negative m3', 'negative m5'],
      ...['positive m5', 'positive m3', 'positive'],
    ]);
    assert.equal(new Set(scale(good, good, good, good, bad, bad, bad, bad)).size, 8);
    const plain = (n) => Array.from({ length: n }, (_, i) => ({ id: `c${i}` }));
    assert.deepEqual(partClasses(plain(1)), ['heat m0']);
    assert.deepEqual(partClasses(plain(2)), ['heat m0', 'heat m4']);
    assert.deepEqual(new Set(partClasses(plain(6))).size, 6);
  });
});

describe('the words of sentiment', () => {
  it('name the largest group, what is missing and the bases', () => {
    const said = groupsSummary(
      modelOf([
        group('A', thirds(10, 10, 20), { base: 40 }),
        group('B', thirds(30, 0, 30), { base: 60 }),
        group('C', 'not-stated'),
      ]),
      english,
    ).join(' ');
    assert.match(
      said,
      /^Feedback\. The largest is B, with 60 responses\. Positive 50%, Mixed 0%, Negative 50%\./,
    );
    assert.match(said, /For 1 of 3 the figures are not stated\. Based on 40 to 60 responses each time\./);
  });

  it('say so where nothing is stated', () => {
    const model = modelOf([group('A', 'not-stated')]);
    assert.match(groupsSummary(model, english).join(' '), /The figures are not stated\./);
    assert.equal(texts(model)[0][1], 'not stated');
  });

  it('say why parts are missing, also where bases are known', () => {
    const said = (...groups) => groupsSummary(modelOf(groups), english).join(' ');
    const withheld = (label) => group(label, 'suppressed', { base: 50 });
    assert.match(
      said(
        group('A', thirds(10, 10, 20), { base: 40 }),
        withheld('B'),
        withheld('C'),
        group('D', 'not-stated'),
      ),
      /For 1 of 4 the figures are not stated\. For 2 of 4 the breakdown is withheld to protect people\./,
    );
    assert.match(said(withheld('B'), withheld('C')), /\. The breakdown is withheld to protect people\. /);
  });

  it('name the largest group of those that are known, and say how few bases are stated, where a base is missing', () => {
    const said = groupsSummary(
      modelOf([group('A', thirds(60, 20, 20), { base: 100 }), group('B', thirds(50, 30, 20))], {
        unit: 'percent',
      }),
      english,
    ).join(' ');
    assert.equal(
      said,
      'Feedback. Of those whose base is stated, the largest is A, with 100 responses. Positive 60%, Mixed 20%, Negative 20%. The base is stated for only 1 of the 2 figures.',
    );
  });

  it('tell the most and the least where all groups are as large', () => {
    const named = (label, positive) => group(label, thirds(positive, 0, 500 - positive), { base: 500 });
    const said = (...groups) => groupsSummary(modelOf(groups), english).join(' ');
    assert.match(
      said(named('A', 100), named('B', 300), named('C', 100)),
      /^Feedback\. Positive: highest 60%, for B; lowest 20%, for A and C\. Based on 500 responses\.$/,
    );
    assert.match(
      said(named('A', 100), named('B', 100)),
      /^Feedback\. The largest are A and B, with 500 responses each\. Based on 500 responses\.$/,
    );
  });

  it('say what is to be doubted of the average share', () => {
    const model = modelOf([group('A', 'not-stated', { share: 6 })], {
      share: { measure: 'share', average: { percent: 12, status: 'provisional', note: 'Rounded.' } },
    });
    assert.match(groupsSummary(model, english).join(' '), /Share: 12% \(provisional\) on average\./);
    assert.deepEqual(groupsNotes(model, model.groups, english), [
      'Provisional, and may still change: Average.',
      'Average: Rounded.',
    ]);
  });

  it('speak of the one group alone', () => {
    assert.match(
      groupsSummary(modelOf([group('A', thirds(1, 1, 2), { base: 40 })]), english).join(' '),
      /^Feedback\. A: 40 responses\. Positive 3%, Mixed 3%, Negative 5%\. Based on 40 responses\.$/,
    );
  });

  it('say what an order came to', () => {
    const model = modelOf(
      [group('B', thirds(10, 0, 0), { base: 10 }), group('A', thirds(10, 0, 10), { base: 20 })],
      {},
      { order: 'name' },
    );
    assert.equal(sentimentSaid(model, english), 'Percentage. Order: By name. A, B.');
  });

  it('read out a part in both units with its base', () => {
    const model = modelOf([group('A', thirds(3, 0, 9), { base: 12, share: 12 })], {
      share: { measure: 'share' },
    });
    const { heading, entries } = readout(model, { row: 0, column: 2 }, english);
    assert.equal(heading, 'A');
    assert.deepEqual(
      entries.map((e) => `${e.label} ${e.text}`),
      ['Negative 75%', 'Count 9', 'Base 12 (low base)', 'Share 12%'],
    );
    const { group: id, category, values } = speech.groupCursor.selection(model, { row: 0, column: 2 });
    assert.deepEqual([id, category, values.negative.count.value], ['g65', 'negative', 9]);
  });

  it('join doubts and notes of a group', () => {
    const derived = { count: 1, status: 'derived', note: 'From the total.' };
    const notes = groupsNotes(
      modelOf([group('A', thirds(derived, 39, 0), { base: 40, note: 'Small.' })]),
      modelOf([group('A', thirds(derived, 39, 0), { base: 40, note: 'Small.' })]).groups,
      english,
    );
    assert.ok(notes.includes('Worked out from other stated numbers: A.'));
    assert.ok(notes.includes('A: Small. From the total.'));
  });
});

describe('sentiment in the examples', () => {
  const folder = new URL('../../examples/', import.meta.url);
  for (const name of readdirSync(folder).filter((n) => n.endsWith('.findings.json'))) {
    const reading = parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    for (const { view } of readViews(reading).filter(({ view }) => view?.kind === 'sentiment')) {
      for (const unit of ['percent', 'count']) {
        for (const order of ['given', 'name', 'base', 'share', '0', '1']) {
          it(`${view.id} by ${order} in ${unit}: picture and table agree`, () => {
            const model = sentimentModel(view, contextOf(view, reading.head), { unit, order, from: 0 });
            const table = sentimentTable(model, english);
            const heads = table.columns.map((c) => c.label);
            const byName = new Map(rowsOf(table).map((row) => [row[0].text, row]));
            for (const row of layoutOf(model).rows) {
              const cells = byName.get(row.label);
              for (const { part, text } of row.segments.filter((s) => s.part >= 0)) {
                const label =
                  plainText(speech.categoryName(model.categories[part], english)) +
                  (unit === 'percent' && model.units.length > 1 ? ', %' : '');
                assert.equal(cells[heads.indexOf(label)].text.replace(/ \(.*\)$/, ''), text);
              }
              if (row.share) assert.equal(cells[1].text, row.share.text);
              if (row.base) assert.equal(cells[heads.indexOf('Base')].text.replace(/ \(.*\)$/, ''), row.base);
            }
            assert.deepEqual(
              layoutOf(model).rows.map((r) => r.label),
              rowsOf(table)
                .map((r) => r[0].text)
                .filter((l) => layoutOf(model).rows.some((r) => r.label === l)),
            );
          });
        }
      }
      it(`${view.id} says nothing that is no word or number`, () => {
        for (const unit of ['percent', 'count']) {
          const model = sentimentModel(view, contextOf(view, reading.head), { ...asGiven, unit });
          assert.doesNotMatch(everything(model), /NaN|undefined|Infinity|\[object/);
          assert.doesNotMatch(toCsv(sentimentTable(model, english)), /NaN|undefined|Infinity/);
        }
      });
    }
  }
  it('says nothing else over edge cases either', () => {
    const cases = [
      [],
      [group('A', {})],
      [group('A', thirds(0, 0, 0), { base: 0 })],
      [group('A', thirds('suppressed', 1, 2))],
    ];
    for (const groups of cases)
      assert.doesNotMatch(everything(modelOf(groups)), /NaN|undefined|Infinity|\[object/);
  });
});
