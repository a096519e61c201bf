/** What the checklist says: model, summary, notes, filters and table over the example and over its edge cases. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { checklistModel, checklistWords, document, language, plainTable } from '../support/pure.mjs';

const { contextOf, recommendationsKind, read, select, viewOf } = document;
const { plainText } = language;
const english = language.languageFor('en-GB');
const none = { status: '', audience: '' };
const folder = new URL('../../examples/', import.meta.url);

const modelOf = (view, options = none) =>
  checklistModel.checklistModel(view, contextOf(view, undefined), options);
const summaryOf = (model) => checklistWords.checklistSummary(model, english).join(' ');
const notesOf = (model) => checklistWords.checklistNotes(model, english).map(plainText);
const showingOf = (model) => checklistWords.checklistShowing(model, english);
const filtersOf = (model) =>
  Object.fromEntries(
    checklistWords
      .checklistFilters(model, english)
      .map(({ name, choices }) => [name, choices.map((c) => plainText(c.text))]),
  );
const rowsOf = (model) => {
  const { columns, length, row } = plainTable(checklistWords.checklistTable(model, english));
  return Array.from({ length }, (_, i) =>
    Object.fromEntries(row(i).map((cell, j) => [columns[j].label, cell.plain])),
  );
};

/** Every view of recommendations in the examples. */
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.findings.json'))
  .flatMap((name) => {
    const reading = read(readFileSync(new URL(name, folder), 'utf8'));
    return reading.views
      .filter((entry) => entry.kind === 'recommendations')
      .map((entry) => viewOf(reading, entry, recommendationsKind).view);
  });
const [crisis] = examples;

/** A view that has everything: all statuses, themes and none, notes, links, and two ways of matching. */
const full = {
  kind: 'recommendations',
  id: 'full',
  title: 'Everything',
  audiences: [
    { id: 'trust', label: 'The Trust' },
    { id: 'council', label: 'The Council' },
    { id: 'nobody', label: 'Nobody' },
  ],
  recommendations: [
    {
      id: '1',
      text: 'First.',
      audience: 'trust',
      theme: 'Time',
      status: 'in-progress',
      note: 'Needs money.',
    },
    { id: '2', text: 'Second.', audience: 'trust' },
    { id: '3', text: 'Third.', audience: 'trust', theme: 'Time', status: 'done' },
    { id: '4', text: 'Fourth.', audience: 'council', theme: 'Place', status: 'declined' },
    { id: '5', text: 'Fifth.', audience: 'council', theme: 'Time' },
    { id: '6', text: 'Sixth.', audience: 'trust', theme: 'Place' },
  ],
  responses: [
    {
      id: 'c',
      by: 'C',
      when: 'December',
      period: '2025-12-10',
      text: 'Late.',
      answers: ['5'],
      matchedBy: 'source',
    },
    { id: 'b', by: 'B', when: 'some time', text: 'Undated.', answers: ['5'], matchedBy: 'source' },
    {
      id: 'a',
      by: 'A',
      when: 'the year',
      period: '2024/25',
      text: 'Early.',
      url: 'https://example.org/a',
      answers: ['5', '5', '3'],
      matchedBy: 'reading',
    },
  ],
};

describe('the model of a checklist', () => {
  it('takes a status from the document, else from whether a response names the recommendation', () => {
    assert.deepEqual(
      modelOf(full).items.map((i) => i.status),
      ['in-progress', 'no-response', 'done', 'declined', 'responded', 'no-response'],
    );
  });

  it('gives a recommendation each of its responses once, undated ones first and then by when they began', () => {
    assert.deepEqual(
      modelOf(full).items.map((i) => i.responses.map((r) => r.id).join('')),
      ['', '', 'a', '', 'bac', ''],
    );
  });

  it('knows the response that began last, and none where none has a period', () => {
    assert.equal(modelOf(full).latest.id, 'c');
    assert.equal(modelOf({ ...full, responses: [full.responses[1]] }).latest, undefined);
    assert.equal(modelOf({ ...full, responses: undefined }).latest, undefined);
  });

  it('leaves its view as it was', () => {
    const before = structuredClone(full);
    modelOf(full);
    assert.deepEqual(full, before);
  });

  it('filters by status, by audience and by both', () => {
    const ids = (options) =>
      modelOf(full, { ...none, ...options })
        .shown.map((i) => i.id)
        .join('');
    assert.equal(ids({}), '123456');
    assert.equal(ids({ status: 'no-response' }), '26');
    assert.equal(ids({ audience: 'council' }), '45');
    assert.equal(ids({ status: 'responded', audience: 'council' }), '5');
    assert.equal(ids({ status: 'responded', audience: 'trust' }), '');
  });

  it('takes no notice of a filter that nothing is filed under', () => {
    for (const value of ['nobody', 'constructor', '__proto__', 'x']) {
      const model = modelOf(full, { status: value, audience: value });
      assert.deepEqual(model.chosen, none);
      assert.equal(model.shown.length, 6);
    }
  });

  it('puts those without a theme first, and each theme once', () => {
    const { items } = modelOf(full);
    const trust = items.filter((i) => i.audience === 'trust');
    assert.deepEqual(
      [...checklistModel.themesOf(trust)].map(([theme, some]) => [theme, some.map((i) => i.id).join('')]),
      [
        [undefined, '2'],
        ['Time', '13'],
        ['Place', '6'],
      ],
    );
  });

  it('works out 5,000 recommendations of 1,000 audiences in well under a tenth of a second', () => {
    const audiences = Array.from({ length: 1000 }, (_, i) => ({ id: `a${i}`, label: `Audience ${i}` }));
    const recommendations = Array.from({ length: 5000 }, (_, i) => ({
      id: `${i}`,
      text: 'Do it.',
      audience: `a${i % 1000}`,
    }));
    const answers = recommendations.map((r) => r.id);
    const responses = [
      { id: 'r', by: 'B', when: 'now', period: '2025', text: 'All of it.', answers, matchedBy: 'source' },
    ];
    const start = performance.now();
    const model = modelOf(
      { ...full, audiences, recommendations, responses },
      { status: 'responded', audience: 'a7' },
    );
    assert.equal(model.shown.length, 5);
    assert.equal(filtersOf(model).audience.length, 1001);
    assert.ok(performance.now() - start < 100, `${performance.now() - start} ms`);
  });
});

describe('what a checklist says', () => {
  it('counts recommendations and responses, and names the latest', () => {
    assert.equal(
      summaryOf(modelOf(full)),
      '6 recommendations. 2 of 6 have a response. The latest response: C, December.',
    );
  });

  it('speaks of one as of one', () => {
    const [first] = full.recommendations;
    const one = { ...full, audiences: [full.audiences[0]], recommendations: [first], responses: [] };
    assert.equal(summaryOf(modelOf(one)), '1 recommendation. 0 of 1 has a response.');
    const answered = { ...one, recommendations: [{ ...first, status: 'responded' }] };
    assert.equal(summaryOf(modelOf(answered)), '1 recommendation. 1 of 1 has a response.');
  });

  it('takes no status for a response but `responded`', () => {
    const answered = (status) =>
      checklistModel.answeredOf(
        modelOf({ ...full, responses: [], recommendations: [{ ...full.recommendations[1], status }] }).items,
      );
    for (const status of [undefined, 'no-response', 'in-progress', 'done', 'declined'])
      assert.equal(answered(status), 0, status);
    assert.equal(answered('responded'), 1);
  });

  it('has words for no recommendations at all', () => {
    const empty = modelOf({ ...full, audiences: [], recommendations: [], responses: [] });
    assert.equal(summaryOf(empty), '0 recommendations. 0 of 0 have a response.');
    assert.deepEqual(filtersOf(empty), {});
    assert.deepEqual(notesOf(empty), []);
    assert.deepEqual(rowsOf(empty), []);
  });

  it('explains only what is shown, each once', () => {
    const said = (options) => notesOf(modelOf(full, { ...none, ...options })).map((note) => note.slice(0, 9));
    assert.deepEqual(said({}), ['“No respo', '“Responde', '* Matched']);
    assert.deepEqual(said({ status: 'no-response' }), ['“No respo']);
    assert.deepEqual(said({ status: 'declined' }), []);
    assert.deepEqual(said({ status: 'done' }), ['* Matched']);
  });

  it('offers what occurs, in one order, with how many the other filter leaves', () => {
    assert.deepEqual(filtersOf(modelOf(full)), {
      status: [
        'All (6)',
        'No response yet (2)',
        'Responded (1)',
        'In progress (1)',
        'Done (1)',
        'Declined (1)',
      ],
      audience: ['All (6)', 'The Trust (4)', 'The Council (2)'],
    });
    assert.deepEqual(filtersOf(modelOf(full, { status: 'no-response', audience: 'council' })), {
      status: [
        'All (2)',
        'No response yet (0)',
        'Responded (1)',
        'In progress (0)',
        'Done (0)',
        'Declined (1)',
      ],
      audience: ['All (2)', 'The Trust (2)', 'The Council (0)'],
    });
  });

  it('offers no filter with a single choice', () => {
    const recommendations = full.recommendations.map(({ id, text }) => ({ id, text, audience: 'trust' }));
    assert.deepEqual(filtersOf(modelOf({ ...full, recommendations, responses: [] })), {});
  });

  it('says what is shown after a choice', () => {
    assert.equal(showingOf(modelOf(full)), 'Showing all 6.');
    assert.equal(showingOf(modelOf(full, { ...none, status: 'done' })), 'Showing 1 of 6: Done.');
    assert.equal(
      showingOf(modelOf(full, { status: 'no-response', audience: 'council' })),
      'Showing 0 of 6: No response yet and The Council.',
    );
  });

  it('tells progress by audience, whatever is filtered', () => {
    const model = modelOf(full, { ...none, status: 'no-response' });
    const progress = checklistWords
      .valuesOf(model, 'audience', english)
      .map(([id, , items]) => [id, checklistWords.progressWords(items, english)]);
    assert.deepEqual(progress, [
      ['trust', '1 of 4 has a response'],
      ['council', '1 of 2 has a response'],
    ]);
  });
});

describe('the download of a checklist', () => {
  it('has a row for each recommendation that is shown, with words where there is nothing', () => {
    const rows = rowsOf(modelOf(full));
    assert.equal(rows.length, 6);
    assert.deepEqual(rows[1], {
      Recommendation: 'Second.',
      For: 'The Trust',
      Theme: 'none',
      Status: 'No response yet',
      Responses: 'none',
      Id: '2',
      Note: 'none',
    });
    assert.equal(rows[0].Note, 'Needs money.');
    assert.deepEqual(
      rowsOf(modelOf(full, { ...none, audience: 'council' })).map((row) => row.Id),
      ['4', '5'],
    );
  });

  it('holds every response with who, when, what, the evidence and who matched it', () => {
    assert.equal(
      rowsOf(modelOf(full))[4].Responses,
      'B, some time: Undated. | A, the year: Early. https://example.org/a (matched by the authors) | C, December: Late.',
    );
  });

  it('has a cell for each column, and the same text to read as to keep', () => {
    const { columns, length, row } = plainTable(checklistWords.checklistTable(modelOf(full), english));
    for (let i = 0; i < length; i++) {
      assert.equal(row(i).length, columns.length);
      for (const { text, plain } of row(i)) assert.ok(text !== '' && text === plain);
    }
  });
});

describe('the recommendations of the examples', () => {
  it('are 59 with 18 responses, which leave 38 without one', () => {
    assert.equal(examples.length, 1);
    const model = modelOf(crisis);
    assert.equal(crisis.responses.length, 18);
    assert.deepEqual(filtersOf(model).status, ['All (59)', 'No response yet (38)', 'Responded (21)']);
    assert.match(summaryOf(model), /^59 recommendations\. 21 of 59 have a response\./);
  });

  it('stand in the download as they stand on the page, after every filter', () => {
    for (const view of examples) {
      const all = modelOf(view);
      for (const status of ['', ...all.by.status.keys()]) {
        for (const audience of ['', ...all.by.audience.keys()]) {
          const model = modelOf(view, { status, audience });
          // The page goes by audience and theme; here is what it walks through.
          const page = checklistWords
            .valuesOf(model, 'audience', english)
            .flatMap(([, words, items]) =>
              [
                ...checklistModel.themesOf(items.filter((i) => checklistModel.passes(i, model.chosen))),
              ].flatMap(([theme, some]) => some.map((i) => ({ label: plainText(words), theme, ...i }))),
            );
          const rows = rowsOf(model);
          assert.equal(page.length, rows.length);
          assert.equal(model.shown.length, rows.length);
          for (const item of page) {
            const row = rows.find((r) => r.Id === item.id);
            assert.equal(row.Recommendation, item.text);
            assert.equal(row.For, item.label);
            assert.equal(row.Theme, item.theme ?? 'none');
            assert.equal(row.Status, language.checklistMessages(english).status[item.status]);
            for (const { by, when, text } of item.responses)
              assert.ok(row.Responses.includes(`${by}, ${when}: ${text}`));
            assert.equal(row.Responses === 'none', item.responses.length === 0);
          }
        }
      }
    }
  });

  it('say nothing undefined and no NaN', () => {
    for (const view of [...examples, full]) {
      const model = modelOf(view);
      const said = JSON.stringify([
        summaryOf(model),
        notesOf(model),
        filtersOf(model),
        showingOf(model),
        rowsOf(model),
      ]);
      assert.doesNotMatch(said, /undefined|NaN|\[object|null/);
    }
  });

  it('are read without an issue', () => {
    const reading = read(readFileSync(new URL('crisis-support.findings.json', folder), 'utf8'));
    assert.deepEqual(select(reading, recommendationsKind, 'recommendations').issues, []);
  });
});
