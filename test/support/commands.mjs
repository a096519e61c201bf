/**
 * What a browser test can ask of the runner beyond the runner's own commands, over the DevTools protocol. Tests call
 * these through the typed functions of `browser.ts`, which say what each does.
 */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cache } from '../../scripts/bootstrap.mjs';
import { readElements } from '../../scripts/manifest-read.mjs';
import { root } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { faults } from './faults.mjs';

/** Where screenshots go when FINDINGS_SCREENSHOTS names no other folder. */
const screenshots = process.env.FINDINGS_SCREENSHOTS ?? join(cache, 'screenshots');

/** Sets everything that can be emulated; what is left out returns to normal. */
export async function emulate(page, options = {}) {
  const {
    media = '',
    forcedColors,
    colorScheme,
    contrast,
    reducedMotion,
    timezone = '',
    locale = '',
    offline = false,
    vision = 'none',
  } = options;
  const features = {
    'forced-colors': forcedColors,
    'prefers-color-scheme': colorScheme,
    'prefers-contrast': contrast,
    'prefers-reduced-motion': reducedMotion,
  };
  const client = await clientOf(page);
  await client.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value: value ?? '' })),
  });
  await client.send('Emulation.setTimezoneOverride', { timezoneId: timezone });
  await client.send('Emulation.setLocaleOverride', locale ? { locale } : {});
  await client.send('Emulation.setEmulatedVisionDeficiency', { type: vision });
  await page.setOfflineMode(offline);
  return true;
}

const clients = new WeakMap();

/** One protocol session for each page: several would overrule one another. */
async function clientOf(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

async function screenshot(page, { name, selector, fullPage = false, clip }) {
  const path = join(screenshots, `${name}.png`);
  if (!/^[\w./-]+$/.test(name) || name.includes('..'))
    throw new Error(`not a name for a screenshot: ${name}`);
  mkdirSync(dirname(path), { recursive: true });
  const element = selector ? await page.$(selector) : null;
  if (selector && !element) throw new Error(`nothing on the page matches ${selector}`);
  await (element
    ? element.screenshot({ path })
    : page.screenshot({ path, fullPage, ...(clip ? { clip } : {}) }));
  return path;
}

/** Opens an address in a page and a context of its own, and tells what happened there. */
async function visit(page, options) {
  const {
    url,
    viewport = { width: 800, height: 600 },
    script,
    wait = '',
    timeout = 10_000,
    emulation = {},
    scripts = true,
    picture,
    actions = [],
  } = options;
  const context = await page.browser().createBrowserContext();
  const seen = { result: null, console: [], errors: [], requests: [], violations: [] };
  try {
    const visited = await context.newPage();
    await visited.setViewport(viewport);
    await visited.setJavaScriptEnabled(scripts);
    await emulate(visited, emulation);
    const client = await clientOf(visited);
    await client.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    visited.on('console', (message) => seen.console.push(`${message.type()}: ${message.text()}`));
    visited.on('pageerror', (error) => seen.errors.push(String(error?.stack ?? error)));
    visited.on('request', (request) => seen.requests.push(request.url()));
    await visited.exposeFunction('reportViolation', (violation) => seen.violations.push(violation));
    await visited.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', (event) => {
        window.reportViolation(
          `${event.effectiveDirective}: ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`,
        );
      });
    });
    await visited.goto(url, { waitUntil: 'load', timeout });
    if (wait) await visited.waitForFunction(wait, { timeout });
    for (const { press, click, type } of actions) {
      if (press) await visited.keyboard.press(press);
      if (click) await visited.click(click);
      if (type) await visited.keyboard.type(type);
    }
    // As a function body, so that it may await and return; evaluated by the protocol, it needs no leave of the policy.
    if (script) seen.result = await visited.evaluate(`(async () => { ${script} })()`);
    if (picture) await screenshot(visited, picture);
    return seen;
  } finally {
    await context.close();
  }
}

/** What the page holds after a full garbage collection. */
async function holdings(page) {
  const client = await clientOf(page);
  await client.send('Performance.enable');
  for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const value = (name) => metrics.find((metric) => metric.name === name)?.value;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: value('JSHeapUsedSize'),
    documents: value('Documents'),
  };
}

/** How many objects have this prototype, after a garbage collection. `prototype` is an expression. */
async function instances(page, { prototype }) {
  const client = await clientOf(page);
  await client.send('HeapProfiler.collectGarbage');
  const { result } = await client.send('Runtime.evaluate', { expression: prototype });
  if (!result.objectId) throw new Error(`${prototype} is no object`);
  const { objects } = await client.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
  const { result: length } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length }',
    returnByValue: true,
  });
  await client.send('Runtime.releaseObject', { objectId: objects.objectId });
  await client.send('Runtime.releaseObject', { objectId: result.objectId });
  return length.value;
}

const commands = { emulate, screenshot, visit, holdings, instances };

/**
 * The runner's plugin: the commands above, the faults of `faults.mjs` on the tests' own origin, and a second origin (a
 * partner's site) that serves `dist`, `examples`, `schemas`, `test/pages` and the same faults. There, the query
 * `csp=…` gives a page that Content-Security-Policy.
 */
export function findingsPlugin() {
  let partner;
  return {
    name: 'findings',
    async serverStart() {
      partner = await serve({
        root,
        folders: ['dist', 'examples', 'schemas', 'test'],
        handle: faults(),
        headers: (url) =>
          url.searchParams.has('csp') ? { 'content-security-policy': url.searchParams.get('csp') } : {},
      });
    },
    serverStop: () => partner?.close(),
    async executeCommand({ command, payload, session }) {
      if (command === 'findings:partner') return partner.address;
      if (command === 'findings:manifest')
        return (await readElements()).elements.map(({ definition, ...e }) => ({ tag: definition.tag, ...e }));
      const name = /^findings:(\w+)$/.exec(command)?.[1];
      if (!name || !Object.hasOwn(commands, name)) return undefined;
      return (await commands[name](session.browser.getPage(session.id), payload ?? {})) ?? null;
    },
  };
}

/** The faults on the tests' own origin. */
export function faultMiddleware() {
  const handle = faults();
  return (context, next) => {
    if (!context.path.startsWith('/fault/')) return next();
    context.respond = false;
    context.res.statusCode = 200;
    handle(context.req, context.res);
    return undefined;
  };
}
