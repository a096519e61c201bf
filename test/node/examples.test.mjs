/** The example documents and the pages about the format: each good one is good, each bad one bad in the way it says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { document, kinds } from '../support/pure.mjs';

const file = (path) => new URL(`../../${path}`, import.meta.url);
const textOf = (path) => readFileSync(file(path), 'utf8');
const json = (path) => JSON.parse(textOf(path));
const namesIn = (folder) => readdirSync(file(folder)).sort();

const { explain, issuesOf, parse, parsePeriod, periodsBetween, read, readViews, select } = document;
/** What a form finds in a file from one text to another. */
function findBetween(path, start, end, form) {
  const text = textOf(path);
  const from = text.indexOf(start);
  assert.ok(from >= 0, `${path} has ${start}`);
  return [...text.slice(from, text.indexOf(end, from)).matchAll(form)].map((match) => match[1]);
}

const issueCodes = findBetween('src/document/issues.ts', 'export type IssueCode =', ';', /'([^']+)'/g);
const failureCodes = findBetween('src/data/failure.ts', 'export type FailureCode =', ';', /'([^']+)'/g);
const matchesSchema = new Ajv({ strict: false }).compile(json('schemas/findings.schema.json'));

/** The kind of a reading's first view; of an unknown one, that of trends. */
const kindOf = ({ views }) => kinds.find((k) => k.kind === views[0]?.kind) ?? kinds[0];

/** Every issue of a reading, views included; that there are no figures too, which only shows when one is looked for. */
function allIssues(reading) {
  const found = issuesOf(reading, kinds);
  return found.length === 0 && reading.views.length === 0 ? select(reading, kindOf(reading)).issues : found;
}

function assertGood(reading) {
  assert.deepEqual(allIssues(reading).map(explain), []);
  assert.ok(reading.views.length > 0);
  readViews(reading, kinds).forEach(({ view }, i) => assert.ok(view, `${reading.views[i].id} can be drawn`));
}

/** Reads bytes as the data room does: as strict UTF-8, without a byte order mark. */
function readBytes(bytes) {
  try {
    return read(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { head: undefined, views: [], issues: [{ code: 'not-utf8', path: '', severity: 'error' }] };
  }
}

describe('the examples', () => {
  for (const name of namesIn('examples').filter((n) => n.endsWith('.findings.json'))) {
    it(`${name} has nothing to complain of`, () => {
      assertGood(read(textOf(`examples/${name}`)));
    });
    it(`${name} matches the schema`, () => {
      const document = json(`examples/${name}`);
      assert.ok(matchesSchema(document), JSON.stringify(matchesSchema.errors));
      assert.equal(document.$schema, '../schemas/findings.schema.json');
    });
    it(`${name} says that it is an example that the report's publishers did not issue`, () => {
      const { title, summary, publisher } = json(`examples/${name}`);
      assert.match(title, /example made from a published report/);
      assert.match(summary, /This is an example\. .+ did not issue or check it\./);
      assert.match(publisher.name, /not issued by the report’s publishers/);
    });
  }
});

describe('the bad examples', () => {
  const expected = json('examples/bad/expected.json');

  it('are all listed', () => {
    const names = namesIn('examples/bad').filter((n) => n !== 'expected.json');
    assert.deepEqual(names, Object.keys(expected).sort());
  });

  it('show every fault that a document can have by itself', () => {
    const shown = new Set(Object.values(expected).map(({ code }) => code));
    const missing = [...issueCodes, 'not-utf8'].filter((code) => !shown.has(code));
    // Which view a page asks for is no part of a document.
    assert.deepEqual(missing, ['no-view']);
  });

  for (const [name, { code, path, severity, draws, schema }] of Object.entries(expected)) {
    it(`${name} ${code ? `has the fault ${code}` : 'has no fault'} and ${draws ? 'draws' : 'does not draw'}`, () => {
      const reading = readBytes(readFileSync(file(`examples/bad/${name}`)));
      const found = allIssues(reading).map((issue) => ({
        code: issue.code,
        path: issue.path,
        severity: issue.severity,
      }));
      assert.deepEqual(found, code ? [{ code, path, severity }] : []);
      assert.equal(select(reading, kindOf(reading)).view !== undefined, draws);
    });
    if (schema === null) continue;
    it(`${name} ${schema ? 'does not match' : 'matches'} the schema`, () => {
      assert.equal(!matchesSchema(json(`examples/bad/${name}`)), schema);
    });
  }

  it('leave prototypes untouched', () => {
    assert.equal({}.polluted, undefined);
    assert.equal(Object.prototype.polluted, undefined);
  });
});

describe('names of what every object has', () => {
  const column = (id) => ({ id, label: id });
  const view = (values) => ({
    kind: 'heatmap',
    id: 'names',
    title: 'Names',
    measure: 'how many',
    unit: 'count',
    rowLabel: 'Row',
    columnLabel: 'Column',
    columns: [column('constructor'), column('toString')],
    rows: [{ id: 'valueOf', label: 'Row', values }],
  });
  it('are ids like any others, also where their values are not stated', () => {
    assertGood(parse(view({})));
    assertGood(parse(view({ constructor: 3 })));
  });
});

describe('a view that stands alone', () => {
  const trend = (periods, values) => {
    const series = [{ id: 'all', label: 'All', values }];
    return {
      kind: 'trend',
      id: 'alone',
      title: 'Alone',
      measure: 'how many',
      unit: 'count',
      periods,
      series,
    };
  };
  const paths = (view) => allIssues(parse(view)).map(({ code, path }) => `${code} ${path}`);

  it('has paths that start with view', () => {
    assert.deepEqual(paths(trend({ from: '2024-01', to: '2024-02' }, [1, 2.5])), [
      'out-of-range view.series[0].values[1]',
    ]);
  });

  it('names no values along a run of thousands of years', () => {
    const start = performance.now();
    const found = paths(trend({ from: '0001-01-01', to: '9999-12-31' }, { '2024-01-01': 1 }));
    assert.deepEqual(found, ['wrong-length view.series[0].values']);
    assert.ok(performance.now() - start < 200);
  });
});

describe('crisis-support.findings.json', () => {
  const { base, help, source, views } = json('examples/crisis-support.findings.json');
  const byId = Object.fromEntries(views.map((view) => [view.id, view]));

  it('has all five kinds', () => {
    assert.deepEqual([...new Set(views.map((v) => v.kind))].sort(), [
      'heatmap',
      'recommendations',
      'sentiment',
      'topics',
      'trend',
    ]);
    assert.equal(base, 489);
  });

  it('names the report and its three authors apart', () => {
    assert.equal(source.title, 'Mental health crisis support: what are we hearing in Kent and Medway?');
    assert.deepEqual(
      source.authors.map((author) => author.name),
      ['Healthwatch Kent', 'Healthwatch Medway', 'Mental Health Voice'],
    );
  });

  it('has the five stated months, no other, and the average', () => {
    const { average, periods, series } = byId['share-by-month'];
    assert.deepEqual(series[0].values, {
      '2024-02': 22,
      '2024-03': 25,
      '2024-09': 28,
      '2024-10': 17,
      '2024-12': 32,
    });
    assert.equal(average, 18.6);
    assert.equal(periodsBetween(periods.from, periods.to).length, 14);
  });

  it('has the stated cells of age by month, and a number in no other', () => {
    const months = (row) => {
      const stated = Object.entries(row.values).filter(
        ([, v]) => typeof v === 'number' || v.percent !== undefined,
      );
      return stated.map(([month, v]) => `${month} ${v.percent ?? v}`).join(', ');
    };
    const { rows, average } = byId['share-by-age-and-month'];
    assert.equal(average, 18.6);
    assert.deepEqual(
      rows.map((row) => [row.label, row.average, months(row)]),
      [
        ['16 to 25', 23, '2024-02 39, 2024-04 50, 2024-05 31, 2024-10 39, 2025-01 33'],
        ['35 to 44', 22, '2024-02 29, 2024-03 56, 2024-04 25, 2024-09 48, 2024-12 26'],
        ['45 to 54', 14, '2025-01 32'],
        ['55 to 64', 20, '2024-06 32, 2024-08 26, 2024-09 39, 2024-11 28, 2025-01 47'],
      ],
    );
    assert.equal(rows[2].values['2025-01'].base, 7);
  });

  const counts = ({ positive, mixed, negative }) => [positive, mixed, negative].map((v) => v.count ?? v);

  it('has the districts with their shares, bases and counts, and lists those without figures', () => {
    const { groups, share } = byId['sentiment-by-district'];
    assert.equal(share.average, 18.6);
    const stated = groups.filter((g) => g.values !== 'not-stated');
    assert.deepEqual(
      stated.map((g) => [g.label, g.share, g.base, ...counts(g.values)]),
      [
        ['Swale', 42, 14, 0, 0, 14],
        ['Medway', 33, 190, 34, 13, 143],
        ['Folkestone and Hythe', 26, 5, 2, 0, 3],
        ['Swanley', 19, 9, 4, 1, 4],
        ['Dover', 10, 12, 0, 0, 12],
        ['Sevenoaks', 10, 10, 4, 1, 5],
      ],
    );
    assert.equal(groups.length - stated.length, 8);
    const derived = groups.filter((g) => g.values.mixed?.status === 'derived').map((g) => g.label);
    assert.deepEqual(derived, ['Swanley', 'Sevenoaks']);
  });

  it('has the services with their shares of 489, percentages and derived counts', () => {
    const { groups, share } = byId.services;
    assert.equal(share.base, base);
    const percents = ({ positive, mixed, negative }) => [positive, mixed, negative].map((v) => v.percent);
    const stated = groups.filter((g) => g.values !== 'not-stated');
    assert.deepEqual(
      stated.map((g) => [g.share.percent, g.base, percents(g.values), counts(g.values)]),
      [
        [22, 109, [3, 5, 93], [3, 5, 101]],
        [13, 65, [48, 8, 45], [31, 5, 29]],
        [10, 49, [51, 20, 29], [25, 10, 14]],
        [10, 47, [19, 11, 70], [9, 5, 33]],
        [8, 37, [19, 11, 70], [7, 4, 26]],
        [6, 30, [27, 17, 57], [8, 5, 17]],
      ],
    );
    for (const { values } of groups) {
      if (values !== 'not-stated') assert.ok(Object.values(values).every((v) => v.status === 'derived'));
    }
    assert.deepEqual(
      groups.slice(6).map((g) => g.share),
      [6, 5, 5, 4, 3],
    );
  });

  it('has the topics of six services in order, with the counts that are stated', () => {
    const told = byId.services.groups
      .filter((g) => g.topics)
      .map(({ topics }) =>
        topics.map(({ value, values = {} }) =>
          [value, values.positive, values.negative].filter((v) => v !== undefined).join('/'),
        ),
      );
    assert.deepEqual(told, [
      ['61', '45', '41', '37', '29', '25', '23'],
      ['21/10', '10/1', '', '', '', '', ''],
      ['', '', '', '', '', '5', ''],
      ['', '', '', '', '', '', ''],
      ['2', '2', '', '2', '2', '6'],
      ['6/2', '2/4', '8', '', ''],
    ]);
  });

  it('has 59 recommendations and 18 responses, matched by our own reading, and says so', () => {
    const { audiences, note, recommendations, responses } = byId.recommendations;
    assert.deepEqual(
      recommendations.map((r) => r.id),
      Array.from({ length: 59 }, (_, i) => `${i + 1}`),
    );
    const perAudience = audiences.map((a) => recommendations.filter((r) => r.audience === a.id).length);
    assert.deepEqual(perAudience, [8, 8, 6, 10, 7, 6, 14]);
    assert.ok(recommendations.every((r) => r.theme && r.status === undefined));
    assert.deepEqual(
      responses.map((r) => r.answers.join(' ')),
      [
        '12 32',
        '9',
        '16',
        '12',
        '12',
        '42',
        '46',
        '48',
        '49 51',
        '14',
        '10',
        '33 34',
        '7',
        '40 42',
        '1 8',
        '30 51',
        '6',
        '52 55',
      ],
    );
    assert.ok(responses.every((r) => r.matchedBy === 'reading'));
    assert.match(note, /is our reading/);
  });

  it('says whom to call, danger to life first', () => {
    assert.deepEqual(
      help.map((h) => h.telephone),
      ['999', '111', '116 123', '0800 107 0160'],
    );
    assert.deepEqual(
      help.filter((h) => h.dangerToLife).map((h) => h.telephone),
      ['999'],
    );
    assert.deepEqual(help[3].text, { to: '85258', word: 'SHOUT' });
  });
});

describe('section-136.findings.json', () => {
  const { gathering, views } = json('examples/section-136.findings.json');
  const [trend, heatmap, years] = views;
  const printed = [1222, 1101, 1186, 1001, 1089, 1330, 1532, 1774, 2050, 1745, 1137, 836, 777, 494];
  const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

  it('is a record, not feedback', () => {
    assert.equal(gathering.solicited, 'not-applicable');
  });

  it('has a count for each of 165 months that add to the printed total of each financial year', () => {
    const { values } = trend.series[0];
    const { from, to } = trend.periods;
    assert.equal(values.length, periodsBetween(from, to).length);
    assert.equal(values.length, 165);
    assert.deepEqual(
      printed.map((_, year) => sum(values.slice(12 * year, 12 * year + 12))),
      printed,
    );
  });

  it('has the same counts as months by financial years, and none after December 2024', () => {
    assert.deepEqual(
      heatmap.columns.map((c) => c.id).join(' '),
      'apr may jun jul aug sep oct nov dec jan feb mar',
    );
    assert.ok(
      heatmap.rows.every(({ id, label }) => id === label && parsePeriod(id)?.grain === 'financial-year'),
    );
    const cells = heatmap.rows.flatMap((row) => row.values);
    assert.deepEqual(cells.slice(0, 165), trend.series[0].values);
    assert.deepEqual(
      cells.slice(165).map((c) => c.status),
      ['not-stated', 'not-stated', 'not-stated'],
    );
  });

  it('has the printed total of each whole year, and that of the nine months as a note', () => {
    const { values } = years.series[0];
    assert.deepEqual(values.slice(0, 13), printed.slice(0, 13));
    assert.equal(values[13].status, 'not-stated');
    assert.match(values[13].note, /494/);
  });
});

describe('waiting-lists.findings.json', () => {
  const { base, gathering, views } = json('examples/waiting-lists.findings.json');
  const [localities, lengths] = views;

  it('is a record, not feedback', () => {
    assert.equal(gathering.solicited, 'not-applicable');
  });

  it('has seven localities that add to the printed totals', () => {
    const printed = { 'awaiting-first-contact': 2802, 'had-first-contact': 3472 };
    assert.deepEqual([localities.total.base, localities.total.values], [6274, printed]);
    const total = (pick) => localities.groups.reduce((sum, group) => sum + pick(group), 0);
    assert.equal(localities.groups.length, 7);
    assert.equal(
      total((g) => g.base),
      6274,
    );
    assert.equal(
      total((g) => g.values['awaiting-first-contact']),
      2802,
    );
    assert.equal(
      total((g) => g.values['had-first-contact']),
      3472,
    );
    assert.equal(base, 6274);
  });

  it('has the printed percentages of the same people by how long they had waited', () => {
    assert.equal(lengths.decimals, 2);
    const groups = [...lengths.groups, lengths.total];
    assert.deepEqual(
      groups.map((g) => g.base),
      [2802, 3472, 6274],
    );
    assert.deepEqual(
      groups.map((g) => lengths.categories.map((c) => g.values[c.id])),
      [
        [57.07, 34.23, 6.85, 1.43, 0.43, 0],
        [7.4, 39.72, 23.21, 14.78, 14.89, 0],
        [29.58, 37.26, 15.91, 8.81, 8.43, 0],
      ],
    );
  });
});

describe('docs/document.md', () => {
  const blocks = [...textOf('docs/document.md').matchAll(/^```json\n(.*?)^```$/gms)].map((match) => match[1]);

  it('shows some documents and some views', () => {
    assert.ok(blocks.some((b) => 'views' in JSON.parse(b)) && blocks.some((b) => 'kind' in JSON.parse(b)));
  });

  blocks.forEach((block, i) => {
    it(`has nothing to complain of in block ${i + 1}: ${block.slice(0, 60).replace(/\s+/g, ' ')}`, () => {
      const value = JSON.parse(block);
      if (!('views' in value) && !('kind' in value)) {
        // Some fields of a head: they are read in a whole document.
        assertGood(parse({ ...json('examples/bad/valid.findings.json'), ...value }));
        return;
      }
      assertGood(parse(value));
      if ('views' in value) assert.ok(matchesSchema(value), JSON.stringify(matchesSchema.errors));
    });
  });

  it('quotes messages as they are', () => {
    const faults = Object.values({
      percent: (v) => Object.assign(v.series[0].values, { '2024-02': 140 }),
      text: (v) => Object.assign(v.series[0].values, { '2024-02': '22%' }),
    });
    for (const change of faults) {
      const document = json('examples/bad/valid.findings.json');
      change(document.views[0]);
      const [issue] = allIssues(parse(document));
      assert.ok(textOf('docs/document.md').includes(explain(issue)), explain(issue));
    }
  });
});

describe('docs/errors.md', () => {
  const told = [...textOf('docs/errors.md').matchAll(/^\| `([^`]+)` +\|/gm)].map((match) => match[1]);

  it('explains every code once, and no other', () => {
    assert.deepEqual([...told].sort(), [...issueCodes, ...failureCodes].sort());
  });
});
