/** The built script on whole pages: what partners' pages do to it, and what it must not do to them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browserAndSite, openPage, partnerPage, settled } from '../support/browser.mjs';

const trend =
  '<findings-trend src="/examples/crisis-support.findings.json" view="share-by-month"><p id="fallback">Fallback</p></findings-trend>';
const policy = (host, extra = '') =>
  `default-src 'none'; script-src ${host}; connect-src ${host}; base-uri 'none'; form-action 'none'; ` +
  `require-trusted-types-for 'script'; trusted-types findings-widgets${extra}`;
const script = readFileSync(new URL('../../dist/findings.js', import.meta.url), 'utf8');
const example = JSON.parse(
  readFileSync(new URL('../../examples/crisis-support.findings.json', import.meta.url), 'utf8'),
);

const pages = {};
const here = browserAndSite(pages);

/** What one figure shows: the picture's text, the table, the sentence in place of it, and whether its fallback is seen. */
const shown = (page, selector = 'findings-trend') =>
  page.$eval(selector, (e) => ({
    picture: [...(e.shadowRoot?.querySelectorAll('.picture text') ?? [])].map((t) => t.textContent),
    rows: [...(e.shadowRoot?.querySelectorAll('tbody tr') ?? [])].map((r) =>
      [...r.cells].map((c) => c.textContent.trim()),
    ),
    message: e.shadowRoot?.querySelector('[part=message]')?.textContent.trim(),
    fallback: e.querySelector('#fallback')?.checkVisibility() ?? false,
  }));

async function visit(path, body, options = {}) {
  pages[path] = { body: partnerPage(body, options), headers: options.headers };
  return openPage(here.browser, here.site.address + path, options);
}

describe('a partner page with the script tag', () => {
  it('shows the stated months, the gaps between them and the average, in picture and table alike', async () => {
    const { page, said, errors } = await openPage(here.browser, `${here.site.address}/examples/partner.html`);
    await settled(page);
    const { picture, rows } = await shown(page);
    for (const value of ['22%', '25%', '28%', '17%', '32%', 'Average 18.6%', 'not stated'])
      assert.ok(picture.includes(value), value);
    assert.equal(rows.length, 14);
    const stated = rows
      .filter(([, value]) => value !== 'not stated')
      .map(([month, value]) => `${month} ${value}`);
    assert.deepEqual(stated, [
      'February 2024 22%',
      'March 2024 25%',
      'September 2024 28%',
      'October 2024 17%',
      'December 2024 32%',
    ]);
    assert.deepEqual(said, []);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('asks once for a document that many elements name', async () => {
    const before = here.site.asked.get('/examples/crisis-support.findings.json') ?? 0;
    const { page } = await visit('/many.html', trend.repeat(20));
    await settled(page);
    assert.equal(here.site.asked.get('/examples/crisis-support.findings.json') - before, 1);
    assert.equal((await page.$$('findings-trend')).length, 20);
    await page.close();
  });

  it('asks for nothing but the script and the document, and keeps nothing', async () => {
    const { page } = await visit('/quiet.html', trend, { script: '' });
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addScriptTag({ url: '/dist/findings.js' });
    await settled(page);
    assert.deepEqual(asked, ['/dist/findings.js', '/examples/crisis-support.findings.json']);
    const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
    assert.deepEqual(kept, ['', 0, 0]);
    await page.close();
  });

  it('adds no global', async () => {
    const { page } = await visit('/globals.html', trend, { script: '' });
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const before = await names();
    await page.addScriptTag({ url: '/dist/findings.js' });
    await settled(page);
    // The test's own tool leaves some too.
    const added = (await names()).filter((name) => !before.includes(name) && !/aria/i.test(name));
    assert.deepEqual(added, []);
    await page.close();
  });

  for (const tag of ['trend', 'heatmap', 'sentiment', 'topics', 'checklist'].map(
    (name) => `findings-${name}`,
  )) {
    for (const width of [360, 800, 1280]) {
      it(`moves nothing on the page when <${tag}> has its figures, ${width} pixels wide`, async () => {
        const css =
          `<style>${tag}:not(:defined){display:block;min-height:74em} ` +
          `@media(min-width:40em){${tag}:not(:defined){min-height:53em}}</style>`;
        pages['/slow.json'] = {
          answer: (_, response) =>
            setTimeout(
              () =>
                response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(example)),
              400,
            ),
        };
        const body = `<h1>Page</h1><${tag} src="/slow.json"></${tag}><p>Below</p>`;
        const { page } = await visit('/shift.html', body, { head: css, width });
        await settled(page);
        await new Promise((done) => setTimeout(done, 300));
        const shift = await page.evaluate(() => globalThis.layoutShift);
        assert.ok(shift < 0.01, `layout shift ${shift}`);
        await page.close();
      });
    }
  }
});

describe('the partner page with every element', () => {
  for (const width of [360, 800, 1280]) {
    it(`settles with no layout shift, ${width} pixels wide`, async () => {
      const { page, errors } = await openPage(here.browser, `${here.site.address}/examples/partner.html`, {
        width,
      });
      await settled(page);
      await new Promise((done) => setTimeout(done, 500));
      const shift = await page.evaluate(() => globalThis.layoutShift);
      assert.ok(shift < 0.01, `layout shift ${shift}`);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }
});

describe('under a strict policy', () => {
  const strict = async (path, options = {}) => {
    const { extra, ...rest } = options;
    return visit(path, trend, {
      headers: { 'content-security-policy': policy(here.site.address, extra) },
      ...rest,
    });
  };

  it('draws without a violation', async () => {
    const { page, errors, violations } = await strict('/strict.html');
    await settled(page);
    assert.ok((await shown(page)).picture.includes('32%'));
    assert.deepEqual(await violations(), []);
    assert.deepEqual(errors, []);
    // The picture has its size and colours: the styles were not refused.
    const line = await page.$eval(
      'findings-trend',
      (e) => getComputedStyle(e.shadowRoot.querySelector('.line')).stroke,
    );
    assert.equal(line, 'rgb(11, 95, 165)');
    await page.close();
  });

  it('draws every element and a whole report without a violation', async () => {
    const tags = ['trend', 'heatmap', 'sentiment', 'topics', 'checklist', 'help', 'view', 'report'];
    const body = tags
      .map((tag) => `<findings-${tag} src="/examples/crisis-support.findings.json"></findings-${tag}>`)
      .join('');
    const headers = { 'content-security-policy': policy(here.site.address) };
    const { page, errors, said, violations } = await visit('/strict-all.html', body, { headers });
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('main > *, body > *')].filter((e) =>
          e.shadowRoot?.querySelector('[part=figure], findings-trend'),
        ).length >= count,
      { timeout: 15_000 },
      tags.length,
    );
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    assert.deepEqual(await violations(), []);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      said.filter((line) => !line.includes('favicon') && !line.includes('404')),
      [],
    );
    await page.close();
  });

  it('draws where the page already has a policy of the name that Lit uses', async () => {
    const before = () => globalThis.trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });
    const { page, errors, violations } = await strict('/taken.html', { extra: ' lit-html', before });
    await settled(page);
    assert.ok((await shown(page)).picture.includes('32%'));
    assert.deepEqual(await violations(), []);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('leaves the fallback, says so once and throws nothing where the page refuses its policy', async () => {
    pages['/refused.html'] = {
      body: partnerPage(trend + trend),
      headers: {
        'content-security-policy': policy(here.site.address).replace(
          'trusted-types findings-widgets',
          "trusted-types 'none'",
        ),
      },
    };
    const { page, said, errors } = await openPage(here.browser, `${here.site.address}/refused.html`);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    assert.equal((await shown(page)).fallback, true);
    assert.deepEqual(errors, []);
    assert.equal(said.filter((line) => line.startsWith('warn') && line.includes('Trusted Types')).length, 1);
    await page.close();
  });

  it('reads values by arrow keys and offers the download without a violation', async () => {
    const { page, violations } = await strict('/strict-use.html');
    await settled(page);
    await page.focus('findings-trend >>> input[type=range]');
    await page.keyboard.press('ArrowLeft');
    const readout = await page.$eval(
      'findings-trend',
      (e) => e.shadowRoot.querySelector('.readout').textContent,
    );
    assert.match(readout, /November 2024/);
    await page.$eval('findings-trend', (e) => e.shadowRoot.querySelector('.use').setAttribute('open', ''));
    await page.click('findings-trend >>> .use button');
    assert.deepEqual(await violations(), []);
    await page.close();
  });
});

describe('when a document cannot be had', () => {
  const faults = {
    'a server that is gone': { src: 'http://127.0.0.1:1/gone.json', sentence: /cannot be reached/ },
    'status 500': { page: { status: 500 }, sentence: /cannot be reached/ },
    'malformed JSON': { page: { type: 'application/json', body: '{"format": "1.0",, }' }, sentence: /fault/ },
    'a page in place of the file': {
      page: { body: '<!doctype html><title>Log in</title>' },
      sentence: /fault/,
    },
    'a wrong document': {
      page: { type: 'application/json', body: JSON.stringify({ ...example, format: '1.0', title: 12 }) },
      sentence: /fault/,
    },
    'a newer format': {
      page: { type: 'application/json', body: JSON.stringify({ ...example, format: '2.0' }) },
      sentence: /newer version/,
    },
    'an empty list': { page: { type: 'application/json', body: '[]' }, sentence: /no figures here yet/ },
    'a redirect': {
      page: { status: 302, headers: { location: '/elsewhere.json' } },
      sentence: /cannot be reached/,
    },
  };
  for (const [name, { src = '/fault.json', page: fault, sentence }] of Object.entries(faults)) {
    it(`${name} leaves the fallback, one sentence, the neighbours and nothing uncaught`, async () => {
      pages['/fault.json'] = fault;
      const elsewhere = here.site.asked.get('/elsewhere.json') ?? 0;
      const body = `<script>addEventListener('findings-error', (e) => (globalThis.told = [...(globalThis.told ?? []), e.detail]))</script>
        <findings-trend id="bad" src="${src}"><p id="fallback">Fallback</p></findings-trend>${trend.replace('<findings-trend', '<findings-trend id="good"')}`;
      const { page, errors, said } = await visit('/fault.html', body);
      await settled(page);
      const bad = await shown(page, '#bad');
      assert.match(bad.message, sentence);
      assert.equal(bad.fallback, true);
      assert.deepEqual(bad.rows, []);
      assert.ok((await shown(page, '#good')).picture.includes('32%'));
      assert.deepEqual(errors, []);
      const told = await page.evaluate(() => globalThis.told.map(({ code, message }) => ({ code, message })));
      assert.equal(told.length, 1);
      assert.ok(told[0].code && told[0].message.length > 20);
      assert.ok(
        said.some((line) => line.includes(told[0].message)),
        'the console says it too',
      );
      assert.equal(here.site.asked.get('/elsewhere.json') ?? 0, elsewhere);
      await page.close();
    });
  }

  it('keeps the last good figures with their date when newer ones cannot be had', async () => {
    pages['/later.json'] = { type: 'application/json', body: JSON.stringify(example) };
    const { page, errors } = await visit(
      '/later.html',
      trend.replace('/examples/crisis-support.findings.json', '/later.json'),
    );
    await settled(page);
    pages['/later.json'] = { status: 503 };
    await page.$eval('findings-trend', (e) => (e.refresh = 10));
    await page.waitForFunction(
      () => document.querySelector('findings-trend').shadowRoot.querySelector('.notice'),
      { timeout: 20_000 },
    );
    const notice = await page.$eval(
      'findings-trend',
      (e) => e.shadowRoot.querySelector('.notice').textContent,
    );
    assert.match(notice, /cannot be reached.*fetched on \d+ \w+ 20\d\d/);
    assert.ok((await shown(page)).picture.includes('32%'));
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('a guest that is not alone', () => {
  const drawn = async (page) => (await shown(page)).picture.includes('32%');

  it('draws once and warns once when the tag is pasted twice', async () => {
    const twice = '<script src="/dist/findings.js"></script><script src="/dist/findings.js?again"></script>';
    const { page, said, errors } = await visit('/twice.html', trend, { script: twice });
    await settled(page);
    assert.ok(await drawn(page));
    assert.deepEqual(errors, []);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /already defined/);
    await page.close();
  });

  it('draws and warns once when another version came first, also under a strict policy', async () => {
    pages['/other.js'] = {
      type: 'text/javascript',
      body: script.replaceAll(/(["'`])0\.\d+\.\d+\1/g, '"9.9.9"'),
    };
    const scripts = '<script src="/other.js"></script><script src="/dist/findings.js"></script>';
    for (const headers of [undefined, { 'content-security-policy': policy(here.site.address) }]) {
      const { page, said, errors } = await visit('/versions.html', trend, { script: scripts, headers });
      await settled(page);
      assert.ok(await drawn(page));
      assert.deepEqual(errors, []);
      const warnings = said.filter((line) => line.startsWith('warn'));
      assert.equal(warnings.length, 1, said.join('\n'));
      assert.match(warnings[0], /9\.9\.9/);
      await page.close();
    }
  });

  it('draws on a page that unsets everything', async () => {
    const { page, errors } = await visit('/unset.html', trend, { head: '<style>* { all: unset }</style>' });
    await settled(page);
    assert.ok(await drawn(page));
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('draws the document, and nothing else, on a page with polluted prototypes', async () => {
    const pollute = `<script>
      Object.prototype.polluted = 'yes'; Array.prototype.extra = () => 1; Object.prototype.note = 'injected'; Object.prototype.base = 3;
    </script>`;
    const { page, errors } = await visit('/polluted.html', trend, { head: pollute });
    // The test tool's own way of waiting does not survive such a page.
    await new Promise((done) => setTimeout(done, 1500));
    assert.ok(await drawn(page));
    assert.deepEqual(errors, []);
    const text = await page.$eval('findings-trend', (e) => e.shadowRoot.textContent);
    assert.ok(!/injected|low base|undefined/.test(text), text);
    await page.close();
  });

  it('draws when written by document.write, replaced by html twenty times, and moved about', async () => {
    const body = `<div id="host"></div><script>document.write(${JSON.stringify(trend)});
      for (let i = 0; i < 20; i++) document.querySelector('#host').innerHTML = ${JSON.stringify(trend)};</script>`;
    const { page, errors } = await visit('/moved.html', body);
    await settled(page);
    await page.evaluate(() => {
      for (let i = 0; i < 10; i++) document.body.append(document.querySelector('findings-trend'));
    });
    await settled(page);
    assert.ok(await drawn(page));
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('draws in a sandboxed frame, without the controls that such a frame refuses', async () => {
    const frame = partnerPage(trend.replace('src="/', `src="${here.site.address}/`), {
      script: `<script src="${here.site.address}/dist/findings.js"></script>`,
    });
    const { page, errors } = await visit(
      '/sandbox.html',
      `<iframe sandbox="allow-scripts" width="700" height="900" srcdoc="${frame.replaceAll('"', '&quot;')}"></iframe>`,
      { script: '' },
    );
    const inner = await (await page.$('iframe')).contentFrame();
    await settled(inner);
    assert.ok((await shown(inner)).picture.includes('32%'));
    assert.equal(
      await inner.$eval('findings-trend', (e) => e.shadowRoot.querySelectorAll('.use button').length),
      0,
    );
    assert.deepEqual(errors, []);
    await page.close();
  });
});

describe('a figure that comes and goes', () => {
  /** Mounts and removes an element many times, then counts what is still alive after collecting garbage. */
  const cycle = async (page, leak) => {
    const client = await page.createCDPSession();
    await page.evaluate(async (leak) => {
      globalThis.kept = [];
      for (let i = 0; i < 1000; i++) {
        const e = document.createElement('findings-trend');
        e.data = globalThis.example;
        document.body.append(e);
        await e.updateComplete;
        if (i % 50 === 0) await new Promise((done) => requestAnimationFrame(done));
        e.remove();
        if (leak) addEventListener('resize', () => e.localName);
      }
    }, leak);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await client.send('HeapProfiler.collectGarbage');
    const { result } = await client.send('Runtime.evaluate', {
      expression: "customElements.get('findings-trend').prototype",
    });
    const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
    const { result: length } = await client.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length }',
      returnByValue: true,
    });
    const counters = await client.send('Memory.getDOMCounters');
    return { alive: length.value, listeners: counters.jsEventListeners };
  };
  const prepare = async () => {
    const { page } = await visit('/cycle.html', '');
    await page.waitForFunction(() => customElements.get('findings-trend'));
    await page.evaluate((data) => (globalThis.example = data), example);
    return page;
  };

  it('leaves no instance and no listener behind after a thousand times', { timeout: 120_000 }, async () => {
    const page = await prepare();
    const first = await cycle(page, false);
    const second = await cycle(page, false);
    assert.ok(second.alive <= 1, `${second.alive} instances`);
    assert.ok(
      second.listeners <= first.listeners,
      `${first.listeners} listeners after one round, ${second.listeners} after two`,
    );
    await page.close();
  });

  it(
    'would be seen to leak: a page that holds on to each element fails the same count',
    { timeout: 120_000 },
    async () => {
      const page = await prepare();
      const { alive } = await cycle(page, true);
      assert.ok(alive >= 1000, `${alive} instances`);
      await page.close();
    },
  );
});

describe('on paper and without scripts', () => {
  it('prints the table, whole, and hides the controls', async () => {
    const { page } = await visit('/print.html', trend);
    await settled(page);
    await page.emulateMediaType('print');
    const seen = await page.$eval('findings-trend', (e) => ({
      table: e.shadowRoot.querySelector('table').checkVisibility(),
      citation: e.shadowRoot.querySelector('.citation').checkVisibility(),
      control: e.shadowRoot.querySelector('summary').checkVisibility(),
    }));
    assert.deepEqual(seen, { table: true, citation: true, control: false });
    await page.close();
  });

  it('prints a long table that was never opened', async () => {
    const values = Array.from({ length: 731 }, (_, i) => i % 100);
    const periods = { from: '2023-01-01', to: '2024-12-31' };
    const view = {
      ...example.views[0],
      id: 'days',
      periods,
      breaks: undefined,
      series: [{ id: 'a', label: 'A', values }],
    };
    pages['/days.json'] = { type: 'application/json', body: JSON.stringify({ ...example, views: [view] }) };
    const { page } = await visit('/print-long.html', '<findings-trend src="/days.json"></findings-trend>');
    await settled(page);
    await page.evaluate(() => {
      addEventListener('beforeprint', () =>
        queueMicrotask(() => {
          globalThis.printed = document
            .querySelector('findings-trend')
            .shadowRoot.querySelectorAll('tbody tr').length;
        }),
      );
    });
    assert.equal((await shown(page)).rows.length, 0);
    await page.pdf();
    assert.equal(await page.evaluate(() => globalThis.printed), 731);
    await page.close();
  });

  it('leaves what the page holds where scripts are blocked', async () => {
    const { page } = await visit('/no-script.html', trend, {
      headers: { 'content-security-policy': "script-src 'none'" },
    });
    assert.equal(await page.$eval('#fallback', (e) => e.checkVisibility()), true);
    await page.close();
  });
});

describe('the Welsh script', () => {
  const tag = (name) => `<script async crossorigin="anonymous" src="/dist/${name}.js"></script>`;
  const welsh = trend.replace('<findings-trend', '<findings-trend lang="cy"');
  const source = (page) =>
    page.$eval('findings-trend', (e) => e.shadowRoot.querySelector('[part=source]')?.textContent ?? '');
  /** Whether a figure comes to hold a word, however long the machine takes. */
  const comes = (page, word) =>
    page.waitForFunction(
      (text) =>
        document
          .querySelector('findings-trend')
          ?.shadowRoot?.querySelector('[part=source]')
          ?.textContent.includes(text),
      {},
      word,
    );

  for (const [order, scripts] of [
    ['after the first', tag('findings') + tag('findings-cy')],
    ['before the first', tag('findings-cy') + tag('findings')],
    ['twice', tag('findings-cy') + tag('findings') + tag('findings-cy')],
  ]) {
    it(`is heard ${order}, under a strict policy, and adds no global`, async () => {
      const { page, said, errors } = await visit(`/welsh-${order.replaceAll(' ', '-')}.html`, welsh, {
        script: scripts,
        headers: { 'content-security-policy': policy(here.site.address) },
      });
      await comes(page, 'Cyhoeddwr');
      assert.deepEqual(await page.evaluate(() => globalThis.violations), []);
      assert.deepEqual([...said, ...errors], []);
      await page.close();
    });
  }

  it('leaves figures in other languages, and pages without figures, as they are', async () => {
    const { page, errors } = await visit('/welsh-no.html', trend, {
      script: tag('findings') + tag('findings-cy'),
    });
    await settled(page);
    await comes(page, 'Publisher');
    assert.doesNotMatch(await source(page), /Cyhoeddwr/);
    assert.deepEqual(errors, []);
    await page.close();
    const { page: bare, errors: none } = await visit('/welsh-alone.html', '<p>Nothing</p>', {
      script: tag('findings-cy'),
    });
    assert.deepEqual(none, []);
    await bare.close();
  });

  it('leaves elements of a version that knows of no languages as they are', async () => {
    const { page, errors } = await visit('/welsh-old.html', '<findings-trend lang="cy"></findings-trend>', {
      script: `${tag('findings-cy')}${tag('findings')}`,
      before: () => customElements.define('findings-trend', class extends HTMLElement {}),
    });
    await settled(page).catch(() => undefined);
    assert.deepEqual(errors, []);
    await page.close();
  });
});
