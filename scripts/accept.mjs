/** `npm run accept`: writes down the accessibility trees as they are now. Read the difference before you commit it. */
import { node, root, run } from './run.mjs';

await node(['--test', 'test/node/accessibility.test.mjs'], { env: { ACCEPT: '1' } });
console.log(await run('git', ['diff', '--stat', '--', 'test/snapshots'], { cwd: root }));
