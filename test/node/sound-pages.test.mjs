/** The script for sound on whole pages, beside the main one: in any order, under a strict policy, and gone without a trace. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browserAndSite, openPage, partnerPage, settled } from '../support/browser.mjs';

const figures =
  '<findings-trend src="/examples/crisis-support.findings.json" view="share-by-month"></findings-trend>' +
  '<findings-heatmap src="/examples/crisis-support.findings.json"></findings-heatmap>';
const main = '<script async crossorigin="anonymous" src="/dist/findings.js"></script>';
const sound = '<script async crossorigin="anonymous" src="/dist/findings-sound.js"></script>';
const scriptText = readFileSync(new URL('../../dist/findings.js', import.meta.url), 'utf8');
const example = JSON.parse(
  readFileSync(new URL('../../examples/crisis-support.findings.json', import.meta.url), 'utf8'),
);

const pages = {};
const here = browserAndSite(pages);

async function visit(path, body, options = {}) {
  // Else the browser may ask for an icon, and say that there is none; a strict policy allows neither.
  const head = (options.headers ? '' : '<link rel="icon" href="data:,">') + (options.head ?? '');
  pages[path] = { body: partnerPage(body, { ...options, head }), headers: options.headers };
  const visited = await openPage(here.browser, here.site.address + path, options);
  await settled(visited.page);
  return visited;
}

/** How many sets of controls each figure has. */
const controls = (page) =>
  page.$$eval('findings-trend, findings-heatmap', (all) =>
    all.map((e) => e.shadowRoot.querySelectorAll('.listen').length),
  );
const heard = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('findings-trend, findings-heatmap')].every((e) =>
      e.shadowRoot.querySelector('.listen'),
    ),
  );
/** Opens the controls of the trend and presses Play, as a reader does. */
async function play(page) {
  await page.click('findings-trend >>> .listen summary');
  await page.click('findings-trend >>> .listen button');
}

/** Run in the page before all else: keeps every audio context that is made. */
function keepContexts() {
  globalThis.contexts = [];
  const Real = globalThis.AudioContext;
  globalThis.AudioContext = class extends Real {
    constructor(...parameters) {
      super(...parameters);
      globalThis.contexts.push(this);
    }
  };
}
const states = (page) => page.evaluate(() => globalThis.contexts.map(({ state }) => state));
const allClosed = (page) =>
  page.waitForFunction(() => globalThis.contexts.every(({ state }) => state === 'closed'));

describe('the second script tag', () => {
  for (const [order, script] of Object.entries({
    'before the main one': sound + main,
    'after the main one': main + sound,
    twice: main + sound + sound.replace('sound.js', 'sound.js?again'),
  })) {
    it(`adds one set of controls to each trend and heatmap when it comes ${order}`, async () => {
      const { page, said, errors } = await visit('/order.html', figures, { script });
      await heard(page);
      await new Promise((done) => setTimeout(done, 200));
      assert.deepEqual(await controls(page), [1, 1]);
      assert.deepEqual(said, []);
      assert.deepEqual(errors, []);
      await page.close();
    });
  }

  it('adds them to figures that were drawn long before, within a report too, and asks for nothing', async () => {
    const report = '<findings-report src="/examples/crisis-support.findings.json"></findings-report>';
    const { page } = await visit('/late.html', figures + report);
    await page.waitForFunction(() =>
      document
        .querySelector('findings-report')
        .shadowRoot.querySelector('findings-trend')
        ?.shadowRoot.querySelector('.picture'),
    );
    assert.deepEqual(await controls(page), [0, 0]);
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addScriptTag({ url: '/dist/findings-sound.js' });
    await heard(page);
    assert.deepEqual(asked, ['/dist/findings-sound.js']);
    const inside = await page.$eval('findings-report', (e) =>
      [...e.shadowRoot.querySelectorAll('*')].flatMap((f) =>
        f.shadowRoot?.querySelector('.listen') ? [f.localName] : [],
      ),
    );
    assert.deepEqual([...new Set(inside)].sort(), ['findings-heatmap', 'findings-trend']);
    await page.close();
  });

  it('adds no global', async () => {
    const { page } = await visit('/globals.html', figures);
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    const before = await names();
    await page.addScriptTag({ url: '/dist/findings-sound.js' });
    await heard(page);
    const added = (await names()).filter((name) => !before.includes(name) && !/aria/i.test(name));
    assert.deepEqual(added, []);
    await page.close();
  });

  it('leaves figures of another version as they are, and says so', async () => {
    pages['/other.js'] = {
      type: 'text/javascript',
      body: scriptText.replaceAll(/(["'`])0\.\d+\.\d+\1/g, '"9.9.9"'),
    };
    const script = `<script src="/other.js"></script>${sound}`;
    const { page, said, errors } = await visit('/versions.html', figures, { script });
    await page.waitForFunction(() => customElements.get('findings-heatmap'));
    await new Promise((done) => setTimeout(done, 300));
    assert.deepEqual(await controls(page), [0, 0]);
    assert.deepEqual(errors, []);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /sound is version \d.*9\.9\.9/);
    await page.close();
  });

  it('does nothing where the browser has no Web Audio', async () => {
    const before = () => delete globalThis.AudioContext;
    const { page, said, errors } = await visit('/mute.html', figures, { script: main + sound, before });
    await new Promise((done) => setTimeout(done, 300));
    assert.deepEqual(await controls(page), [0, 0]);
    assert.deepEqual([said, errors], [[], []]);
    await page.close();
  });

  it('does nothing on a page without figures', async () => {
    pages['/alone.html'] = { body: partnerPage('<p>No figure</p>', { script: sound }) };
    const { page, said, errors } = await openPage(here.browser, `${here.site.address}/alone.html`);
    assert.deepEqual([said, errors], [[], []]);
    await page.close();
  });

  for (const width of [360, 1280]) {
    it(`moves nothing when both scripts are there before the figures, ${width} pixels wide`, async () => {
      pages['/slow.json'] = {
        answer: (_, response) =>
          setTimeout(
            () =>
              response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(example)),
            400,
          ),
      };
      const trend = '<findings-trend src="/slow.json" view="share-by-month"></findings-trend>';
      const { page } = await visit('/shift.html', `<h1>Page</h1>${trend}<p>Below</p>`, {
        head: '<style>findings-trend:not(:defined){display:block;min-height:74em} @media(min-width:40em){findings-trend:not(:defined){min-height:53em}}</style>',
        script: main + sound,
        width,
      });
      await heard(page);
      await new Promise((done) => setTimeout(done, 300));
      const shift = await page.evaluate(() => globalThis.layoutShift);
      assert.ok(shift < 0.01, `layout shift ${shift}`);
      await page.close();
    });
  }
});

describe('sound on a page', () => {
  it('plays under a strict policy without a violation, in the styles of the figure', async () => {
    const host = here.site.address;
    const policy =
      `default-src 'none'; script-src ${host}; connect-src ${host}; base-uri 'none'; form-action 'none'; ` +
      `require-trusted-types-for 'script'; trusted-types findings-widgets`;
    const { page, errors, violations } = await visit('/strict.html', figures, {
      script: main + sound,
      headers: { 'content-security-policy': policy },
    });
    await heard(page);
    await play(page);
    await page.waitForFunction(() =>
      /February 2024/.test(
        document.querySelector('findings-trend').shadowRoot.querySelector('.readout').textContent,
      ),
    );
    const height = await page.$eval(
      'findings-trend >>> .listen button',
      (button) => getComputedStyle(button).minHeight,
    );
    assert.equal(height, '44px');
    assert.deepEqual(await violations(), []);
    assert.deepEqual(errors, []);
    await page.close();
  });

  it('makes no audio context before a reader presses Play, and closes it when the row is over', async () => {
    const { page } = await visit('/play.html', figures, { script: main + sound, before: keepContexts });
    await heard(page);
    assert.deepEqual(await states(page), []);
    await page.click('findings-trend >>> .listen summary');
    assert.deepEqual(await states(page), []);
    // The second list of the trend is that of speeds.
    await page.$eval('findings-trend', (e) => {
      e.shadowRoot.querySelectorAll('.listen select')[1].selectedIndex = 2;
    });
    await page.click('findings-trend >>> .listen button');
    await page.waitForFunction(() => globalThis.contexts[0]?.state === 'running');
    await page.waitForFunction(() =>
      /The end/.test(document.querySelector('findings-trend').shadowRoot.querySelector('.said').textContent),
    );
    await allClosed(page);
    assert.equal((await states(page)).length, 1);
    await page.close();
  });

  it('is driven by keyboard alone, and Escape stops it from anywhere', async () => {
    const { page } = await visit('/keys.html', figures, { script: main + sound, before: keepContexts });
    await heard(page);
    await page.focus('findings-trend >>> input[type=range]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => globalThis.contexts[0]?.state === 'running');
    await page.$eval('findings-heatmap', (e) => e.shadowRoot.querySelector('input').focus());
    await page.keyboard.press('Escape');
    await allClosed(page);
    assert.equal(await page.$eval('findings-trend >>> .said', (status) => status.textContent), 'Stopped');
    await page.close();
  });

  it('leaves no figure and no open audio context behind', { timeout: 120_000 }, async () => {
    const { page } = await visit('/gone.html', figures, { script: main + sound, before: keepContexts });
    await heard(page);
    const client = await page.createCDPSession();
    const round = async () => {
      await page.evaluate(async (data) => {
        document.querySelectorAll('findings-trend, findings-heatmap').forEach((e) => e.remove());
        for (let i = 0; i < 30; i++) {
          const e = document.createElement('findings-trend');
          e.data = data;
          document.body.append(e);
          await e.updateComplete;
          const details = e.shadowRoot.querySelector('.listen');
          details.open = true;
          details.querySelector('button').click();
          await new Promise((done) => setTimeout(done, 20));
          e.remove();
        }
      }, example);
      await allClosed(page);
      const made = (await states(page)).length;
      await page.evaluate(() => (globalThis.contexts.length = 0));
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
      const { jsEventListeners } = await client.send('Memory.getDOMCounters');
      return { made, alive: length.value, listeners: jsEventListeners };
    };
    const first = await round();
    const second = await round();
    assert.equal(second.made, 30);
    assert.ok(second.alive <= 1, `${second.alive} figures`);
    assert.ok(second.listeners <= first.listeners, `${first.listeners}, then ${second.listeners} listeners`);
    await page.close();
  });
});
