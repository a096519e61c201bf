/** `npm run stories:accept`: builds Storybook and takes down what every story looks like now, for review as a change of files. */
import { browserPath, install } from './bootstrap.mjs';
import { isMain, node } from './run.mjs';
import { buildStorybook } from './storybook.mjs';

if (isMain(import.meta.url)) {
  await install();
  await buildStorybook();
  await node(['--test', '--test-reporter=spec', 'test/stories/stories.test.mjs'], {
    env: { FINDINGS_ACCEPT_STORIES: '1', CHROME_PATH: await browserPath() },
    show: true,
  });
}
