/** The pure parts of the heatmap: its scale, model, words, table and layout, over edge cases and over all heatmaps in the examples. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  cy,
  document,
  en,
  geometry,
  heatmapLayout as places,
  heatmapModel as room,
  heatmapScale,
  heatmapWords as words,
  language as speech,
  plainReadout,
  plainTable,
} from '../support/pure.mjs';

const { contextOf, explain, heatmapKind, parse, select, viewOf } = document;
const { boxOf: labelBox, overlap, textWidth, wrap } = geometry;
const { addLanguage, languageFor, plainText, toCsv } = speech;
const { heatmapModel, selectionAt, turn } = room;
const { scaleOf } = heatmapScale;
const heatmapReadout = (...given) => plainReadout(words.heatmapReadout(...given));
const heatmapTable = (...given) => plainTable(words.heatmapTable(...given));
const heatmapNotes = (...given) => words.heatmapNotes(...given).map(plainText);
const heatmapSummary = (...given) => words.heatmapSummary(...given).map(plainText);
const { heatmapLayout } = places;

for (const tag of ['ar', 'cy', 'de', 'fa']) addLanguage(tag, en);
const english = languageFor('en-GB');

const item = (label) => ({ id: label.toLowerCase().replace(/\W+/g, '-'), label });
const columns = (count) => Array.from({ length: count }, (_, i) => item(`Column ${i + 1}`));

/** The model of rows of values under columns 1, 2, 3, …, or of what `more` says instead. */
function modelOf(rows, more = {}, context = {}) {
  const view = {
    kind: 'heatmap',
    id: 'cells',
    title: 'Share by row and column',
    measure: 'share of feedback',
    unit: 'percent',
    rowLabel: 'District',
    columnLabel: 'NHS topic',
    columns: columns(rows[0]?.length ?? 0),
    rows: rows.map((values, i) => ({ ...item(`Row ${i + 1}`), values })),
    ...more,
  };
  const { view: read, issues } = select(parse(view), heatmapKind, undefined);
  assert.deepEqual(issues.filter((i) => i.severity === 'error').map(explain), []);
  return heatmapModel(read, { ...contextOf(read, undefined), ...context });
}

const months = { columns: { from: '2023-11', to: '2024-03' }, columnLabel: 'Month' };
const squareOf = (length, value) =>
  Array.from({ length }, (_, j) => Array.from({ length }, (_, i) => value(i, j)));
const frameOf = (width, more = {}) => ({ width, height: 0, size: 13, rightToLeft: false, ...more });
const summaryOf = (model, language = english) => heatmapSummary(model, language).join(' ');

/** Every heatmap of the example documents, with a name. */
const examples = readdirSync(new URL('../../examples/', import.meta.url))
  .filter((name) => name.endsWith('.findings.json'))
  .flatMap((name) => {
    const reading = parse(
      JSON.parse(readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8')),
    );
    return reading.views
      .filter((entry) => entry.kind === 'heatmap')
      .map((entry) => {
        const { view } = viewOf(reading, entry, heatmapKind);
        return { name: `${name} ${entry.id}`, model: heatmapModel(view, contextOf(view, reading.head)) };
      });
  });
const example = (id) => examples.find(({ name }) => name.includes(id)).model;

/** Shapes of data that a picture, a table and a summary must stand. */
const cases = {
  'one value': modelOf([[22]]),
  'one stated among many': modelOf([
    ['not-stated', 22],
    ['not-stated', 'not-stated'],
  ]),
  'all missing': modelOf([
    ['not-stated', 'suppressed'],
    ['not-collected', 'not-stated'],
  ]),
  'all zero': modelOf([
    [0, 0],
    [0, 0],
  ]),
  'all equal': modelOf([
    [5, 5],
    [5, 5],
  ]),
  'equal as far as stated': modelOf([
    [5, 5, 5],
    [5, 5, 'not-stated'],
  ]),
  weeks: modelOf([], {
    columns: { from: '2024-W11', to: '2024-W13' },
    columnLabel: 'Week',
    rows: [
      { ...item('Morning'), values: [1, 9, 2], average: 4 },
      { ...item('Night, or later'), values: [5, { percent: 2, note: 'A holiday.' }, 1], average: 4 },
    ],
  }),
  'no rows': modelOf([], { rows: [], columns: columns(3) }),
  ties: modelOf([
    [9, 3, 9],
    [3, 9, 3],
  ]),
  'many ties': modelOf(squareOf(4, (i) => (i % 2 ? 9 : 1))),
  counts: modelOf(
    [
      [1222, 0],
      [14, 3],
    ],
    { unit: 'count' },
  ),
  'zeros among others': modelOf([
    [0, 12, 30],
    [0, 45, 60],
  ]),
  'low bases': modelOf(
    [
      [40, 50],
      [60, 70],
    ],
    { base: 12 },
  ),
  'bases of each': modelOf([], {
    columns: columns(2),
    rows: [{ ...item('A'), values: [40, 50], bases: [7, 200] }],
  }),
  'some bases': modelOf([[40, { percent: 30, base: 10 }, 'suppressed']]),
  'counts beside percentages': modelOf([
    [
      { count: 15, base: 30 },
      { percent: 20, count: 8, base: 40 },
    ],
  ]),
  provisional: modelOf([[40, { percent: 50, status: 'provisional' }]]),
  notes: modelOf([
    [
      { percent: 4, note: 'A holiday.' },
      { status: 'not-collected', note: 'A holiday.' },
    ],
  ]),
  averages: modelOf([], {
    ...months,
    average: 31.25,
    columnAverages: [1, 2.5, 'not-stated', 4, 5],
    rows: [
      { ...item('A'), average: 12, values: [1, 2, 3, 4, 5] },
      { ...item('B'), values: [6, 7, 8, 9, 10] },
    ],
  }),
  'an average of all alone': modelOf(
    [
      [1, 2],
      [3, 4],
    ],
    { average: 2.5 },
  ),
  highlights: modelOf([], {
    ...months,
    rows: [{ ...item('A'), values: [1, 2, 3, 4, 5] }],
    highlights: [{ row: 'a', column: '2024-01', note: 'A new form.' }],
  }),
  months: modelOf(
    [
      [1, 2, 3, 4, 5],
      [5, 'suppressed', 3, 'not-collected', 1],
    ],
    months,
  ),
  'years of months': modelOf([Array.from({ length: 120 }, (_, i) => i % 50)], {
    columns: { from: '2010-01', to: '2019-12' },
  }),
  'decimals kept': modelOf([[7.4, 39.72, 0]], { decimals: 2 }),
  'long names': modelOf(
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    {
      columns: [
        'Communication between staff and patients',
        'Access',
        'Medication, prescriptions and dispensing',
      ].map(item),
      rows: [
        'Dartford, Gravesham and Swanley',
        'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
      ].map((label, i) => ({
        ...item(label),
        values: [1 + i, 2 + i, 3 + i],
      })),
    },
  ),
  'many rows': modelOf(Array.from({ length: 200 }, (_, i) => [i % 7, i % 5, i % 3])),
  'ten thousand': modelOf(
    squareOf(100, (i, j) => ((i * j) % 17 === 3 ? 'not-stated' : (i * 7 + j * 3) % 100)),
  ),
};
const all = [...Object.entries(cases).map(([name, model]) => ({ name, model })), ...examples];

const widths = [200, 278, 480, 726, 1200];
const frames = widths.flatMap((width) => [
  frameOf(width),
  frameOf(width, { rightToLeft: true }),
  ...(width > 200 ? [frameOf(width, { size: 26 })] : []),
]);

/** The rectangles of a path of cells. */
const boxesOf = (d) =>
  [...d.matchAll(/M([-\d.]+),([-\d.]+)H([-\d.]+)V([-\d.]+)H[-\d.]+Z/g)]
    .map((m) => m.slice(1).map(Number))
    .map(([x0, y0, x1, y1]) => ({ x0, y0, x1, y1 }));

describe('the colour scale', () => {
  const stepsOf = (rows, scale, more = {}) => {
    const { scale: made, cells } = modelOf(rows, { scale, ...more });
    return cells.flatMap(({ numbers }) => [...numbers].map((n) => made.stepOf(n)));
  };
  it('puts as many cells in each class by quantiles', () => {
    assert.deepEqual(
      stepsOf([[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]], { method: 'quantile', classes: 5 }),
      [1, 1, 2, 2, 4, 4, 5, 5, 6, 6],
    );
  });
  it('does not split ties', () => {
    assert.deepEqual(
      stepsOf([[1, 5, 5, 5, 5, 5, 5, 9]], { method: 'quantile', classes: 4 }).slice(1, 7),
      Array(6).fill(stepsOf([[1, 5, 5, 5, 5, 5, 5, 9]], { method: 'quantile', classes: 4 })[1]),
    );
  });
  it('does not part numbers that are printed alike', () => {
    const steps = stepsOf(
      [[10, 24.6, 25.4, 40]],
      { method: 'thresholds', thresholds: [25] },
      { decimals: 0 },
    );
    assert.equal(steps[1], steps[2]);
    assert.ok(steps[0] < steps[1]);
  });
  it('makes classes of equal width', () => {
    assert.deepEqual(
      stepsOf([[1, 25, 26, 50, 51, 100]], { method: 'equal', classes: 4 }),
      [1, 1, 3, 3, 4, 6],
    );
  });
  it('takes thresholds as they are given, each the lowest of its class', () => {
    assert.deepEqual(
      stepsOf([[59, 60, 89, 90, 500]], { method: 'thresholds', thresholds: [60, 90] }, { unit: 'count' }),
      [1, 4, 4, 6, 6],
    );
  });
  it('keeps a colour for a threshold that nothing reaches', () => {
    assert.deepEqual(stepsOf([[10, 20]], { method: 'thresholds', thresholds: [15, 50] }), [1, 4]);
  });
  it('leaves zero and missing values apart', () => {
    assert.deepEqual(
      stepsOf([[0, 'not-stated', 10, 20]], { method: 'quantile', classes: 2 }).filter((_, i) => i !== 1),
      [0, 1, 6],
    );
    const { scale } = modelOf([[0, 'not-stated', 10, 20]], { scale: { method: 'quantile', classes: 2 } });
    assert.deepEqual(
      scale.classes.map((c) => c.from),
      [10, 20],
    );
  });
  it('has one class where all numbers are equal', () => {
    assert.deepEqual(cases['all equal'].scale.classes, [{ from: 5, to: 5, step: 4 }]);
  });
  for (const { name, model } of all) {
    it(`has no gap and no overlap between its classes: ${name}`, () => {
      const { classes, stepOf } = model.scale;
      const numbers = model.cells.flatMap((c) => [...c.numbers]).filter((n) => n > 0);
      for (const n of numbers) {
        const [own, ...others] = classes.filter(({ from, to }) => n >= from - 1e-9 && n <= to + 1e-9);
        assert.ok(own && others.length === 0, `${n} is in one class`);
        assert.equal(stepOf(n), own.step);
      }
    });
  }
  it('takes a view without a scale for five quantiles', () => {
    const view = modelOf([Array.from({ length: 50 }, (_, i) => i + 1)]);
    assert.equal(scaleOf(view.view, view.cells).classes.length, 5);
  });
});

describe('the model of a heatmap', () => {
  it('knows the averages after the last row and column', () => {
    const { at } = cases.averages;
    assert.deepEqual(
      [at(0, 5), at(1, 5), at(2, 1), at(2, 2), at(2, 5)].map((c) => c.value ?? c.status),
      [12, 'not-stated', 2.5, 'not-stated', 31.25],
    );
  });
  it('can be turned', () => {
    const turned = turn(cases.averages);
    assert.equal(turned.at(3, 0).value, 4);
    assert.equal(turned.at(5, 0).value, 12);
    assert.equal(turned.rows.label, 'Month');
  });
  it('finds what is highlighted', () => {
    assert.deepEqual(cases.highlights.highlights, [{ row: 0, column: 2, note: 'A new form.' }]);
  });
  it('tells what was chosen by id and period', () => {
    const { view, row, column, value } = selectionAt(cases.months, 1, 4);
    assert.deepEqual([view, row, column, value.value], ['cells', 'row-2', '2024-03', 1]);
  });
});

describe('the summary of a heatmap', () => {
  for (const [name, ...parts] of [
    ['one value', 'All that is stated is 22%, for Row 1, Column 1.'],
    [
      'one stated among many',
      'All that is stated is 22%, for Row 1, Column 2.',
      '3 of the 4 figures are not stated.',
    ],
    [
      'all missing',
      'No figures are stated. 2 of the 4 figures are not stated. 1 of the 4 figures is withheld',
    ],
    ['all equal', 'It was 5% in all 4 cells.'],
    ['all zero', 'It was 0% in all 4 cells.'],
    ['equal as far as stated', 'All that is stated is 5%, for 5 cells.'],
    [
      'weeks',
      'The highest was 9%, for Morning, the week from 18 March 2024.',
      'By district, the highest average was 4%, for Morning; and Night, or later.',
    ],
    ['ties', 'The highest was 9%, for Row 1, Column 1; Row 1, Column 3; and Row 2, Column 2.'],
    ['many ties', 'The highest was 9%, for 8 cells.'],
    ['counts', 'The highest was 1,222, for Row 1, Column 1. The lowest was 0, for Row 1, Column 2.'],
    ['low bases', 'The highest was 70% (low base, 12), for Row 2, Column 2.', 'Based on 12 responses.'],
    ['bases of each', 'Based on 7 to 200 responses each time.'],
    [
      'some bases',
      'The base is stated for only 1 of the 2 figures.',
      '1 of the 3 figures is withheld to protect people.',
    ],
    ['averages', 'The average of all was 31.25%.', 'November 2023 to March 2024.'],
    ['decimals kept', 'The lowest was 0.00%'],
    [
      'months',
      'Share of feedback, by district and month, November 2023 to March 2024.',
      '1 of the 10 figures is not collected.',
    ],
    ['ties', 'by district and NHS topic.'],
  ]) {
    it(`of ${name} says: ${parts.join(' … ')}`, () => {
      const text = summaryOf(cases[name]);
      for (const part of parts) assert.ok(text.includes(part), text);
    });
  }
  it('joins places that have commas in them with the last as each language does', () => {
    addLanguage('cy', cy);
    const text = summaryOf(cases.ties, languageFor('cy'));
    const equal = summaryOf(cases['all equal'], languageFor('cy'));
    addLanguage('cy', en);
    assert.ok(text.includes('(Row 1, Column 1; Row 1, Column 3; a Row 2, Column 2)'), text);
    assert.ok(equal.includes('5% oedd y ffigur ym mhob un o’r 4 cell.'), equal);
  });
  it('says that bases are not stated where percentages have none', () => {
    assert.match(summaryOf(cases['one value']), /is not stated\./);
    assert.doesNotMatch(summaryOf(cases.counts), /based|base/i);
  });
  it('of the crisis-support example names peak, average and gaps', () => {
    const text = summaryOf(example('share-by-age-and-month'));
    for (const part of [
      '56%, for 35 to 44, March 2024',
      'By age, the highest average was 23%, for 16 to 25',
      '18.6%',
      '40 of the 56 figures are not stated',
    ]) {
      assert.ok(text.includes(part), text);
    }
  });
});

describe('the notes under a heatmap', () => {
  for (const [name, notes] of [
    ['low bases', ['† Low base: fewer than 30 responses. Read with care.']],
    ['highlights', ['Outlined: A, January 2024. A new form.']],
    ['provisional', ['Provisional, and may still change: Row 1, Column 2.']],
    ['counts beside percentages', ['Worked out from other stated numbers: Row 1, Column 1.']],
    ['notes', ['Row 1, Column 1; and Row 1, Column 2: A holiday.']],
    ['weeks', ['Night, or later, the week from 18 March 2024: A holiday.']],
    ['counts', []],
  ]) {
    it(`of ${name}`, () => assert.deepEqual(heatmapNotes(cases[name], english), notes));
  }
  it('say what is known of an average', () => {
    const model = modelOf([], {
      columns: columns(1),
      rows: [{ ...item('A'), values: [5], average: { percent: 4, status: 'provisional', note: 'Rounded.' } }],
    });
    assert.deepEqual(heatmapNotes(model, english), [
      'Provisional, and may still change: A, Average.',
      'A, Average: Rounded.',
    ]);
  });
  it('and the summary say what is to be doubted of the average of all, and of low bases under averages', () => {
    const model = modelOf([[5]], {
      average: { percent: 40, base: 12, status: 'provisional', note: 'Rounded.' },
    });
    assert.match(summaryOf(model), /The average of all was 40% \(provisional; low base, 12\)\./);
    assert.deepEqual(heatmapNotes(model, english), [
      '† Low base: fewer than 30 responses. Read with care.',
      'Provisional, and may still change: Average.',
      'Average: Rounded.',
    ]);
  });
  it('name no highest average where one is missing', () => {
    const row = (label, average) => ({ ...item(label), values: [5], ...(average && { average }) });
    const model = (...rows) => modelOf([], { columns: columns(1), rows });
    assert.doesNotMatch(summaryOf(model(row('A', 12), row('B'))), /highest average/);
    assert.match(summaryOf(model(row('A', 12), row('B', 14))), /the highest average was 14%, for B\./);
  });
  it('count rather than name very many places', () => {
    const model = modelOf([Array.from({ length: 40 }, () => ({ percent: 4, note: 'All alike.' }))]);
    assert.match(heatmapNotes(model, english)[0], /; and 28 more: All alike\.$/);
  });
});

describe('the table of a heatmap', () => {
  const rowsOf = (model) => {
    const table = heatmapTable(model, english);
    return [
      table.columns.map((c) => c.label),
      ...Array.from({ length: table.length }, (_, i) => table.row(i).map((c) => c.text)),
    ];
  };
  it('has rows for rows and columns for columns', () => {
    assert.deepEqual(rowsOf(cases.counts), [
      ['District', 'Column 1', 'Column 2'],
      ['Row 1', '1,222', '0'],
      ['Row 2', '14', '3'],
    ]);
  });
  it('is turned where there are more columns than rows', () => {
    assert.deepEqual(rowsOf(cases['decimals kept']), [
      ['NHS topic', 'Row 1'],
      ['Column 1', '7.40%'],
      ['Column 2', '39.72%'],
      ['Column 3', '0.00%'],
    ]);
  });
  it('says why a value is missing', () => {
    assert.deepEqual(rowsOf(cases['all missing']).slice(1), [
      ['Row 1', 'not stated', 'withheld to protect people'],
      ['Row 2', 'not collected', 'not stated'],
    ]);
  });
  it('has the averages at its ends', () => {
    const rows = rowsOf(cases.averages);
    assert.deepEqual(rows[0], ['Month', 'A', 'B', 'Average']);
    assert.deepEqual(rows[2], ['December 2023', '2%', '7%', '2.5%']);
    assert.deepEqual(rows.at(-1), ['Average', '12%', 'not stated', '31.25%']);
  });
  it('has the average of all where there is no other', () => {
    assert.equal(rowsOf(cases['an average of all alone']).at(-1).at(-1), '2.5%');
  });
  it('gives counts and bases where they differ, and only there', () => {
    assert.deepEqual(rowsOf(cases['bases of each']), [
      ['NHS topic', 'A', 'A: Base'],
      ['Column 1', '40% (low base, 7)', '7'],
      ['Column 2', '50%', '200'],
    ]);
    assert.deepEqual(rowsOf(cases['counts beside percentages'])[0], [
      'NHS topic',
      'Row 1',
      'Row 1: Count',
      'Row 1: Base',
    ]);
    assert.deepEqual(rowsOf(cases['low bases'])[0], ['District', 'Column 1', 'Column 2']);
  });
  it('downloads plain numbers', () => {
    assert.match(toCsv(heatmapTable(cases.counts, english)), /\r\nRow 1,1222,0\r\n/);
  });
});

describe('the reading out of a cell', () => {
  it('says row, column, value and base', () => {
    assert.deepEqual(heatmapReadout(cases['bases of each'], 0, 1, english), {
      heading: 'A, Column 2',
      entries: [
        { label: '', text: '50%' },
        { label: 'Base', text: '200' },
      ],
    });
  });
  it('says the count beside a percentage, and that a base is low', () => {
    const { entries } = heatmapReadout(cases['counts beside percentages'], 0, 0, english);
    assert.deepEqual(
      entries.map(({ label, text }) => `${label} ${text}`.trim()),
      ['50% (worked out)', 'Count 15', 'Base 30'],
    );
    assert.equal(heatmapReadout(cases['bases of each'], 0, 0, english).entries[0].text, '40% (low base, 7)');
  });
  it('says why there is no value', () => {
    assert.deepEqual(heatmapReadout(cases.months, 1, 1, english).entries, [
      { label: '', text: 'withheld to protect people' },
    ]);
  });
  it('says a count once', () => {
    assert.equal(heatmapReadout(cases.counts, 0, 0, english).entries.length, 1);
  });
});

describe('the layout of a heatmap', () => {
  const turnedAt = (model, width) => heatmapLayout(model, frameOf(width), english).turned;
  it('turns ages by months on a narrow screen, and prints every value', () => {
    const model = example('share-by-age-and-month');
    assert.deepEqual(
      [216, 278, 726].map((width) => turnedAt(model, width)),
      [true, true, false],
    );
    for (const width of [216, 278, 726])
      assert.ok(heatmapLayout(model, frameOf(width), english).printed, `${width} px`);
  });
  it('leaves the numbers out where they do not fit either way', () => {
    const model = example('detentions-by-year');
    assert.equal(heatmapLayout(model, frameOf(278), english).printed, false);
    assert.equal(heatmapLayout(model, frameOf(726), english).printed, true);
  });
  it('leaves the unit of the numbers to the legend where only that makes them fit', () => {
    const texts = (width) =>
      heatmapLayout(example('share-by-age-and-month'), frameOf(width), english)
        .values.flat()
        .map((l) => l.text);
    assert.ok(texts(278).includes('56%') && texts(278).includes('32%†'));
    assert.ok(texts(200).includes('56') && texts(200).includes('32†'));
  });
  it('wraps the sentence of the average in a narrow picture of large text', () => {
    const { averages } = heatmapLayout(
      example('share-by-age-and-month'),
      frameOf(200, { size: 26 }),
      english,
    );
    assert.ok(!averages.some((l) => l.text === 'The average of all was 18.6%.'));
    assert.match(averages.map((l) => l.text).join(' '), /The average of all was 18\.6%\.$/);
  });
  it('names every one of three columns with long names', () => {
    const names = [
      'Community mental health teams and Mental Health Together',
      'Safe Havens',
      'Voluntary, community and social enterprise services',
    ];
    const model = modelOf([[30, 38, 45]], {
      columns: names.map((label, i) => ({ id: `c${i}`, label })),
    });
    for (const width of [216, 296, 480]) {
      const shown = heatmapLayout(model, frameOf(width), english)
        .names.map((l) => l.text)
        .join(' ');
      for (const word of ['Community', 'Safe', 'Voluntary,'])
        assert.ok(shown.includes(word), `${word} at ${width}`);
    }
  });
  /** What a picture says of its names: those above the cells, those at the side, and those that numbers stand for. */
  const saidIn = ({ names, numbered }) => {
    const letters = (texts) => texts.join('').replace(/\s/g, '');
    return { names: letters(names.map((l) => l.text)), numbered: letters(numbered) };
  };
  const services = [
    ...['GP surgeries', 'Dentists', 'Hospital outpatients', 'Emergency departments', 'Pharmacies'],
    ...['Community mental health', 'Care homes', 'Ambulances', 'Krankenhausentlassungsmanagement'],
  ];
  const ofServices = (more) =>
    modelOf(
      services.map((_, i) => services.map((_, j) => 10 + i + j)),
      { columns: services.map(item), ...more },
    );
  const servicesDown = modelOf(
    services.map(() => Array.from({ length: 60 }, (_, j) => 10 + j)),
    {
      columns: { from: '2020-01', to: '2024-12' },
      rows: services.map((label) => ({
        ...item(label),
        values: Array.from({ length: 60 }, (_, j) => 10 + j),
      })),
    },
  );
  for (const [name, model] of Object.entries({
    'as columns': ofServices(),
    'with periods, whichever way they stand': servicesDown,
  })) {
    it(`names every category ${name}, in the picture or by number`, () => {
      const ways = new Set();
      for (const frame of frames) {
        const layout = heatmapLayout(model, frame, english);
        const { names, numbered } = saidIn(layout);
        ways.add(`${layout.turned} ${layout.numbered.length > 0}`);
        for (const service of services) {
          const letters = service.replace(/\s/g, '');
          const there = names.includes(letters) || numbered.includes(letters);
          assert.ok(there, `${service} at ${frame.width} px, ${frame.size} px`);
        }
      }
      assert.ok(
        [...ways].some((way) => way.endsWith('true')),
        [...ways].join(),
      );
      assert.ok(
        [...ways].some((way) => way.endsWith('false')),
        [...ways].join(),
      );
    });
  }
  it('has names on up to four levels before it numbers them', () => {
    const model = example('detentions-by-year');
    const levelsAt = (width) => {
      const { names, numbered } = heatmapLayout(model, frameOf(width), english);
      const of = (text) => names.find((l) => l.text === text)?.y;
      return numbered.length ? 0 : new Set(['April', 'May', 'June', 'July'].map(of)).size;
    };
    assert.deepEqual([1200, 560, 296, 200].map(levelsAt), [1, 2, 4, 0]);
  });
  it('numbers columns from 1 in the digits of the reader, from where the lines start', () => {
    for (const [tag, rightToLeft, digits] of [
      ['en', false, ['1', '2', '3']],
      ['fa', true, ['۱', '۲', '۳']],
    ]) {
      const { names, numbered, boxOf } = heatmapLayout(
        ofServices(),
        frameOf(278, { rightToLeft }),
        languageFor(tag),
      );
      assert.deepEqual(numbered, services);
      digits.forEach((digit, column) => {
        const { x0, x1 } = boxOf({ row: 0, column });
        const { x } = names.find((l) => l.text === digit);
        assert.ok(x > x0 && x < x1, `${digit} over its column`);
      });
    }
  });
  it('leaves out no more than numbers of columns that are narrower than these', () => {
    const model = modelOf(squareOf(100, (i) => i));
    const { names, numbered } = heatmapLayout(model, frameOf(480), english);
    assert.equal(numbered.length, 100);
    const shown = names.filter((l) => /^\d+$/.test(l.text)).map((l) => Number(l.text));
    assert.equal(shown[0], 1);
    assert.ok(new Set(shown.slice(1).map((n, i) => n - shown[i])).size === 1, shown.join());
  });
  it('gives a long word above the cells the room that there is', () => {
    const { numbered, boxOf } = heatmapLayout(
      modelOf([[1, 2]], { columns: services.slice(-2).map(item) }),
      frameOf(726),
      english,
    );
    const { x0, x1 } = boxOf({ row: 0, column: 1 });
    assert.deepEqual([numbered, x1 - x0 > textWidth(services.at(-1), 13)], [[], true]);
  });
  it('keeps the averages beside turned cells, and rather leaves the unit to the legend', () => {
    const values = [84, 59, 61, 24, 30, 24, 18, 100];
    const model = modelOf([], {
      columns: { from: '2023-Q1', to: '2024-Q4' },
      columnAverages: values,
      rows: ['Under 25', '25 to 64', '65 and over', 'Not known'].map((label) => ({ ...item(label), values })),
    });
    for (const width of [216, 296, 366]) {
      const { turned, averages, values: printed } = heatmapLayout(model, frameOf(width), english);
      assert.equal(turned, true);
      assert.equal(printed.flat().length, 32);
      if (width > 216)
        assert.deepEqual(
          averages.map((l) => l.text),
          values.map((n) => `${n}%`),
        );
    }
  });
  it('names each of 200 rows, and says so where there are more', () => {
    const layoutOf = (length) =>
      heatmapLayout(modelOf(Array.from({ length }, (_, i) => [i % 100, i % 7])), frameOf(278), english);
    const sideOf = ({ names }) => names.filter((l) => /^Row \d+$/.test(l.text)).length;
    assert.deepEqual(
      [60, 61, 200].map((n) => [sideOf(layoutOf(n)), layoutOf(n).thinned]),
      [
        [60, false],
        [61, false],
        [200, false],
      ],
    );
    const { thinned, ...more } = layoutOf(201);
    assert.ok(thinned && sideOf(more) > 20 && sideOf(more) < 60);
    assert.equal(heatmapLayout(cases['years of months'], frameOf(278), english).thinned, false);
  });
  it('keeps names of several lines apart where there are many rows', () => {
    const rows = Array.from({ length: 300 }, (_, i) => [i % 100]);
    const model = modelOf(rows, {
      rows: rows.map((values, i) => ({ id: `r${i}`, label: `A long name of area ${i}`, values })),
    });
    const { names } = heatmapLayout(model, frameOf(216), english);
    const side = names
      .filter((l) => l.x === 0)
      .sort((a, b) => a.y - b.y)
      .map((l) => l.y);
    assert.ok(side.length > 20);
    for (let i = 1; i < side.length; i++) assert.ok(side[i] - side[i - 1] > 12, `${side[i - 1]}, ${side[i]}`);
  });
  it('is turned without numbers only where the cells get much wider', () => {
    assert.equal(turnedAt(example('detentions-by-year'), 278), false);
    const wide = modelOf(
      Array.from({ length: 5 }, () => Array.from({ length: 50 }, (_, i) => 1_234_567 + i)),
      { unit: 'count' },
    );
    assert.equal(turnedAt(wide, 278), true);
  });
  it('tells missing values apart', () => {
    const { marks } = heatmapLayout(cases['all missing'], frameOf(480), english);
    assert.deepEqual([...marks.keys()].sort(), ['not-collected', 'not-stated', 'suppressed']);
    assert.notEqual(marks.get('not-stated').length, marks.get('suppressed').length);
  });
  it('marks low bases by a dagger, or by a ring where no number is printed', () => {
    const texts = heatmapLayout(cases['bases of each'], frameOf(480), english)
      .values.flat()
      .map((l) => l.text);
    assert.deepEqual(texts.sort(), ['40%†', '50%']);
    const many = modelOf(squareOf(30, (i, j) => ({ percent: i + j, base: i + j ? 100 : 5 })));
    const { printed, rings } = heatmapLayout(many, frameOf(480), english);
    assert.equal(printed, false);
    assert.equal(rings.match(/M/g)?.length, 1);
  });
  it('draws one path for each state, and merges cells that touch', () => {
    const model = modelOf(squareOf(100, () => 5));
    const { marks } = heatmapLayout(model, frameOf(480), english);
    assert.equal(marks.size, 1);
    assert.equal(boxesOf([...marks.values()][0]).length, 100);
  });
  it('is as high as names need up to 200 rows, and no higher with more than 60 rows need after that', () => {
    const { height, values } = heatmapLayout(cases['ten thousand'], frameOf(726), english);
    assert.ok(height < 2200, `${height} px`);
    assert.equal(values.flat().length, 0);
    const many = modelOf(Array.from({ length: 1000 }, (_, i) => [i % 100, i % 7]));
    assert.ok(heatmapLayout(many, frameOf(726), english).height < 950);
  });
  it('runs from right to left as the mirror image', () => {
    const [ltr, rtl] = [false, true].map((rightToLeft) =>
      heatmapLayout(cases.counts, frameOf(480, { rightToLeft }), english),
    );
    const [a, b] = [ltr, rtl].map((l) => l.boxOf({ row: 1, column: 1 }));
    assert.deepEqual([480 - b.x1, 480 - b.x0, b.y0, b.y1], [a.x0, a.x1, a.y0, a.y1]);
    assert.deepEqual(
      rtl.names.map((l) => [l.text, Math.round(480 - l.x), l.anchor.replace('end', 'start')]),
      ltr.names.map((l) => [l.text, Math.round(l.x), l.anchor]),
    );
  });
  it('knows the cell under every point, whichever way it stands', () => {
    for (const { name, model } of all.filter(({ model: m }) => m.cells.length)) {
      for (const frame of frames) {
        const { boxOf, nearest } = heatmapLayout(model, frame, english);
        const [lastRow, lastColumn] = [model.cells.length - 1, model.columns.keys.length - 1];
        for (const place of [
          { row: 0, column: 0 },
          { row: lastRow, column: lastColumn },
          { row: lastRow, column: 0 },
        ]) {
          const { x0, x1, y0, y1 } = boxOf(place);
          if (x1 - x0 < 2) continue;
          assert.deepEqual(
            { ...nearest((x0 + x1) / 2, (y0 + y1) / 2) },
            place,
            `${name} at ${frame.width} px`,
          );
        }
      }
    }
  });
  it('has no cell to point at where there is none', () => {
    assert.equal(heatmapLayout(cases['no rows'], frameOf(480), english).nearest(10, 10), undefined);
  });
  for (const { name, model } of all) {
    it(`keeps labels apart and in the picture: ${name}`, () => {
      for (const frame of frames) {
        const { names, averages, values, width, height } = heatmapLayout(model, frame, english);
        const boxes = [...names, ...averages, ...values.flat()]
          .filter((l) => l.text)
          .map((l) => ({ ...labelBox(l, frame.size), text: l.text }));
        // The widths of letters are estimates on the wide side.
        for (const box of boxes) {
          assert.ok(box.y0 >= -1 && box.y1 <= height + 1, `${box.text} within ${height} px`);
          if (textWidth(box.text, frame.size) < frame.width)
            assert.ok(box.x0 >= -2 && box.x1 <= width + 2, `${box.text}: ${box.x0} to ${box.x1} of ${width}`);
        }
        const small = boxes.map(({ x0, x1, y0, y1, text }) => ({
          x0: x0 + 1,
          x1: x1 - 1,
          y0: y0 + 2,
          y1: y1 - 2,
          text,
        }));
        for (let i = 0; i < small.length && small.length < 400; i++) {
          for (let j = 0; j < i; j++) {
            assert.ok(
              !overlap(small[i], small[j]),
              `“${small[i].text}” on “${small[j].text}” at ${frame.width} px, ${frame.size} px`,
            );
          }
        }
      }
    });
  }
});

describe('what is plotted', () => {
  for (const { name, model } of all) {
    it(`of ${name} equals the table, cell by cell`, () => {
      const table = heatmapTable(model, english);
      const turned = model.columns.keys.length > model.cells.length;
      const texts = (row, column) => {
        const heading = heatmapReadout(model, row, column, english).heading.replace('the week from ', '');
        const cells = table.row(turned ? column : row);
        const own = ({ label }, i) =>
          i > 0 &&
          (turned ? heading === `${label}, ${cells[0].text}` : heading === `${cells[0].text}, ${label}`);
        return cells[table.columns.findIndex(own)]?.text;
      };
      const width = 726;
      const layout = heatmapLayout(model, frameOf(width), english);
      const printed = layout.values.flat();
      let count = 0;
      model.cells.forEach(({ numbers }, row) => {
        for (let column = 0; column < numbers.length; column += numbers.length > 50 ? 7 : 1) {
          const spoken = heatmapReadout(model, row, column, english).entries[0].text;
          const text = texts(row, column);
          assert.equal(text, spoken, `row ${row}, column ${column}`);
          if (!layout.printed || Number.isNaN(numbers[column])) continue;
          const { x0, x1, y0, y1 } = layout.boxOf({ row, column });
          const own = printed.filter((l) => l.x > x0 && l.x < x1 && l.y > y0 && l.y < y1);
          assert.equal(own.length, 1);
          assert.equal(own[0].text.replace('†', ''), text.replace(/ \(.*/, ''));
          assert.equal(own[0].text.includes('†'), text.includes('low base'));
          count++;
        }
      });
      if (layout.printed) assert.equal(count, printed.length);
    });
    it(`of ${name} stands on the colour of its class, and covers each cell once`, () => {
      const layout = heatmapLayout(model, frameOf(726), english);
      const boxes = [...layout.marks].flatMap(([state, d]) =>
        typeof state === 'number' ? boxesOf(d).map((box) => ({ ...box, state })) : [],
      );
      model.cells.forEach(({ numbers }, row) => {
        for (let column = 0; column < numbers.length; column += numbers.length > 50 ? 11 : 1) {
          const { x0, x1, y0, y1 } = layout.boxOf({ row, column });
          const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
          const own = boxes.filter((b) => b.x0 <= x && x <= b.x1 && b.y0 <= y && y <= b.y1);
          assert.deepEqual(
            own.map((b) => b.state),
            Number.isNaN(numbers[column]) ? [] : [model.scale.stepOf(numbers[column])],
            `row ${row}, column ${column}`,
          );
        }
      });
    });
  }
  it('says nothing like NaN, undefined or null, in any language or direction', () => {
    for (const tag of ['en-GB', 'ar', 'de', 'cy']) {
      const language = languageFor(tag);
      for (const { name, model } of all) {
        const table = heatmapTable(model, language);
        const layout = heatmapLayout(model, frameOf(278, { rightToLeft: tag === 'ar' }), language);
        const { marks, values, names, averages, rings } = layout;
        const said = JSON.stringify([
          ...[heatmapSummary(model, language), heatmapNotes(model, language), table.caption, table.columns],
          ...[
            model.cells.length ? heatmapReadout(model, 0, 0, language) : '',
            [...marks],
            values,
            names,
            averages,
            rings,
            layout.height,
          ],
          Array.from({ length: Math.min(70, table.length) }, (_, i) => table.row(i)),
        ]);
        assert.doesNotMatch(said, /NaN|undefined|null|Infinity|\[object/, `${name} in ${tag}`);
      }
    }
  });
});

describe('lines of a long text', () => {
  it('are no wider than asked for, and hold every letter', () => {
    const text = 'Dartford, Gravesham and Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch 😀😀';
    for (const width of [20, 60, 200, 2000]) {
      const lines = wrap(text, width, 13);
      assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      for (const line of lines) assert.ok(textWidth(line, 13) <= width || [...line].length === 1, line);
    }
  });
});
