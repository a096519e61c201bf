/** Holds what the docs say of the elements against the source. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, it } from 'node:test';
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

/** The attributes that the static properties of some source declare: all but state and those that say they have none. */
function attributesIn(source) {
  const names = [...source.matchAll(/static (?:override )?properties[^=]*= \{([\s\S]*?)\};\n/g)].flatMap(
    ([, body]) =>
      [...body.matchAll(/(\w+): \{([^{}]*)\}/g)]
        .filter(([, , how]) => !/state: true|attribute: false/.test(how))
        .map(([, name, how]) => /attribute: '([^']+)'/.exec(how)?.[1] ?? name.toLowerCase()),
  );
  return unique(names);
}

/** The parts in templates, and those of headings, which are named in a call. */
const partsIn = (source) =>
  unique([
    ...all(source, /\bpart="([\w-]+)"/g),
    ...all(source, /\bheading\((?:[^()]|\([^()]*\))*,\s*'([\w-]+)',?\s*\)/g),
    ...all(source, /\bpart = '([\w-]+)'/g),
    ...all(source, /\bpart\.add\('([\w-]+)'/g),
  ]);
const propertiesIn = (source) => all(source, /(--findings-[\w-]*\w)/g);
const eventsIn = (source) => all(source, /\bfire\('([\w-]+)'/g);
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

/** What stands in code in the first column of the tables with this head. */
function listed(text, head) {
  const tables = text
    .trim()
    .split(/\n\n+/)
    .filter((block) => new RegExp(`^\\| *${head} *\\|`).test(block));
  return unique(tables.flatMap((table) => [...table.matchAll(/^\| *`([^`]+)`/gm)].map((match) => match[1])));
}

const common = ['src/figure', 'src/marks'].map(sourceOf).join('\n');
const figure = sourceOf('src/figure');

/** Every element: its tag, its folder, and its source with the styles that it takes from `marks`. */
const elements = ['charts', 'embed'].flatMap((room) =>
  filesIn(`src/${room}`, 'define.ts').map((path) => {
    const folder = dirname(path);
    const [, tag] = /define\('([\w-]+)'/.exec(read(path)) ?? [];
    const own = sourceOf(folder) + (room === 'embed' ? read('src/embed/figure-of.ts') : '');
    const shared = filesIn('src/marks', '.ts')
      .map(read)
      .filter((file) => all(file, /export const (\w+Styles)\b/g).some((name) => own.includes(name)));
    return { tag, folder, own, styles: [own, ...shared].join('\n') };
  }),
);
const tags = elements.map((e) => e.tag);

describe('docs/embed.md', () => {
  it('has a section for each element, and no other', () => {
    const titles = all(section('The elements'), /^### `<([\w-]+)>`$/gm);
    assert.deepEqual(titles, unique(tags));
    assert.ok(tags.length >= 8);
  });

  it('names the attributes that elements share', () => {
    assert.deepEqual(listed(section('Attributes'), 'attribute'), attributesIn(figure));
  });

  it('names the properties that elements share', () => {
    assert.deepEqual(listed(section('Colours and type'), 'property'), propertiesIn(figure));
  });

  it('names the parts that elements share', () => {
    assert.deepEqual(listed(section('Parts'), 'part'), partsIn(common));
  });

  it('names the events', () => {
    assert.deepEqual(listed(section('Events'), 'event'), eventsIn(sourceOf('src')));
  });

  for (const { tag, own, styles } of elements) {
    it(`names the attributes, properties and parts that <${tag}> has of its own`, () => {
      const text = section(`\`<${tag}>\``);
      const more = (found, shared) => found.filter((name) => !shared.includes(name));
      assert.deepEqual(listed(text, 'attribute'), attributesIn(own), 'attributes');
      assert.deepEqual(
        listed(text, 'property'),
        more(propertiesIn(styles), propertiesIn(figure)),
        'properties',
      );
      assert.deepEqual(listed(text, 'part'), more(partsIn(own), partsIn(common)), 'parts');
    });
  }

  it('says what findings-select tells, by the names of its fields', () => {
    const details = [
      ['findings-trend', 'src/charts/trend/model.ts', 'TrendSelection', []],
      ['findings-heatmap', 'src/charts/heatmap/model.ts', 'HeatmapSelection', []],
      ['findings-sentiment', 'src/language/group-words.ts', 'GroupSelection', ['topic']],
      ['findings-topics', 'src/language/group-words.ts', 'GroupSelection', []],
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

describe('the docstrings of elements', () => {
  for (const { tag, own } of elements) {
    it(`of <${tag}> name its own attributes and parts`, () => {
      const mine = partsIn(own).filter((part) => !partsIn(common).includes(part));
      const told = all(own, /@csspart ([\w-]+) -/g);
      assert.deepEqual(all(own, /@attr ([\w-]+) -/g), attributesIn(own));
      assert.deepEqual(
        mine.filter((part) => !told.includes(part)),
        [],
      );
      assert.deepEqual(
        told.filter((part) => !partsIn(own + common).includes(part)),
        [],
      );
    });
  }
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
