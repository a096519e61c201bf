/** Welsh, and whatever other language is added: as much as English says, with the numbers, dates and plurals of Intl. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cy, document, en, language as room, sentimentModel } from '../support/pure.mjs';
import { saidIn } from '../support/said.mjs';

const { addLanguage, languageFor } = room;
addLanguage('cy', cy);
const welsh = languageFor('cy');
const english = languageFor('en');

const kinds = {
  checklist: room.checklistMessages,
  contacts: room.contactsMessages,
  groups: room.groupsMessages,
  heatmap: room.heatmapMessages,
  report: room.reportMessages,
  sound: (language) => room.soundMessages(language)[0],
  trend: room.trendMessages,
};
/** Every message of English, those of single kinds included. */
const all = { ...en, ...Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, of(english)])) };

/** The messages of an object by their path, nouns and functions as they are. */
function messagesOf(part, path = []) {
  const leaf = typeof part !== 'object' || 'other' in part;
  if (path[0] === 'formats') return [];
  return leaf
    ? [[path.join('.'), part]]
    : Object.entries(part).flatMap(([name, inner]) => messagesOf(inner, [...path, name]));
}
const inEnglish = messagesOf(all);
const inWelsh = new Map(messagesOf({ ...cy, sound: room.soundMessages(welsh)[0] }));

const grains = ['day', 'week', 'month', 'quarter', 'year', 'financial-year'];
const places = ['⟨a⟩', '⟨b⟩', '⟨c⟩', '⟨d⟩', '⟨e⟩'];
/** Where messages take a grain, which is said by a word of the language. */
const grainAt = { 'trend.introduction': 1, 'trend.named': 1, 'trend.instructions': 0 };
/** What a message says of its places, with a grain where it takes one. */
const say = (path, message, grain = 'month') =>
  String(message(...places.map((place, i) => (i === grainAt[path] ? grain : place))));
/** What it says with one of its places left empty or out; `!` where it cannot do without. */
const without = (message) =>
  places.flatMap((_, at) =>
    ['', undefined].map((none) => {
      try {
        return placesIn(String(message(...places.map((place, i) => (i === at ? none : place))))).join();
      } catch {
        return '!';
      }
    }),
  );
const placesIn = (text) => places.filter((place) => text.includes(place));

describe('Welsh', () => {
  it('has every message that English has, and no other', () => {
    assert.deepEqual([...inWelsh.keys()].sort(), inEnglish.map(([path]) => path).sort());
    assert.ok(inWelsh.size > 110, `${inWelsh.size}`);
  });

  for (const [path, message] of inEnglish) {
    const own = inWelsh.get(path);
    it(`says ${path} in its own words`, () => {
      assert.equal(typeof own, typeof message);
      if (typeof message === 'string') {
        assert.notEqual(own, message);
        assert.match(own, /\p{L}/u);
      }
      if (typeof message !== 'function') return;
      const [ours, theirs] = [own, message].map((m) => say(path, m));
      assert.deepEqual(placesIn(ours), placesIn(theirs), `${ours} beside ${theirs}`);
      assert.doesNotMatch(ours, /undefined/);
      if (path in grainAt) {
        const told = (m) => new Set(grains.map((grain) => say(path, m, grain))).size;
        assert.ok(told(own) > 1, 'it tells one grain from another');
      } else if (!/span|break|low|few/.test(path)) {
        assert.deepEqual(without(own), without(message), 'with one of the places empty');
      }
    });
  }

  it('leaves no English in what the examples say, but for the texts of their documents', () => {
    const own = /\b(the|highest|lowest|average|based|figures?|stated|fewer|read|response|base|count)\b/i;
    for (const { name, view, head, readouts, notes, summary } of saidIn(welsh)) {
      const theirs = JSON.stringify([view, head]);
      const words = [...summary, ...notes, ...readouts].join(' ').split(/[\s,.:;()]+/);
      const strange = words.filter((word) => own.test(word) && !theirs.includes(word));
      assert.deepEqual(strange, [], name);
    }
  });

  for (const [count, noun, words] of [
    [1, 'year', '1 flwyddyn'],
    [2, 'year', '2 flynedd'],
    [3, 'year', '3 blynedd'],
    [6, 'year', '6 blynedd'],
    [5, 'year', '5 mlynedd'],
    [14, 'year', '14 mlynedd'],
    [0, 'year', '0 mlynedd'],
    [2, 'month', '2 fis'],
    [14, 'month', '14 mis'],
    [2, 'day', '2 ddiwrnod'],
    [3, 'financial-year', '3 blynedd ariannol'],
  ]) {
    it(`counts ${count} of a ${noun} as ${words}`, () =>
      assert.equal(welsh.formats.counted(count, cy.trend.periods[noun]), words));
  }

  it('counts cells in the forms that follow one, two and six', () =>
    assert.deepEqual(
      [1, 2, 3, 6, 12].map((n) => welsh.formats.counted(n, cy.heatmap.cells)),
      ['1 gell', '2 gell', '3 cell', '6 chell', '12 cell'],
    ));

  for (const [from, to, words] of [
    ['2024-01', '2025-02', 'Ionawr 2024 i Chwefror 2025'],
    ['2024-01', '2024-03', 'Ionawr i Fawrth 2024'],
    ['2024-01', '2024-05', 'Ionawr i Fai 2024'],
    ['2024-01', '2024-06', 'Ionawr i Fehefin 2024'],
    ['2024-01', '2024-07', 'Ionawr i Orffennaf 2024'],
    ['2024-01', '2024-09', 'Ionawr i Fedi 2024'],
    ['2024-01', '2024-11', 'Ionawr i Dachwedd 2024'],
    ['2024-01', '2024-12', 'Ionawr i Ragfyr 2024'],
    ['2024-01', '2024-10', 'Ionawr i Hydref 2024'],
    ['2011/12', '2024/25', '2011/12 i 2024/25'],
  ]) {
    it(`mutates what comes after “i”: ${words}`, () =>
      assert.equal(welsh.formats.range(document.periodsBetween(from, to)), words));
  }

  for (const [number, words] of [
    ['1', 'nag 1'],
    ['8', 'nag 8'],
    ['11', 'nag 11'],
    ['18', 'nag 18'],
    ['80', 'nag 80'],
    ['8,000', 'nag 8,000'],
    ['10', 'na 10'],
    ['30', 'na 30'],
    ['100', 'na 100'],
    ['118', 'na 118'],
    ['1,000', 'na 1,000'],
  ]) {
    it(`says “${words}”`, () => assert.ok(cy.groups.few(number).includes(`llai ${words}:`)));
  }

  it('says what the district bars of the example say', () => {
    const { summary } = saidIn(welsh).find(({ name }) => name === 'section-136 detentions');
    assert.equal(
      summary.slice(0, 3).join(' '),
      'Detentions under section 136 by Kent Police, fesul mis, Ebrill 2011 i Ragfyr 2024. Yr uchaf oedd 205 (Mai 2019). Yr isaf oedd 43 (Rhagfyr 2024).',
    );
  });
});

describe('Welsh in a browser that does not know it', () => {
  // As such a browser writes: Intl has British English alone.
  const british = { ...languageFor('en-GB').formats };
  const formats = cy.formats(british);
  const at = (text) => {
    const { grain, ordinal } = document.parsePeriod(text);
    return [formats.period(grain, ordinal), formats.period(grain, ordinal, 'short')];
  };

  it('names every month as Intl does where it knows Welsh', () => {
    for (let month = 1; month <= 12; month++) {
      const text = `2024-${String(month).padStart(2, '0')}`;
      const { grain, ordinal } = document.parsePeriod(text);
      const known = ['long', 'short'].map((length) => welsh.formats.period(grain, ordinal, length));
      assert.deepEqual(at(text), known);
    }
  });

  it('writes dates in Welsh', () => assert.equal(formats.date('2026-11-22'), '22 Tachwedd 2026'));

  it('has the plural forms that Intl has where it knows Welsh', () => {
    for (let count = 0; count < 130; count++)
      assert.equal(formats.form(count), new Intl.PluralRules('cy').select(count), `${count}`);
    assert.equal(formats.counted(2, cy.trend.periods.month), '2 fis');
  });

  it('joins lists with a, and with ac before a vowel', () => {
    for (const one of [formats, welsh.formats]) {
      assert.equal(one.list([]), '');
      assert.equal(one.list(['Mai']), 'Mai');
      assert.equal(one.list(['Mai', 'Medi']), 'Mai a Medi');
      assert.equal(one.list(['16 i 25', '18 i 24']), '16 i 25 ac 18 i 24');
      assert.equal(one.list(['Mai', '45 i 54']), 'Mai a 45 i 54');
      assert.equal(one.list(['Mai', '2024/25']), 'Mai a 2024/25');
      assert.equal(one.list(['Mai', 'Medi', 'Awst']), 'Mai, Medi ac Awst');
    }
  });

  it('mutates the months of a run that it translates', () => {
    assert.equal(cy.span('January', 'March 2024'), 'January i Fawrth 2024');
    assert.equal(cy.span('Ionawr 2024', 'December 2024'), 'Ionawr 2024 i Ragfyr 2024');
  });
});

describe('a language that is added in part', () => {
  addLanguage('he', {
    average: 'ממוצע',
    status: { suppressed: 'חסוי' },
    trend: { average: (value) => `הממוצע היה ${value}.` },
  });
  const hebrew = languageFor('he');

  it('says what it has, and the rest in English, message by message', () => {
    assert.equal(hebrew.messages.average, 'ממוצע');
    assert.equal(hebrew.messages.base, 'Base');
    assert.equal(hebrew.messages.status.suppressed, 'חסוי');
    assert.equal(hebrew.messages.status['not-stated'], 'not stated');
    const say = room.trendMessages(hebrew);
    assert.equal(say.average('5'), 'הממוצע היה 5.');
    assert.equal(say.noneOf('A'), 'A: no figures are stated.');
    assert.equal(room.heatmapMessages(hebrew), room.heatmapMessages(english));
  });

  it('says all that the examples have to say', () => {
    for (const { summary, notes, readouts, name } of saidIn(hebrew))
      assert.doesNotMatch([...summary, ...notes, ...readouts].join(' '), /undefined|NaN|\[object/, name);
  });

  it('leaves English as it is', () => {
    assert.equal(english.messages.average, 'Average');
    assert.equal(languageFor('en').messages.status.suppressed, 'withheld to protect people');
  });
});

describe('names are sorted', () => {
  const view = {
    kind: 'sentiment',
    id: 'v',
    title: 'T',
    measure: 'm',
    unit: 'count',
    groupLabel: 'G',
  };
  const orderIn = (tag, labels) => {
    const groups = labels.map((label, i) => ({ id: `g${i}`, label, base: 1, values: {} }));
    const context = { lowBase: 30, head: { language: tag, period: { from: '2024', to: '2024' } } };
    const options = { unit: undefined, order: 'name', from: 0 };
    return sentimentModel
      .sentimentModel({ ...view, groups }, context, options)
      .groups.map(({ label }) => label);
  };
  for (const [tag, ...labels] of [
    ['cy', 'Ceredigion', 'Chwilog', 'Dinbych', 'Ffestiniog', 'Llanelli', 'Lôn Las'],
    ['de', 'Aachen', 'Ähren', 'Bonn', 'Österreich', 'Zürich'],
    ['sv', 'Borås', 'Zinkgruvan', 'Åre', 'Älmhult', 'Örebro'],
    ['ar', 'أبها', 'بيروت', 'تونس', 'جدة'],
    ['en-GB', 'Ward 2', 'Ward 10'],
  ]) {
    it(`as ${tag} sorts them`, () => {
      const expected = [...labels].sort(new Intl.Collator(tag, { numeric: true }).compare);
      assert.deepEqual(orderIn(tag, [...labels].reverse()), expected);
      if (tag !== 'cy') assert.deepEqual(expected, labels);
    });
  }
});

describe('the page for a reviewer of the Welsh', () => {
  it('has every sentence as it is now: run npm run language', async () => {
    const { page } = await import('../../scripts/language.mjs');
    assert.equal(readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8'), await page());
  });
});
