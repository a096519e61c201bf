/** The manifest: that it misses nothing, and that a change in the code that it does not follow is told. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { cache } from '../../scripts/bootstrap.mjs';
import { partsInTemplates, readElements, tokensIn } from '../../scripts/manifest-read.mjs';
import { manifestFiles, pageWith, problemsOf } from '../../scripts/manifest.mjs';
import { root } from '../../scripts/run.mjs';

const reading = await readElements();
const element = (tag) => reading.elements.find((e) => e.definition.tag === tag);
const names = (tag, key) => element(tag)[key].map((entry) => entry.name);

/** What is told of a copy of the library in which each of these files was changed. */
async function problemsAfter(changes) {
  // Below node_modules, so that its packages are found.
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'manifest-'));
  try {
    cpSync(join(root, 'src'), join(folder, 'src'), { recursive: true });
    for (const [path, from, to] of changes) {
      const file = join(folder, path);
      const text = readFileSync(file, 'utf8');
      assert.equal(text.split(from).length, 2, `${path} has "${from}" once`);
      writeFileSync(file, text.replace(from, to));
    }
    return problemsOf(await readElements(folder), partsInTemplates(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the manifest', () => {
  it('agrees with the code', () => {
    assert.deepEqual(problemsOf(reading), []);
  });

  it('has every element, with what it takes from the classes above it', () => {
    assert.ok(reading.elements.length >= 8);
    assert.deepEqual(names('findings-trend', 'attributes'), [
      'src',
      'refresh',
      'heading-level',
      'view',
      'link',
    ]);
    assert.ok(names('findings-trend', 'cssProperties').includes('--findings-color-text'));
    assert.ok(names('findings-topics', 'attributes').includes('group'));
  });

  it('has what stands on the classes, but for what is for our own scripts alone', () => {
    for (const { definition, statics } of reading.elements)
      assert.deepEqual(
        statics.map(({ name }) => name),
        ['addLanguage', 'version'],
        definition.tag,
      );
  });

  it('gives the type of what each event tells', () => {
    const [{ type }] = element('findings-trend').events.filter((e) => e.name === 'findings-select');
    assert.equal(type.text, 'CustomEvent<TrendSelection>');
  });

  it('gives what stands for a custom property that a page leaves out', () => {
    assert.deepEqual(tokensIn('a{b:var(--findings-c,light-dark(#fff, #000)) var( --findings-d )}'), [
      { name: '--findings-c', fallback: 'light-dark(#fff, #000)' },
      { name: '--findings-d', fallback: '' },
    ]);
    const [help] = element('findings-help').cssProperties.filter((p) => /min-block/.test(p.name));
    assert.equal(help.default, '16em');
  });

  it('leaves out what a class does not take from the one above', () => {
    assert.ok(!names('findings-checklist', 'events').includes('findings-select'));
    assert.ok(!names('findings-checklist', 'cssParts').includes('table'));
  });

  it('gives a view and a report what reaches through from the figures inside', () => {
    for (const tag of ['findings-view', 'findings-report']) {
      assert.ok(names(tag, 'cssProperties').includes('--findings-color-heat-3'), tag);
      const [{ type }] = element(tag).events.filter((e) => e.name === 'findings-select');
      assert.match(type.text, /HeatmapSelection \| TrendSelection/);
    }
  });
});

describe('what is taken out of the code, and still documented,', () => {
  it('is told: an attribute, a property, a static, an event, a part, a custom property', async () => {
    const problems = await problemsAfter([
      ['src/figure/choosing-element.ts', '{ hash: {} }', '{}'],
      [
        'src/figure/document-element.ts',
        'static readonly version: string = __VERSION__',
        'declare static readonly version: string',
      ],
      ['src/figure/document-element.ts', '    data: { attribute: false },\n', ''],
      ['src/figure/element.ts', "this.fire('findings-load', loaded)", 'this.requestUpdate()'],
      ['src/charts/checklist/picture.ts', ' part="response"', ''],
      ['src/charts/trend/styles.ts', 'var(--findings-color-series-4, light-dark(#5f9a3a, #79b552))', '#000'],
    ]);
    for (const sentence of [
      'A docstring gives <findings-checklist> the attribute hash, and it has none.',
      'A docstring gives <findings-help> the property data, and it has none.',
      'A docstring gives <findings-view> the static version, and it has none.',
      'A docstring gives <findings-heatmap> the event findings-load, and it has none.',
      'A docstring names the part response, and no template has it.',
      'A docstring gives <findings-trend> the custom property --findings-color-series-4, and it has none.',
    ])
      assert.ok(problems.includes(sentence), `${sentence}\n${problems.join('\n')}`);
  });
});

describe('what is put into the code, and not documented,', () => {
  it('is told: an attribute, a property, a static, an event, a part, a custom property', async () => {
    const problems = await problemsAfter([
      ['src/figure/choosing-element.ts', '{ hash: {} }', '{ hash: {}, sort: {} }'],
      ['src/embed/view/view.ts', '  #figure:', '  static more(): void {}\n  #figure:'],
      ['src/figure/element.ts', '    view: {},\n', '    view: {},\n    extra: { attribute: false },\n'],
      ['src/figure/element.ts', 'super.updated();', "super.updated();\n    this.fire('findings-more', {});"],
      ['src/charts/checklist/picture.ts', ' part="response"', ' part="reply"'],
      ['src/charts/trend/styles.ts', 'stroke-width: 8;', 'stroke-width: var(--findings-dot, 8);'],
    ]);
    for (const sentence of [
      '<findings-checklist> has the attribute sort, and no docstring names it.',
      'Nothing is said of the static more of <findings-view>.',
      'Nothing is said of the property extra of <findings-sentiment>.',
      '<findings-trend> has the event findings-more, and no docstring names it.',
      'A template has the part reply, and no docstring names it.',
      '<findings-trend> has the custom property --findings-dot, and no docstring names it.',
    ])
      assert.ok(problems.includes(sentence), `${sentence}\n${problems.join('\n')}`);
  });
});

describe('what is made of the manifest', () => {
  it('is completion data that names every tag, attribute, part and custom property, each once', async () => {
    const files = await manifestFiles(reading.elements);
    const parsed = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, JSON.parse(text)]));
    const tags = reading.elements.map((e) => e.definition.tag);
    const html = parsed['vscode.html-custom-data.json'];
    assert.deepEqual(html.tags.map((t) => t.name).sort(), tags);
    const css = parsed['vscode.css-custom-data.json'].properties.map((p) => p.name);
    assert.equal(new Set(css).size, css.length);
    const tokens = new Set(reading.elements.flatMap((e) => e.cssProperties.map((p) => p.name)));
    assert.deepEqual(
      [...tokens].filter((name) => !css.includes(name)),
      [],
    );
    const web = parsed['web-types.json'].contributions;
    assert.deepEqual(web.html.elements.map((e) => e.name).sort(), tags);
    assert.deepEqual(
      web.html.elements.flatMap((e) => e.attributes.map((a) => a.name)).sort(),
      reading.elements.flatMap((e) => e.attributes.map((a) => a.name)).sort(),
    );
    const text = Object.values(files).join('');
    assert.ok(!/default: undefined|\/tmp\//.test(text));
  });

  it('names files of the package', async () => {
    const { 'custom-elements.json': text } = await manifestFiles(reading.elements);
    const { modules } = JSON.parse(text);
    for (const { path } of modules) assert.match(path, /^dist\/es\/(charts|embed)\/[\w-]+\/[\w-]+\.js$/);
    const defined = modules.flatMap((m) => m.exports).filter((e) => e.kind === 'custom-element-definition');
    assert.deepEqual(
      defined.map((e) => e.name),
      reading.elements.map((e) => e.definition.tag),
    );
  });

  it('fills the tables of a page, and says which table no element has', async () => {
    const page = (name) => `# A\n\n<!-- manifest: ${name} -->\n\nold\n\n<!-- /manifest -->\n`;
    assert.match(await pageWith(reading, page('attributes of findings-topics')), /\| `group` +\| /);
    await assert.rejects(pageWith(reading, page('attributes of findings-none')), /no such element/);
    await assert.rejects(pageWith(reading, page('colours of all')), /asks for a table of colours/);
  });
});
