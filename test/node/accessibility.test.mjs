/** What a screen reader is told: the whole of every document, once, in an order that makes sense. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/run.mjs';
import { accessibilityTree, activate, nodesOf, spoken, tableOf, written } from '../support/accessibility.mjs';
import { browserAndSite, openPage, partnerPage, settled, twoFrames } from '../support/browser.mjs';
import { documentPages, documents, views } from '../support/documents.mjs';
import { expectedRows, expectedWords } from '../support/expected.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const pages = { ...documentPages };
const here = browserAndSite(pages);

/** Opens a page that holds nothing but one element. */
async function show(tag, name, more = '', src = documents[name].src) {
  pages['/one.html'] = {
    body: partnerPage(`<main><h1>Page</h1><${tag} src="${src}" ${more}></${tag}></main>`, {
      head: '<link rel="icon" href="data:," />',
    }),
  };
  const opened = await openPage(here.browser, `${here.site.address}/one.html`);
  await settled(opened.page);
  return opened;
}

/** Opens all that is closed, as a screen reader does, and gives the tree that is there then. */
async function opened(page) {
  for (const control of nodesOf(await accessibilityTree(page), 'disclosure')) {
    if (control.said.includes('collapsed')) await activate(page, control);
  }
  await twoFrames(page);
  return accessibilityTree(page);
}

/** The part of a tree that an element made: without the page around it. */
const inside = (tree) => nodesOf(tree, 'main')[0].children.slice(1);

describe('what is read from beginning to end', () => {
  for (const { name, whole, view, tag } of views) {
    it(`is all that ${name} says in ${view.id}`, async () => {
      const { page, errors } = await show(tag, name, `view="${view.id}"`);
      const closed = await accessibilityTree(page);
      if (tag !== 'findings-checklist') {
        assert.equal(nodesOf(closed, 'table').length, 0, 'the table is closed at first');
        assert.ok(nodesOf(closed, 'disclosure').some((n) => n.name === 'Show the figures as a table'));
      }
      const tree = await opened(page);
      const words = spoken(tree);
      for (const said of expectedWords(view, whole)) assert.ok(words.includes(said), `"${said}" in ${words}`);
      const rows = expectedRows(view, whole);
      if (rows) {
        const table = tableOf(tree);
        assert.equal(table.rows.length, rows.length, 'every row');
        for (const [place, { header, remark = '', cells }] of rows.entries()) {
          assert.equal(table.rows[place][0], header + remark);
          for (const [column, text] of Object.entries(cells)) {
            const at = table.columns.indexOf(column);
            assert.ok(at > 0, `a column ${column} among ${table.columns.join(', ')}`);
            assert.equal(table.rows[place][at], text, `${header}, ${column}`);
          }
        }
      }
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  for (const name of Object.keys(documents)) {
    it(`is all that the report of ${name} says`, async () => {
      const { page } = await show('findings-report', name);
      const words = spoken(await opened(page));
      const { whole } = documents[name];
      const { summary, gathering, revisions = [], help = [] } = whole;
      for (const said of [
        whole.title,
        summary,
        gathering.method,
        gathering.caution,
        ...(gathering.biases ?? []),
        ...revisions.map((r) => r.what),
        ...help.flatMap((c) => [c.name, c.hours, c.cost, c.then].filter(Boolean)),
        ...whole.views.flatMap((view) => expectedWords(view, whole)),
      ])
        assert.ok(words.includes(said), `"${said}" in ${words}`);
      await page.close();
    });
  }
});

describe('the table of', () => {
  for (const { name, view, tag } of views.filter(({ view }) => view.kind !== 'recommendations')) {
    it(`${name}, ${view.id}, is one by its markup, with words in every cell`, async () => {
      const { page } = await show(tag, name, `view="${view.id}"`);
      await opened(page);
      const table = await page.$eval(tag, ({ shadowRoot }) => {
        const table = shadowRoot.querySelector('table');
        const shown = (selector) => [
          ...new Set([...table.querySelectorAll(selector)].map((e) => getComputedStyle(e).display)),
        ];
        return {
          captions: table.querySelectorAll(':scope > caption').length,
          columns: [...table.tHead.rows[0].cells].every((c) => c.localName === 'th' && c.scope === 'col'),
          rows: [...table.tBodies[0].rows].every(
            ({ cells: [first, ...rest] }) =>
              first.localName === 'th' && first.scope === 'row' && rest.every((c) => c.localName === 'td'),
          ),
          widths: [...new Set([...table.rows].map((r) => r.cells.length))].length,
          displays: [
            getComputedStyle(table).display,
            ...['caption', 'thead', 'tbody', 'tr', 'th, td'].flatMap(shown),
          ],
          silent: [...table.querySelectorAll('th, td')].filter((c) => !/[\p{L}\p{N}]/u.test(c.textContent))
            .length,
        };
      });
      assert.deepEqual(table, {
        captions: 1,
        columns: true,
        rows: true,
        widths: 1,
        displays: [
          'table',
          'table-caption',
          'table-header-group',
          'table-row-group',
          'table-row',
          'table-cell',
        ],
        silent: 0,
      });
      await page.close();
    });
  }
});

describe('help on paper', () => {
  it('stands in every figure that has it, with its numbers as text', async () => {
    const { page } = await show('findings-trend', 'every');
    await page.emulateMediaType('print');
    const help = await page.$eval('findings-trend', ({ shadowRoot }) => {
      const line = shadowRoot.querySelector('[part=help]');
      return line.checkVisibility() && line.innerText;
    });
    assert.match(help, /0999[\s\S]*0000\s111[\s\S]*HELLO to 0000/);
    await page.close();
  });
});

/** What holds for every tree, whatever it says. */
function assertSound(tree, figures) {
  const nodes = inside(tree).flatMap((node) => nodesOf(node));
  for (const { role, name, focusable } of nodes) {
    if (focusable || ['figure', 'article', 'region', 'table', 'navigation', 'heading'].includes(role))
      assert.ok(name, `a name for each ${role}`);
    assert.ok(!['application', 'img', 'image', 'graphics-document', 'SvgRoot'].includes(role), role);
  }
  assert.equal(
    nodes.filter((n) => n.live === 'polite' && n.role === 'status').length,
    figures,
    'live regions',
  );
  assert.equal(nodes.filter((n) => n.live && n.live !== 'polite').length, 0);
  const levels = [1, ...nodes.filter((n) => n.role === 'heading').map((n) => n.level)];
  levels.forEach((level, i) => assert.ok(i === 0 || level - levels[i - 1] <= 1, `levels ${levels.join()}`));
  for (const node of nodes.filter((n) => n.role === 'list')) {
    assert.ok(node.children.length > 0 && node.children.every((child) => child.role === 'listitem'));
  }
  // Two things that say the same, one after the other, are one too many.
  const said = nodes
    .filter((n) => ['paragraph', 'heading', 'listitem', 'status'].includes(n.role))
    .map(spoken);
  said.forEach((words, i) =>
    assert.ok(i === 0 || words.length < 12 || words !== said[i - 1], `twice: ${words}`),
  );
  return nodes;
}

/** Holds a tree against the text of it that somebody has reviewed; `npm run accept` writes it anew. */
function assertReviewed(name, tree) {
  const path = `test/snapshots/${name}.txt`;
  const text = `${inside(tree)
    .flatMap((node) => written(node))
    .join('\n')}\n`.replaceAll(here.site.address, '');
  if (process.env.ACCEPT) writeFileSync(join(root, path), text);
  assert.equal(text, read(path), `${path} is another now: review it, then run npm run accept`);
}

describe('the accessibility tree', () => {
  for (const kind of ['trend', 'heatmap', 'sentiment', 'topics', 'checklist', 'view']) {
    it(`of findings-${kind}, opened, is as it was reviewed`, async () => {
      const { page } = await show(`findings-${kind}`, 'every');
      const tree = await opened(page);
      assertSound(tree, 1);
      assertReviewed(kind, tree);
      await page.close();
    });
  }

  it('of findings-help is as it was reviewed', async () => {
    const { page } = await show('findings-help', 'every');
    const tree = await accessibilityTree(page);
    assertSound(tree, 0);
    assertReviewed('help', tree);
    await page.close();
  });

  for (const [name, { whole }] of Object.entries(documents)) {
    it(`of the report of ${name}, closed, is as it was reviewed`, async () => {
      const { page } = await show('findings-report', name);
      const tree = await accessibilityTree(page);
      const nodes = assertSound(tree, whole.views.length);
      assert.equal(nodes.filter((n) => n.role === 'figure').length, whole.views.length);
      assertReviewed(`report-${name}`, tree);
      await page.close();
    });
  }

  it('of a figure that cannot be had is one sentence and what the page holds instead', async () => {
    pages['/gone.json'] = { status: 404 };
    const { page } = await show('findings-trend', 'every', '><p>The report says more.</p', '/gone.json');
    const tree = await accessibilityTree(page);
    assertSound(tree, 1);
    assertReviewed('unreachable', tree);
    await page.close();
  });

  for (const level of [2, 3, 4, 5, 6]) {
    it(`has headings from level ${level} on and skips none`, async () => {
      for (const tag of ['findings-checklist', 'findings-report', 'findings-trend', 'findings-help']) {
        const { page } = await show(tag, 'every', `heading-level="${level}"`);
        const levels = nodesOf(await accessibilityTree(page), 'heading')
          .slice(1)
          .map((n) => n.level);
        assert.equal(levels[0], level, tag);
        levels.forEach((at, i) => assert.ok(i === 0 || at - levels[i - 1] <= 1, `${tag}: ${levels.join()}`));
        assert.ok(levels.every((at) => at >= level && at <= 6));
        await page.close();
      }
    });
  }

  it('has nothing of the picture in it, and nothing in the picture takes the focus', async () => {
    for (const tag of ['trend', 'heatmap', 'sentiment', 'topics', 'checklist']) {
      const { page } = await show(`findings-${tag}`, 'every');
      const found = await page.$eval(`findings-${tag}`, ({ shadowRoot }) => ({
        hidden: [...shadowRoot.querySelectorAll('svg, .picture')].filter(
          (e) => !e.closest('[aria-hidden=true]'),
        ).length,
        focusable: shadowRoot.querySelectorAll(
          '[aria-hidden=true] :is(a, button, input, select, summary, [tabindex]), [aria-hidden=true][tabindex]',
        ).length,
      }));
      assert.deepEqual(found, { hidden: 0, focusable: 0 }, tag);
      await page.close();
    }
  });
});

/** Takes down every change of a live region, the text that it holds then, until asked. */
const listen = (page, tag) =>
  page.$eval(tag, ({ shadowRoot }) => {
    globalThis.heard = [];
    for (const region of shadowRoot.querySelectorAll('[role=status], [aria-live]')) {
      let last = region.textContent.trim();
      new MutationObserver(() => {
        const text = region.textContent.replace(/\s+/g, ' ').trim();
        if (text !== last && text) globalThis.heard.push(text);
        last = text;
      }).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
const heard = async (page) => {
  await twoFrames(page);
  return page.evaluate(() => globalThis.heard.splice(0));
};

describe('announcements', () => {
  it('come once when a filter, an order or a service is chosen', async () => {
    for (const [tag, place, value, sentence] of [
      ['findings-checklist', 0, 'responded', /^Showing 1 of 4: Responded\.$/],
      ['findings-sentiment', 1, 'name', /By name/],
      ['findings-topics', 0, 'cafe', /^Café: 100 visitors/],
    ]) {
      const { page } = await show(tag, 'every');
      await listen(page, tag);
      const selects = await page.$$(`${tag} >>> select`);
      await selects[place].select(value);
      const said = await heard(page);
      assert.equal(said.length, 1, `${tag}: ${said.join(' | ')}`);
      assert.match(said[0], sentence);
      await page.close();
    }
  });

  it('do not come where the control itself says what has changed: the cursor and the table', async () => {
    const { page } = await show('findings-trend', 'every');
    await listen(page, 'findings-trend');
    await page.focus('findings-trend >>> input[type=range]');
    for (const key of ['ArrowLeft', 'ArrowUp', 'Home', 'Escape']) await page.keyboard.press(key);
    await page.focus('findings-trend >>> summary');
    await page.keyboard.press('Enter');
    assert.deepEqual(await heard(page), []);
    await page.close();
  });

  it('do not come when newer figures arrive, and come once when they cannot be had', async () => {
    pages['/live.json'] = { type: 'application/json', body: documents.every.text };
    const { page } = await show('findings-trend', 'every', '', '/live.json');
    await listen(page, 'findings-trend');
    const look = () => page.$eval('findings-trend', (e) => (e.refresh = 10));
    pages['/live.json'].body = documents.every.text.replace(
      '"percent": 60, "count": 27',
      '"percent": 62, "count": 28',
    );
    await look();
    await page.waitForFunction(
      () => document.querySelector('findings-trend').shadowRoot.textContent.includes('62%'),
      { timeout: 30_000 },
    );
    assert.deepEqual(await heard(page), []);
    pages['/live.json'] = { status: 503 };
    await page.waitForFunction(
      () => document.querySelector('findings-trend').shadowRoot.querySelector('.notice:not([part])'),
      { timeout: 30_000 },
    );
    const said = await heard(page);
    assert.equal(said.length, 1, said.join(' | '));
    assert.match(said[0], /^Newer figures cannot be reached/);
    await page.close();
  });
});
