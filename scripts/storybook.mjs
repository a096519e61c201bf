/** `npm run build-storybook`: builds Storybook into static files in `storybook-static`. It asks for nothing from outside. */
import { isMain, node } from './run.mjs';

/** @throws {import('./run.mjs').ProgramError} with what the builder said */
export async function buildStorybook() {
  const options = ['--output-dir', 'storybook-static', '--disable-telemetry', '--quiet'];
  await node(['node_modules/storybook/dist/bin/dispatcher.js', 'build', ...options], {
    env: { STORYBOOK_DISABLE_TELEMETRY: '1', NODE_ENV: 'production' },
  });
}

if (isMain(import.meta.url)) await buildStorybook();
