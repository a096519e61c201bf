/** Every element by keyboard alone: real keys, from the first stop of the page to the last value, and back. Touch and hover beside it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserAndSite, openPage, partnerPage, settled, twoFrames } from '../support/browser.mjs';
import { documentPages, views } from '../support/documents.mjs';
import { expectedRows } from '../support/expected.mjs';

const view = (name, id) => views.find((v) => v.name === name && v.view.id === id);

const pages = { ...documentPages };
const here = browserAndSite(pages);

/** A page with a link before and after one element, taller than the window so that it could scroll. */
async function show({ src, view: { id }, tag }, { width = 800, more = '' } = {}) {
  pages['/keys.html'] = {
    body: partnerPage(
      `<h1>Page</h1><p><a href="#before">Before</a></p><${tag} src="${src}" view="${id}" ${more}></${tag}><p><a href="#after">After</a></p>`,
      { head: '<link rel="icon" href="data:," /><style>body{padding-block:600px}</style>' },
    ),
  };
  const opened = await openPage(here.browser, `${here.site.address}/keys.html`, { width });
  await settled(opened.page);
  return opened.page;
}

/** Where the focus is, as a reader meets it: what it is, whether its ring can be seen, and where in reading order it stands. */
const stop = (page) =>
  page.evaluate(() => {
    let e = document.activeElement;
    while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
    if (!e || e === document.body) return undefined;
    const order = (root) =>
      [...root.querySelectorAll('*')].flatMap((child) => [
        child,
        ...(child.shadowRoot ? order(child.shadowRoot) : []),
      ]);
    // The control over a picture is not painted: the box around the picture has the ring.
    const ringed = e.matches('input[type=range]') ? e.closest('.plot') : e;
    const { outlineStyle, outlineWidth } = getComputedStyle(ringed);
    const box = (ringed.getClientRects()[0] ?? ringed.getBoundingClientRect()).toJSON();
    const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, innerHeight) / 2];
    let top = document.elementFromPoint(x, y);
    while (top?.shadowRoot?.elementFromPoint(x, y) && top.shadowRoot.elementFromPoint(x, y) !== top)
      top = top.shadowRoot.elementFromPoint(x, y);
    const text = (e.getAttribute('aria-label') ?? e.textContent).replace(/\s+/g, ' ').trim();
    return {
      what: e.localName,
      text:
        e.localName === 'select'
          ? [...e.closest('label').childNodes]
              .map((n) => (n.nodeType === 3 ? n.data : ''))
              .join('')
              .trim()
          : text,
      href: e.getAttribute('href') ?? '',
      place: order(document).indexOf(e),
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      uncovered: top !== null && (ringed.contains(top) || top.contains(ringed)),
      seen: box.bottom > 0 && box.top < innerHeight,
    };
  });

/** Presses Tab until the focus is on something; the stops on the way, it included. */
async function tabTo(page, found, key = 'Tab') {
  const stops = [];
  for (let i = 0; i < 200; i++) {
    if (key === 'Tab') await page.keyboard.press('Tab');
    else {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    }
    const at = await stop(page);
    if (at) stops.push(at);
    if (at && found(at)) return stops;
  }
  throw new Error(`not reached: ${stops.map((s) => `${s.what} ${s.text}`).join(' | ')}`);
}

const slider = ({ what }) => what === 'input';
/** What the control says, what the line above the picture shows, and whether the page has moved. */
const state = (page, tag) =>
  page.$eval(tag, ({ shadowRoot }) => ({
    said: shadowRoot.querySelector('input').getAttribute('aria-valuetext'),
    line: shadowRoot.querySelector('.readout').textContent.replace(/\s+/g, ' ').trim(),
    scroll: scrollY,
    focused: shadowRoot.activeElement?.localName,
  }));

/** Goes on in one direction until nothing more comes; everything that is said on the way. */
async function along(page, tag, key) {
  const said = [];
  for (let last; ;) {
    const now = (await state(page, tag)).said;
    if (now === last) return said;
    said.push(now);
    last = now;
    await page.keyboard.press(key);
    await twoFrames(page);
  }
}

/** Reads every place of a picture, line by line. */
async function everything(page, tag) {
  await along(page, tag, 'ArrowUp');
  await along(page, tag, 'ArrowLeft');
  const all = [];
  for (let first; ;) {
    const line = await along(page, tag, 'ArrowRight');
    if (line[0] === first) return all;
    all.push(...line);
    first = line[0];
    await along(page, tag, 'ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await twoFrames(page);
  }
}

/** What must have been said, once all places have been read: words that stand in one value text. */
function expectedValues({ view, whole }) {
  const rows = expectedRows(view, whole);
  const number = (text) => text.replace(/ \(.*/, '');
  if (view.kind === 'trend' || view.kind === 'heatmap')
    return rows.flatMap(({ header, cells }) =>
      Object.entries(cells)
        .filter(([name]) => !/: (Base|Count)$/.test(name) && name !== 'Average' && header !== 'Average')
        .map(([name, text]) => [header, ...(view.kind === 'heatmap' ? [name] : []), text]),
    );
  const groups = [...view.groups, ...(view.total ? [view.total] : [])];
  return rows.flatMap(({ header, cells }) =>
    groups.some((g) => g.label === header && typeof g.values === 'object' && g !== view.total)
      ? Object.entries(cells)
          .filter(([name]) => name !== 'Base')
          .map(([, text]) => [header, number(text)])
      : [],
  );
}

describe('by keyboard alone', () => {
  for (const one of views) {
    it(`a reader goes through ${one.name}, ${one.view.id}, in reading order, and back`, async () => {
      const page = await show(one);
      await tabTo(page, ({ text }) => text === 'Before');
      const stops = await tabTo(page, ({ text }) => text === 'After');
      stops.forEach((at, i) => {
        const which = `${at.what} ${at.text}`;
        assert.ok(i === 0 || at.place > stops[i - 1].place, `${which} follows what stands before it`);
        if (at.text === 'After') return;
        assert.ok(at.ring >= 2, `a ring of ${at.ring} around ${which}`);
        assert.ok(at.seen && at.uncovered, `${which} can be seen`);
      });
      assert.equal(
        stops.filter(slider).length,
        one.view.kind === 'recommendations' ? 0 : 1,
        'one stop for a picture',
      );
      // Help is the first thing that a key reaches.
      if (one.whole.helpOnEveryFigure) assert.match(stops[0].href, /^tel:/);
      const back = await tabTo(page, ({ text }) => text === 'Before', 'Shift+Tab');
      assert.deepEqual(
        back.map((s) => s.place),
        [
          ...stops
            .slice(0, -1)
            .map((s) => s.place)
            .reverse(),
          back.at(-1).place,
        ],
      );
      await page.close();
    });
  }

  for (const one of views.filter(({ view }) => view.kind !== 'recommendations')) {
    it(`a reader reads every value of ${one.name}, ${one.view.id}`, { timeout: 120_000 }, async () => {
      const page = await show(one);
      await tabTo(page, slider);
      assert.match((await state(page, one.tag)).line, /arrow keys/, 'how to go on is seen');
      const { scroll } = await state(page, one.tag);
      const said = await everything(page, one.tag);
      for (const words of expectedValues(one)) {
        assert.ok(
          // A financial year is said without its stroke.
          said.some((text) =>
            words.every((word) => text.includes(word.replace(/^(\d{4})\/(\d\d)$/, '$1 to $2'))),
          ),
          `${words.join(', ')} in ${said.join(' | ')}`,
        );
      }
      const now = await state(page, one.tag);
      assert.equal(now.scroll, scroll, 'the page stays where it is');
      const shown = now.line.replace(/(\d{4})\/(\d\d)/, '$1 to $2');
      assert.equal(shown.replace(/\W/g, ''), now.said.replace(/\W/g, ''), 'what is said is what is shown');
      await page.keyboard.press('Escape');
      await twoFrames(page);
      const put = await state(page, one.tag);
      assert.match(put.line, /arrow keys/);
      assert.equal(put.focused, 'input', 'the focus stays');
      await page.close();
    });
  }

  it('Home, End and the page keys go to the ends and in strides, and the page stays', async () => {
    const one = view('section-136', 'detentions');
    const page = await show(one);
    await tabTo(page, slider);
    const { scroll } = await state(page, one.tag);
    const said = [];
    for (const key of ['Home', 'PageUp', 'End', 'PageDown']) {
      await page.keyboard.press(key);
      await twoFrames(page);
      said.push((await state(page, one.tag)).said);
    }
    assert.match(said[0], /^April 2011, 93/);
    assert.notEqual(said[1], said[0]);
    assert.match(said[2], /^December 2024, 43/);
    assert.notEqual(said[3], said[2]);
    assert.equal((await state(page, one.tag)).scroll, scroll);
    await page.close();
  });

  it('the table opens, is scrolled and is left', async () => {
    const one = view('section-136', 'detentions');
    const page = await show(one);
    await tabTo(page, ({ what }) => what === 'summary');
    await page.keyboard.press('Enter');
    await twoFrames(page);
    assert.equal(await page.$eval(one.tag, (e) => e.shadowRoot.querySelectorAll('tbody tr').length), 165);
    const stops = await tabTo(page, ({ text }) => text === 'After');
    assert.ok(stops.some((s) => s.what === 'div' && s.text === 'Table' && s.ring >= 2));
    await tabTo(page, ({ what }) => what === 'div', 'Shift+Tab');
    await page.keyboard.press('End');
    await page.waitForFunction(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('.scroll').scrollTop > 100,
      {},
      one.tag,
    );
    await page.close();
  });

  it('a service is opened and its topics are read; recommendations are filtered', async () => {
    const topics = view('every', 'topics');
    const page = await show(topics);
    await tabTo(page, ({ what }) => what === 'select');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, slider);
    const said = await everything(page, topics.tag);
    assert.ok(
      said.some((text) => text.includes('Tea') && text.includes('60')),
      said.join(' | '),
    );
    assert.ok(
      said.some((text) => text.includes('Cake') && text.includes('20')),
      said.join(' | '),
    );
    await page.close();

    const checklist = view('every', 'recommendations');
    const other = await show(checklist);
    await tabTo(other, ({ what, text }) => what === 'select' && text === 'Status');
    await other.keyboard.press('End');
    await twoFrames(other);
    const items = await other.$eval(
      checklist.tag,
      (e) => e.shadowRoot.querySelectorAll('[part=recommendation]').length,
    );
    assert.equal(items, 1);
    await tabTo(other, ({ text }) => text === 'Evidence');
    await other.close();
  });

  it('the keys of browsers and of screen readers are left alone', async () => {
    const one = view('section-136', 'detentions-by-year');
    for (const width of [800, 320]) {
      const page = await show(one, { width });
      await tabTo(page, slider);
      await page.evaluate(() => {
        globalThis.taken = [];
        addEventListener('keydown', (e) => e.defaultPrevented && globalThis.taken.push(e.key));
      });
      const { said } = await state(page, one.tag);
      for (const key of ['h', 't', 'k', 'x', '1', '/', '?', ' ', 'Insert']) await page.keyboard.press(key);
      for (const held of ['Alt', 'Control', 'Meta']) {
        await page.keyboard.down(held);
        for (const key of ['ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
        await page.keyboard.up(held);
      }
      assert.deepEqual(await page.evaluate(() => globalThis.taken), []);
      assert.equal((await state(page, one.tag)).said, said);
      await page.close();
    }
  });

  it('the partner page has no trap: the focus passes through every figure to the end', async () => {
    const { page } = await openPage(here.browser, `${here.site.address}/examples/partner.html`);
    await settled(page);
    const stops = [];
    for (let i = 0; i < 300; i++) {
      await page.keyboard.press('Tab');
      const at = await stop(page);
      if (!at || (stops[0] && at.place === stops[0].place)) break;
      stops.push(at);
    }
    assert.ok(stops.length < 300);
    assert.equal(stops.filter(slider).length, 4);
    stops.forEach((at, i) => assert.ok(i === 0 || at.place > stops[i - 1].place, `${at.what} ${at.text}`));
    await page.close();
  });
});

describe('by pointer and by touch', () => {
  /** The middle of the picture of a figure. */
  const middle = (page, tag) =>
    page.$eval(tag, ({ shadowRoot }) => {
      const plot = shadowRoot.querySelector('.plot');
      plot.scrollIntoView({ block: 'center' });
      const target = shadowRoot.querySelector('.row:not(.head) .part[data-column]') ?? plot;
      const { x, y, width, height } = target.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    });

  for (const id of ['trend', 'heatmap', 'sentiment', 'topics']) {
    it(`${id}: what is pointed at is shown, stays, goes on Escape, and keys and fingers show it too`, async () => {
      const one = view('every', id);
      const page = await show(one);
      const [x, y] = await middle(page, one.tag);
      await page.mouse.move(x, y);
      await twoFrames(page);
      const { line } = await state(page, one.tag);
      assert.doesNotMatch(line, /arrow keys/);
      // The pointer goes to what it has brought up.
      const box = await (await page.$(`${one.tag} >>> .readout`)).boundingBox();
      await page.mouse.move(box.x + 10, box.y + 10);
      await twoFrames(page);
      assert.equal((await state(page, one.tag)).line, line);
      await page.keyboard.press('Escape');
      await twoFrames(page);
      assert.match((await state(page, one.tag)).line, /arrow keys/);

      await page.touchscreen.tap(x, y);
      await twoFrames(page);
      assert.equal((await state(page, one.tag)).line, line);

      await tabTo(page, slider);
      const said = (await everything(page, one.tag)).map((text) => text.replace(/\W/g, ''));
      assert.ok(said.includes(line.replace(/\W/g, '')), `${line} in ${said.join(' | ')}`);
      await page.close();
    });
  }
});
