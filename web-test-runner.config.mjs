/** Tests that run in a browser: `test/*.test.ts`. `npm test` runs them with all others. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { browserArguments, browserPath, cache } from './scripts/bootstrap.mjs';
import { root } from './scripts/run.mjs';
import { faultMiddleware, findingsPlugin } from './test/support/commands.mjs';
import { countReporter } from './test/support/reporter.mjs';

const ending = '.findings.json';
const examples = readdirSync(join(root, 'examples')).filter((name) => name.endsWith(ending));

export default {
  rootDir: root,
  files: 'test/*.test.ts',
  nodeResolve: { exportConditions: ['production', 'browser'] },
  // One page at a time: a page behind another one is given no animation frames.
  concurrency: 1,
  browserStartTimeout: 120_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 20_000 } },
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await browserPath(), args: browserArguments, headless: true },
    }),
  ],
  middleware: [faultMiddleware()],
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
      define: {
        __VERSION__: '"0.0.0-test"',
        __LIT_POLICY_REFUSED__: 'false',
        __EXAMPLES__: JSON.stringify(examples.map((name) => name.slice(0, -ending.length)).sort()),
      },
    }),
    a11ySnapshotPlugin(),
    findingsPlugin(),
  ],
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    countReporter(join(cache, 'browser-tests.json')),
  ],
};
