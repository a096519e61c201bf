/** The package, packed and installed in a project of its own: what its types, its exports and its side effects promise. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { node, root } from '../../scripts/run.mjs';
import { bundle, bundlerNames } from '../support/bundlers.mjs';
import { browserAndSite, openPage, partnerPage, settled } from '../support/browser.mjs';
import { startProject } from '../support/consumer.mjs';

const { exports: subpaths } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The folders of a room, which the patterns of subpaths stand for. */
const folders = (room) =>
  readdirSync(join(root, 'src', room), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** Every subpath that holds code, its patterns filled in. */
const entries = Object.entries(subpaths)
  .filter(([, target]) => typeof target === 'object' && 'default' in target)
  .flatMap(([path]) =>
    path.includes('*') ? folders(path.split('/')[1]).map((name) => path.replace('*', name)) : [path],
  );

let project;
const pages = { '/favicon.ico': { status: 204 } };
const here = browserAndSite(pages);
before(async () => {
  project = await startProject([
    '@lit-labs/ssr',
    'lit',
    'lit-html',
    'lit-element',
    '@lit/reactive-element',
    'd3-array',
    'internmap',
  ]);
});
after(() => project?.remove());

const document = '/examples/crisis-support.findings.json';
const figure = `<findings-trend src="${document}" view="share-by-month"></findings-trend>`;

/** Opens a page with a trend and some scripts, and gives back what was drawn and what was said. */
async function draw(path, script) {
  pages[path] = { body: partnerPage(figure, { script }) };
  const { page, said, errors } = await openPage(here.browser, here.site.address + path);
  await settled(page);
  const texts = await page.$eval('findings-trend', (e) =>
    [...e.shadowRoot.querySelectorAll('.picture text')].map((text) => text.textContent),
  );
  const rows = await page.$eval('findings-trend', (e) => e.shadowRoot.querySelectorAll('tbody tr').length);
  await page.close();
  return { texts, rows, said: [...said, ...errors] };
}

describe('the package', () => {
  it('has nothing for publint to find', async () => {
    const { publint } = await import('publint');
    const { formatMessage } = await import('publint/utils');
    const pkgDir = join(project.folder, 'node_modules/findings-widgets');
    const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg, { color: false })),
      [],
    );
  });

  it('has types that are right for each subpath, for whoever resolves ES modules', async () => {
    assert.ok(entries.length >= 19, entries.join());
    await node([
      join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
      ...[project.tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii'],
      ...['--entrypoints', ...entries.map((path) => path.replace(/^\.\/?/, '') || '.')],
    ]);
  });

  it('holds what its pages link to', () => {
    const folder = join(project.folder, 'node_modules/findings-widgets');
    const written = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.md'));
    assert.ok(written.length > 10);
    const missing = written.flatMap((path) =>
      [
        ...readFileSync(join(folder, path), 'utf8')
          .replace(/```[\s\S]*?```/g, '')
          .matchAll(/\]\(([^)\s#]+)[^)]*\)/g),
      ]
        .map(([, link]) => link)
        .filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(folder, dirname(path), link)))
        .map((link) => `${path}: ${link}`),
    );
    assert.deepEqual(missing, []);
  });
});

const program = `
import { FindingsTrend, FindingsReport } from 'findings-widgets';
import { FindingsHeatmap } from 'findings-widgets/charts/heatmap';
import 'findings-widgets/charts/trend/define';
import { FindingsView } from 'findings-widgets/embed/view';
import { issuesOf, parse, type FindingsDocument } from 'findings-widgets/document';
import { languageFor } from 'findings-widgets/language';
import { render } from 'findings-widgets/ssr';

const trend: FindingsTrend = document.createElement('findings-trend');
const view: FindingsView = document.createElement('findings-view');
trend.src = '/findings.json';
trend.headingLevel = 3;
export function show(data: FindingsDocument): string[] {
  trend.data = data;
  view.data = data;
  return issuesOf(parse(data)).map(({ path, expected }) => path + expected);
}
trend.addEventListener('findings-load', ({ detail }) => console.log(detail.view.title, detail.reading.views.length));
trend.addEventListener('findings-error', ({ detail }) => console.log(detail.code, detail.message));
// @ts-expect-error an address is text
view.src = 7;
// @ts-expect-error a view is named by its id
trend.view = 3;
export const known: (typeof FindingsReport | typeof FindingsHeatmap)[] = [FindingsReport, FindingsHeatmap];
export const html: string = render({} as FindingsDocument, { element: 'findings-trend', view: 'share' });
export const tag: string = languageFor('en').tag;
`;

describe('a project in TypeScript', () => {
  const settings = {
    bundler: { module: 'esnext', moduleResolution: 'bundler' },
    node16: { module: 'node16', moduleResolution: 'node16' },
    nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  };
  for (const [name, options] of Object.entries(settings)) {
    it(`has its types checked with moduleResolution ${name}, those of the packages included`, async () => {
      project.write({ 'src/main.ts': program });
      await project.types(options);
    });
  }
});

describe('a bundler', () => {
  for (const name of bundlerNames) {
    it(`${name} keeps a class that is imported, and defines nothing`, async () => {
      project.write({
        'src/class.js':
          "import { FindingsTrend } from 'findings-widgets/charts/trend'; globalThis.kept = FindingsTrend;",
      });
      const code = await bundle(name, 'src/class.js', project.folder);
      assert.match(code, /heading-level/);
      assert.doesNotMatch(code, /customElements\.define/);
    });

    it(`${name} drops what nobody uses`, async () => {
      project.write({
        'src/nothing.js':
          "import { FindingsTrend } from 'findings-widgets/charts/trend'; globalThis.kept = 1;",
        'src/pure.js': "import { quote } from 'findings-widgets/document'; globalThis.kept = quote(1);",
      });
      assert.ok((await bundle(name, 'src/nothing.js', project.folder)).length < 200);
      const pure = await bundle(name, 'src/pure.js', project.folder);
      assert.ok(pure.length < 2000, `${pure.length} bytes`);
    });

    it(`${name} makes a script that draws the figure`, async () => {
      project.write({ 'src/define.js': "import 'findings-widgets/embed/view/define';" });
      pages[`/${name}.js`] = {
        type: 'text/javascript',
        body: await bundle(name, 'src/define.js', project.folder),
      };
      const { texts, rows, said } = await draw(
        `/${name}.html`,
        `<script type="module" src="/${name}.js"></script>`,
      );
      for (const value of ['22%', '25%', '28%', '17%', '32%', 'Average 18.6%'])
        assert.ok(texts.includes(value), value);
      assert.equal(rows, 14);
      assert.deepEqual(said, []);
    });
  }
});

describe('Node', () => {
  it('draws a figure with the package and @lit-labs/ssr', async () => {
    project.write({
      'src/server.js': `import { readFileSync } from 'node:fs';
        import { render } from 'findings-widgets/ssr';
        import 'findings-widgets';
        const path = 'node_modules/findings-widgets/examples/crisis-support.findings.json';
        console.log(render(JSON.parse(readFileSync(path, 'utf8')), { view: 'share-by-month' }));`,
    });
    const output = await node([join(project.folder, 'src/server.js')], { cwd: project.folder });
    assert.match(
      output,
      /^<findings-trend view="share-by-month"><div.*<td class="number">32%<\/td>.*<\/findings-trend>\n$/s,
    );
  });
});

describe('a page without a bundler', () => {
  const installed = (path) => ({
    type: 'text/javascript',
    body: readFileSync(join(project.folder, 'node_modules', path)),
  });

  it('runs the script as a module too', async () => {
    pages['/packed.js'] = installed('findings-widgets/dist/findings.js');
    const { texts, said } = await draw('/packed.html', '<script type="module">import "/packed.js";</script>');
    assert.ok(texts.includes('32%'));
    assert.deepEqual(said, []);
  });

  it('runs the modules with the import map of docs/embed.md', async () => {
    const [, example] = /```html\n(<script type="importmap">[\s\S]*?)```/.exec(
      readFileSync(join(project.folder, 'node_modules/findings-widgets/docs/embed.md'), 'utf8'),
    );
    for (const path of readdirSync(join(project.folder, 'node_modules'), { recursive: true }))
      if (path.endsWith('.js')) pages[`/node_modules/${path}`] = installed(path);
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'd3-array', 'internmap'])
      for (const path of readdirSync(join(root, 'node_modules', name), { recursive: true }))
        if (/\.m?js$/.test(path)) pages[`/node_modules/${name}/${path}`] = installed(`${name}/${path}`);
    const { texts, said } = await draw('/map.html', example);
    assert.ok(texts.includes('32%'));
    assert.deepEqual(said, []);
  });
});
