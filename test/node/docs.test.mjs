/** Holds what the docs say of the elements against the source. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { definitions } from '../../scripts/manifest-read.mjs';
import { root } from '../../scripts/run.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();
const sourceOf = (folder) => filesIn(folder, '.ts').map(read).join('\n');
const unique = (items) => [...new Set(items)].sort();
const all = (text, pattern) => unique([...text.matchAll(pattern)].map((match) => match[1]));

const heightsIn = (source) =>
  [...source.matchAll(/min-block-size: var\(--findings-min-block-size, (\d+)em\)/g)].map((m) => m[1]);

const embed = read('docs/embed.md');

/** What stands under a heading of the page, up to the next that is not below it. */
function section(title) {
  const lines = embed.split('\n');
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === title);
  assert.notEqual(start, -1, `docs/embed.md has no heading "${title}"`);
  const [hashes] = /^#+/.exec(lines[start]);
  const length = lines.slice(start + 1).findIndex((line) => new RegExp(`^#{1,${hashes.length}} `).test(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length).join('\n');
}

const elements = definitions();
const tags = elements.map((e) => e.tag);

describe('docs/embed.md', () => {
  it('has a section for each element, and no other', () => {
    const titles = all(section('The elements'), /^### `<([\w-]+)>`$/gm);
    assert.deepEqual(titles, unique(tags));
    assert.ok(tags.length >= 8);
  });

  it('says what findings-select tells, by the names of its fields', () => {
    const details = [
      ['findings-trend', 'src/charts/trend/model.ts', 'TrendSelection', []],
      ['findings-heatmap', 'src/charts/heatmap/model.ts', 'HeatmapSelection', []],
      ['findings-sentiment', 'src/language/group-cursor.ts', 'GroupSelection', ['topic']],
      ['findings-topics', 'src/language/group-cursor.ts', 'GroupSelection', []],
    ];
    for (const [tag, path, name, without] of details) {
      const [, body] = new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(read(path));
      const fields = [...body.matchAll(/readonly (\w+)/g)]
        .map((m) => m[1])
        .filter((f) => !without.includes(f));
      const [, told] = /`findings-select`\s+tells\s+`\{([^}]*)\}`/.exec(section(`\`<${tag}>\``));
      assert.deepEqual(told.split(', '), fields, tag);
    }
  });

  it('keeps as much room for a figure as the figure keeps, for every element', () => {
    const text = section('Keep the page from moving');
    const heights = [...text.matchAll(/min-height: (\d+)em/g)].map((m) => m[1]);
    const order = ['src/figure/styles.ts', 'src/charts/help/styles.ts'];
    assert.deepEqual(
      heights,
      order.flatMap((path) => heightsIn(read(path))),
    );
    assert.deepEqual(unique(heights), unique(heightsIn(sourceOf('src'))));
    assert.deepEqual(all(text, /(findings-[a-z]+)\b(?=[\s,:)])/g), unique(tags));
  });

  it('takes from the package what it exports', () => {
    const { exports } = JSON.parse(read('package.json'));
    for (const [, path] of section('Use it from a bundler').matchAll(/'findings-widgets\/([^']+)'/g)) {
      const key = Object.keys(exports).find((k) =>
        new RegExp(`^${k.replaceAll('*', '[^/]+')}$`).test(`./${path}`),
      );
      assert.ok(key, path);
      const [, name] = path.split('/');
      const target = exports[key].default
        .replaceAll('*', name)
        .replace('./dist/es/', 'src/')
        .replace(/\.js$/, '.ts');
      assert.ok(existsSync(join(root, target)), target);
    }
  });
});

describe('README.md', () => {
  it('names every element', () => {
    assert.deepEqual(all(read('README.md'), /^\| `<([\w-]+)>`/gm), unique(tags));
  });
});

/** The id of a heading, as GitHub makes it. */
const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replaceAll(' ', '-');

describe('links between pages', () => {
  const pages = [
    ...readdirSync(root).filter((path) => path.endsWith('.md')),
    ...filesIn('docs', '.md'),
    ...filesIn('examples', '.md'),
  ];
  for (const page of pages) {
    it(`lead from ${page} to what is there`, () => {
      const text = read(page).replace(/```[\s\S]*?```/g, '');
      for (const [, link] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:/.test(link)) continue;
        const [path, anchor] = link.split('#');
        const target = path ? join(root, dirname(page), path) : join(root, page);
        assert.ok(existsSync(target), `${link} leads to no file: ${relative(root, target)}`);
        if (!anchor) continue;
        const headings = [...readFileSync(target, 'utf8').matchAll(/^#+ (.+)$/gm)].map((m) => slug(m[1]));
        assert.ok(headings.includes(anchor), `${link} leads to no heading`);
      }
    });
  }
});
