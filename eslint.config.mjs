/** Lint rules. What formats is prettier's; what this adds are the layers of docs/architecture.md and a safe guest's idioms. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import eslint from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = import.meta.dirname;
const pure = [
  'src/document/**',
  'src/geometry/**',
  'src/language/**',
  'src/charts/*/kind.ts',
  'src/charts/*/model.ts',
  'src/charts/*/words.ts',
  'src/charts/*/layout.ts',
  'src/sound/notes.ts',
  'src/sound/player.ts',
];

/** From the top down: a room imports from itself and from those after it. */
const rooms = [
  'ssr',
  'languages',
  'sound',
  'embed',
  'charts',
  'figure',
  'marks',
  'data',
  'geometry',
  'language',
  'document',
];
const charts = existsSync(join(root, 'src/charts'))
  ? readdirSync(join(root, 'src/charts'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  : [];

const zones = [
  ...rooms.map((room, index) => ({
    target: `./src/${room}`,
    from: ['./src/index.ts', ...rooms.slice(0, index).map((upper) => `./src/${upper}`)],
    message: `src/${room} may only import from the rooms below it: ${rooms.slice(index + 1).join(', ') || 'none'}.`,
  })),
  ...charts.map((chart) => ({
    target: `./src/charts/${chart}`,
    from: './src/charts',
    except: [`./${chart}`],
    message: 'Charts never import one another: move what they share to a room below.',
  })),
  {
    target: './src/index.ts',
    from: './src/sound',
    message: 'Sound is a script of its own: the main one does not carry it.',
  },
  {
    target: './src/sound',
    from: ['./src/embed', './src/charts', './src/marks', './src/data'],
    message: 'Sound knows figures by figure/tool.ts alone.',
  },
  {
    target: [
      './src/charts/*/kind.ts',
      './src/charts/*/model.ts',
      './src/charts/*/words.ts',
      './src/charts/*/layout.ts',
    ],
    from: ['./src/figure', './src/marks', './src/data'],
    message: 'Models and layouts are pure: they may only import geometry, language and document.',
  },
];

const unsafe = {
  group: ['lit/directives/style-map*', 'lit/directives/unsafe-*', 'lit-html/*', 'd3-dsv'],
  message: 'Not allowed under a strict Content-Security-Policy.',
};
const drawing = {
  regex: '^(lit|@lit|lit-html|lit-element)($|/)',
  message: 'This room is pure: no Lit here.',
};
const packages = { regex: '^[^.]', message: 'src/document imports nothing outside itself.' };

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', 'node_modules/', '**/*.generated.ts'] },
  eslint.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }] },
  },
  {
    // These hand functions over to a page.
    files: ['test/**/*.mjs', 'bench/**/*.mjs'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended']],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Words and marks are functions in tables, not methods of an object.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({ extensions: ['.ts', '.js'], extensionAlias: { '.js': ['.ts', '.js'] } }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipComments: true, skipBlankLines: true }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-cycle': 'error',
      'import-x/no-unresolved': ['error', { ignore: ['^lit', '^d3-'] }],
      'no-restricted-imports': ['error', { patterns: [unsafe] }],
      'no-restricted-syntax': [
        'error',
        {
          // Bundlers escape such characters in texts, but not in expressions, and pages may have any encoding.
          selector: 'Literal[regex.pattern=/[^\\x00-\\x7F]/]',
          message: 'Write what is not ASCII as an escape: \\u2013.',
        },
        {
          selector: 'TemplateElement[value.raw=/\\sstyle=/]',
          message:
            'A style attribute is blocked by a strict policy: use static styles, a custom property, or bind .style.',
        },
        {
          selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style/]',
          message: 'A <style> in a template is blocked by a strict policy: use static styles.',
        },
        {
          selector:
            'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc|cssText)$/]:not([right.value=""])',
          message: 'No markup or style text from strings.',
        },
        {
          selector:
            'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
          message: 'No markup from strings.',
        },
        {
          selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
          message: 'A style attribute is blocked by a strict policy: use style.setProperty.',
        },
        { selector: 'ImportExpression', message: 'No dynamic imports: integrity would not cover them.' },
      ],
    },
  },
  // What a server writes is text of HTML that Lit has escaped; no browser runs this.
  { files: ['src/ssr/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: pure, rules: { 'no-restricted-imports': ['error', { patterns: [unsafe, drawing] }] } },
  { files: ['src/document/**'], rules: { 'no-restricted-imports': ['error', { patterns: [packages] }] } },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is a property that asserts, and `to.equal` is typed as a promise, and is none.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: ['Equal'],
        },
      ],
    },
  },
);
