/** Figures that a server has drawn: what they hold, and how the script takes their place. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { render } from '../../dist/es/ssr/index.js';
import { settled } from '../support/browser.mjs';
import { drawnByScript, startServedSite } from '../support/served.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const examples = readdirSync(new URL('../../examples', import.meta.url))
  .filter((name) => name.endsWith('.findings.json'))
  .map((name) => [name, JSON.parse(read(`examples/${name}`))]);
const [, crisis] = examples.find(([name]) => name.startsWith('crisis'));
const trend = { view: 'share-by-month', src: '/slow.json', fallback: '<p id="fallback">Fallback</p>' };
const elements = [
  ...crisis.views.map(({ id }) => ({ view: id })),
  { element: 'findings-help' },
  { element: 'findings-view', view: crisis.views[0].id },
  { element: 'findings-report' },
];

let browser;
let site;
let visit;
let close;
before(async () => ({ browser, site, visit, close } = await startServedSite(crisis)));
after(() => close?.());

/** What the boxes of an element say and where they stand, whether a server drew them or the element. */
function shown() {
  const inside = (root) =>
    [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? inside(e.shadowRoot) : [])]);
  const element = document.querySelector('h1 + *');
  const drawn = !element.querySelector('.findings-served').checkVisibility();
  const all = inside(drawn ? element.shadowRoot : element);
  const texts = (selector) =>
    all
      .filter((e) => e.matches(selector))
      .map((e) => {
        const copy = e.cloneNode(true);
        // The address of the page is for paper alone, and no server knows it.
        copy.querySelector('.paper')?.remove();
        return copy.textContent.replace(/\s+/g, '');
      });
  const places = all
    .filter((e) => e.matches('.heading, .summary, .plot, .help, .notes, .source, [part=switch], [part=text]'))
    .map((e) => [
      e.className,
      ...['x', 'y', 'width', 'height'].map((key) => Math.round(e.getBoundingClientRect()[key])),
    ]);
  return {
    words: texts('.heading, .summary, .help, .notes, .source, .citation, [part=text], [part=revisions]'),
    cells: texts('th, td, caption'),
    places: [...places, Math.round(document.querySelector('#below').getBoundingClientRect().y)],
    visible: texts('th').length > 0 && all.some((e) => e.matches('th') && e.checkVisibility()),
  };
}

describe('an element that a server has drawn', () => {
  for (const [name, document] of examples) {
    const views = document.views.map(({ id }) => ({ view: id }));
    it(`says all that the element says, whole tables included, for each view of ${name}`, async () => {
      for (const options of views) {
        const { page: served } = await visit(render(document, { ...options, lang: 'en-GB' }), {
          scripts: false,
        });
        const theirs = await served.evaluate(shown);
        await served.close();
        const { page, release } = await visit(
          render(document, { ...options, lang: 'en-GB', src: '/slow.json' }),
          {
            document,
          },
        );
        await release();
        await drawnByScript(page);
        await page.$eval('h1 + *', (e) => (e.printing = true));
        const ours = await page.evaluate(shown);
        await page.close();
        assert.deepEqual(theirs.cells, ours.cells, options.view);
        assert.deepEqual(theirs.words, ours.words, options.view);
        assert.ok(theirs.words.join(' ').length > 200, options.view);
      }
    });
  }

  it('shows its table and no idle control where there are no scripts', async () => {
    const { page } = await visit(render(crisis, trend), { scripts: false });
    await page.close();
    const still = await browser.newPage();
    await still.setJavaScriptEnabled(false);
    await still.goto(`${site.address}/page.html`);
    const { visible, words } = await still.evaluate(shown);
    assert.equal(visible, true);
    assert.match(words.join(' '), /Thehighestwas32%,inDecember2024/);
    const idle = await still.evaluate(
      () =>
        [
          ...document
            .querySelector('.findings-served')
            .shadowRoot.querySelectorAll('input, button, select, .readout, details'),
        ].filter((e) => e.checkVisibility({ visibilityProperty: true })).length,
    );
    assert.equal(idle, 0);
    await still.close();
  });

  it('holds the fallback for browsers that do not know declarative shadow roots', () => {
    const html = render(crisis, trend);
    assert.match(html, /^<findings-trend src="\/slow\.json" view="share-by-month"><div/);
    assert.match(html, /<\/template><p id="fallback">Fallback<\/p><\/div><\/findings-trend>$/);
  });

  it('has the attributes that it was given', () => {
    const html = render(crisis, {
      view: 'services',
      group: 'a"b',
      headingLevel: 4,
      link: true,
      hash: '',
      refresh: 60,
      lang: 'cy',
    });
    for (const attribute of [
      'view="services"',
      'group="a&#34;b"',
      'heading-level="4"',
      'link=""',
      'hash=""',
      'refresh="60"',
      'lang="cy"',
    ])
      assert.ok(html.slice(0, html.indexOf('><')).includes(` ${attribute}`), attribute);
    assert.match(html, /aria-level="4"/);
  });

  it('speaks the language that it is asked for, once that has been added', async () => {
    const { addLanguage } = await import('../../dist/es/language/index.js');
    const { cy } = await import('../../dist/es/language/cy.js');
    assert.match(render(crisis, { ...trend, lang: 'cy' }), /The highest was 32%/);
    addLanguage('cy', cy);
    assert.match(
      render(crisis, { ...trend, lang: 'cy' }),
      /<div class="frame" lang="cy">.*Yr uchaf oedd 32%/s,
    );
    assert.match(render(crisis, { lang: 'cy' }), /Yr uchaf oedd 32%/);
    assert.match(render(crisis, trend), /The highest was 32%/);
  });

  it('says from when on it will have a new home, and from that day on that it has', (t) => {
    const moving = {
      ...crisis,
      movedTo: { url: 'https://example.org/x.json', keeper: 'X', when: '2027-04-01' },
    };
    t.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2027, 2, 31, 23, 59) });
    assert.match(render(moving, trend), /From 1 April 2027 these findings will be kept by X/);
    t.mock.timers.setTime(Date.UTC(2027, 3, 1));
    assert.match(render(moving, trend), /These findings are now kept by X/);
  });

  it('is the one that draws the kind of the view, or the whole report', () => {
    const tagsOf = (options) => /^<([\w-]+)/.exec(render(crisis, options))[1];
    assert.deepEqual(
      [...crisis.views.map(({ id }) => tagsOf({ view: id })), tagsOf({})],
      [
        'findings-trend',
        'findings-heatmap',
        'findings-sentiment',
        'findings-topics',
        'findings-checklist',
        'findings-report',
      ],
    );
  });

  it('says in place of figures that there is a fault, above the fallback', () => {
    for (const [document, options, sentence] of [
      [{ ...crisis, title: 12 }, trend, /fault/],
      [crisis, { ...trend, view: 'none' }, /not among the findings/],
      [[], { ...trend, element: 'findings-trend' }, /no figures here yet/],
      [null, { fallback: trend.fallback }, /fault/],
    ]) {
      const html = render(document, options);
      assert.match(html.replace(/<style.*?<\/style>/s, ''), sentence);
      assert.match(html, /<slot>.*<\/slot>.*<\/template><p id="fallback">/s);
    }
  });

  it('lets no text of a document out of its place', () => {
    const bad = '</template></div><script>alert(1)</script><!--" onload=x <svg class="picture"><?>';
    const html = render(
      { ...crisis, title: bad, views: [{ ...crisis.views[0], title: bad, note: bad }] },
      {},
    );
    assert.doesNotMatch(html, /<script|" onload/);
    assert.equal(html.match(/&lt;script&gt;/g).length >= 3, true);
    assert.match(html, /&lt;\?&gt;/);
  });

  it('is refused for a tag that is none of ours', () => {
    assert.throws(() => render(crisis, { element: 'findings-pie' }), /no element <findings-pie>/);
  });

  it('leaves nothing behind in the process', () => {
    assert.equal(typeof globalThis.document, 'undefined');
    assert.equal(typeof globalThis.window, 'undefined');
  });
});

describe('when the script comes to what a server has drawn', () => {
  for (const options of elements) {
    const name = options.element ?? options.view;
    it(`${name} keeps it until the document is there, and then says the same in the same place, once`, async () => {
      for (const width of [360, 800]) {
        const body = render(crisis, { ...options, src: '/slow.json', lang: 'en-GB' });
        const requests = site.asked.get('/slow.json') ?? 0;
        const { page, said, errors, release } = await visit(body, { width });
        await page.waitForFunction(() => document.querySelector('h1 + *').shadowRoot);
        const first = await page.evaluate(shown);
        const waiting = await page.evaluate(() => globalThis.layoutShift);
        await release();
        await drawnByScript(page);
        await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
        const then = await page.evaluate(shown);
        assert.ok(waiting < 0.01, `layout shift ${waiting}`);
        assert.deepEqual(then.places, first.places);
        assert.deepEqual(then.words, first.words);
        assert.equal(site.asked.get('/slow.json') - requests, 1);
        assert.equal(await page.$eval('.findings-served', (e) => e.checkVisibility()), false);
        assert.deepEqual([...said, ...errors], []);
        await page.close();
      }
    });
  }

  it('keeps what was drawn, under a sentence, where the document cannot be had', async () => {
    const { page, release } = await visit(render(crisis, trend));
    await release(404);
    await settled(page);
    const message = await page.$eval(
      'findings-trend',
      (e) => e.shadowRoot.querySelector('[part=message]').textContent,
    );
    assert.match(message, /cannot be reached/);
    assert.equal(await page.$eval('.findings-served', (e) => e.checkVisibility()), true);
    await page.close();
  });

  it('shows what was drawn, with its styles, under a strict policy that allows their nonce', async () => {
    const policy = `default-src 'none'; script-src ${site.address}; connect-src ${site.address}; style-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types findings-widgets`;
    const headers = { 'content-security-policy': policy };
    const { page, violations, release } = await visit(render(crisis, { ...trend, nonce: 'abc' }), {
      headers,
    });
    const served = () =>
      page.$eval(
        '.findings-served',
        (e) => getComputedStyle(e.shadowRoot.querySelector('.heading')).fontWeight,
      );
    assert.equal(await served(), '700');
    await release();
    await settled(page);
    assert.deepEqual(await violations(), []);
    await page.close();
  });
});
