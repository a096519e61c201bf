/** What the eye sees, measured on the rendered page: contrast, colours, sizes of text, clipping, targets, paper, motion. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserAndSite, openPage, partnerPage, settled, twoFrames } from '../support/browser.mjs';
import { deficiencies, distance, labOf, simulate } from '../support/colours.mjs';
import { documentPages, documents, views } from '../support/documents.mjs';
import { clipped, countText, faintMarks, faintText, lookAt, smallText, targets } from '../support/sight.mjs';

const first = documents['crisis-support'].whole;
/** Four lines that end close together, one of them on low bases. */
const lines = {
  ...first.views[0],
  id: 'lines',
  periods: { from: '2024-01', to: '2024-06' },
  series: ['Community teams', 'Safe Havens', 'NHS 111', 'A&E'].map((label, i) => ({
    id: `l${i}`,
    label,
    values: [10 + 9 * i, 14, 30 - 5 * i, 22, 21 + i, 20 + i],
    ...(i ? {} : { bases: [12, 50, 60, 70, 80, 90] }),
  })),
};
/** Six lines that lie on one another, with names too long for their ends. */
const six = {
  ...lines,
  id: 'six',
  series: Array.from({ length: 6 }, (_, i) => ({
    id: `l${i}`,
    label: `Community mental health team ${i + 1}`,
    values: [20, 40, 30, 50, 20, 40],
  })),
};
/** A table of more columns than a sheet has room for words. */
const services = Array.from({ length: 16 }, (_, i) => ({ id: `s${i}`, label: `Physiotherapy ${i + 1}` }));
const wide = {
  ...{ kind: 'heatmap', id: 'wide', title: 'Wide', measure: 'share', unit: 'percent' },
  ...{ rowLabel: 'From', columnLabel: 'To', columns: services },
  rows: services.map((service) => ({ ...service, values: services.map((_, i) => i) })),
};
/** Every view of every example, a report and the help. */
const body = [
  ...views.map(({ tag, src, view }) => `<${tag} src="${src}" view="${view.id}"></${tag}>`),
  '<findings-trend src="/lines.json" view="lines"></findings-trend>',
  `<findings-help src="${documents['crisis-support'].src}"></findings-help>`,
  `<findings-report src="${documents['waiting-lists'].src}"></findings-report>`,
].join('');
const sans = '<style>html { font-family: sans-serif } body { margin: 0 }</style>';

const json = (document) => ({ type: 'application/json', body: JSON.stringify(document) });
const pages = {
  ...documentPages,
  '/lines.json': json({ ...first, id: 'lines', views: [lines] }),
  '/six.json': json({ ...first, id: 'six', views: [six] }),
  '/wide.json': json(wide),
};
const here = browserAndSite(pages);

/**
 * A page with all elements.
 *
 * @param {{width?: number, head?: string, dark?: boolean, forced?: boolean, still?: boolean, rightToLeft?: boolean, scheme?: string,
 *   more?: string}} [options] `scheme` and `more`: HTML that the head and the body of the page hold beside
 */
async function show({
  width = 1000,
  head = '',
  dark = false,
  forced = false,
  still = false,
  rightToLeft = false,
  scheme = dark ? '<style>:root { color-scheme: dark }</style>' : '',
  more = '',
} = {}) {
  pages['/sight.html'] = {
    body: partnerPage(body + more, { head: sans + scheme + head }).replace(
      '<html',
      rightToLeft ? '<html dir="rtl"' : '<html',
    ),
  };
  const { page } = await openPage(here.browser, 'about:blank', { width });
  const client = await page.createCDPSession();
  const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
  if (forced) features.push({ name: 'forced-colors', value: 'active' });
  if (still) features.push({ name: 'prefers-reduced-motion', value: 'reduce' });
  await client.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${here.site.address}/sight.html`, { waitUntil: 'load' });
  await settled(page);
  await lookAt(page);
  return page;
}

/** Opens all tables, and waits until they are there. */
async function openTables(page) {
  await page.evaluate(() => {
    for (const e of globalThis.sight.all()) if (e.matches('details')) e.open = true;
  });
  await twoFrames(page);
}

/** Style rules that a reader adds: to the page, and into every shadow root, as a user's style sheet goes. */
const readerStyles = (page, css) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const roots = globalThis.sight.all().flatMap((e) => (e.shadowRoot ? [e.shadowRoot] : []));
    for (const root of [document, ...roots]) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, css);

describe('colours as they are rendered', () => {
  for (const [words, mode] of [
    ['light', {}],
    ['dark', { dark: true }],
    ['forced, light', { forced: true }],
    ['forced, dark', { forced: true, dark: true }],
    // The reader's colours are dark though the page knows of light alone: nothing of its own may be left.
    ['forced, dark on a light page', { forced: true, dark: true, scheme: '' }],
  ]) {
    it(`give text 4.5 to 1 and marks 3 to 1, ${words}`, async () => {
      const page = await show(mode);
      await openTables(page);
      assert.ok((await countText(page)) > 1000);
      assert.deepEqual(await faintText(page), []);
      assert.deepEqual(await faintMarks(page), []);
      await page.close();
    });
  }

  it('give the ring of the focus 2 pixels and 3 to 1, light and dark', async () => {
    for (const dark of [false, true]) {
      const page = await show({ dark });
      const rings = await page.evaluate(() => {
        const { all, behind, contrast, rgba } = globalThis.sight;
        return all()
          .filter(
            (e) =>
              e.getRootNode() instanceof ShadowRoot &&
              e.matches('button, select, summary, a, input') &&
              e.checkVisibility(),
          )
          .map((e) => {
            e.focus({ focusVisible: true });
            const ring = e.closest('.plot') ?? e;
            const { outlineColor, outlineWidth, outlineStyle } = getComputedStyle(ring);
            return {
              width: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
              ratio: contrast(rgba(outlineColor), behind(ring)),
            };
          });
      });
      assert.ok(rings.length > 50);
      for (const { width, ratio } of rings)
        assert.ok(width >= 2 && ratio >= 3, `${width} px, ${ratio.toFixed(2)}`);
      await page.close();
    }
  });
});

describe('what colours say', () => {
  /** The colours of classes as they are rendered, as [red, green, blue]. */
  const coloursOf = (page, selectors) =>
    page.evaluate((selectors) => {
      const { all, rgba } = globalThis.sight;
      const elements = all();
      return selectors.map((selector) => {
        const e = elements.find((element) => element.matches(selector));
        const { stroke, fill, backgroundColor } = getComputedStyle(e);
        return rgba(e.matches('.cell') ? fill : e.matches('path') ? stroke : backgroundColor).slice(0, 3);
      });
    }, selectors);

  for (const dark of [false, true]) {
    it(`holds in greyscale and with deficient sight, ${dark ? 'dark' : 'light'}: steps of a heatmap, parts of a bar`, async () => {
      const page = await show({ dark });
      const steps = await coloursOf(
        page,
        [1, 2, 3, 4, 5, 6].map((step) => `.cell.h${step}`),
      );
      const parts = await coloursOf(
        page,
        ['positive', 'neutral', 'negative'].map((tone) => `.part.${tone}`),
      );
      for (const [sight, matrix] of Object.entries(deficiencies)) {
        const lab = (colour) => labOf(simulate(colour, matrix));
        const lightness = steps.map((colour) => lab(colour)[0]);
        for (let i = 1; i < lightness.length; i++)
          assert.ok(
            (lightness[i] - lightness[i - 1]) * (dark ? 1 : -1) >= 7,
            `step ${i}, ${sight}: ${lightness}`,
          );
        for (const [a, b] of [
          [0, 1],
          [1, 2],
          [0, 2],
        ]) {
          const apart = distance(lab(parts[a]), lab(parts[b]));
          assert.ok(apart >= 15, `parts ${a} and ${b}, ${sight}: ${apart}`);
        }
      }
      await page.close();
    });
  }

  it('is repeated by dashes of lines, and by the name of every part that is drawn', async () => {
    const page = await show();
    const [lines, legends] = await page.evaluate(() => {
      const { all } = globalThis.sight;
      const trends = all().filter((e) => e.localName === 'findings-trend');
      return [
        trends.map((e) => {
          const drawn = [...e.shadowRoot.querySelectorAll('.picture .line')];
          return drawn.map((line) => getComputedStyle(line).strokeDasharray);
        }),
        all()
          .filter((e) => e.matches('findings-sentiment, findings-topics'))
          .map((e) => ({
            classes: [
              ...new Set(
                [...e.shadowRoot.querySelectorAll('.bar .part')].map((p) =>
                  p.className.replace(/\b(part|at|gap|plain)\b/g, '').trim(),
                ),
              ),
            ].filter(Boolean),
            keys: [...e.shadowRoot.querySelectorAll('.legend .part.key')].map((k) => [
              k.className.replace(/\b(part|key)\b/g, '').trim(),
              k.parentElement.textContent.trim(),
            ]),
          })),
      ];
    });
    assert.ok(lines.some((l) => l.length === 4));
    for (const dashes of lines.filter((l) => l.length <= 4))
      assert.equal(new Set(dashes).size, dashes.length, dashes.join(' | '));
    for (const { classes, keys } of legends) {
      const named = new Map(keys);
      for (const name of classes) assert.ok(named.get(name), `${name} has no name`);
    }
    await page.close();
  });

  for (const forced of [false, true]) {
    it(`picks out the chosen one of many lines, and is the same in the legend${forced ? ', where colours are forced' : ''}`, async () => {
      const trends = ['six', 'lines'].map(
        (view) => `<findings-trend class="narrow" src="/${view}.json"></findings-trend>`,
      );
      const page = await show({ width: 420, forced, more: trends.join('') });
      const look = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('.narrow')].map(({ shadowRoot }) => {
            const looks = (marks) =>
              [...shadowRoot.querySelectorAll(marks)].map((mark) => {
                const { stroke, strokeWidth, strokeDasharray } = getComputedStyle(mark);
                return [stroke, strokeWidth, strokeDasharray].join(' ');
              });
            return {
              lines: looks('.picture .line'),
              dots: looks('.picture .dots').length,
              keys: looks('.legend .line'),
              names: [...shadowRoot.querySelectorAll('.legend li')].map((item) => item.textContent.trim()),
            };
          }),
        );
      const name = (i) => `Community mental health team ${i}`;
      const check = (chosen, { lines: drawn, dots, keys, names }) => {
        const [grey] = drawn;
        assert.equal(dots, 0);
        assert.equal(drawn.filter((line) => line === grey).length, 5);
        assert.deepEqual(keys, [drawn.at(-1), grey]);
        assert.notEqual(drawn.at(-1), grey);
        const others = [1, 2, 3, 4, 5, 6].filter((i) => i !== chosen);
        assert.deepEqual(names.slice(0, 2), [name(chosen), others.map(name).join(', ')]);
      };
      const [many, few] = await look();
      check(1, many);
      assert.deepEqual(few.keys, few.lines);
      assert.equal(new Set(few.keys).size, 4);
      await page.evaluate(() =>
        document.querySelector('.narrow').shadowRoot.querySelector('[type=range]').focus(),
      );
      await page.keyboard.press('ArrowDown');
      await twoFrames(page);
      check(2, (await look())[0]);
      await page.close();
    });
  }

  it('is repeated by pattern where colours are forced and on paper', async () => {
    for (const media of ['forced', 'print']) {
      const page = await show({ forced: media === 'forced' });
      if (media === 'print') await page.emulateMediaType('print');
      const looks = await page.evaluate(() =>
        globalThis.sight
          .all()
          .filter((e) => e.localName === 'findings-sentiment')
          .map((e) =>
            [...e.shadowRoot.querySelectorAll('.legend .part.key')].map((key) => {
              const { backgroundColor, backgroundImage, borderTopStyle } = getComputedStyle(key);
              return `${backgroundColor} ${borderTopStyle} ${backgroundImage.slice(0, 24)}`;
            }),
          ),
      );
      assert.ok(looks.length > 2);
      for (const keys of looks) {
        assert.equal(new Set(keys).size, keys.length, `${media}: ${keys.join(' | ')}`);
        // Greys alone would tell them apart on good paper: a copy of a copy needs the pattern.
        assert.ok(
          keys.length < 3 || keys.some((key) => key.includes('repeating')),
          `${media}: ${keys.join(' | ')}`,
        );
      }
      await page.close();
    }
  });
});

describe('text', () => {
  for (const [words, options, css] of [
    ['1280 pixels wide', { width: 1280 }],
    ['768 pixels wide', { width: 768 }],
    ['at 400% zoom of 1280 pixels', { width: 320 }],
    ['240 pixels wide', { width: 240 }],
    ['from right to left, 320 pixels wide', { width: 320, rightToLeft: true }],
    ['twice as large', { width: 1280 }, 'html { font-size: 200% }'],
    ['twice as large, 320 pixels wide', { width: 320 }, 'html { font-size: 200% }'],
    ...[1280, 320].map((width) => [
      `with the spacing of WCAG 1.4.12, ${width} pixels wide`,
      { width },
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    ]),
  ]) {
    it(`is never under 12 pixels, cut, or on other text, ${words}`, async () => {
      const page = await show(options);
      if (css) {
        await readerStyles(page, css);
        await twoFrames(page);
        await twoFrames(page);
      }
      await openTables(page);
      assert.ok((await countText(page)) > 1000);
      assert.deepEqual(await smallText(page), []);
      assert.deepEqual(await clipped(page), []);
      await page.close();
    });
  }
});

describe('targets', () => {
  it('are at least 24 by 24 pixels, and 44 high where they are lists, buttons or what opens a part, wide or narrow', async (t) => {
    for (const width of [1280, 320]) {
      const page = await show({ width });
      await openTables(page);
      const found = await targets(page);
      assert.ok(found.length > 30);
      for (const { name, width: w, height } of found)
        assert.ok(w >= 24 && height >= 24, `${name}: ${w} by ${height}`);
      const under = found.filter((f) => f.width < 44 || f.height < 44);
      t.diagnostic(
        `under 44 at ${width}: ${[...new Set(under.map((u) => `${u.part} ${Math.round(u.height)} px high`))].join(', ') || 'none'}`,
      );
      assert.deepEqual(
        under.filter((u) => u.height < 44 && /^(select|summary|button)$/.test(u.part)),
        [],
      );
      await page.close();
    }
  });
});

describe('paper', () => {
  /** A page as it is while it is printed: A4 with margins of 1 cm, 96 pixels an inch. */
  async function printed(more = '') {
    const page = await show({
      width: 718,
      more,
    });
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await twoFrames(page);
    return page;
  }

  it('has every row of every table, none cut at the side, none in two pieces, with its headers on each sheet', async () => {
    const page = await printed('<findings-heatmap src="/wide.json"></findings-heatmap>');
    const tables = await page.evaluate(() =>
      globalThis.sight
        .all()
        .filter((e) => e.localName === 'table')
        .map((table) => ({
          name: table.caption.textContent.trim(),
          seen: table.checkVisibility(),
          beyond: table.getBoundingClientRect().right - document.documentElement.clientWidth,
          rows: table.tBodies[0].rows.length,
          whole: [...table.rows].every((row) => getComputedStyle(row).breakInside === 'avoid'),
          head: getComputedStyle(table.tHead).display,
        })),
    );
    const drawn = [...views.map(({ view }) => view), lines].filter(
      (v) => v.kind !== 'recommendations',
    ).length;
    assert.ok(tables.length >= drawn);
    for (const { name, seen, beyond, rows, whole, head } of tables) {
      assert.ok(seen && rows > 0, name);
      assert.ok(beyond <= 0.5, `${name} is ${beyond} px wider than the sheet`);
      assert.deepEqual([whole, head], [true, 'table-header-group'], name);
    }
    assert.ok(tables.some(({ rows }) => rows === 165));
    await page.close();
  });

  it('has source, date, citation and the address of the page on every figure, checklist and report', async () => {
    const page = await printed();
    const figures = await page.evaluate(() =>
      globalThis.sight
        .all()
        .filter((e) => e.localName.startsWith('findings-') && e.localName !== 'findings-help')
        .map((e) => ({
          tag: e.localName,
          source: [...e.shadowRoot.querySelectorAll('.source')]
            .map((s) => (s.checkVisibility() ? s.textContent : ''))
            .join(' '),
          citation: e.shadowRoot.querySelector('[part=citation]')?.innerText ?? '',
          location: location.href,
        })),
    );
    assert.ok(
      figures.some((f) => f.tag === 'findings-report') && figures.some((f) => f.tag === 'findings-checklist'),
    );
    for (const { tag, source, citation, location } of figures) {
      assert.match(source, /Source: .+Figures as of \d+ \w+ 20\d\d/s, tag);
      assert.match(citation, /How to cite: /, tag);
      assert.ok(citation.includes(location), `${tag}: ${citation}`);
    }
    await page.close();
  });

  it('shows no address on the screen', async () => {
    const page = await show();
    const seen = await page.evaluate(
      () => globalThis.sight.all().filter((e) => e.matches('.paper') && e.checkVisibility()).length,
    );
    assert.equal(seen, 0);
    await page.close();
  });

  it('has no controls, and every bar and line', async () => {
    const page = await printed();
    assert.deepEqual(await targets(page), []);
    const pictures = await page.evaluate(() =>
      globalThis.sight
        .all()
        .filter((e) => e.matches('.picture'))
        .map((e) => {
          const { right, height } = e.getBoundingClientRect();
          return {
            seen: e.checkVisibility() && height > 20,
            beyond: right - document.documentElement.clientWidth,
          };
        }),
    );
    for (const { seen, beyond } of pictures) assert.ok(seen && beyond <= 0.5);
    await page.close();
  });
});

describe('motion', () => {
  for (const still of [true, false]) {
    it(`is none${still ? ' where a reader asks for none' : ', nor anywhere else'}`, async () => {
      const page = await show({ still });
      await openTables(page);
      const moving = await page.evaluate(() => {
        const { all, name } = globalThis.sight;
        return all()
          .filter((e) => e.getRootNode() instanceof ShadowRoot)
          .filter((e) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(e);
            return (
              animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior !== 'auto'
            );
          })
          .map(name);
      });
      assert.deepEqual(moving, []);
      await page.close();
    });
  }
});
