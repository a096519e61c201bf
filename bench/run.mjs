/**
 * `npm run speed`: draws the same lines with our trend, uPlot, Chart.js and a bare element of Lit's, and prints how long
 * each took beside uPlot. Run it after `npm run build`.
 *
 * Machines are noisy: the charts take turns, every measurement has a new page, what is given is the median, and only the
 * ratios within one run say anything. `painted` is time by the clock until the work is on the screen; `processor` is
 * what the page's main thread spent on it.
 *
 * Options: `--rounds=9`, how often each is measured; `--slow`, with a processor four times as slow.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserArguments, browserPath } from '../scripts/bootstrap.mjs';
import { serve } from '../scripts/serve.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const peers = { ours: 'ours-trend', uPlot: 'uplot', 'Chart.js': 'chartjs', 'bare Lit': 'lit' };
const cases = {
  cold: 'the page, from its address to one chart',
  first: 'one chart, where the script has been loaded',
  hundred: '100 charts',
  updates: '100 charts, given other figures',
  million: 'a line of 1,000,000 points',
};

const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, slow: { type: 'boolean', default: false } },
});

/** The script of one chart library, as a bundler makes it for a page. */
async function scriptOf(file) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { trend } from './${file}.mjs'; import { offer } from './page.mjs'; offer(trend);`,
      resolveDir: here,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].contents;
}

const scripts = {};
for (const [name, file] of Object.entries(peers)) scripts[`/${file}.js`] = [name, await scriptOf(file)];
const page = (file, work) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${file}</title>
<link rel="icon" href="data:,"><body><script src="/${file}.js"></script><script>${work}</script></body></html>`;
const site = await serve({
  handle({ url }, response) {
    const { pathname, search } = new URL(url, 'http://loopback');
    const script = scripts[pathname]?.[1];
    const work =
      search === '?cold'
        ? 'bench.first().then(async (draw) => { await draw(); globalThis.drawn = performance.now(); })'
        : '';
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html' });
    response.end(script ?? page(pathname.slice(1), work));
    return true;
  },
});
const browser = await puppeteer.launch({
  executablePath: await browserPath(),
  args: browserArguments,
  headless: true,
});

/** Milliseconds that the main thread has worked so far. */
async function processor(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** One measurement, in a page that nothing else has been drawn in. */
async function measure(file, name) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const client = await tab.createCDPSession();
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  if (options.slow) await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  let result;
  if (name === 'cold') {
    await tab.goto(`${site.address}/${file}?cold`);
    await tab.waitForFunction(() => globalThis.drawn);
    result = { painted: await tab.evaluate(() => globalThis.drawn), processor: await processor(client) };
  } else {
    await tab.goto(`${site.address}/${file}`);
    await tab.evaluate(async (name) => void (globalThis.work = await globalThis.bench[name]()), name);
    const before = await processor(client);
    const painted = await tab.evaluate(async () => {
      const start = performance.now();
      await globalThis.work();
      return performance.now() - start;
    });
    result = { painted, processor: (await processor(client)) - before };
  }
  await context.close();
  return result;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const rounds = Number(options.rounds);
console.log(`| ratio to uPlot, ${rounds} rounds | ${Object.keys(peers).join(' | ')} | uPlot in ms |`);
console.log(`| :-- ${'| --: '.repeat(Object.keys(peers).length + 1)}|`);
for (const [name, what] of Object.entries(cases)) {
  const taken = Object.fromEntries(Object.keys(peers).map((peer) => [peer, []]));
  // The first round warms the browser up.
  for (let round = 0; round <= rounds; round++)
    for (const [peer, file] of Object.entries(peers)) {
      const one = await measure(file, name);
      if (round > 0) taken[peer].push(one);
    }
  for (const kind of ['painted', 'processor']) {
    const times = Object.values(taken).map((list) => median(list.map((one) => one[kind])));
    const beside = times[Object.keys(peers).indexOf('uPlot')];
    const ratios = times.map((time) => (time / beside).toFixed(2));
    console.log(`| ${what}: ${kind} | ${ratios.join(' | ')} | ${Math.round(beside)} |`);
  }
}
await browser.close();
site.close();
