/** The room `src/document`: periods, shapes, columns and what the checks say, each as a table. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document as room, fit, kinds, shapes } from '../support/pure.mjs';

const { cellOf, columnOf, contextOf, decimals, explain, formatPeriod, issuesOf, keyAt, keyOf, parse } = room;
const { parsePeriod, periodStart, periodsBetween, placeOf, quote, read, readViews, safeLink, select } = room;
const { heatmapKind, sentimentKind, telephoneLink, textLink, topicsKind, trendKind, viewOf, visible } = room;
const { viewName } = room;

const day = 86_400_000;

/** Names one test after each row of a table. */
function table(rows, name, check) {
  for (const row of rows) it(name(...row), () => check(...row));
}

const head = {
  format: '1.0',
  id: 'cafe-survey',
  title: 'The café',
  publisher: { name: 'Healthwatch Anytown' },
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  language: 'en-GB',
  period: { from: '2024-01', to: '2024-06' },
  published: '2024-07-15',
  gathering: { method: 'We asked.', solicited: 'solicited', caution: 'Few answered.' },
  source: { title: 'A look at the café' },
};

const trend = (values, more = {}, series = {}) => ({
  kind: 'trend',
  id: 'happy',
  title: 'Happy visitors',
  measure: 'share of happy visitors',
  unit: 'percent',
  periods: { from: '2024-01', to: '2024-03' },
  series: [{ id: 'all', label: 'All', values, ...series }],
  ...more,
});

const sentiment = (values, more = {}, group = {}) => ({
  kind: 'sentiment',
  id: 'wards',
  title: 'Wards',
  measure: 'visitors, by what they said',
  unit: 'percent',
  groupLabel: 'Ward',
  groups: [{ id: 'north', label: 'North', values, ...group }],
  ...more,
});

const heatmap = (more = {}) => ({
  kind: 'heatmap',
  id: 'ages',
  title: 'Ages',
  measure: 'how many',
  unit: 'count',
  rowLabel: 'Age',
  columnLabel: 'Month',
  columns: { from: '2024-01', to: '2024-02' },
  rows: [{ id: 'young', label: 'Young', values: [1, 2] }],
  ...more,
});

const recommendations = (more = {}) => ({
  kind: 'recommendations',
  id: 'advice',
  title: 'Advice',
  audiences: [{ id: 'council', label: 'The council' }],
  recommendations: [{ id: '1', text: 'Open a café.', audience: 'council' }],
  ...more,
});

const documentOf = (views, more = {}) => ({ ...head, views, ...more });

/** What is wrong with a document or a view, as `code path`. */
const faults = (input) => issuesOf(parse(input)).map(({ code, path }) => `${code} ${path}`);

/** Makes all of a value unchangeable, so that a write throws. */
function frozen(value) {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** What of objects that all share could be changed by a document. */
const prototypes = () =>
  [Object, Array, String, Number, Function]
    .map((c) => Object.getOwnPropertyNames(c.prototype).join())
    .join('|') +
  String(Object.prototype.toString) +
  String(Object.prototype.constructor);

describe('a period', () => {
  table(
    [
      ['2024-02-29', 'day', '2024-02-29', 'a leap day'],
      ['2000-02-29', 'day', '2000-02-29', 'a leap day of a whole century'],
      ['1969-12-31', 'day', '1969-12-31', 'a day before 1970'],
      ['0099-12-31', 'day', '0099-12-31', 'a day of the first century'],
      ['2024-W01', 'week', '2024-01-01', 'a week that starts with its year'],
      ['2020-W53', 'week', '2020-12-28', 'week 53 of a long year'],
      ['2021-W01', 'week', '2021-01-04', 'the week after it'],
      ['2025-W01', 'week', '2024-12-30', 'a first week that starts in the year before'],
      ['1970-W01', 'week', '1969-12-29', 'the week that holds 1 January 1970'],
      ['1969-W52', 'week', '1969-12-22', 'the week before it'],
      ['2024-12', 'month', '2024-12-01', 'a month'],
      ['2024-Q4', 'quarter', '2024-10-01', 'a quarter'],
      ['2024', 'year', '2024-01-01', 'a calendar year'],
      ['2024/25', 'financial-year', '2024-04-01', 'a financial year'],
      ['1999/00', 'financial-year', '1999-04-01', 'a financial year at the turn of a century'],
    ],
    (text, grain, _, words) => `reads ${text} as ${words}, of the grain ${grain}`,
    (text, grain, start) => {
      const point = parsePeriod(text);
      assert.equal(point.grain, grain);
      assert.equal(formatPeriod(grain, point.ordinal), text);
      assert.equal(new Date(periodStart(point)).toISOString().slice(0, 10), start);
    },
  );

  table(
    [
      ['2023-02-29', 'no leap year'],
      ['1900-02-29', 'no leap year at a century'],
      ['2024-02-30', 'no such day'],
      ['2024-13', 'month 13'],
      ['2024-00', 'month 0'],
      ['2024-00-10', 'month 0 of a day'],
      ['2024-W00', 'week 0'],
      ['2021-W53', 'week 53 of a short year'],
      ['2024-Q5', 'quarter 5'],
      ['2024-Q0', 'quarter 0'],
      ['2024/26', 'two years later'],
      ['1999/01', 'past the turn of the century'],
      ['24-01', 'a short year'],
      ['2024-1', 'a short month'],
      [' 2024', 'a space before'],
      ['2024\n', 'a line feed after'],
      ['', 'nothing'],
      ['2024-01-01T00:00:00Z', 'an instant'],
      ['٢٠٢٤', 'other digits'],
    ],
    (text, why) => `does not read ${JSON.stringify(text)}: ${why}`,
    (text) => assert.equal(parsePeriod(text), undefined),
  );

  for (const grain of ['day', 'week', 'month', 'quarter', 'year', 'financial-year']) {
    it(`of the grain ${grain} is written and read alike, and starts after the one before it`, () => {
      const { ordinal } = parsePeriod(
        { day: '2024-02-29', week: '2020-W53', month: '2024-02', quarter: '2024-Q1', year: '2024' }[grain] ??
          '2024/25',
      );
      for (let i = ordinal - 700; i < ordinal + 700; i++) {
        assert.deepEqual(parsePeriod(formatPeriod(grain, i)), { grain, ordinal: i });
        assert.ok(periodStart({ grain, ordinal: i }) > periodStart({ grain, ordinal: i - 1 }));
      }
    });
  }

  it('of a week starts on a Monday and has its Thursday in its year', () => {
    for (let i = 0; i < 4000; i++) {
      const start = new Date(periodStart({ grain: 'week', ordinal: i }));
      assert.equal(start.getUTCDay(), 1);
      const thursday = new Date(start.getTime() + 3 * day);
      assert.equal(formatPeriod('week', i).slice(0, 4), String(thursday.getUTCFullYear()));
    }
  });
});

describe('a run of periods', () => {
  table(
    [
      ['2024-01', '2024-01', 1],
      ['2023-11', '2024-02', 4],
      ['2024-02-28', '2024-03-01', 3],
      ['2023-02-28', '2023-03-01', 2],
      ['2020-W52', '2021-W01', 3],
      ['2023-Q3', '2024-Q2', 4],
      ['1998/99', '2000/01', 3],
      ['1999', '2001', 3],
    ],
    (from, to, length) => `from ${from} to ${to} has ${length}`,
    (from, to, length) => {
      const periods = periodsBetween(from, to);
      assert.equal(periods.length, length);
      const keys = Array.from({ length }, (_, i) => keyAt(periods, i));
      assert.deepEqual([keys[0], keys.at(-1)], [from, to]);
      keys.forEach((key, i) => {
        assert.equal(placeOf(periods, key), i);
        assert.equal(keyOf(periods, i), key);
      });
      assert.equal(placeOf(periods, keyAt(periods, -1)), -1);
      assert.equal(placeOf(periods, keyAt(periods, length)), -1);
    },
  );

  table(
    [
      ['2024-02', '2024-01', 'ends before it starts'],
      ['2024-01', '2024-Q1', 'has two grains'],
      ['2024', '2024/25', 'has two kinds of year'],
      ['2024-13', '2024-14', 'has no such months'],
    ],
    (from, to, why) => `from ${from} to ${to} is none: it ${why}`,
    (from, to) => assert.equal(periodsBetween(from, to), undefined),
  );

  it('does not hold a period of another grain', () => {
    assert.equal(placeOf(periodsBetween('2024', '2026'), '2024/25'), -1);
  });
});

describe('a shape', () => {
  const fitted = (value, shape = shapes.Series) => {
    const found = [];
    const copy = fit(value, shape, 'here', (issue) =>
      found.push(`${issue.severity} ${issue.code} ${issue.path}`),
    );
    // Copies may be without a prototype: this one is not.
    return { copy, plain: structuredClone(copy), found };
  };
  const series = { id: 'a', label: 'A', values: [1] };

  it('leaves out what it does not name, with a warning', () => {
    const { plain, found } = fitted({ ...series, colour: 'red' });
    assert.deepEqual(plain, series);
    assert.deepEqual(found, ['warning unknown-field here.colour']);
  });

  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf']) {
    it(`leaves out a field named ${key}, and prototypes as they are`, () => {
      const before = prototypes();
      const hostile = JSON.parse(`{"id":"a","label":"A","values":[1],"${key}":{"polluted":1,"note":"x"}}`);
      const { copy, found } = fitted(hostile);
      assert.deepEqual(Object.keys(copy), ['id', 'label', 'values']);
      assert.equal(copy.polluted, undefined);
      assert.equal(Object.getPrototypeOf(copy), null);
      assert.deepEqual(found, [`warning unknown-field here.${key}`]);
      assert.equal({}.polluted, undefined);
      assert.equal(prototypes(), before);
    });

    it(`keeps a value under the key ${key}, and prototypes as they are`, () => {
      const before = prototypes();
      const { plain, found } = fitted(JSON.parse(`{"${key}":{"count":3},"b":4}`), shapes.Values);
      assert.deepEqual(Object.entries(plain), [
        [key, { count: 3 }],
        ['b', 4],
      ]);
      assert.deepEqual(found, []);
      assert.equal(prototypes(), before);
    });
  }

  it('does not take what an object inherits for its own', () => {
    const { found } = fitted(Object.create(series));
    assert.deepEqual(found, [
      'error missing-field here.id',
      'error missing-field here.label',
      'error missing-field here.values',
    ]);
  });

  it('takes nothing from what a page has put on every object', () => {
    Object.prototype.note = 'polluted';
    Object.prototype.disclosure = { smallestCount: 99 };
    try {
      assert.deepEqual(
        faults(documentOf([trend({ '2024-02': { percent: 3 } }), heatmap(), recommendations()])),
        [],
      );
      const [{ view }] = readViews(parse(trend({ '2024-02': { percent: 3 } })));
      assert.equal(view.note, undefined);
      assert.equal(view.series[0].values['2024-02'].note, undefined);
    } finally {
      delete Object.prototype.note;
      delete Object.prototype.disclosure;
    }
  });

  table(
    [
      ['Kent\u202eyawdeM', 'KentyawdeM', 'a right-to-left override'],
      ['Age\ufffc', 'Age', 'what stands for an object'],
      ['a\u200bb', 'ab', 'a zero-width space'],
      ['a\ufeffb', 'a b', 'a byte order mark inside'],
      ['a\u0000b', 'ab', 'a null character'],
      ['a\u2066b\u2069', 'ab', 'isolates'],
      ['a\ud800b', 'ab', 'half of a surrogate pair'],
      ['a\tb', 'a b', 'a tab'],
      ['a\u2028b', 'a b', 'a line separator'],
    ],
    (text, _, what) => `cleans a text of ${what}, with a warning`,
    (text, clean) => {
      const { copy, found } = fitted(text, shapes.Label);
      assert.equal(copy, clean);
      assert.equal(visible(text), clean);
      assert.deepEqual(found, ['warning hidden-characters here']);
    },
  );

  for (const text of ['one\ntwo', 'नमस्\u200dते', 'می\u200cخواهم', 'Gwŷr 👩‍⚕️ 🇬🇧', '<b>&amp;']) {
    it(`leaves ${JSON.stringify(text)} as it is`, () => {
      const { copy, found } = fitted(text, shapes.Label);
      assert.deepEqual([copy, found], [text, []]);
    });
  }

  it('measures a text without its hidden characters', () => {
    assert.deepEqual(fitted('\u200b', shapes.Label).found, [
      'warning hidden-characters here',
      'error wrong-form here',
    ]);
  });

  table(
    [
      ['12', 'number-as-text'],
      ['12%', 'number-as-text'],
      ['1,200', 'number-as-text'],
      ['-', 'wrong-type'],
      ['unknown', 'wrong-type'],
      [null, 'wrong-type'],
      [true, 'wrong-type'],
      [[], 'wrong-type'],
      [NaN, 'wrong-type'],
      [Infinity, 'wrong-type'],
      [10n, 'wrong-type'],
      [Symbol('x'), 'wrong-type'],
      [() => 1, 'wrong-type'],
    ],
    (value, code) =>
      `says ${code} of ${typeof value} ${String(value)} where a value should be, and does not throw`,
    (value, code) => assert.deepEqual(fitted(value, shapes.Datum).found, [`error ${code} here`]),
  );

  it('says what it wants as one list of words', () => {
    const [issue] = parse(documentOf(3)).issues;
    assert.equal(issue.expected, 'a list');
    const [found] = issuesOf(parse(trend(['x', 2, 3])));
    assert.equal(found.expected, 'an object, "not-collected", "not-stated", "suppressed" or a number');
    assert.equal(found.found, '"x"');
  });

  it('gives a list of plain numbers back as it is, without an object a value', () => {
    const values = Array.from({ length: 1_000_000 }, (_, i) => i % 100);
    const input = trend(values, { periods: { from: '0001-01-01', to: '2738-11-28' } });
    const [{ view, issues }] = readViews(parse(input));
    assert.deepEqual(issues, []);
    assert.equal(view.series[0].values, values);
    const column = columnOf(
      view.series[0].values,
      undefined,
      periodsBetween('0001-01-01', '2738-11-28'),
      'percent',
    );
    assert.equal(column.numbers, values);
    assert.ok(column.plain);
  });

  it('copies a list that holds more than plain numbers', () => {
    const values = [1, 'suppressed', { count: 3 }];
    const { copy, plain } = fitted(values, shapes.Values);
    assert.notEqual(copy, values);
    assert.deepEqual(plain, values);
  });
});

describe('a value quoted in an issue', () => {
  table(
    [
      [undefined, 'nothing'],
      [null, 'null'],
      ['a"b', '"a\\"b"'],
      [NaN, 'NaN'],
      [[1, 2], 'a list of 2'],
      [{ a: 1 }, 'an object'],
      ['x'.repeat(100), `"${'x'.repeat(56)}…`],
      ['a\u202eb', '"ab"'],
    ],
    (_, words) => `is ${words}`,
    (value, words) => assert.equal(quote(value), words),
  );
});

describe('reading', () => {
  const everything = () =>
    documentOf([
      trend({ '2024-02': { count: 3, base: 40, note: 'a\u200bb' }, nonsense: 1 }),
      heatmap({ colour: 'red' }),
      sentiment({ positive: 60, mixed: 15, negative: 25 }),
      recommendations(),
      { kind: 'pie' },
      3,
      null,
    ]);

  it('never changes its input', () => {
    const input = frozen(everything());
    const before = JSON.stringify(input);
    assert.ok(issuesOf(parse(input)).length > 3);
    assert.equal(JSON.stringify(input), before);
  });

  it('never throws, whatever stands in the place of anything', () => {
    const whole = documentOf([
      trend([1, 2, 3], { breaks: [{ at: '2024-02', note: 'New.' }], average: 2 }, { bases: [40, 50, 60] }),
      heatmap({
        scale: { method: 'thresholds', thresholds: [1] },
        highlights: [{ row: 'young', column: '2024-01' }],
      }),
      sentiment(
        { positive: 60, mixed: 15, negative: 25 },
        { share: { measure: 'share' }, categories: undefined },
      ),
      recommendations({
        responses: [{ id: 'r', by: 'B', when: 'W', text: 'T', answers: ['1'], matchedBy: 'source' }],
      }),
    ]);
    const paths = [];
    const walk = (value, path) => {
      if (path.length > 0) paths.push(path);
      if (typeof value === 'object' && value !== null)
        for (const key of Object.keys(value)) walk(value[key], [...path, key]);
    };
    walk(whole, []);
    assert.ok(paths.length > 80);
    for (const path of paths) {
      for (const wrong of [
        null,
        undefined,
        -1,
        Infinity,
        '',
        'x',
        '2024',
        [],
        {},
        [null],
        [[]],
        { a: null },
        true,
        10n,
      ]) {
        const copy = structuredClone(whole);
        path.slice(0, -1).reduce((at, key) => at[key], copy)[path.at(-1)] = wrong;
        const reading = parse(copy);
        for (const issue of issuesOf(reading)) assert.doesNotMatch(explain(issue), /undefined|\[object/);
        for (const kind of kinds) select(reading, kind, undefined);
      }
    }
  });

  table(
    [
      [[], []],
      [3, ['wrong-type ']],
      [null, ['wrong-type ']],
      ['text', ['wrong-type ']],
      [[head], ['wrong-type ']],
      [documentOf({}), ['wrong-type views']],
      [{ ...head }, ['missing-field views']],
      [documentOf([], { format: '2.0', title: 3 }), ['newer-version format']],
      [documentOf([], { format: '1.17' }), []],
      [documentOf([], { format: '0.9' }), ['wrong-form format']],
      [documentOf([], { format: 1 }), ['wrong-type format']],
      [documentOf([], { published: '2024-02-30' }), ['impossible-date published']],
      [documentOf([], { published: '2024-02-29T25:00:00Z' }), ['impossible-date published']],
      [documentOf([], { modified: '2024-07-14' }), ['out-of-order modified']],
      [documentOf([], { modified: '2024-07-15T00:30:00+01:00' }), []],
      [documentOf([], { modified: '2024-07-15T01:00:00Z' }), []],
      [documentOf([], { period: { from: '2024-06', to: '2024-01' } }), ['out-of-order period.to']],
      [documentOf([], { help: [{ name: 'A friend' }] }), ['missing-field help[0]']],
      [
        documentOf([], { revisions: [{ when: '2024-13-01', what: 'A' }] }),
        ['impossible-date revisions[0].when'],
      ],
      [
        documentOf([], { publisher: { name: 'A', url: 'javascript:alert(1)' } }),
        ['unsafe-link publisher.url'],
      ],
      [documentOf([], { publisher: { name: 'A', url: 'https://a@b.org/' } }), ['unsafe-link publisher.url']],
      [documentOf([], { publisher: { name: 'A', url: 'https://b.org/@a' } }), []],
    ],
    (input, expected) => `finds ${expected.join(', ') || 'nothing'} in ${JSON.stringify(input).slice(-70)}`,
    (input, expected) => assert.deepEqual(faults(input), expected),
  );

  it('takes a kind, a link or an id named url for what it is', () => {
    const categories = [
      { id: 'url', label: 'By link' },
      { id: 'other', label: 'Other' },
    ];
    assert.deepEqual(faults(sentiment({ url: 40, other: 60 }, { categories })), []);
  });

  it('reads nothing that nests too deep', () => {
    let deep = 1;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    assert.deepEqual(faults(documentOf([{ ...trend([1, 2, 3]), deep }])), ['too-deep ']);
  });

  it('takes what JSON is from a text, and says of others what they are', () => {
    const codeOf = (text) => read(text).issues.map((issue) => issue.code);
    assert.deepEqual(codeOf(JSON.stringify(documentOf([]))), []);
    assert.deepEqual(codeOf('\ufeff []'), []);
    assert.deepEqual(codeOf('  '), ['empty']);
    assert.deepEqual(codeOf('<!doctype html>'), ['html']);
    assert.deepEqual(codeOf('{"a": [1, 2'), ['truncated']);
    assert.deepEqual(codeOf('{"a": "x'), ['truncated']);
    assert.deepEqual(codeOf('{"a": 1,}'), ['not-json']);
    assert.deepEqual(codeOf('{"a": [1}'), ['not-json']);
  });
});

describe('a view that is chosen', () => {
  const other = { ...trend([4, 5, 6]), id: 'sad' };
  const reading = parse(documentOf([heatmap(), trend([1, 2, 3]), other]));
  const idOf = (id, kind = trendKind, from = reading) => select(from, kind, id).view?.id;
  const whyNot = (id, kind = trendKind, from = reading) => {
    const { view, issues } = select(from, kind, id);
    assert.equal(view, undefined);
    return issues.map(({ code, path }) => `${code} ${path}`);
  };

  it('is the first of its kind where no id is given', () => assert.equal(idOf(undefined), 'happy'));
  it('is the one with the id', () => assert.equal(idOf('sad'), 'sad'));
  it('is none where the id is of another kind', () => {
    assert.deepEqual(whyNot('ages'), ['no-view views']);
    assert.match(explain(select(reading, trendKind, 'ages').issues[0]), /ages \(heatmap\), happy \(trend\)/);
  });
  it('is none where there is no such id', () => assert.deepEqual(whyNot('toString'), ['no-view views']));
  it('is none where there is none of its kind', () =>
    assert.deepEqual(whyNot(undefined, topicsKind), ['no-view views']));
  it('is none where its kind is unknown, and says so', () => {
    const newer = parse(documentOf([{ kind: 'pie', id: 'pie' }]));
    assert.deepEqual(whyNot('pie', trendKind, newer), ['unknown-kind views[0].kind']);
  });
  it('is none where there are no figures yet', () => {
    assert.deepEqual(whyNot(undefined, trendKind, parse([])), ['no-figures views']);
    assert.deepEqual(whyNot('happy', trendKind, parse(documentOf([]))), ['no-figures views']);
  });
  it('is none where the head has an error', () => {
    assert.deepEqual(whyNot(undefined, trendKind, parse(documentOf([trend([1, 2, 3])], { title: 3 }))), [
      'wrong-type title',
    ]);
  });
  it('is the first of two with one id; the second has the fault', () => {
    const twice = parse(documentOf([trend([1, 2, 3]), trend([4, 5, 6])]));
    assert.deepEqual(select(twice, trendKind, 'happy').view.series[0].values, [1, 2, 3]);
    assert.deepEqual(faults(documentOf([trend([1, 2, 3]), trend([4, 5, 6])])), ['duplicate-id views[1].id']);
  });
  it('is found by its name, also where its id is missing, wrong or an earlier one’s', () => {
    const views = [undefined, 'v', 'v', '', 5, 'views[1]'].map((id) => ({ ...trend([1, 2, 3]), id }));
    const some = parse(documentOf(views));
    const names = some.views.map((entry) => viewName(some, entry));
    assert.deepEqual(names, ['views[0]', 'v', 'views[2]', 'views[3]', 'views[4]', 'views[1]']);
    assert.equal(idOf('v', trendKind, some), 'v');
    assert.deepEqual(whyNot('views[0]', trendKind, some), ['missing-field views[0].id']);
    assert.deepEqual(whyNot('views[2]', trendKind, some), ['duplicate-id views[2].id']);
    assert.deepEqual(whyNot('views[3]', trendKind, some), ['wrong-form views[3].id']);
    assert.deepEqual(whyNot('views[4]', trendKind, some), ['wrong-type views[4].id']);
  });
  it('lacks an id without also having it twice', () => {
    const nameless = trend([1, 2, 3]);
    delete nameless.id;
    assert.deepEqual(faults(documentOf([nameless, nameless])), [
      'missing-field views[0].id',
      'missing-field views[1].id',
    ]);
  });
  it('is drawn beside a broken one', () => {
    const broken = parse(documentOf([{ ...trend([1, 2, 140]), id: 'broken' }, other]));
    assert.deepEqual(whyNot('broken', trendKind, broken), ['out-of-range views[0].series[0].values[2]']);
    assert.equal(idOf('sad', trendKind, broken), 'sad');
    assert.deepEqual(whyNot(undefined, trendKind, broken), ['out-of-range views[0].series[0].values[2]']);
  });
  it('is read once', () => {
    assert.equal(select(reading, trendKind, 'sad'), select(reading, trendKind, 'sad'));
    assert.equal(viewOf(reading, reading.views[2], trendKind), select(reading, trendKind, 'sad'));
  });
  it('is read when it is asked for, and not before', () => {
    let asked = 0;
    const watched = { ...trend([1, 2, 3]) };
    Object.defineProperty(watched, 'measure', { enumerable: true, get: () => (asked++, 'share') });
    Object.defineProperty(watched, 'series', { enumerable: true, value: [] });
    const lazy = parse(documentOf([heatmap(), watched]));
    const before = asked;
    assert.equal(idOf(undefined, heatmapKind, lazy), 'ages');
    assert.equal(asked, before);
    select(lazy, trendKind, undefined);
    assert.equal(asked, before + 1);
  });
  it('may stand alone, without a document', () => {
    const alone = parse(trend([1, 2, 3]));
    assert.equal(alone.head, undefined);
    assert.equal(idOf(undefined, trendKind, alone), 'happy');
    assert.equal(idOf('happy', trendKind, alone), 'happy');
    assert.deepEqual(faults(trend([1, 2, 140])), ['out-of-range view.series[0].values[2]']);
    assert.deepEqual(faults({ ...trend([1, 2, 3]), kind: 'pie' }), ['unknown-kind view.kind']);
  });
});

describe('a column', () => {
  const months = periodsBetween('2024-01', '2024-04');
  const cells = (values, bases, base, unit = 'percent') => {
    const column = columnOf(values, bases, months, unit, base);
    return Array.from({ length: column.length }, (_, i) => {
      const { value, status, base: of } = column.cell(i);
      assert.equal(column.numbers[i], value ?? NaN);
      return [value, of, status].map((part) => part ?? '–').join(' ');
    });
  };

  it('takes what an object does not name for not stated', () => {
    assert.deepEqual(cells({ '2024-02': 22, '2024-04': 'suppressed' }), [
      '– – not-stated',
      '22 – –',
      '– – not-stated',
      '– – suppressed',
    ]);
  });

  table(
    [
      ['one number for all', 40, ['1 40 –', '2 40 –', '3 40 –', '4 40 –']],
      ['a list', [40, 'suppressed', 60, 'not-stated'], ['1 40 –', '2 9 –', '3 60 –', '4 9 –']],
      ['an object', { '2024-03': 7 }, ['1 9 –', '2 9 –', '3 7 –', '4 9 –']],
      ['none, but that of the view', undefined, ['1 9 –', '2 9 –', '3 9 –', '4 9 –']],
    ],
    (form) => `has the bases of ${form}`,
    (_, bases, expected) => assert.deepEqual(cells([1, 2, 3, 4], bases, 9), expected),
  );

  it('prefers the base of a value to any other', () => {
    assert.deepEqual(cells([{ percent: 1, base: 3 }, 2, 3, 4], 40, 9)[0], '1 3 –');
  });

  it('works a percentage out from count and base, and says so', () => {
    const some = [{ count: 3 }, { count: 3, base: 9 }, { count: 2, percent: 67 }, { count: 0, base: 0 }];
    assert.deepEqual(cells(some, { '2024-01': 8 }), ['37.5 8 derived', '33.3 9 derived', '67 – –', '– 0 –']);
    assert.equal(cellOf({ count: 3 }, 'count', 8).status, undefined);
    const { status, derived } = cellOf({ count: 3, status: 'provisional' }, 'percent', 8);
    assert.deepEqual([status, derived], ['provisional', true]);
  });

  it('keeps status and note of a value', () => {
    assert.deepEqual(cellOf({ percent: 3, status: 'provisional', note: 'Soon.' }, 'percent'), {
      value: 3,
      percent: 3,
      count: undefined,
      base: undefined,
      status: 'provisional',
      derived: false,
      note: 'Soon.',
    });
  });

  it('is plain only where no value has more to say', () => {
    assert.ok(columnOf([1, 2, 3, 4], undefined, months, 'count').plain);
    assert.ok(!columnOf([1, 2, 3, 4], 9, months, 'count').plain);
    assert.ok(!columnOf([1, 2, 3, 4], undefined, months, 'count', 9).plain);
    assert.ok(!columnOf([1, 2, 3, 'suppressed'], undefined, months, 'count').plain);
  });

  it('stands along ids like toString', () => {
    const column = columnOf({ toString: 3 }, undefined, ['constructor', 'toString'], 'count');
    assert.deepEqual([...column.numbers], [NaN, 3]);
  });
});

describe('a link', () => {
  table(
    [
      ['https://example.org', true],
      ['http://example.org/a?b=c#d', true],
      ['HTTPS://EXAMPLE.ORG/', true],
      ['https://example.org/@name', true],
      ['tel:999', true],
      ['mailto:a@example.org', true],
      ['sms:85258', true],
      ['https://user@example.org/', false],
      ['https://user:word@example.org/', false],
      ['javascript:alert(1)', false],
      [' javascript:alert(1)', false],
      ['java\nscript:alert(1)', false],
      ['data:text/html,x', false],
      ['//example.org', false],
      ['/path', false],
      ['https://', false],
      ['https:\\\\example.org', false],
      ['https://example.org/"onclick', false],
      ['https://example.org/<b>', false],
      ['https://example.org/a b', false],
      ['vbscript:x', false],
      ['', false],
    ],
    (address, safe) => `to ${JSON.stringify(address)} is ${safe ? 'safe' : 'not safe'}`,
    (address, safe) => assert.equal(safeLink(address), safe ? address : undefined),
  );

  it('to a telephone or a text service has no spaces', () => {
    assert.equal(telephoneLink('0800 107 0160'), 'tel:08001070160');
    assert.equal(textLink('85 258'), 'sms:85258');
  });

  it('that a document may have is one that a page may show', () => {
    const form = new RegExp(shapes.Url.form, 'u');
    for (const address of [
      'https://a.org',
      'http://a.org/b?c#d',
      'https://a@b.org',
      "https://a.org/'",
      'https://a.org\\@b',
    ]) {
      assert.equal(form.test(address), safeLink(address) !== undefined, address);
    }
  });
});

describe('the checks of values', () => {
  const of = (value, unit = 'percent', more = {}) => trend({ '2024-02': value }, { unit, ...more });
  const at = 'view.series[0].values["2024-02"]';
  table(
    [
      ['a percentage from 0 to 100', [of(0), of(100), of(18.6)], []],
      ['a percentage under 0', [of(-1)], [`out-of-range ${at}`]],
      ['a percentage over 100', [of(100.1), of(140)], [`out-of-range ${at}`]],
      ['a count that is whole', [of(3, 'count')], []],
      ['a count that is not', [of(2.5, 'count'), of(-1, 'count')], [`out-of-range ${at}`]],
      ['a count over its base', [of(41, 'count', { base: 40 })], [`over-base ${at}`]],
      ['a count at its base', [of(40, 'count', { base: 40 })], []],
      [
        'a percentage that fits count and base',
        [of({ percent: 67, count: 2, base: 3 }, 'percent', { base: 30 })],
        [`small-base ${at}.percent`],
      ],
      ['a percentage with decimals that fits', [of({ percent: 66.7, count: 20, base: 30 })], []],
      [
        'a percentage that all of the base do not come to',
        [of({ percent: 90, count: 40, base: 40 })],
        [`percent-mismatch ${at}.percent`],
      ],
      ['a percentage rounded up at the half', [of({ percent: 13, count: 50, base: 400 })], []],
      ['a percentage rounded down at the half', [of({ percent: 12, count: 50, base: 400 })], []],
      [
        'a percentage that is cut off',
        [of({ percent: 66, count: 20, base: 30 })],
        [`percent-mismatch ${at}.percent`],
      ],
      [
        'a percentage with a decimal too many',
        [of({ percent: 66.8, count: 20, base: 30 })],
        [`percent-mismatch ${at}.percent`],
      ],
      [
        'decimals that JSON forgot',
        [of({ percent: 7.4, count: 74, base: 1001 }, 'percent', { decimals: 2 })],
        [`percent-mismatch ${at}.percent`],
      ],
      ['a percentage on a base under 10', [of({ percent: 44, base: 9 })], [`small-base ${at}.percent`]],
      ['a percentage on a base of 10', [of({ percent: 40, base: 10 })], []],
      [
        'a number that is withheld',
        [of({ percent: 4, status: 'suppressed' }), of({ count: 4, status: 'not-stated' })],
        [`withheld-value ${at}`],
      ],
      ['a number with a doubt', [of({ percent: 4, status: 'provisional' })], []],
      ['a doubt without a number', [of({ status: 'provisional' })], [`missing-field ${at}.percent`]],
      ['an object without a number', [of({ note: 'A' })], [`missing-field ${at}.percent`]],
      ['a count without a base for a percentage', [of({ count: 4 })], [`missing-field ${at}.percent`]],
      ['a count with a base for a percentage', [of({ count: 4, base: 40 })], []],
      ['a percentage for a count', [of({ percent: 4 }, 'count')], [`missing-field ${at}.count`]],
      [
        'a month outside the run',
        [trend({ '2024-04': 1 })],
        ['unknown-reference view.series[0].values["2024-04"]'],
      ],
      ['a list too short', [trend([1, 2])], ['wrong-length view.series[0].values']],
      ['a list too long', [trend([1, 2, 3, 4])], ['wrong-length view.series[0].values']],
      ['no categories', [sentiment({}, { categories: [] })], ['wrong-length view.categories']],
      ['bases too short', [trend([1, 2, 3], {}, { bases: [40] })], ['wrong-length view.series[0].bases']],
      [
        'a base outside the run',
        [trend([1, 2, 3], {}, { bases: { '2025-01': 4 } })],
        ['unknown-reference view.series[0].bases["2025-01"]'],
      ],
      [
        'a base that is not whole',
        [trend([1, 2, 3], {}, { bases: 40.5 })],
        ['out-of-range view.series[0].bases'],
      ],
      [
        'one base of a list that is not whole',
        [trend([1, 2, 3], {}, { bases: [40, 40.5, 40] })],
        ['out-of-range view.series[0].bases[1]'],
      ],
      ['an average that is not whole', [of(3, 'count', { average: 2.5 })], []],
      [
        'breaks in order',
        [of(3, 'count', { breaks: ['2024-02', '2024-03'].map((b) => ({ at: b, note: 'N' })) })],
        [],
      ],
      [
        'breaks out of order',
        [of(3, 'count', { breaks: ['2024-03', '2024-02'].map((b) => ({ at: b, note: 'N' })) })],
        ['out-of-order view.breaks[1].at'],
      ],
      [
        'a break of another grain',
        [of(3, 'count', { breaks: [{ at: '2024', note: 'N' }] })],
        ['mixed-grain view.breaks[0].at'],
      ],
      [
        'a break outside the run',
        [of(3, 'count', { breaks: [{ at: '2024-07', note: 'N' }] })],
        ['unknown-reference view.breaks[0].at'],
      ],
      [
        'thresholds out of order',
        [heatmap({ scale: { method: 'thresholds', thresholds: [3, 2] } })],
        ['out-of-order view.scale.thresholds'],
      ],
      [
        'thresholds left out',
        [heatmap({ scale: { method: 'thresholds' } })],
        ['missing-field view.scale.thresholds'],
      ],
      [
        'a highlight of no row',
        [heatmap({ highlights: [{ row: 'old', column: '2024-01' }] })],
        ['unknown-reference view.highlights[0].row'],
      ],
      [
        'a recommendation for nobody',
        [recommendations({ recommendations: [{ id: '1', text: 'A', audience: 'all' }] })],
        ['unknown-reference view.recommendations[0].audience'],
      ],
      [
        'a response to nothing',
        [
          recommendations({
            responses: [{ id: 'r', by: 'B', when: 'W', text: 'T', answers: ['2'], matchedBy: 'source' }],
          }),
        ],
        ['unknown-reference view.responses[0].answers[0]'],
      ],
    ],
    (what, _, expected) => `${expected.length ? `find ${expected[0].split(' ')[0]} in` : 'let pass'} ${what}`,
    (_, views, expected) => views.forEach((view) => assert.deepEqual(faults(view), expected)),
  );
});

describe('parts of a whole', () => {
  const parts = (positive, mixed, negative) => ({ positive, mixed, negative });
  const wrong = ['wrong-sum view.groups[0].values'];
  const six = (...percents) => {
    const categories = percents.map((_, i) => ({ id: `c${i}`, label: `Part ${i}` }));
    return sentiment(Object.fromEntries(percents.map((v, i) => [`c${i}`, v])), { categories });
  };
  table(
    [
      ['percentages that add to 100', sentiment(parts(60, 15, 25)), []],
      ['percentages rounded to 99', sentiment(parts(33, 33, 33)), []],
      ['percentages rounded to 101', sentiment(parts(3, 5, 93)), []],
      ['percentages that add to 98', sentiment(parts(33, 33, 32)), wrong],
      ['percentages that add to 102', sentiment(parts(34, 34, 34)), wrong],
      ['six percentages rounded to 97', six(16, 16, 16, 16, 16, 17), []],
      ['six percentages that add to 96', six(16, 16, 16, 16, 16, 16), wrong],
      ['decimals that add to 100.1', sentiment(parts(33.4, 33.4, 33.3)), []],
      ['decimals that add to 100.2', sentiment(parts(33.4, 33.4, 33.4)), wrong],
      ['decimals that JSON forgot', sentiment(parts(33.4, 33.3, 33.2), { decimals: 2 }), wrong],
      ['a part that is withheld', sentiment(parts(33, 33, 'suppressed')), []],
      ['a part that is left out', sentiment({ positive: 33, mixed: 33 }), []],
      ['counts that add to the base', sentiment(parts(6, 0, 4), { unit: 'count' }, { base: 10 }), []],
      ['counts that do not', sentiment(parts(6, 1, 4), { unit: 'count' }, { base: 12 }), wrong],
      ['counts without a base', sentiment(parts(6, 1, 4), { unit: 'count' }), []],
      ['no values at all', sentiment('not-stated'), []],
      ['a part that is none', sentiment({ good: 100 }), ['unknown-reference view.groups[0].values']],
      [
        'a total that does not add up',
        sentiment(parts(60, 15, 25), {
          total: { id: 'all', label: 'All', values: parts(60, 15, 15) },
        }),
        ['wrong-sum view.total.values'],
      ],
      [
        'two groups of one id',
        sentiment('not-stated', {
          groups: [
            { id: 'a', label: 'A', values: 'not-stated' },
            { id: 'a', label: 'B', values: 'not-stated' },
          ],
        }),
        ['duplicate-id view.groups[1].id'],
      ],
      [
        'a share over 100',
        sentiment('not-stated', { share: { measure: 'share' } }, { share: 101 }),
        ['out-of-range view.groups[0].share'],
      ],
    ],
    (what, _, expected) => `${expected.length ? `are faulted for` : 'may be'} ${what}`,
    (_, view, expected) => assert.deepEqual(faults(view), expected),
  );
});

describe('a policy for small numbers', () => {
  const under = (disclosure, value, unit = 'count', base = 40) =>
    faults(documentOf([trend({ '2024-02': value }, { unit, base })], { disclosure }));
  const at = 'views[0].series[0].values["2024-02"]';
  table(
    [
      [{ smallestCount: 5 }, 4, 'count', [`disclosure ${at}`]],
      [{ smallestCount: 5 }, 5, 'count', []],
      [{ smallestCount: 5 }, 0, 'count', []],
      [{ smallestCount: 5 }, 'suppressed', 'count', []],
      [{ smallestCount: 5 }, { percent: 10, count: 4 }, 'percent', [`disclosure ${at}.count`]],
      [{ roundedTo: 5 }, 7, 'count', [`disclosure ${at}`]],
      [{ roundedTo: 5 }, 10, 'count', []],
      [{ roundedTo: 0 }, 7, 'count', []],
      ['none', 1, 'count', []],
      [undefined, 1, 'count', []],
      [{ smallestBase: 50 }, 10, 'percent', [`small-base ${at}`]],
      [{ smallestBase: 40 }, 10, 'percent', []],
      [{ smallestBase: 0 }, { percent: 10, base: 1 }, 'percent', []],
      [{ note: 'We looked.' }, { percent: 10, base: 9 }, 'percent', [`small-base ${at}.percent`]],
      ['none', { percent: 10, base: 9 }, 'percent', [`small-base ${at}.percent`]],
    ],
    (policy, value, unit, expected) =>
      `${expected.length ? 'is broken' : 'is kept'} by ${JSON.stringify(value)} in ${unit} under ${JSON.stringify(policy)}`,
    (policy, value, unit, expected) => assert.deepEqual(under(policy, value, unit), expected),
  );

  it('asks of bases what it asks of counts', () => {
    const five = { disclosure: { roundedTo: 5 } };
    const values = { positive: 'suppressed', mixed: 'suppressed', negative: 'suppressed' };
    const found = (base) => faults(documentOf([sentiment(values, {}, { base })], five));
    assert.deepEqual([found(23), found(25)], [['disclosure views[0].groups[0].base'], []]);
    const run = (bases) => faults(documentOf([trend({ '2024-02': 20 }, {}, { bases })], five));
    assert.deepEqual([run(23), run(25)], [['disclosure views[0].series[0].bases'], []]);
    assert.deepEqual(run({ '2024-02': 23 }), ['disclosure views[0].series[0].bases["2024-02"]']);
  });

  it('holds for the parts of groups too, whose rounded counts need not add up', () => {
    const view = (values) => sentiment(values, { unit: 'count' }, { base: 25 });
    const rounded = { disclosure: { roundedTo: 5 } };
    assert.deepEqual(faults(documentOf([view({ positive: 10, mixed: 5, negative: 5 })], rounded)), []);
    assert.deepEqual(faults(documentOf([view({ positive: 10, mixed: 4, negative: 5 })], rounded)), [
      'disclosure views[0].groups[0].values.mixed',
    ]);
  });
});

describe('what a view takes from its document', () => {
  it('is the noun and the threshold, or those of its own and 30', () => {
    const item = { one: 'visitor', other: 'visitors' };
    const view = trend([1, 2, 3]);
    assert.deepEqual(contextOf(view, undefined), {
      ...{ head: undefined, item: undefined, decimals: undefined },
      ...{ lowBase: 30, smallestBase: 10 },
    });
    const least = (disclosure) => contextOf({ ...view, decimals: 2 }, { ...head, disclosure });
    assert.deepEqual([least('none').smallestBase, least({ smallestBase: 5 }).smallestBase], [10, 5]);
    assert.equal(least('none').decimals, 2);
    assert.equal(contextOf(view, { ...head, item, lowBase: 50 }).item, item);
    assert.equal(contextOf(view, { ...head, item, lowBase: 50 }).lowBase, 50);
    const own = { other: 'people' };
    assert.equal(contextOf({ ...view, item: own }, { ...head, item }).item, own);
  });
});

describe('decimals', () => {
  table(
    [
      [22, 0],
      [18.6, 1],
      [57.07, 2],
      [7.4, 1],
      [0, 0],
    ],
    (value, digits) => `of ${value} are ${digits}`,
    (value, digits) => assert.equal(decimals(value), digits),
  );
});

it('every kind has a name of its own', () => {
  assert.deepEqual(kinds.map((k) => k.kind).sort(), [...room.kindNames].sort());
  assert.equal(sentimentKind.check, topicsKind.check);
});
