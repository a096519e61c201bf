/** The room `src/language`: numbers, dates and words in several languages, and the table as a download. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document, en, language as room } from '../support/pure.mjs';

const { parsePeriod, periodsBetween } = document;
const { addLanguage, languageFor, toCsv } = room;

for (const tag of ['cy', 'ar', 'de', 'fa', 'th'])
  addLanguage(tag, { average: `Average (${tag})`, span: (from, to) => `${from} – ${to}` });

/** Spaces that do not break, and marks of direction, as a reader sees them. */
const plain = (text) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

/** One test for each row: a language, what goes in, and what is to be read. */
function table(rows, what, write) {
  for (const [tag, expected, ...input] of rows) {
    it(`in ${tag}: ${what} ${input.map((v) => JSON.stringify(v)).join(', ')} as ${expected}`, () => {
      assert.equal(plain(write(languageFor(tag).formats, ...input)), expected);
    });
  }
}

describe('a number is written', () => {
  table(
    [
      ['en-GB', '1,222'],
      ['cy', '1,222'],
      ['de', '1.222'],
      ['ar-EG', '١٬٢٢٢'],
    ].map((row) => [...row, 1222]),
    'a count',
    (f, v) => f.number(v),
  );

  table(
    [
      ['en-GB', '22%', 22],
      ['en-GB', '0%', 0],
      ['en-GB', '100%', 100],
      ['en-GB', '18.6%', 18.6],
      ['en-GB', '57.07%', 57.07],
      ['en-GB', '7.4%', 7.4],
      ['en-GB', '7.40%', 7.4, 2],
      ['en-GB', '0.00%', 0, 2],
      ['en-GB', '28.5%', 28.5],
      ['en-GB', '0.1%', 0.1],
      ['cy', '18.6%', 18.6],
      ['de', '18,6 %', 18.6],
      ['de', '7,40 %', 7.4, 2],
      ['ar-EG', '١٨٫٦٪', 18.6],
    ],
    'a percentage, with its decimals as they are written or asked for,',
    (f, v, digits) => f.value(v, 'percent', digits),
  );

  it('in every percentage from 0.0 to 100.0 with the decimals it has', () => {
    const { formats } = languageFor('en-GB');
    for (let i = 0; i <= 1000; i++) assert.equal(formats.value(i / 10, 'percent'), `${i / 10}%`);
    for (let i = 0; i <= 10_000; i++)
      assert.equal(formats.value(i / 100, 'percent', 2), `${(i / 100).toFixed(2)}%`);
  });

  const feedback = { one: 'piece of feedback', other: 'pieces of feedback' };
  const people = { zero: 'Z', one: 'O', two: 'T', few: 'F', many: 'M', other: 'R' };
  table(
    [
      ['en-GB', '1 piece of feedback', 1, feedback],
      ['en-GB', '0 pieces of feedback', 0, feedback],
      ['en-GB', '6,274 pieces of feedback', 6274, feedback],
      ['en-GB', '2 R', 2, people],
      ['cy', '0 Z', 0, people],
      ['cy', '1 O', 1, people],
      ['cy', '2 T', 2, people],
      ['cy', '3 F', 3, people],
      ['cy', '6 M', 6, people],
      ['cy', '7 R', 7, people],
      ['cy', '2 pieces of feedback', 2, feedback],
      ['ar', '3 F', 3, people],
      ['ar', '11 M', 11, people],
      ['de', '2 R', 2, people],
    ],
    'what is counted, in its plural form,',
    (f, count, noun) => f.counted(count, noun),
  );
});

describe('a period is written', () => {
  const write = (length) => (f, text) => {
    const { grain, ordinal } = parsePeriod(text);
    return f.period(grain, ordinal, length);
  };
  table(
    [
      ['en-GB', '29 February 2024', '2024-02-29'],
      ['en-GB', '28 December 2020', '2020-W53'],
      ['en-GB', 'February 2024', '2024-02'],
      ['en-GB', 'January to March 2024', '2024-Q1'],
      ['en-GB', '2024', '2024'],
      ['en-GB', '2024/25', '2024/25'],
      ['en-GB', '1999/00', '1999/00'],
      ['cy', 'Chwefror 2024', '2024-02'],
      ['de', 'Februar 2024', '2024-02'],
      ['de', 'Januar – März 2024', '2024-Q1'],
      ['ar', 'فبراير 2024', '2024-02'],
      ['ar-SA', 'فبراير ٢٠٢٤', '2024-02'],
      ['fa', 'فوریهٔ ۲۰۲۴', '2024-02'],
      ['th', 'กุมภาพันธ์ 2024', '2024-02'],
    ],
    'at length',
    (f, text) =>
      write('long')(f, text)
        .replace(/\s*–\s*/, ' – ')
        .replace(/ค\.ศ\.\s*/, ''),
  );

  table(
    [
      ['en-GB', '29 Feb', '2024-02-29'],
      ['en-GB', 'Feb', '2024-02'],
      ['en-GB', 'Jan – Mar', '2024-Q1'],
      ['en-GB', '2024', '2024'],
      ['cy', 'Chw', '2024-02'],
      ['de', 'Feb', '2024-02'],
    ],
    'in short',
    (f, text) =>
      write('short')(f, text)
        .replace(/\s*–\s*/, ' – ')
        .replace(/\.$/, ''),
  );

  table(
    [
      ['en-GB', '2024', '2024-02-29'],
      ['en-GB', '2024', '2024-Q1'],
      ['en-GB', '2024/25', '2024/25'],
      ['en-GB', '2024', '2025-W01'],
      ['fa', '۲۰۲۴', '2024-02'],
    ],
    'by the year it starts in',
    (f, text) => f.year(parsePeriod(text).grain, parsePeriod(text).ordinal),
  );

  table(
    [
      ['en-GB', 'January 2024 to February 2025', '2024-01', '2025-02'],
      ['en-GB', 'January to June 2024', '2024-01', '2024-06'],
      ['en-GB', 'January to September 2024', '2024-Q1', '2024-Q3'],
      ['en-GB', 'October 2023 to March 2024', '2023-Q4', '2024-Q1'],
      ['en-GB', 'January 2024', '2024-01', '2024-01'],
      ['en-GB', '2011/12 to 2024/25', '2011/12', '2024/25'],
      ['en-GB', '2020 to 2024', '2020', '2024'],
      ['en-GB', '22 January 2025', '2025-01-22', '2025-01-22'],
      ['de', 'Januar – Juni 2024', '2024-01', '2024-06'],
    ],
    'as a run',
    (f, from, to) => f.range(periodsBetween(from, to)).replace(/\s*–\s*/, ' – '),
  );

  it('alike wherever the reader is', () => {
    assert.equal(languageFor('en-GB').formats.date('2026-11-22'), '22 November 2026');
  });
});

describe('a text is set', () => {
  table(
    [
      ['en-GB', 'Share of all feedback', 'share of all feedback'],
      ['en-GB', 'Écoute', 'écoute'],
      ['en-GB', '59 people', '59 people'],
      ['en-GB', 'NHS staff', 'NHS staff'],
      ['ar', 'نسبة', 'نسبة'],
      ['en-GB', '', ''],
    ],
    'as a sentence',
    (f, text) => f.sentence(text),
  );
  table(
    [
      ['en-GB', 'a', ['a']],
      ['en-GB', 'a and b', ['a', 'b']],
      ['en-GB', 'a, b and c', ['a', 'b', 'c']],
      ['de', 'a, b und c', ['a', 'b', 'c']],
    ],
    'as a list',
    (f, items) => f.list(items),
  );
});

describe('a language', () => {
  for (const [tag, spoken, locale] of [
    ['en', 'en', 'en-GB'],
    ['en-GB', 'en', 'en-GB'],
    ['en-AU', 'en', 'en-AU'],
    ['EN-gb', 'en', 'en-GB'],
    ['cy', 'cy', 'cy'],
    ['cy-GB', 'cy', 'cy-GB'],
    ['zz', 'en', 'en-GB'],
    ['fr', 'en', 'en-GB'],
    ['', 'en', 'en-GB'],
    ['en_GB', 'en', 'en-GB'],
    ['not a tag', 'en', 'en-GB'],
    ['en-', 'en', 'en-GB'],
    ['toString', 'en', 'en-GB'],
  ]) {
    it(`for ${JSON.stringify(tag)} is ${spoken}, with the numbers and dates of ${locale}`, () => {
      const language = languageFor(tag);
      assert.equal(language.tag, locale);
      assert.equal(language.formats.locale, locale);
      assert.equal(language.messages.average, spoken === 'en' ? 'Average' : `Average (${spoken})`);
    });
  }

  it('is made once', () => assert.equal(languageFor('cy'), languageFor('cy')));

  it('can be added, also in place of another, for what is drawn from then on', () => {
    assert.equal(languageFor('ga-IE').tag, 'en-GB');
    addLanguage('ga', { ...en, average: 'Meán' });
    assert.equal(languageFor('ga-IE').messages.average, 'Meán');
    assert.equal(languageFor('ga-IE').formats.locale, 'ga-IE');
    addLanguage('GA', { ...en, average: 'An meán' });
    assert.equal(languageFor('ga-IE').messages.average, 'An meán');
    assert.equal(languageFor('en').messages.average, 'Average');
  });

  it('says all that it must say, and nothing of undefined or null', () => {
    const said = [];
    const walk = (part) => {
      if (typeof part === 'string') said.push(part);
      else if (typeof part === 'function') said.push(String(part('month', 'month', 'month', 'month', true)));
      else Object.values(part).forEach(walk);
    };
    walk(en);
    assert.ok(said.length > 60);
    for (const text of said) {
      assert.ok(text.trim().length > 0);
      assert.doesNotMatch(text, /undefined|null|NaN|\s\s|\s[.,;]/);
    }
  });
});

describe('a table as comma-separated values', () => {
  const csv = (labels, rows) =>
    toCsv({
      caption: 'A table',
      columns: labels.map((label) => ({ label, numeric: false })),
      length: rows.length,
      row: (i) => rows[i].map((value) => ({ text: String(value), plain: value })),
    });

  it('starts with a byte order mark and ends each line with CR LF', () => {
    assert.equal(csv(['Month', 'Share'], [['January', 22.5]]), '\ufeffMonth,Share\r\nJanuary,22.5\r\n');
  });

  for (const [value, field] of [
    ['a, b', '"a, b"'],
    ['say "a"', '"say ""a"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
    ['', ''],
    [' a ', ' a '],
    ['not stated', 'not stated'],
    [1222, '1222'],
    [-3, '-3'],
    [0, '0'],
    [57.07, '57.07'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\n=1', '"\'\n=1"'],
    ['  =1', "'  =1"],
    ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
    ['a=1', 'a=1'],
  ]) {
    it(`writes ${JSON.stringify(value)} as ${field.replace(/\n/g, '⏎')}`, () => {
      assert.equal(csv(['A'], [[value]]), `\ufeffA\r\n${field}\r\n`);
      if (typeof value === 'string') assert.equal(csv([value], []), `\ufeff${field}\r\n`);
    });
  }
});
