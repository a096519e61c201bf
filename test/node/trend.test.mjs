/** The pure parts of the trend: its model, words, table and layout, over edge cases and over all trends in the examples. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  document,
  en,
  geometry,
  language as speech,
  plainReadout,
  plainTable,
  trend as room,
} from '../support/pure.mjs';

const { contextOf, explain, keyAt, parse, select, trendKind, viewOf } = document;
const { boxOf, overlap } = geometry;
const { addLanguage, languageFor, plainText, toCsv } = speech;
const { nearestLine, nearestPlace, selectionAt, trendLayout, trendModel } = room;
const trendReadout = (...given) => plainReadout(room.trendReadout(...given));
const trendTable = (...given) => plainTable(room.trendTable(...given));
const trendNotes = (...given) => room.trendNotes(...given).map(plainText);
const trendSummary = (...given) => room.trendSummary(...given).map(plainText);

for (const tag of ['ar', 'cy', 'de']) addLanguage(tag, en);
const english = languageFor('en-GB');

/** The model of one line of months from January 2024, or of what `more` says instead. */
function modelOf(values, more = {}, head = {}) {
  const given = Array.isArray(values) ? values : [];
  const to = `2024-${String(Math.max(1, given.length)).padStart(2, '0')}`;
  const view = {
    kind: 'trend',
    id: 'share',
    title: 'Share by month',
    measure: 'share of feedback',
    unit: 'percent',
    periods: { from: '2024-01', to },
    series: [{ id: 'all', label: 'All', values }],
    ...more,
  };
  const { view: read, issues } = select(parse(view), trendKind, undefined);
  assert.deepEqual(issues.filter((i) => i.severity === 'error').map(explain), []);
  return trendModel(read, { ...contextOf(read, undefined), ...head });
}

const lines = (...values) => ({
  series: values.map((v, i) => ({ id: `l${i}`, label: `Line ${i + 1}`, values: v })),
  periods: { from: '2024-01', to: `2024-0${values[0].length}` },
});

const summaryOf = (model, language = english) => trendSummary(model, language).join(' ');

/** Every trend of the example documents, with a name. */
const examples = readdirSync(new URL('../../examples/', import.meta.url))
  .filter((name) => name.endsWith('.findings.json'))
  .flatMap((name) => {
    const reading = parse(
      JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')),
    );
    return reading.views
      .filter((entry) => entry.kind === 'trend')
      .map((entry) => {
        const { view } = viewOf(reading, entry, trendKind);
        return { name: `${name} ${entry.id}`, model: trendModel(view, contextOf(view, reading.head)) };
      });
  });

/** Shapes of data that a picture, a table and a summary must stand. */
const cases = {
  'one point': modelOf([22]),
  'one stated among many': modelOf(['not-stated', 22, 'not-stated']),
  'all equal': modelOf([5, 5, 5]),
  'all zero': modelOf([0, 0, 0]),
  'all missing': modelOf(['not-stated', 'suppressed', 'not-collected']),
  'nothing named': modelOf({}, { periods: { from: '2024-01', to: '2024-05' } }),
  ties: modelOf([9, 3, 9, 3]),
  'many ties': modelOf([9, 1, 9, 1, 9, 1, 9, 1]),
  counts: modelOf([1222, 0, 14], { unit: 'count' }),
  'several lines': modelOf([], lines([1, 2, 3], [3, 'not-stated', 1], [50, 60, 70])),
  'nine lines': modelOf([], lines(...Array.from({ length: 9 }, (_, i) => [i, 2 * i, 50 - i]))),
  'seven lines': modelOf([], lines(...Array.from({ length: 7 }, (_, i) => [i, 0]))),
  'equal lines': modelOf([], lines([100, 100, 100], [5, 'not-stated', 'not-stated'])),
  'lines that end together': modelOf([], lines([1, 2, 40], [2, 3, 40.5], [3, 4, 41], [5, 6, 41.2])),
  'low bases': modelOf([40, 50, 60], { base: 12 }),
  'bases of each': modelOf([40, 50, 60], {
    series: [{ id: 'a', label: 'A', values: [40, 50, 60], bases: [29, 30, 200] }],
  }),
  provisional: modelOf([40, { percent: 50, status: 'provisional' }, 60]),
  derived: modelOf([40, { count: 15, base: 30 }, 60]),
  suppressed: modelOf([40, 'suppressed', 'suppressed', 60]),
  'one line of two with gaps': modelOf(
    [],
    lines([72, 69, 73, 70, 68], [62, 'suppressed', 'suppressed', 'not-collected', 61]),
  ),
  'a gap for two reasons': modelOf(
    [],
    lines([72, 'not-collected', 'not-collected', 70], [62, 'suppressed', 'suppressed', 61]),
  ),
  'a gap for one reason': modelOf([], lines([72, 'suppressed', 70], [62, 'suppressed', 61])),
  'no line stated': modelOf(
    [],
    lines(['not-collected', 'suppressed', 'suppressed'], ['not-stated', 'not-stated', 'not-stated']),
  ),
  'not collected': modelOf(['not-collected', 'not-collected', 'not-collected']),
  'gaps in many lines': modelOf(
    [],
    lines(...Array.from({ length: 5 }, (_, i) => [i, 'suppressed', 2]), [1, 2, 3]),
  ),
  'narrow gaps': modelOf(
    Array.from({ length: 12 }, (_, i) => (i % 4 ? i : i % 8 ? 'suppressed' : 'not-collected')),
  ),
  'withheld among bases': modelOf([{ percent: 40, count: 20, base: 50 }, 'suppressed', { percent: 60 }]),
  breaks: modelOf([40, 50, 60], { breaks: [{ at: '2024-02', note: 'A new form.' }] }),
  'several breaks': modelOf([40, 50, 60, 20, 30, 40], {
    breaks: ['2024-02', '2024-04', '2024-05'].map((at, i) => ({ at, note: `Form ${i + 2}.` })),
  }),
  'many close breaks': modelOf(
    Array.from({ length: 60 }, (_, i) => i),
    {
      periods: { from: '2020-01', to: '2024-12' },
      breaks: ['2020-01', '2020-04', '2020-06', '2020-07', '2022-01', '2024-10', '2024-12'].map((at) => ({
        at,
        note: 'A new form.',
      })),
    },
  ),
  average: modelOf([40, 50, 60], { average: 48.6 }),
  'an average among its values': modelOf([72, 69, 73, 70, 68, 74, 71, 70, 73, 69, 72, 71], { average: 71 }),
  peaks: modelOf([0, 1, 0, 0, 1, 0], { unit: 'count' }),
  'an average of equal values': modelOf(Array(12).fill(50), { average: 50 }),
  'an average among one line of two': modelOf([], {
    ...lines([88, 87, 88, 86, 89, 87], [58, 57, 58, 56, 59, 57]),
    average: 87.5,
  }),
  'an average over all values': modelOf([4, 5, 6], { average: 90 }),
  'decimals kept': modelOf([7.4, 39.72, 0], { decimals: 2 }),
  'an average that is suppressed': modelOf([4, 5, 6], { average: 'suppressed' }),
  notes: modelOf([
    40,
    { percent: 50, note: 'A holiday.' },
    { status: 'not-collected', note: 'We were away.' },
  ]),
  days: modelOf(
    Array.from({ length: 60 }, (_, i) => i),
    { periods: { from: '2023-12-15', to: '2024-02-12' } },
  ),
  weeks: modelOf(
    Array.from({ length: 40 }, (_, i) => i),
    { periods: { from: '2023-W30', to: '2024-W17' } },
  ),
  quarters: modelOf([1, 2, 3, 4, 5, 6], { periods: { from: '2023-Q2', to: '2024-Q3' } }),
  'financial years': modelOf([1, 2, 3], { periods: { from: '1998/99', to: '2000/01' } }),
  'many days': modelOf(
    Array.from({ length: 20_000 }, (_, i) => (i % 97) / 2),
    { periods: { from: '1970-01-01', to: '2024-10-03' } },
  ),
  'small shares': modelOf([0.01, 0.02, 0.015]),
  'large counts': modelOf([1_234_567, 2_345_678, 3], { unit: 'count' }),
};

describe('the model of a trend', () => {
  for (const [name, stated, highest, lowest, latest, missing] of [
    ['one point', 1, 22, 22, 0, {}],
    ['one stated among many', 1, 22, 22, 1, { 'not-stated': 2 }],
    ['all equal', 3, 5, 5, 2, {}],
    ['all zero', 3, 0, 0, 2, {}],
    ['all missing', 0, undefined, undefined, -1, { 'not-stated': 1, suppressed: 1, 'not-collected': 1 }],
    ['nothing named', 0, undefined, undefined, -1, { 'not-stated': 5 }],
    ['counts', 3, 1222, 0, 2, {}],
    ['suppressed', 2, 60, 40, 3, { suppressed: 2 }],
    ['derived', 3, 60, 40, 2, {}],
  ]) {
    it(`of ${name} knows how many are stated, the highest, the lowest, the latest and what is missing`, () => {
      const [line] = cases[name].lines;
      assert.deepEqual(
        [line.stated, line.highest, line.lowest, line.latest],
        [stated, highest, lowest, latest],
      );
      assert.deepEqual(Object.fromEntries(line.missing), missing);
    });
  }

  it('knows the smallest and the largest base', () => {
    assert.deepEqual(cases['bases of each'].lines[0].bases, [29, 200]);
    assert.deepEqual(cases['low bases'].lines[0].bases, [12, 12]);
    assert.equal(cases['one point'].lines[0].bases, undefined);
  });

  it('knows the places of breaks', () =>
    assert.deepEqual(cases.breaks.breaks, [{ place: 1, note: 'A new form.' }]));

  it('costs a long series of plain numbers no copy', () => {
    const values = Array.from({ length: 9 }, (_, i) => i);
    assert.equal(modelOf(values).lines[0].column.numbers, values);
  });

  it('tells of a chosen place its period and every value there', () => {
    const { view, period, series, values } = selectionAt(cases['several lines'], 1, 1);
    assert.deepEqual([view, period, series], ['share', '2024-02', 'l1']);
    assert.deepEqual([values.l0.value, values.l1.status, values.l2.value], [2, 'not-stated', 60]);
  });
});

describe('the summary of a trend', () => {
  for (const [name, ...sentences] of [
    [
      'one point',
      'Share of feedback, by month, January 2024.',
      'The one figure stated is 22%, in January 2024.',
    ],
    [
      'one stated among many',
      'The one figure stated is 22%, in February 2024.',
      'For 2 of the 3 months the figure is not stated.',
    ],
    ['all equal', 'It was 5% in each of the 3 months stated.'],
    ['all zero', 'It was 0% in each of the 3 months stated.'],
    ['all missing', 'No figures are stated.'],
    ['nothing named', 'No figures are stated.'],
    ['not collected', 'No figures are stated. For the whole period the figure is not collected.'],
    [
      'no line stated',
      'No figures are stated. Line 1: for 1 of the 3 months the figure is not collected. ' +
        'Line 1: for 2 of the 3 months the figure is withheld to protect people.',
    ],
    [
      'one line of two with gaps',
      'Line 2: for 2 of the 5 months the figure is withheld to protect people. ' +
        'Line 2: for 1 of the 5 months the figure is not collected.',
    ],
    [
      'a gap for two reasons',
      'Line 1: for 2 of the 4 months the figure is not collected. ' +
        'Line 2: for 2 of the 4 months the figure is withheld to protect people.',
    ],
    ['gaps in many lines', 'Figures are missing for 5 of the 6 lines; the table says why.'],
    [
      'ties',
      'The highest was 9%, in January 2024 and March 2024.',
      'The lowest was 3%, in February 2024 and April 2024.',
    ],
    ['many ties', 'The highest was 9%, in 4 of the 8 months.'],
    ['equal lines', 'Line 1: 100% in each of the 3 months stated.', 'Line 2: highest 5%, in January 2024.'],
    ['nine lines', 'Line 6: highest 45%, in March 2024. 3 more are in the table.'],
    ['seven lines', 'Line 7: highest 6%, in January 2024. The number'],
    [
      'counts',
      'The highest was 1,222, in January 2024.',
      'The lowest was 0, in February 2024.',
      'The latest was 14, in March 2024.',
    ],
    [
      'several lines',
      'Line 1: highest 3%, in March 2024.',
      'Line 2: highest 3%, in January 2024.',
      'Line 3: highest 70%, in March 2024.',
    ],
    ['low bases', 'Based on 12 responses.'],
    ['bases of each', 'Based on 29 to 200 responses each time.'],
    ['provisional', 'The number behind each percentage is not stated.'],
    ['suppressed', 'For 2 of the 4 months the figure is withheld to protect people.'],
    ['average', 'The average was 48.6%.'],
    ['decimals kept', 'The highest was 39.72%, in February 2024.', 'The lowest was 0.00%, in March 2024.'],
    ['weeks', 'by week'],
    ['breaks', 'The way of counting changed in February 2024, so compare with care.'],
    [
      'several breaks',
      'The way of counting changed in February 2024, April 2024 and May 2024, so compare with care.',
    ],
    [
      'many close breaks',
      'The way of counting changed in January 2020, April 2020, June 2020 and 4 more, so compare with care.',
    ],
    ['financial years', 'by financial year, 1998/99 to 2000/01.'],
  ]) {
    it(`of ${name} says: ${sentences.join(' ')}`, () => {
      const summary = summaryOf(cases[name]);
      for (const sentence of sentences) assert.ok(summary.includes(sentence), summary);
    });
  }

  it('says nothing of a base where counts have none', () =>
    assert.doesNotMatch(summaryOf(cases.counts), /ased on/));
  it('does not name the latest again where it is the highest', () => {
    assert.doesNotMatch(summaryOf(cases.average), /latest/);
  });
  it('says nothing of an average that is withheld', () => {
    assert.doesNotMatch(summaryOf(cases['an average that is suppressed']), /average/);
  });
  it('does not say twice that nothing is stated', () => {
    assert.doesNotMatch(summaryOf(cases['nothing named']), /whole period/);
    assert.doesNotMatch(summaryOf(cases['no line stated']), /Line 2/);
  });
  it('says of one missing month that it is', () => {
    assert.match(
      summaryOf(modelOf([1, 'not-stated', 3])),
      /For 1 of the 3 months the figure is not stated\./,
    );
  });
  it('counts ties right in a long series too', () => {
    const values = Array.from({ length: 3000 }, (_, i) => (i % 10 === 0 ? 7 : 1));
    const model = modelOf(values, { periods: { from: '2000-01-01', to: '2008-03-18' } });
    assert.match(
      summaryOf(model),
      /The highest was 7%, on 300 of the 3,000 days\. The lowest was 1%, on 2,700 of the 3,000 days\./,
    );
  });

  it('of the stated months of the report names them', () => {
    const { model } = examples.find((e) => e.name.endsWith('share-by-month'));
    assert.equal(
      summaryOf(model),
      'Share of all feedback that was about mental health crisis support, by month, January 2024 to February 2025. ' +
        'The highest was 32%, in December 2024. The lowest was 17%, in October 2024. The average was 18.6%. ' +
        'For 9 of the 14 months the figure is not stated. The number behind each percentage is not stated.',
    );
  });
});

describe('the notes under a trend', () => {
  for (const [name, notes] of [
    ['one point', []],
    ['low bases', ['† Low base: fewer than 30 responses. Read with care.']],
    ['bases of each', ['† Low base: fewer than 30 responses. Read with care.']],
    ['provisional', ['Provisional, and may still change: February 2024.']],
    ['derived', ['Worked out from other stated numbers: February 2024.']],
    ['breaks', ['From February 2024, counted in another way: A new form.']],
    [
      'several breaks',
      [
        '1. From February 2024, counted in another way: Form 2.',
        '2. From April 2024, counted in another way: Form 3.',
        '3. From May 2024, counted in another way: Form 4.',
      ],
    ],
    ['notes', ['February 2024: A holiday.', 'March 2024: We were away.']],
  ]) {
    it(`of ${name} are: ${notes.join(' ') || 'none'}`, () =>
      assert.deepEqual(trendNotes(cases[name], english), notes));
  }

  it('and the summary say what is to be doubted of the average', () => {
    const average = { percent: 40, base: 12, status: 'provisional', note: 'Rounded.' };
    const model = modelOf([50], { average });
    assert.match(
      trendSummary(model, english).join(' '),
      /The average was 40% \(provisional; low base, 12\)\./,
    );
    assert.deepEqual(trendNotes(model, english), [
      '† Low base: fewer than 30 responses. Read with care.',
      'Provisional, and may still change: Average.',
      'Average: Rounded.',
    ]);
  });
  it('follow the threshold of the document', () => {
    assert.deepEqual(trendNotes(modelOf([40], { base: 12 }, { lowBase: 10 }), english), []);
    assert.equal(trendNotes(modelOf([40], { base: 12 }, { lowBase: 13 }), english).length, 1);
  });
});

describe('the table of a trend', () => {
  const rows = (model, pick = 'text') => {
    const table = trendTable(model, english);
    return Array.from({ length: table.length }, (_, i) => table.row(i).map((cell) => cell[pick]));
  };
  const labels = (model) => trendTable(model, english).columns.map((c) => c.label);

  for (const [name, header, ...body] of [
    [
      'all missing',
      'Month|Percentage',
      'January 2024|not stated',
      'February 2024|withheld to protect people',
      'March 2024|not collected',
    ],
    ['counts', 'Month|Count', 'January 2024|1,222', 'February 2024|0', 'March 2024|14'],
    [
      'several lines',
      'Month|Line 1|Line 2|Line 3',
      'January 2024|1%|3%|50%',
      'February 2024|2%|not stated|60%',
      'March 2024|3%|1%|70%',
    ],
    [
      'bases of each',
      'Month|Percentage|Base',
      'January 2024|40% (low base, 29)|29',
      'February 2024|50%|30',
      'March 2024|60%|200',
    ],
    [
      'withheld among bases',
      'Month|Percentage|Count|Base',
      'January 2024|40%|20|50',
      'February 2024|withheld to protect people|withheld to protect people|withheld to protect people',
      'March 2024|60%|not stated|not stated',
    ],
    [
      'provisional',
      'Month|Percentage',
      'January 2024|40%',
      'February 2024|50% (provisional)',
      'March 2024|60%',
    ],
    [
      'derived',
      'Month|Percentage|Count|Base',
      'January 2024|40%|not stated|not stated',
      'February 2024|50% (worked out)|15|30',
      'March 2024|60%|not stated|not stated',
    ],
    ['decimals kept', 'Month|Percentage', 'January 2024|7.40%', 'February 2024|39.72%', 'March 2024|0.00%'],
    [
      'breaks',
      'Month|Percentage',
      'January 2024|40%',
      'February 2024 (counted in another way)|50%',
      'March 2024|60%',
    ],
    ['financial years', 'Financial year|Percentage', '1998/99|1%', '1999/00|2%', '2000/01|3%'],
  ]) {
    it(`of ${name} has the columns ${header} and a row for each period`, () => {
      assert.equal(labels(cases[name]).join('|'), header);
      assert.deepEqual(
        rows(cases[name]).map((row) => row.join('|')),
        body,
      );
    });
  }

  it('has a caption with title and periods', () => {
    assert.equal(
      trendTable(cases.counts, english).caption.replace(/\s*–\s*/, '–'),
      'Share by month, January to March 2024',
    );
  });

  it('says which doubt it is where there are two', () => {
    const model = modelOf([{ percent: 40, base: 9, status: 'provisional' }]);
    assert.equal(rows(model)[0][1], '40% (provisional; low base, 9)');
  });

  for (const [name, model] of [...Object.entries(cases), ...examples.map((e) => [e.name, e.model])]) {
    it(`of ${name} has words or a number in every cell, and no row too few`, () => {
      assert.equal(trendTable(model, english).length, model.periods.length);
      const width = labels(model).length;
      for (const row of rows(model)) {
        assert.equal(row.length, width);
        for (const text of row) assert.match(text, /[^\s*–-]/);
      }
    });
  }

  it('is downloaded as plain numbers, or words where there is none', () => {
    assert.equal(
      toCsv(trendTable(cases['several lines'], english)),
      '\ufeffMonth,Line 1,Line 2,Line 3\r\nJanuary 2024,1,3,50\r\nFebruary 2024,2,not stated,60\r\nMarch 2024,3,1,70\r\n',
    );
  });

  it('is downloaded with periods alone in their column, also where the way of counting changed', () =>
    assert.equal(
      toCsv(trendTable(cases.breaks, english)),
      '\ufeffMonth,Percentage\r\nJanuary 2024,40\r\nFebruary 2024,50\r\nMarch 2024,60\r\n',
    ));

  it('is downloaded with formulas defused and texts quoted', () => {
    const series = ['=1+1', 'a, "b"'].map((label, i) => ({ id: `l${i}`, label, values: [1] }));
    assert.equal(
      toCsv(trendTable(modelOf([1], { series }), english)),
      '\ufeffMonth,\'=1+1,"a, ""b"""\r\nJanuary 2024,1,1\r\n',
    );
  });
});

describe('the reading out of a place', () => {
  it('names the period and each value', () => {
    assert.deepEqual(trendReadout(cases['several lines'], 1, 0, english), {
      heading: 'February 2024',
      entries: [
        { line: 0, label: 'Line 1', text: '2%' },
        { line: 1, label: 'Line 2', text: 'not stated' },
        { line: 2, label: 'Line 3', text: '60%' },
      ],
    });
  });
  it('does not name the only line', () => {
    assert.deepEqual(trendReadout(cases.suppressed, 1, 0, english).entries, [
      { line: 0, label: '', text: 'withheld to protect people' },
    ]);
  });
  it('keeps to the chosen line where there are many', () => {
    assert.deepEqual(
      trendReadout(cases['nine lines'], 0, 7, english).entries.map((e) => e.label),
      ['Line 8'],
    );
  });
});

/** A frame as figures have them: from phones to wide pages, at two sizes of text. */
function frames() {
  const all = [];
  for (let width = 200; width <= 1200; width += 25) {
    for (const size of [14, 24]) {
      for (const rightToLeft of [false, true])
        all.push({ width, height: Math.max(220, Math.min(400, width * 0.5)), size, rightToLeft });
    }
  }
  return all;
}

const every = [...Object.entries(cases).map(([name, model]) => ({ name, model })), ...examples];
const words = (layout) => [
  ...layout.axisLabels,
  ...layout.gapLabels,
  ...layout.breakLabels,
  ...layout.valueLabels,
  ...layout.lineLabels,
  ...(layout.averageLabel ? [layout.averageLabel] : []),
];

/** The box of a label without the room between lines of text, which two rows of an axis share. */
function inkOf(label, size) {
  const box = boxOf(label, size);
  return { ...box, y0: label.y - size * 0.8, y1: label.y + size * 0.22 };
}

/** Everything in a layout that is text or a number, also what is drawn. */
function partsOf(value, found = []) {
  if (typeof value === 'string' || typeof value === 'number') found.push(String(value));
  else if (typeof value === 'object' && value !== null)
    Object.values(value).forEach((v) => partsOf(v, found));
  return found;
}

describe('the layout of a trend', () => {
  for (const { name, model } of every) {
    it(`of ${name} has no NaN, undefined or infinity in it, at any width`, () => {
      for (const frame of frames()) {
        for (const part of partsOf(trendLayout(model, frame, english)))
          assert.doesNotMatch(part, /NaN|undefined|null|Infinity/);
      }
    });

    it(`of ${name} keeps its plot and its lines in the picture`, () => {
      for (const frame of frames()) {
        const { plot, lines: drawn } = trendLayout(model, frame, english);
        assert.ok(
          plot.x0 >= 0 && plot.x0 < plot.x1 && plot.x1 <= frame.width,
          JSON.stringify({ frame, plot }),
        );
        assert.ok(plot.y0 >= 0 && plot.y0 < plot.y1 && plot.y1 <= frame.height);
        for (const { d } of drawn) {
          for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
            assert.ok(x >= plot.x0 - 0.1 && x <= plot.x1 + 0.1 && y >= plot.y0 - 0.1 && y <= plot.y1 + 0.1);
          }
        }
      }
    });
  }

  for (const { name, model } of every) {
    it(`of ${name} lets no two labels overlap, from 200 to 1200 pixels wide`, () => {
      for (const frame of frames()) {
        const labels = words(trendLayout(model, frame, english));
        const boxes = labels.map((label) => inkOf(label, frame.size));
        boxes.forEach((a, i) => {
          for (let j = 0; j < i; j++) {
            assert.ok(
              !overlap(a, boxes[j]),
              `${labels[i].text} and ${labels[j].text} at ${JSON.stringify(frame)}`,
            );
          }
        });
      }
    });

    it(`of ${name} keeps all labels in the picture`, () => {
      for (const frame of frames()) {
        for (const label of words(trendLayout(model, frame, english))) {
          const box = inkOf(label, frame.size);
          const within =
            box.x0 >= -1 && box.x1 <= frame.width + 1 && box.y0 >= -1 && box.y1 <= frame.height + 1;
          assert.ok(within, `${label.text} at ${JSON.stringify({ ...frame, ...box })}`);
        }
      }
    });
  }

  for (const tag of ['ar', 'cy', 'de']) {
    it(`in ${tag} lets no two labels overlap either`, () => {
      const language = languageFor(tag);
      for (const { name, model } of every) {
        for (const frame of frames()) {
          const labels = words(trendLayout(model, frame, language));
          const boxes = labels.map((label) => inkOf(label, frame.size));
          boxes.forEach((a, i) => {
            for (let j = 0; j < i; j++) {
              assert.ok(
                !overlap(a, boxes[j]),
                `${name}: ${labels[i].text} and ${labels[j].text} at ${JSON.stringify(frame)}`,
              );
            }
          });
        }
      }
    });
  }

  for (const { name, model } of every) {
    it(`of ${name} runs from right to left as in a mirror`, () => {
      const frame = { width: 640, height: 320, size: 14, rightToLeft: false };
      const [there, back] = [frame, { ...frame, rightToLeft: true }].map((f) =>
        trendLayout(model, f, english),
      );
      const near = (a, b) => assert.ok(Math.abs(a - b) < 0.11, `${a} and ${b}`);
      near(there.plot.x0, 640 - back.plot.x1);
      near(there.plot.x1, 640 - back.plot.x0);
      near(there.band, back.band);
      for (let i = 0; i < Math.min(50, model.periods.length); i++) near(there.x(i), 640 - back.x(i));
      const [a, b] = [there.axisLabels, back.axisLabels];
      const turned = { start: 'end', end: 'start', middle: 'middle' };
      assert.equal(a.length, b.length);
      a.forEach((label, i) => {
        near(label.x, 640 - b[i].x);
        near(label.y, b[i].y);
        assert.deepEqual([label.text, label.anchor], [b[i].text, turned[b[i].anchor]]);
      });
      there.lines.forEach(({ d }, i) => {
        const points = (path) =>
          [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
        const [p, q] = [points(d), points(back.lines[i].d)];
        assert.equal(p.length, q.length);
        p.forEach(([x, y], j) => {
          near(x, 640 - q[j][0]);
          near(y, q[j][1]);
        });
      });
    });
  }

  for (const { name, model } of every) {
    it(`of ${name} draws each value at the height that the axis gives it, from the bottom of the plot to its top`, () => {
      const frame = { width: 640, height: 320, size: 14, rightToLeft: false };
      const { axisLabels, plot, y } = trendLayout(model, frame, english);
      const ticks = axisLabels
        .filter((label) => label.anchor === 'end')
        .map((label) => ({
          value: Number(label.text.replace(/[,%]/g, '')),
          at: label.y - frame.size * 0.35,
        }));
      // Where nothing is known there is no axis to make numbers up.
      const known = [model.average?.value, ...model.lines.map((line) => line.highest)];
      if (known.every((value) => value === undefined)) return assert.equal(ticks.length, 0);
      assert.equal(ticks[0].value, 0);
      assert.ok(Math.abs(ticks[0].at - plot.y1) <= 0.051 && Math.abs(ticks.at(-1).at - plot.y0) <= 0.051);
      for (const { value, at } of ticks) assert.ok(Math.abs(y(value) - at) <= 0.051);
      for (const { highest = 0 } of model.lines) assert.ok(highest <= ticks.at(-1).value);
    });
  }

  it('finds the place and the line that are nearest to a point', () => {
    const model = cases['several lines'];
    for (const frame of frames()) {
      const layout = trendLayout(model, frame, english);
      for (let i = 0; i < 3; i++) {
        assert.equal(nearestPlace(layout, 3, layout.x(i) + layout.band * 0.4), frame.rightToLeft ? i : i);
        assert.equal(nearestPlace(layout, 3, layout.x(i) - layout.band * 0.4), i);
      }
      assert.equal(nearestPlace(layout, 3, frame.rightToLeft ? 9999 : -9999), 0);
      assert.equal(nearestPlace(layout, 3, frame.rightToLeft ? -9999 : 9999), 2);
      assert.equal(nearestLine(layout, model, 0, layout.y(50)), 2);
      assert.equal(nearestLine(layout, model, 1, layout.y(2)), 0);
      assert.equal(nearestLine(layout, cases['all missing'], 1, 0), 0);
    }
  });

  const share = examples.find(({ name }) => name.includes('share-by-month'))?.model;
  const textsAt = (model, width) =>
    trendLayout(model, { width, height: 220, size: 13, rightToLeft: false }, english).valueLabels.map(
      (l) => l.text,
    );

  it('prints few values, however narrow it is, the highest and the lowest first', () => {
    for (const width of [216, 296, 744])
      assert.deepEqual(textsAt(share, width).sort(), ['17%', '22%', '25%', '28%', '32%'], `${width} px`);
    assert.deepEqual(textsAt(share, 744).slice(0, 2), ['32%', '17%']);
  });

  it('prints only the highest and the lowest of many values', () => {
    const many = examples.find(({ name }) => name.endsWith('detentions'))?.model;
    assert.deepEqual(textsAt(many, 744), ['205', '43']);
    assert.deepEqual(textsAt(many, 216), ['205', '43']);
  });

  it('prints the highest value above its point, also at the top of the axis', () => {
    for (const name of ['peaks', 'one point', 'average']) {
      const {
        lines: [{ highest, column }],
      } = cases[name];
      for (const frame of frames()) {
        const { valueLabels, x, y } = trendLayout(cases[name], frame, english);
        const [{ x: across, y: at }] = valueLabels;
        const words = `${name} ${JSON.stringify(frame)}`;
        assert.ok(Math.abs(across - x(column.numbers.indexOf(highest))) < 0.1, words);
        assert.ok(Math.abs(at - (y(highest) - frame.size * 0.7)) < 0.1, words);
      }
    }
  });

  it('prints no value on a line, however steep, and none among the names of periods', () => {
    const { column } = cases.peaks.lines[0];
    for (const frame of frames()) {
      const { valueLabels, x, y, plot } = trendLayout(cases.peaks, frame, english);
      for (const label of valueLabels) {
        const box = inkOf(label, frame.size);
        assert.ok(label.y <= plot.y1 + frame.size * 0.5, JSON.stringify({ frame, label }));
        for (let i = 0; i < 5; i += 0.01) {
          const [from, t] = [Math.floor(i), i % 1];
          const [px, py] = [x(i), y(column.numbers[from] * (1 - t) + column.numbers[from + 1] * t)];
          const on = px > box.x0 && px < box.x1 && py > box.y0 && py < box.y1;
          assert.ok(!on, JSON.stringify({ frame, label, i }));
        }
      }
    }
  });

  it('marks a printed value that rests on a low base', () => {
    assert.deepEqual(
      textsAt(cases['bases of each'], 640).map((text) => text.endsWith('†')),
      [false, true, false],
    );
  });

  it('names the average at its line, or above the plot with a sample where there is little room', () => {
    for (const frame of frames().filter((f) => f.width >= f.size * 12 + 70)) {
      const { averageLabel, average, plot, y } = trendLayout(share, frame, english);
      assert.equal(averageLabel?.text, 'Average 18.6%', JSON.stringify(frame));
      const narrow = frame.width < frame.size * 26;
      assert.equal(averageLabel.y < plot.y0, narrow);
      assert.equal(pieces(average), narrow ? 2 : 1);
      if (!narrow) assert.ok(Math.abs(averageLabel.y - y(18.6)) < frame.size * 1.3);
    }
  });

  it('names the average above the plot with a sample where the values leave it no place at its line', () => {
    let above = 0;
    for (const frame of frames().filter((f) => f.width >= f.size * 12 + 70)) {
      for (const name of Object.keys(cases).filter(
        (name) => name.startsWith('an average of') || name.startsWith('an average among'),
      )) {
        const { averageLabel, average, plot, y } = trendLayout(cases[name], frame, english);
        const words = `${name} ${JSON.stringify(frame)}`;
        assert.ok(averageLabel, words);
        const sampled = pieces(average) === 2;
        assert.equal(sampled, averageLabel.y === frame.size, words);
        if (!sampled)
          assert.ok(Math.abs(averageLabel.y - y(cases[name].average.value)) < frame.size * 1.3, words);
        if (sampled) assert.ok(averageLabel.y < plot.y0 - frame.size * 0.25, words);
        if (sampled && frame.width > frame.size * 26) above++;
      }
    }
    assert.ok(above > 20, `${above}`);
  });

  it('keeps a line above the plot for the name of the average only where it stands there', () => {
    for (const frame of frames()) {
      const { average, averageLabel, plot } = trendLayout(share, frame, english);
      if (averageLabel && pieces(average) === 1)
        assert.equal(plot.y0, trendLayout({ ...share, average: undefined }, frame, english).plot.y0);
    }
  });

  it('leads from the last value of each line to its name', () => {
    const layout = trendLayout(
      cases['several lines'],
      { width: 640, height: 320, size: 14, rightToLeft: false },
      english,
    );
    assert.equal(layout.lineLabels.length, 3);
    for (const { leader, line, x, y } of layout.lineLabels) {
      const [x0, y0, x1, y1] = leader.match(/-?[\d.]+/g).map(Number);
      const { column, latest } = cases['several lines'].lines[line];
      assert.ok(
        Math.abs(x0 - layout.x(latest)) < 0.1 && Math.abs(y0 - layout.y(column.numbers[latest])) < 0.1,
      );
      assert.ok(x1 < x && x - x1 < 8 && Math.abs(y - y1) < 14);
    }
  });

  it('rings what rests on low bases, and dots what stands between two gaps', () => {
    const frame = { width: 640, height: 320, size: 14, rightToLeft: false };
    const count = (path) => (path.match(/M/g) ?? []).length;
    const [low] = trendLayout(cases['bases of each'], frame, english).lines;
    assert.deepEqual([count(low.rings), count(low.dots)], [1, 2]);
    const [alone] = trendLayout(
      modelOf({ '2000-05-05': 3 }, { periods: { from: '2000-01-01', to: '2001-01-01' } }),
      frame,
      english,
    ).lines;
    assert.deepEqual([count(alone.d), count(alone.dots)], [1, 1]);
  });

  const usual = { width: 640, height: 320, size: 14, rightToLeft: false };
  const pieces = (d) => d.split('M').length - 1;

  it('breaks the line where the way of counting changes: the value there is counted in the new way', () => {
    const { lines, x, breaks, band } = trendLayout(cases.breaks, usual, english);
    assert.equal(pieces(lines[0].d), 2);
    assert.ok(lines[0].d.split('M')[2].startsWith(`${Math.round(x(1) * 10) / 10},`));
    assert.ok(Math.abs(Number(/M([\d.]+)/.exec(breaks)[1]) - (x(1) - band / 2)) < 0.1);
  });

  it('shows a value that stands alone between two breaks, however narrow it is', () => {
    const { lines, band } = trendLayout(cases['many close breaks'], { ...usual, width: 240 }, english);
    assert.ok(band < 9);
    // June 2020, and December 2024.
    assert.equal(pieces(lines[0].dots), 2);
  });

  it('numbers the rules of several breaks as the notes do, those together that are too close', () => {
    const numbers = (model, more) =>
      trendLayout(model, { ...usual, ...more }, english).breakLabels.map((l) => l.text);
    assert.deepEqual(numbers(cases.breaks), []);
    assert.deepEqual(numbers(cases['several breaks']), ['1', '2', '3']);
    assert.deepEqual(numbers(cases['several breaks'], { rightToLeft: true }), ['1', '2', '3']);
    const close = numbers(cases['many close breaks']);
    assert.deepEqual(close.join().split(/[,–]/).at(-1), '7');
    assert.ok(close.length > 2 && close.length < 7, close.join());
  });

  it('has no dots on lines of which one is chosen, but where a value stands alone', () => {
    const dots = (model) => trendLayout(model, usual, english).lines.map((line) => pieces(line.dots));
    assert.deepEqual(dots(cases['lines that end together']), [3, 3, 3, 3]);
    assert.deepEqual(dots(cases['nine lines']), Array(9).fill(0));
    assert.deepEqual(dots(cases['gaps in many lines']), [2, 2, 2, 2, 2, 0]);
  });

  it('hatches a run of gaps once, and names why where it fits', () => {
    const layout = trendLayout(
      cases.suppressed,
      { width: 900, height: 320, size: 14, rightToLeft: false },
      english,
    );
    assert.deepEqual(
      layout.gapLabels.map((l) => l.text),
      ['withheld to protect people'],
    );
    assert.ok(layout.gaps.length > 0);
    assert.equal(
      trendLayout(cases.average, { width: 900, height: 320, size: 14, rightToLeft: false }, english).gaps,
      '',
    );
  });

  for (const [name, width, labels, reasons] of [
    ['a gap for one reason', 900, ['withheld to protect people'], []],
    ['a gap for one reason', 320, [], ['withheld to protect people']],
    ['a gap for two reasons', 900, [], ['not collected', 'withheld to protect people']],
    ['one line of two with gaps', 900, [], []],
    ['not collected', 320, ['not collected'], []],
    ['suppressed', 320, [], ['withheld to protect people']],
    ['narrow gaps', 640, [], ['not collected', 'withheld to protect people']],
    ['average', 640, [], []],
  ]) {
    it(`of ${name}, ${width} px wide, has ${labels.join() || 'no reason'} in gaps and ${reasons.join(', ') || 'none'} in the legend`, () => {
      const { gapLabels, gapReasons } = trendLayout(cases[name], { ...usual, width }, english);
      assert.deepEqual([gapLabels.map((l) => l.text), gapReasons], [labels, reasons]);
    });
  }

  it('leaves a reason out of the legend where it is the only one and some gap has it in it', () => {
    const model = modelOf([1, 'not-stated', 3, ...Array(6).fill('not-stated'), 4]);
    const { gapLabels, gapReasons } = trendLayout(model, usual, english);
    assert.deepEqual([gapLabels.map((l) => l.text), gapReasons], [['not stated'], []]);
  });

  it('says the same reasons in the legend whatever the height, which the legend changes', () => {
    for (const [name, model] of Object.entries(cases)) {
      const reasons = [120, 220, 400].map(
        (height) => trendLayout(model, { ...usual, height }, english).gapReasons,
      );
      assert.deepEqual(reasons[0], reasons[1], name);
      assert.deepEqual(reasons[1], reasons[2], name);
    }
  });
});

describe('what is plotted', () => {
  for (const { name, model } of every) {
    it(`of ${name} equals its cell in the table`, () => {
      const table = trendTable(model, english);
      const frame = { width: 40_000, height: 20_000, size: 14, rightToLeft: false };
      const { lines: drawn, x, y } = trendLayout(model, frame, english);
      const columns = table.columns.map((c) => c.label);
      model.lines.forEach((line, l) => {
        const column = model.lines.length > 1 ? columns.indexOf(line.label) : 1;
        const points = new Map();
        for (const [, px, py] of drawn[l].d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g))
          points.set(Number(px), Number(py));
        let plotted = 0;
        for (let i = 0; i < table.length; i++) {
          const { plain, text } = table.row(i)[column];
          const at = points.get(Math.round(x(i) * 10) / 10);
          if (typeof plain !== 'number') {
            assert.equal(at, undefined, `${keyAt(model.periods, i)} is missing in both`);
            continue;
          }
          plotted++;
          assert.ok(Math.abs(at - y(plain)) <= 0.051, `${keyAt(model.periods, i)}: ${at} is not ${plain}`);
          assert.ok(text.startsWith(english.formats.value(plain, model.unit, model.view.decimals)));
          const said = trendReadout(model, i, l, english).entries.find((e) => e.line === l);
          assert.equal(said.text, text);
        }
        assert.equal(plotted, line.stated);
        assert.equal(points.size, plotted);
      });
    });
  }
});
