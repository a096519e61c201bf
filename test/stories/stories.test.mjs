/**
 * Every story of the built Storybook, in a browser: nothing on the console, nothing for axe to find, and the same scene as
 * was reviewed. `npm run stories:accept` writes the scenes anew.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cache } from '../../scripts/bootstrap.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { startBrowser } from '../support/browser.mjs';
import { plainStyle } from '../support/plain-font.mjs';
import { difference, sceneOf, shortened } from '../support/scene.mjs';

const accept = process.env.FINDINGS_ACCEPT_STORIES === '1';
const folder = join(root, 'test/stories/pictures');
const shots = join(cache, 'stories');
const { entries } = JSON.parse(readFileSync(join(root, 'storybook-static/index.json'), 'utf8'));
const stories = Object.values(entries).filter((entry) => entry.type === 'story');
const pages = Object.values(entries).filter((entry) => entry.type === 'docs');
const groupOf = (story) => story.title.split('/').at(-1).toLowerCase();
const groups = [...new Set(stories.map(groupOf))].sort();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const heading = (story) => `## ${story.name}`;

/** The scenes of a group as they were reviewed: name of the story → lines. */
function reviewed(group) {
  const text = readFileSync(join(folder, `${group}.txt`), 'utf8');
  return new Map(
    text
      .split(/^(?=## )/m)
      .filter(Boolean)
      .map((part) => part.trimEnd().split('\n'))
      .map(([first, ...lines]) => [first, lines]),
  );
}

let browser;
let site;
let page;
let said = [];
before(async () => {
  site = await serve({ root, folders: ['storybook-static'] });
  browser = await startBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** A page of its own, which tells what stands on its console. Favicons do not count. */
async function open(path) {
  const opened = await browser.newPage();
  opened.on('console', (message) => {
    if (['error', 'warn', 'assert'].includes(message.type()) && !/favicon/.test(message.location().url ?? ''))
      said.push(`${message.type()}: ${message.text()} ${message.location().url ?? ''}`.trim());
  });
  opened.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await opened.setViewport({ width: 1000, height: 900 });
  await opened.goto(`${site.address}/storybook-static/${path}`, { waitUntil: 'load' });
  return opened;
}

/** Shows a story in the page of the stories, as its parameters ask, and waits until nothing more is to come. */
async function show(id) {
  const around = await page.evaluate(async (storyId) => {
    const { parameters } = await globalThis.__STORYBOOK_PREVIEW__.loadStory({ storyId });
    return parameters.around ?? {};
  }, id);
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', {
    media: around.emulate === 'print' ? 'print' : '',
    features: [
      { name: 'forced-colors', value: around.emulate === 'forced-colors' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
  await client.detach();
  await page.evaluate(async (storyId) => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    await new Promise((resolve, reject) => {
      const events = {
        storyRendered: (rendered) => rendered === storyId && done(),
        storyMissing: () => done(new Error('the story is missing')),
        storyErrored: ({ description }) => done(new Error(description)),
        storyThrewException: (error) => done(error),
      };
      const done = (error) => {
        for (const [event, listener] of Object.entries(events)) channel.off(event, listener);
        if (error) reject(error);
        else resolve();
      };
      for (const [event, listener] of Object.entries(events)) channel.on(event, listener);
      channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
    });
  }, id);
  if (around.emulate === 'print') await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.evaluate(async () => {
    for (let i = 0; i < 3; i++) {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      await new Promise((done) => requestIdleCallback(done));
    }
  });
  return around;
}

describe('every story', () => {
  const scenes = new Map(groups.map((group) => [group, new Map()]));
  before(async () => {
    said = [];
    page = await open(`iframe.html?viewMode=story&id=${stories.at(-1).id}`);
    await page.waitForFunction(() => globalThis.__STORYBOOK_PREVIEW__?.storyStoreValue);
    await page.addStyleTag({ content: plainStyle });
    await page.evaluate(() => document.fonts.load('16px Plain'));
    await page.evaluate(axe);
    if (!accept) rmSync(shots, { recursive: true, force: true });
  });

  for (const story of stories) {
    it(`${story.title}, ${story.name}`, async () => {
      await page.evaluate(() => 0);
      said = [];
      const around = await show(story.id);
      const lines = shortened(await page.evaluate(sceneOf, '.surroundings'));
      scenes.get(groupOf(story)).set(heading(story), lines);

      const findings = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run('#storybook-root', {
          resultTypes: ['violations'],
          rules: { region: { enabled: false } },
        });
        return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
      });
      assert.deepEqual(findings, [], 'axe');

      if (around.saysError) {
        assert.ok(said.length > 0, 'the story shows a fault, and the console says nothing of it');
        for (const line of said) assert.match(line, /^error: <findings-[a-z]+> /);
      } else assert.deepEqual(said, [], 'console');

      if (accept) return;
      const known = reviewed(groupOf(story)).get(heading(story));
      assert.ok(known, `${story.id} is new: look at it, then run npm run stories:accept`);
      const found = difference(known, lines);
      if (found) {
        mkdirSync(shots, { recursive: true });
        const picture = join(shots, `${story.id}.png`);
        await (await page.$('.surroundings')).screenshot({ path: picture });
        assert.fail(
          `line ${found.line} of the scene has changed\n  reviewed: ${found.reviewed}\n  now:      ${found.now}\n` +
            `A picture is in ${picture}. If it is as it should be, run npm run stories:accept.`,
        );
      }
    });
  }

  after(() => {
    if (!accept) return;
    for (const [group, parts] of scenes) {
      const text = [...parts].map(([name, lines]) => `${[name, ...lines].join('\n')}\n`).join('\n');
      writeFileSync(join(folder, `${group}.txt`), text);
    }
  });
});

describe('the reviewed scenes', () => {
  it('are of stories that there are', () => {
    assert.deepEqual(
      readdirSync(folder)
        .map((file) => file.replace(/\.txt$/, ''))
        .sort(),
      groups,
    );
    if (accept) return;
    for (const group of groups) {
      const names = stories.filter((story) => groupOf(story) === group).map(heading);
      assert.deepEqual([...reviewed(group).keys()], names);
    }
  });
});

describe('every page', () => {
  for (const { id, title } of pages.filter((entry) => !entry.title.startsWith('Elements/'))) {
    it(`${title}: says nothing on the console, and its links lead to pages that there are`, async () => {
      said = [];
      const opened = await open(`iframe.html?viewMode=docs&id=${id}`);
      await opened.waitForSelector('#storybook-docs h1', { timeout: 15_000 });
      const links = await opened.$$eval('#storybook-docs a[href*="?path=/docs/"]', (all) =>
        all.map((a) =>
          a
            .getAttribute('href')
            .replace(/^.*\?path=\/docs\//, '')
            .replace(/#.*/, ''),
        ),
      );
      for (const link of links) assert.ok(entries[link], `${link} is no page`);
      const anchors = await opened.$$eval('#storybook-docs a[href^="#"]', (all) =>
        all
          .map((a) => a.getAttribute('href'))
          .filter((href) => href.length > 1 && !document.getElementById(decodeURIComponent(href.slice(1)))),
      );
      assert.deepEqual(anchors, []);
      assert.deepEqual(said, []);
      await opened.close();
    });
  }
});

/** An element behind shadow roots, by a selector for each of them. */
const inside = (opened, ...path) =>
  opened.evaluateHandle(
    (selectors) =>
      selectors.reduce((place, selector) => (place?.shadowRoot ?? place)?.querySelector(selector), document),
    path,
  );
const textOf = async (opened, ...path) =>
  (await inside(opened, ...path)).evaluate((e) => e?.textContent ?? '');

describe('the document below a story', () => {
  const heading = ['findings-trend', '[part=heading]'];
  let opened;
  before(async () => {
    opened = await open('iframe.html?viewMode=story&id=elements-trend--gaps');
    await opened.waitForFunction(() =>
      document.querySelector('findings-trend')?.shadowRoot?.querySelector('[part=heading]'),
    );
  });

  /** Replaces a text of the document as a reader would who types, and waits for what is then said. */
  async function type(from, to, until) {
    const area = await inside(opened, 'document-editor', 'textarea');
    await area.evaluate(
      (e, [a, b]) => {
        e.value = e.value.replace(a, b);
        e.dispatchEvent(new Event('input'));
      },
      [from, to],
    );
    await opened.waitForFunction(
      (words) => document.querySelector('document-editor').shadowRoot.textContent.includes(words),
      {},
      until,
    );
  }

  it('says what is wrong while it is typed, and the figure keeps the last version that was right', async () => {
    const wrong =
      'views[0].series[0].values[0] must be between 0 and 100; found 140. Correct the number. A percentage is not a count.';
    await type('20,', '140,', 'out-of-range');
    assert.ok(
      (await textOf(opened, 'document-editor', 'ul')).includes(wrong),
      await textOf(opened, 'document-editor', 'ul'),
    );
    assert.match(await textOf(opened, ...heading), /by month$/);
    assert.match(await textOf(opened, 'findings-trend', '[part=summary]'), /20%/);
  });

  it('is followed by the figure as soon as nothing is wrong', async () => {
    await type('140,', '21,', 'Nothing is wrong with it.');
    await type('Comments about waiting, by month', 'Another title', 'Nothing is wrong with it.');
    await opened.waitForFunction(
      () =>
        document.querySelector('findings-trend').shadowRoot.querySelector('[part=heading]').textContent ===
        'Another title',
    );
  });

  it('says so where it is no JSON', async () => {
    await type('{', '', 'not-json');
    assert.equal(await textOf(opened, ...heading), 'Another title');
    await opened.close();
  });
});

describe('the editor of themes', () => {
  it('changes the figure beside it, tells the contrast, and gives the lines to copy', async () => {
    const opened = await open('iframe.html?viewMode=docs&id=theming--docs');
    await opened.waitForFunction(() =>
      document
        .querySelector('theme-editor')
        ?.shadowRoot?.querySelector('findings-trend')
        ?.shadowRoot?.querySelector('[part=heading]'),
    );
    const input = await inside(opened, 'theme-editor', '#findings-color-text');
    await input.evaluate((e) => {
      e.value = '#aaaaaa';
      e.dispatchEvent(new Event('input'));
    });
    await opened.waitForFunction(() =>
      document.querySelector('theme-editor').shadowRoot.querySelector('pre').textContent.includes('#aaaaaa'),
    );
    assert.equal(
      await textOf(opened, 'theme-editor', 'pre'),
      ':root {\n  --findings-color-text: #aaaaaa;\n}',
    );
    assert.match(await textOf(opened, 'theme-editor', '.low'), /^Contrast 2\.3: too low, it needs 4\.5\.$/);
    const heading = await inside(opened, 'theme-editor', 'findings-trend', '[part=heading]');
    assert.equal(await heading.evaluate((e) => getComputedStyle(e).color), 'rgb(170, 170, 170)');
    await opened.close();
  });
});
