/** A site whose pages a server has drawn, and whose documents arrive when a test lets them. */
import { openPage, partnerPage, startBrowser, startSite } from './browser.mjs';

/**
 * Starts a browser and a site.
 *
 * @param {object} document the findings document at `/slow.json`, unless a visit names another
 */
export async function startServedSite(findings) {
  const pages = { '/favicon.ico': { status: 204 } };
  const browser = await startBrowser();
  const site = await startSite(pages);

  /** Opens a page with something between a heading and a last paragraph; the document is held back until `release`. */
  async function visit(body, { scripts = true, document = findings, ...options } = {}) {
    let answer;
    const asked = new Promise((resolve) => (answer = resolve));
    pages['/slow.json'] = { answer: (_, response) => answer(response) };
    pages['/page.html'] = {
      body: partnerPage(
        `<h1>Page</h1>${body}<p id="below"><a href="#below">Below</a></p>`,
        scripts ? options : { ...options, script: '' },
      ),
      headers: options.headers,
    };
    const opened = await openPage(browser, `${site.address}/page.html`, options);
    const release = async (status = 200, changed = document) => {
      const response = await asked;
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(changed));
    };
    return { ...opened, release };
  }

  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { browser, site, visit, close };
}

/** Waits until the element after the heading shows a picture or text of its own, in itself or inside what it holds. */
export const drawnByScript = (page) =>
  page.waitForFunction(
    () => {
      const own = '.picture, .rows, [part=text], [part=contents], ul.help';
      const { shadowRoot } = document.querySelector('h1 + *');
      const inner = shadowRoot?.querySelector('[part~=view]')?.shadowRoot;
      return shadowRoot?.querySelector(own) ?? inner?.querySelector(own);
    },
    { timeout: 15_000 },
  );
