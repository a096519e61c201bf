/** A browser and a site for tests that need whole pages: the built script, as a partner's page loads it. */
import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserArguments, browserPath } from '../../scripts/bootstrap.mjs';
import { serve } from '../../scripts/serve.mjs';

/** Starts the browser that the project's scripts found or installed. */
export async function startBrowser() {
  return puppeteer.launch({ executablePath: await browserPath(), args: browserArguments, headless: true });
}

/**
 * A site of pages made by a test, beside the project's own `dist` and `examples`.
 *
 * @param {Record<string, {status?: number, type?: string, headers?: Record<string, string>, body?: string | Buffer,
 *   answer?: (request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void}>} pages by path
 * @returns {Promise<{address: string, asked: Map<string, number>, close: () => Promise<void>}>} `asked` counts requests by path
 */
export async function startSite(pages) {
  const asked = new Map();
  const site = await serve({
    handle: (request, response) => {
      const { pathname } = new URL(request.url, 'http://loopback');
      asked.set(pathname, (asked.get(pathname) ?? 0) + 1);
      const page = pages[pathname];
      if (!page) return false;
      if (page.answer) {
        page.answer(request, response);
        return true;
      }
      const { status = 200, type = 'text/html; charset=utf-8', headers = {}, body = '' } = page;
      response
        .writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*', ...headers })
        .end(body);
      return true;
    },
  });
  return { ...site, asked };
}

/**
 * A browser and a site for all tests of a file: they start before the first test and end after the last.
 *
 * @param {Parameters<typeof startSite>[0]} [pages] may be changed while the site runs
 * @returns {{browser: import('puppeteer-core').Browser, site: Awaited<ReturnType<typeof startSite>>}} both undefined until the tests run
 */
export function browserAndSite(pages = {}) {
  const here = { browser: undefined, site: undefined };
  before(async () => {
    here.browser = await startBrowser();
    here.site = await startSite(pages);
  });
  after(async () => {
    await here.browser?.close();
    await here.site?.close();
  });
  return here;
}

/** A partner's page: the script tag, a style or two, and what stands in the body. */
export function partnerPage(
  body,
  { head = '', script = '<script async crossorigin="anonymous" src="/dist/findings.js"></script>' } = {},
) {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Partner</title>
<meta name="viewport" content="width=device-width, initial-scale=1">${head}${script}</head><body>${body}</body></html>`;
}

/** Opens a page and takes down everything that it says: console, uncaught errors, violations of its policy. */
export async function openPage(browser, url, { before = undefined, width = 800 } = {}) {
  const page = await browser.newPage();
  const said = [];
  const errors = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.violations.push(`${event.violatedDirective}: ${event.sample}`),
    );
    globalThis.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.layoutShift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  if (before) await page.evaluateOnNewDocument(before);
  await page.goto(url, { waitUntil: 'load' });
  return { page, said, errors, violations: () => page.evaluate(() => globalThis.violations) };
}

/** Waits for two frames: what observers ask for in the first is drawn in the second. */
export const twoFrames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Waits until every figure on a page, and in other figures, has a picture or a sentence that says why not. */
export async function settled(page) {
  await page.waitForFunction(
    () => {
      const figures = (root) =>
        [...root.querySelectorAll('*')]
          .filter((e) => e.localName.startsWith('findings-'))
          .flatMap((e) => [e, ...(e.shadowRoot ? figures(e.shadowRoot) : [])]);
      const drawn = '.picture, .rows, [part=text], [part=help], [part=contents], [part=message]';
      return figures(document).every(
        ({ shadowRoot }) =>
          shadowRoot?.querySelector(drawn) || (shadowRoot && figures(shadowRoot).length > 0),
      );
    },
    { timeout: 15_000 },
  );
  await twoFrames(page);
}
