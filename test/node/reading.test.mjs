/**
 * What summaries say: that they can be read by many, that each names what it must, and what they say of data at its edges.
 *
 * The grade is that of Flesch and Kincaid (J. P. Kincaid and others, Derivation of new readability formulas for Navy enlisted
 * personnel, Research Branch Report 8-75, 1975): 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59. Nothing is
 * left out or made easier: names and texts of the document count as any other words, and numbers as the words that a voice
 * reads for them ("18.6%" is "eighteen point six percent", five words), which makes sentences longer than they look.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import numberToWords from 'number-to-words';
import { syllable } from 'syllable';
import { document, heatmapModel, heatmapWords, language as speech } from '../support/pure.mjs';
import { sentimentModel, topicsModel, topicsWords, trend } from '../support/pure.mjs';
import { saidIn } from '../support/said.mjs';

const { contextOf, heatmapKind, parse, select, sentimentKind, topicsKind, trendKind } = document;
const { groupsNotes, groupsSummary, languageFor, plainText } = speech;
const english = languageFor('en-GB');

/** A text with its numbers in words, as a voice reads them. */
const inWords = (text) =>
  text
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\d)\.(\d+)/g, (_, whole, part) => `${whole} point ${[...part].join(' ')}`)
    .replace(/%/g, ' percent')
    .replace(/\//g, ' slash ')
    .replace(/\d+/g, (number) => numberToWords.toWords(Number(number)).replace(/[,-]/g, ' '));

function gradeOf(text) {
  const said = inWords(text);
  const sentences = said.split(/[.!?](?:\s|$)/).filter((part) => /\p{L}/u.test(part));
  const words = said.match(/[\p{L}’']+/gu);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

describe('the reading grade', () => {
  it('is what the formula gives', () => {
    // Six words of one syllable, and sixteen words of 21 syllables.
    assert.equal(gradeOf('The cat sat on the mat.').toFixed(2), (0.39 * 6 + 11.8 - 15.59).toFixed(2));
    assert.ok(gradeOf('Institutional considerations necessitate comprehensive reorganisation.') > 20);
    assert.equal(
      inWords('18.6% of 1,229 in 2019/20'),
      'eighteen point six percent of one thousand  two hundred twenty nine in two thousand  nineteen slash twenty',
    );
  });

  for (const { name, summary } of saidIn(english)) {
    it(`of the summary of ${name} is at most 9`, () => {
      const grade = gradeOf(summary.join(' '));
      assert.ok(grade <= 9, `${grade.toFixed(1)}: ${summary.join(' ')}`);
    });
  }
});

describe('the summary of every example names', () => {
  for (const { name, view, head, summary, model, group } of saidIn(english)) {
    const text = summary.join(' ');
    const has = (part, what) =>
      assert.ok(text.toLowerCase().includes(part.toLowerCase()), `${what}: ${text}`);
    const list = view.kind === 'recommendations';
    it(`${name}: measure, period, main point, base and caution`, () => {
      has(
        list ? 'recommendations' : group ? (view.share?.measure ?? view.title) : view.measure,
        'the measure',
      );
      // A chosen group says its own; the view around it has said the period. A list of recommendations has dates of answers.
      if (!group) assert.match(text, /\b20\d\d\b/, 'a period');
      assert.match(
        text,
        list ? /\d+ of \d+ ha(s|ve) a response/ : group ? /: \d/ : /highest|largest|: [\d,]+ \w+\./,
        'the main point',
      );
      const counts = list || view.unit === 'count';
      if (!counts || model.tally?.bases)
        assert.match(text, /\b[Bb]ase\b|[Bb]ased on|number behind|: \d+ pieces/, 'the base');
      has(head.gathering.caution, 'the caution');
    });
  }
});

/** A view of each kind around some values, and what its summary and notes say. */
const head = { low: { lowBase: 30 } };
function said(kind, view, make, summarise, note) {
  const { view: read, issues } = select(parse({ id: 'v', title: 'T', ...view }), kind, undefined);
  assert.deepEqual(
    issues.filter((i) => i.severity === 'error'),
    [],
  );
  const model = make(read, { ...contextOf(read, undefined), ...head.low });
  return {
    summary: summarise(model, english).map(plainText).join(' '),
    notes: note(model, english).map(plainText),
  };
}
const lastMonth = (values) => `2024-${String(values.length).padStart(2, '0')}`;
const says = {
  trend: (values, more = {}) =>
    said(
      trendKind,
      {
        kind: 'trend',
        measure: 'share of feedback',
        unit: 'percent',
        periods: { from: '2024-01', to: lastMonth(values) },
        series: [{ id: 's', label: 'All', values }],
        ...more,
      },
      trend.trendModel,
      trend.trendSummary,
      trend.trendNotes,
    ),
  heatmap: (rows, more = {}) =>
    said(
      heatmapKind,
      {
        kind: 'heatmap',
        measure: 'share of feedback',
        unit: 'percent',
        rowLabel: 'Age',
        columnLabel: 'Month',
        columns: { from: '2024-01', to: lastMonth(rows[0]) },
        rows: rows.map((values, i) => ({ id: `r${i}`, label: `Row ${i + 1}`, values })),
        ...more,
      },
      heatmapModel.heatmapModel,
      heatmapWords.heatmapSummary,
      heatmapWords.heatmapNotes,
    ),
  sentiment: (groups, more = {}) =>
    said(
      sentimentKind,
      {
        kind: 'sentiment',
        measure: 'feedback',
        unit: 'percent',
        groupLabel: 'District',
        groups: groupsOf(groups),
        ...more,
      },
      (view, context) =>
        sentimentModel.sentimentModel(view, context, { unit: undefined, order: 'given', from: 0 }),
      groupsSummary,
      (model) => groupsNotes(model, model.groups, english),
    ),
  topics: (groups, more = {}) =>
    said(
      topicsKind,
      {
        kind: 'topics',
        measure: 'feedback',
        unit: 'percent',
        groupLabel: 'Service',
        topicLabel: 'Topic',
        multiple: false,
        groups: groupsOf(groups),
        ...more,
      },
      (view, context) => topicsModel.topicsModel(view, context, { group: undefined, only: false }),
      topicsWords.topicsSummary,
      topicsWords.topicsNotes,
    ),
};
const groupsOf = (groups) =>
  groups.map(([label, base, values]) => ({ id: label.toLowerCase(), label, ...(base && { base }), values }));
const parts = (positive, mixed, negative) => ({ positive, mixed, negative });
const one = [['A', 40, parts(50, 25, 25)]];

describe('at the edges of data a summary says', () => {
  for (const [kind, edge, given, expected, more] of [
    [
      'trend',
      'one point',
      [22],
      'Share of feedback, by month, January 2024. The one figure stated is 22%, in January 2024. The number behind each percentage is not stated.',
    ],
    [
      'trend',
      'all equal',
      [5, 5, 5],
      'Share of feedback, by month, January to March 2024. It was 5% in each of the 3 months stated. The number behind each percentage is not stated.',
    ],
    [
      'trend',
      'all missing',
      ['not-stated', 'suppressed'],
      'Share of feedback, by month, January to February 2024. No figures are stated. For 1 of the 2 months the figure is not stated. For 1 of the 2 months the figure is withheld to protect people.',
    ],
    [
      'trend',
      'all withheld',
      ['suppressed', 'suppressed'],
      'Share of feedback, by month, January to February 2024. No figures are stated. For the whole period the figure is withheld to protect people.',
    ],
    [
      'trend',
      'ties',
      [9, 3, 9],
      'Share of feedback, by month, January to March 2024. The highest was 9%, in January 2024 and March 2024. The lowest was 3%, in February 2024. The number behind each percentage is not stated.',
    ],
    [
      'trend',
      'counts',
      [1222, 0],
      'Share of feedback, by month, January to February 2024. The highest was 1,222, in January 2024. The lowest was 0, in February 2024.',
      { unit: 'count' },
    ],
    [
      'trend',
      'only low bases',
      [40, 50],
      'Share of feedback, by month, January to February 2024. The highest was 50%, in February 2024. The lowest was 40%, in January 2024. Based on 12 responses.',
      { base: 12 },
    ],
    [
      'trend',
      'one withheld',
      [40, 'suppressed', 50],
      'Share of feedback, by month, January to March 2024. The highest was 50%, in March 2024. The lowest was 40%, in January 2024. For 1 of the 3 months the figure is withheld to protect people. The number behind each percentage is not stated.',
    ],
    [
      'trend',
      'days',
      [40, 50],
      'Share of feedback, by day, 1 January 2024 to 2 January 2024. The highest was 50%, on 2 January 2024. The lowest was 40%, on 1 January 2024. The number behind each percentage is not stated.',
      { periods: { from: '2024-01-01', to: '2024-01-02' } },
    ],
    [
      'trend',
      'weeks',
      [40, 50, 50],
      'Share of feedback, by week, 1 January 2024 to 21 January 2024. The highest was 50%, in the weeks from 8 January 2024 and 15 January 2024. The lowest was 40%, in the week from 1 January 2024. The number behind each percentage is not stated.',
      { periods: { from: '2024-W01', to: '2024-W03' } },
    ],
    [
      'trend',
      'quarters',
      [40, 50],
      'Share of feedback, by quarter, January to June 2024. The highest was 50%, in April to June 2024. The lowest was 40%, in January to March 2024. The number behind each percentage is not stated.',
      { periods: { from: '2024-Q1', to: '2024-Q2' } },
    ],
    [
      'heatmap',
      'one value',
      [[22]],
      'Share of feedback, by age and month, January 2024. All that is stated is 22%, for Row 1, January 2024. The number behind each percentage is not stated.',
    ],
    [
      'heatmap',
      'all equal',
      [[5, 5]],
      'Share of feedback, by age and month, January to February 2024. All that is stated is 5%, for Row 1, January 2024; and Row 1, February 2024. The number behind each percentage is not stated.',
    ],
    [
      'heatmap',
      'all missing',
      [['not-stated', 'suppressed']],
      'Share of feedback, by age and month, January to February 2024. No figures are stated. 1 of the 2 figures is not stated. 1 of the 2 figures is withheld to protect people.',
    ],
    [
      'heatmap',
      'ties',
      [
        [9, 3],
        [3, 9],
      ],
      'Share of feedback, by age and month, January to February 2024. The highest was 9%, for Row 1, January 2024; and Row 2, February 2024. The lowest was 3%, for Row 1, February 2024; and Row 2, January 2024. The number behind each percentage is not stated.',
    ],
    [
      'heatmap',
      'counts',
      [[1222, 0]],
      'Share of feedback, by age and month, January to February 2024. The highest was 1,222, for Row 1, January 2024. The lowest was 0, for Row 1, February 2024.',
      { unit: 'count' },
    ],
    [
      'heatmap',
      'only low bases',
      [[40, 50]],
      'Share of feedback, by age and month, January to February 2024. The highest was 50% (low base, 12), for Row 1, February 2024. The lowest was 40% (low base, 12), for Row 1, January 2024. Based on 12 responses.',
      { base: 12 },
    ],
    [
      'heatmap',
      'one withheld',
      [[40, 'suppressed', 50]],
      'Share of feedback, by age and month, January to March 2024. The highest was 50%, for Row 1, March 2024. The lowest was 40%, for Row 1, January 2024. 1 of the 3 figures is withheld to protect people. The number behind each percentage is not stated.',
    ],
    [
      'sentiment',
      'one group',
      one,
      'Feedback. A: 40 responses. Positive 50%, Mixed 25%, Negative 25%. Based on 40 responses.',
    ],
    [
      'sentiment',
      'all equal',
      [
        ['A', 40, parts(50, 25, 25)],
        ['B', 40, parts(50, 25, 25)],
      ],
      'Feedback. The largest are A and B, with 40 responses each. Based on 40 responses.',
    ],
    [
      'sentiment',
      'many that are equal',
      ['A', 'B', 'C', 'D', 'E'].map((label) => [label, 40, parts(50, 25, 25)]),
      'Feedback. The largest are A, B, C and 2 more, with 40 responses each. Based on 40 responses.',
    ],
    [
      'sentiment',
      'all missing',
      [
        ['A', undefined, 'not-stated'],
        ['B', undefined, 'suppressed'],
      ],
      'Feedback. For 1 of 2 the figures are not stated. For 1 of 2 the figures are withheld to protect people.',
    ],
    [
      'sentiment',
      'counts',
      [
        ['A', 40, parts(20, 10, 10)],
        ['B', 60, parts(30, 15, 15)],
      ],
      'Feedback. The largest is B, with 60 responses. Positive 50%, Mixed 25%, Negative 25%. Based on 40 to 60 responses each time.',
      { unit: 'count' },
    ],
    [
      'sentiment',
      'only low bases',
      [
        ['A', 5, parts(20, 40, 40)],
        ['B', 6, parts(50, 25, 25)],
      ],
      'Feedback. The largest is B, with 6 responses. Positive 50%, Mixed 25%, Negative 25%. Based on 5 to 6 responses each time. 2 of 2 are based on fewer than 30: read with care.',
    ],
    [
      'sentiment',
      'one low base',
      [
        ['A', 5, parts(20, 40, 40)],
        ['B', 60, parts(50, 25, 25)],
      ],
      'Feedback. The largest is B, with 60 responses. Positive 50%, Mixed 25%, Negative 25%. Based on 5 to 60 responses each time. 1 of 2 is based on fewer than 30: read with care.',
    ],
    [
      'sentiment',
      'the largest without parts',
      [
        ['A', 5, parts(20, 40, 40)],
        ['B', 60, 'suppressed'],
      ],
      'Feedback. The largest is B, with 60 responses. For 1 of 2 the breakdown is withheld to protect people. Based on 5 to 60 responses each time. 1 of 2 is based on fewer than 30: read with care.',
    ],
    [
      'topics',
      'one group',
      one,
      'Feedback. A: 40 responses. Positive 50%, Mixed 25%, Negative 25%. Based on 40 responses.',
    ],
    [
      'topics',
      'all equal',
      [
        ['A', 40, parts(50, 25, 25)],
        ['B', 40, parts(50, 25, 25)],
      ],
      'Feedback. The largest are A and B, with 40 responses each. Based on 40 responses.',
    ],
    [
      'topics',
      'all missing',
      [
        ['A', undefined, 'not-stated'],
        ['B', undefined, 'suppressed'],
      ],
      'Feedback. For 1 of 2 the figures are not stated. For 1 of 2 the figures are withheld to protect people.',
    ],
    [
      'topics',
      'counts',
      [
        ['A', 40, parts(20, 10, 10)],
        ['B', 60, parts(30, 15, 15)],
      ],
      'Feedback. The largest is B, with 60 responses. Positive 50%, Mixed 25%, Negative 25%. Based on 40 to 60 responses each time.',
      { unit: 'count' },
    ],
    [
      'topics',
      'only low bases',
      [
        ['A', 5, parts(20, 40, 40)],
        ['B', 6, parts(50, 25, 25)],
      ],
      'Feedback. The largest is B, with 6 responses. Positive 50%, Mixed 25%, Negative 25%. Based on 5 to 6 responses each time. 2 of 2 are based on fewer than 30: read with care.',
    ],
  ]) {
    it(`of a ${kind} with ${edge}: ${expected}`, () =>
      assert.equal(says[kind](given, more).summary, expected));
  }
});
