/** Storybook: what it shows, and how it is built. It asks for nothing from outside while it is built or shown. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyNameFromExport } from 'storybook/internal/csf';
import { manifestOf } from '../scripts/manifest.mjs';
import { readElements } from '../scripts/manifest-read.mjs';
import { root } from '../scripts/run.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const id = 'virtual:manifest';

/** The manifest of the elements as the module `virtual:manifest`, fresh from the docstrings. */
const manifest = {
  name: 'manifest',
  resolveId: (source) => (source === id ? `\0${id}` : null),
  async load(loaded) {
    if (loaded !== `\0${id}`) return null;
    const { elements } = await readElements();
    return `export default ${JSON.stringify(manifestOf(elements))};`;
  },
};

/** package.json says of `src` what holds for the package: that most modules do nothing by themselves. Stories rely on those that do. */
const sideEffects = {
  name: 'side-effects',
  transform: (code, path) =>
    path.includes('/node_modules/') || path.startsWith('\0')
      ? null
      : { code, map: null, moduleSideEffects: true },
};

/** The list of stories, each with the name that its export gives it: also those that a file takes from `support/states.ts`. */
const named = (indexer) => ({
  ...indexer,
  createIndex: async (...file) =>
    (await indexer.createIndex(...file)).map((entry) => ({
      ...entry,
      name: storyNameFromExport(entry.exportName),
    })),
});

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/pages/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../examples', to: '/examples' }],
  experimental_indexers: (indexers) => indexers.map(named),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (config) => ({
    ...config,
    plugins: [...(config.plugins ?? []), manifest, sideEffects],
    define: {
      ...config.define,
      __VERSION__: JSON.stringify(version),
      __LIT_POLICY_REFUSED__: 'false',
    },
    build: { ...config.build, chunkSizeWarningLimit: 4000 },
  }),
};
