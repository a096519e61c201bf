/** The examples for frameworks, with the packed package: their types, their builds, and what they draw. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { node, root } from '../../scripts/run.mjs';
import { browserAndSite, openPage, settled } from '../support/browser.mjs';
import { startProject } from '../support/consumer.mjs';

const examples = join(root, 'examples/frameworks');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(examples, 'package.json'), 'utf8'));
const { 'findings-widgets': ours, ...others } = { ...dependencies, ...devDependencies };
const types = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json' };

let project;
const pages = { '/favicon.ico': { status: 204 } };
const here = browserAndSite(pages);
before(async () => {
  project = await startProject(['lit', 'd3-array', ...Object.keys(others)]);
  cpSync(examples, project.folder, { recursive: true });
});
after(() => project?.remove());

const program = (path, ...parameters) =>
  node([join(root, 'node_modules', path), ...parameters], { cwd: project.folder });

/** Each framework: what checks the types of its example, and the file that has them. */
const frameworks = {
  react: { file: 'react/main.tsx', check: () => program('typescript/bin/tsc', '-p', 'react') },
  vue: { file: 'vue/Page.vue', check: () => program('vue-tsc/bin/vue-tsc.js', '-p', 'vue') },
  svelte: {
    file: 'svelte/Page.svelte',
    check: () =>
      program(
        'svelte-check/bin/svelte-check',
        '--workspace',
        'svelte',
        '--tsconfig',
        './tsconfig.json',
        '--fail-on-warnings',
      ),
  },
};

describe('the examples for frameworks', () => {
  it('take the versions that this project has installed', () => {
    assert.equal(ours, 'file:../..');
    const mine = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies;
    assert.deepEqual(others, Object.fromEntries(Object.keys(others).map((name) => [name, mine[name]])));
  });

  for (const [name, { file, check }] of Object.entries(frameworks)) {
    it(`${name}: attributes, properties and events have their types`, async () => {
      await check();
      const path = join(project.folder, file);
      const right = readFileSync(path, 'utf8');
      const wrong = right
        .replace(/data=("waiting"|\{waiting\})/, (_, value) => `data=${value.replace('waiting', '12')}`)
        .replace('detail.view.title', 'detail.vue.title')
        .replace('detail.period', 'detail.place');
      writeFileSync(path, wrong);
      await assert.rejects(check(), ({ message }) =>
        [/'?number'? is not assignable/, /'vue' does not exist/, /'place' does not exist/].every((said) =>
          said.test(message),
        ),
      );
      writeFileSync(path, right);
    });

    it(`${name}: draws figures from an attribute and a property, and hears of them`, async () => {
      await program('vite/bin/vite.js', 'build', name, '--config', 'vite.config.mjs', '--logLevel', 'error');
      const built = join(project.folder, name, 'dist');
      for (const path of readdirSync(built, { recursive: true }))
        if (extname(path) in types)
          pages[`/${name}/${path}`] = { type: types[extname(path)], body: readFileSync(join(built, path)) };
      const { page, said, errors } = await openPage(here.browser, `${here.site.address}/${name}/index.html`);
      await page.waitForSelector('findings-trend#own');
      await settled(page);
      const texts = await page.$$eval('findings-trend', (all) =>
        all.map((e) => [...e.shadowRoot.querySelectorAll('.picture text')].map((text) => text.textContent)),
      );
      assert.ok(texts[0].includes('32%') && texts[1].includes('41%'), JSON.stringify(texts));
      const told = () => page.$eval('#told', (e) => e.textContent.trim());
      assert.match(await told(), /^Loaded: Share of all feedback.*Chosen: none\.$/);
      await page.focus('findings-trend >>> input[type=range]');
      await page.keyboard.press('ArrowLeft');
      await page.waitForFunction(() => !document.querySelector('#told').textContent.includes('none'));
      assert.match(await told(), /Chosen: 2024-11\.$/);
      assert.deepEqual([...said, ...errors], []);
      await page.close();
    });
  }
});
