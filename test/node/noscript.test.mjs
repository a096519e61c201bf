/** What readers get without scripts, and while figures cannot be had: the whole of each example page, in words and tables. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fallbackOf, withFallbacks } from '../../scripts/fallback.mjs';
import { root } from '../../scripts/run.mjs';
import { accessibilityTree, nodesOf, spoken, tableOf } from '../support/accessibility.mjs';
import { browserAndSite } from '../support/browser.mjs';
import { expectedRows, expectedWords } from '../support/expected.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const names = ['crisis-support', 'section-136', 'waiting-lists'];
const documents = names.map((name) => JSON.parse(read(`examples/${name}.findings.json`)));

const here = browserAndSite();

/** The accessibility tree of an example page whose scripts do not run, or whose documents cannot be had. */
async function withoutFigures(path, { scripts = false } = {}) {
  const page = await here.browser.newPage();
  await page.setJavaScriptEnabled(scripts);
  if (scripts) {
    await page.setRequestInterception(true);
    page.on('request', (request) => (request.url().endsWith('.json') ? request.abort() : request.continue()));
  }
  await page.goto(`${here.site.address}/${path}`, { waitUntil: 'load' });
  if (scripts)
    await page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter((e) => e.localName.startsWith('findings-'))
        .every((e) => e.shadowRoot?.querySelector('[part=message]')),
    );
  const tree = await accessibilityTree(page);
  await page.close();
  return tree;
}

function assertWhole(tree, views) {
  const words = spoken(tree);
  const tables = nodesOf(tree, 'table').map(tableOf);
  for (const [view, whole] of views) {
    const help = whole.help.map((contact) => `call ${contact.telephone}`);
    const said = expectedWords(view, whole).filter((text) => view.kind !== 'recommendations' || text !== '');
    for (const text of [...said, ...help]) assert.ok(words.includes(text), `"${text}" of ${view.id}`);
    const rows = expectedRows(view, whole);
    const table = tables.find(({ caption }) => caption.startsWith(view.title));
    assert.ok(table, `a table of ${view.id}`);
    for (const [place, { header, cells }] of (rows ?? []).entries()) {
      assert.equal(table.rows[place][0], header);
      for (const [column, text] of Object.entries(cells))
        assert.equal(table.rows[place][table.columns.indexOf(column)], text, `${header}, ${column}`);
    }
  }
  assert.ok(nodesOf(tree, 'link').some(({ name }) => name === 'call 999'));
}

describe('without scripts', () => {
  it('the page with every element holds summaries, tables, sources and help', async () => {
    const [crisis] = documents;
    assertWhole(
      await withoutFigures('examples/partner.html'),
      crisis.views.map((view) => [view, crisis]),
    );
  });

  it('the page of whole reports does so too', async () => {
    assertWhole(
      await withoutFigures('examples/index.html'),
      documents.flatMap((whole) => whole.views.map((view) => [view, whole])),
    );
  });
});

describe('where documents cannot be had', () => {
  it('the page with every element holds the same', async () => {
    const [crisis] = documents;
    const tree = await withoutFigures('examples/partner.html', { scripts: true });
    assertWhole(
      tree,
      crisis.views.map((view) => [view, crisis]),
    );
    assert.match(spoken(tree), /These figures cannot be reached just now/);
  });
});

describe('the fallbacks in the example pages', () => {
  for (const path of ['examples/partner.html', 'examples/index.html']) {
    it(`are those of the documents: ${path} (node scripts/fallback.mjs --write ${path})`, () => {
      assert.equal(withFallbacks(read(path), join(root, 'examples')), read(path));
    });
  }

  it('hold no markup from a document', () => {
    const text = read('examples/waiting-lists.findings.json').replace('"First contact"', '"<img src=x>&"');
    const html = fallbackOf(text, { view: 'waiting-by-length' });
    assert.ok(html.includes('<th scope="row">&#60;img src=x&#62;&#38;</th>'));
    assert.ok(!html.includes('<img'));
  });
});
