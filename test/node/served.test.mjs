/** What a reader has done in what a server drew, when the element draws its figure in the same place. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { render } from '../../dist/es/ssr/index.js';
import { drawnByScript, startServedSite } from '../support/served.mjs';

const crisis = JSON.parse(
  readFileSync(new URL('../../examples/crisis-support.findings.json', import.meta.url), 'utf8'),
);
const elements = [
  ...crisis.views.map(({ id }) => ({ view: id })),
  { element: 'findings-help' },
  { element: 'findings-view', view: 'share-by-month' },
  { element: 'findings-report' },
];

let site;
let visit;
let close;
before(async () => ({ site, visit, close } = await startServedSite(crisis)));
after(() => close?.());

/** Puts what tests ask of a page into it: `reader`. */
function readerOf() {
  const all = (root = document) =>
    [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
  const seen = (selector) => all().filter((e) => e.matches(selector) && e.checkVisibility());
  const nameOf = (e) => `${e.localName} ${e.ariaLabel ?? e.textContent}`.replace(/\s+/g, ' ').trim();
  const focused = (root = document) =>
    root.activeElement?.shadowRoot?.activeElement
      ? focused(root.activeElement.shadowRoot)
      : root.activeElement;
  /** What is open, which tables are seen and how far they are scrolled, where the focus is, and where the page ends. */
  let from;
  const state = () => ({
    open: seen('details[open]').map((e) => e.getAttribute('part')),
    tables: seen('.scroll').map((e) => [
      e.querySelector('caption')?.textContent.trim(),
      e.querySelectorAll('td').length,
      e.scrollLeft,
      e.scrollTop,
    ]),
    focus: nameOf(focused()),
    end: Math.round(document.querySelector('#below').getBoundingClientRect().y + scrollY),
    // A page scrolls by whole pixels, and texts are not so tall.
    scrolled: Math.abs(scrollY - (from ??= scrollY)) <= 1 ? 'as far as at first' : scrollY,
  });
  const frames = [];
  const focuses = [];
  /** Takes down the state of each frame as it was painted, and each move of the focus. */
  const watch = () => {
    // Before anything else that waits, such as the answer of the network: what is seen then is what was painted.
    const painted = (then) =>
      requestAnimationFrame(() => void scheduler.postTask(then, { priority: 'user-blocking' }));
    const frame = () => {
      frames.push(JSON.stringify(state()));
      painted(frame);
    };
    painted(frame);
    for (const type of ['focusin', 'focusout'])
      document.addEventListener(type, (event) => focuses.push(`${type} ${nameOf(event.composedPath()[0])}`));
  };
  globalThis.reader = { seen, nameOf, focused, state, watch, frames, focuses };
}

const frames = (page, count = 4) =>
  page.evaluate(
    (count) =>
      new Promise((done) => {
        const next = (left) => requestAnimationFrame(() => (left ? next(left - 1) : setTimeout(done, 30)));
        next(count);
      }),
    count,
  );

/** Opens all that can be opened, scrolls the last table, and puts the focus there, or on the last thing that takes it. */
const readAll = (page) =>
  page.evaluate(() => {
    const { reader } = globalThis;
    for (const summary of reader.seen('summary')) summary.click();
    const tables = reader.seen('.scroll');
    for (const table of tables) table.scrollTo(7, 40);
    (tables.at(-1) ?? reader.seen('summary').at(-1) ?? reader.seen('a[href^=tel]').at(-1)).focus();
  });

/** A page with an element that a server drew; `script` brings the script if it was held back. */
async function open(options, { late = false, served = crisis, ...more } = {}) {
  const body = more.body ?? render(served, { ...options, src: '/slow.json', lang: 'en-GB' });
  const opened = await visit(body, { before: readerOf, scripts: !late, width: 360, ...more });
  const { page } = opened;
  const upgraded = () =>
    page.waitForFunction(() => document.querySelector('h1 + *').shadowRoot?.querySelector('slot'));
  const script = async () => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      document.head.append(Object.assign(script, { src: '/dist/findings.js' }));
    });
    await upgraded();
  };
  if (!late) await upgraded();
  /** Lets the document come, and waits for what is drawn then. */
  const draw = async (document) => {
    await opened.release(200, document);
    await drawnByScript(page);
    await frames(page, 10);
  };
  const state = () => page.evaluate(() => globalThis.reader.state());
  return { ...opened, script, draw, state };
}

describe('what a reader has done in what a server drew', () => {
  for (const late of [true, false])
    for (const options of elements) {
      const when = late ? 'before the script came' : 'while the document was on its way';
      it(`${options.element ?? options.view}: stays when the figure comes, in every frame, if it was done ${when}`, async () => {
        const opened = await open(options, { late });
        const { page } = opened;
        await readAll(page);
        await frames(page);
        const first = await opened.state();
        await page.evaluate(() => {
          globalThis.layoutShift = 0;
          globalThis.reader.watch();
        });
        if (late) await opened.script();
        await frames(page);
        await opened.draw();
        const then = await opened.state();
        assert.deepEqual(then, first);
        assert.equal(await page.$eval('.findings-served', (e) => e.checkVisibility()), false);
        const { painted, shift, focuses } = await page.evaluate(() => ({
          painted: [...new Set(globalThis.reader.frames)],
          shift: globalThis.layoutShift,
          focuses: globalThis.reader.focuses,
        }));
        assert.deepEqual(painted, [JSON.stringify(first)], 'a frame that shows something else');
        assert.ok(shift < 0.001, `layout shift ${shift}`);
        assert.deepEqual(
          focuses.filter((said) => said.startsWith('focusin')),
          [`focusin ${first.focus}`],
          'one move of the focus, and one only',
        );
        assert.deepEqual([...opened.said, ...opened.errors], []);
        await page.close();
      });
    }

  for (const options of [
    { view: 'share-by-age-and-month' },
    { element: 'findings-view', view: 'share-by-month' },
    { element: 'findings-help' },
    { element: 'findings-report' },
  ])
    it(`${options.element ?? options.view}: the focus stays on each control that had it`, async () => {
      const { page } = await open(options);
      const names = () =>
        page.evaluate(() => {
          const { seen, nameOf } = globalThis.reader;
          return seen('summary, a[href]:not(#below a)').map((e) => [nameOf(e), e.href]);
        });
      const count = (await names()).length;
      assert.ok(count > 3, `${count}`);
      await page.close();
      // Some of each kind are enough: each takes a page.
      const step = Math.ceil(count / 6);
      for (let i = 0; i < count; i += step) {
        const again = await open(options);
        await again.page.evaluate((i) => {
          const { seen } = globalThis.reader;
          seen('summary, a[href]:not(#below a)')[i].focus();
        }, i);
        const where = () =>
          again.page.evaluate(() => {
            const { focused, nameOf } = globalThis.reader;
            const at = focused();
            return [nameOf(at), at.href, at.getBoundingClientRect().y];
          });
        const first = await where();
        await again.draw();
        const then = await where();
        assert.deepEqual(then.slice(0, 2), first.slice(0, 2));
        // A page scrolls by whole pixels, and texts are not so tall.
        assert.ok(Math.abs(then[2] - first[2]) <= 1, `${then[2]} px, not ${first[2]}`);
        await again.page.close();
      }
    });

  it('is found again where the newer document has another order of views and other numbers', async () => {
    const opened = await open({ element: 'findings-report' });
    const { page } = opened;
    const focus = await page.evaluate(() => {
      const { seen, nameOf } = globalThis.reader;
      const summary = seen('summary').filter((e) => e.parentElement.matches('[part=switch]'))[1];
      summary.click();
      summary.focus();
      const region = seen('.scroll')[0];
      region.scrollTo(0, 40);
      return nameOf(summary);
    });
    const views = crisis.views.toReversed();
    await opened.draw({ ...crisis, modified: '2026-12-02', views });
    const { open: details, tables, focus: then } = await opened.state();
    assert.deepEqual(details, ['switch']);
    assert.equal(tables.length, 1);
    assert.match(tables[0][0], /^Share of each age group/);
    assert.equal(tables[0][3], 40);
    assert.equal(then, focus);
    const held = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('findings-report');
      return [...shadowRoot.querySelectorAll('[part~=view]')].map((e) => [e.view, e.style.cssText]);
    });
    assert.deepEqual(
      held,
      [undefined, ...views.map(({ id }) => id)].map((id) => [id ?? null, '']),
      'no height is kept',
    );
    await page.close();
  });

  it('goes to the control for the table where what had the focus is gone', async () => {
    const document = {
      ...crisis,
      notice: { kind: 'correction', when: '2026-11-22', text: 'x', url: 'https://example.org/x' },
    };
    const opened = await open({ view: 'share-by-month' }, { served: document });
    await opened.page.evaluate(() => globalThis.reader.seen('.notice a')[0].focus());
    await opened.draw();
    assert.match((await opened.state()).focus, /^summary Show the figures as a table/);
    await opened.page.close();
  });

  it('does not keep the page from drawing another kind of view under the same name', async () => {
    const opened = await open({ element: 'findings-view', view: 'share-by-month' });
    await readAll(opened.page);
    const last = { ...crisis.views.at(-1), id: 'share-by-month' };
    await opened.draw({ ...crisis, views: [last] });
    const { open: details, tables, focus } = await opened.state();
    assert.deepEqual({ details, tables }, { details: ['menu'], tables: [] });
    assert.match(focus, /^summary /);
    const style = await opened.page.$eval(
      'findings-view',
      (e) => e.shadowRoot.querySelector('[part~=view]').style.cssText,
    );
    assert.equal(style, '');
    await opened.page.close();
  });
});

describe('without the focus in what a server drew', () => {
  const below = (page) => page.evaluate(() => document.querySelector('#below a').focus());

  for (const options of [{ view: 'share-by-age-and-month' }, { element: 'findings-report' }]) {
    const name = options.element ?? options.view;
    it(`${name}: the focus stays where a reader has gone with it while the document was on its way`, async () => {
      const opened = await open(options);
      const { page } = opened;
      await readAll(page);
      await below(page);
      await page.evaluate(() => globalThis.reader.watch());
      await opened.draw();
      assert.equal((await opened.state()).focus, 'a Below');
      assert.deepEqual(await page.evaluate(() => globalThis.reader.focuses), []);
      await page.close();
    });

    it(`${name}: nothing gets the focus`, async () => {
      const opened = await open(options);
      await opened.page.evaluate(() => globalThis.reader.watch());
      await opened.draw();
      assert.match((await opened.state()).focus, /^body/);
      assert.deepEqual(await opened.page.evaluate(() => globalThis.reader.focuses), []);
      assert.deepEqual((await opened.state()).open, []);
      await opened.page.close();
    });
  }

  it('a fallback that no server drew is left alone: what was open in it is closed with it', async () => {
    const body =
      '<findings-trend src="/slow.json"><details part="switch" open><summary>Show</summary>Table</details></findings-trend>';
    const opened = await open({}, { body });
    await opened.page.evaluate(() => {
      globalThis.reader.seen('summary')[0].focus();
      globalThis.reader.watch();
    });
    await opened.draw();
    const { open: details, focus } = await opened.state();
    assert.deepEqual(details, []);
    assert.match(focus, /^body/);
    await opened.page.close();
  });
});

describe('under a strict policy', () => {
  it('what a reader has done stays, and nothing is refused', async () => {
    const { address } = site;
    const policy = `default-src 'none'; script-src ${address}; connect-src ${address}; style-src 'nonce-abc'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types findings-widgets`;
    const opened = await open(
      { element: 'findings-report', nonce: 'abc' },
      { headers: { 'content-security-policy': policy } },
    );
    await readAll(opened.page);
    const first = await opened.state();
    await opened.draw();
    assert.deepEqual(await opened.state(), first);
    assert.deepEqual(await opened.violations(), []);
    await opened.page.close();
  });
});
