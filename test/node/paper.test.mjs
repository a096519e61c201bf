/** Paper: every example as a PDF that a browser has printed, read back sheet by sheet. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { browserAndSite, openPage, partnerPage, settled } from '../support/browser.mjs';

const names = ['crisis-support', 'section-136', 'waiting-lists'];
const here = browserAndSite(
  Object.fromEntries(
    names.map((name) => [
      `/${name}`,
      {
        body: partnerPage(`<findings-report src="/examples/${name}.findings.json"></findings-report>`, {
          head: `<style>html { font: 16px sans-serif }</style>`,
        }),
      },
    ]),
  ),
);

/** Sheets as wide as A4. They break in other places where they are shorter; the first are A4. */
const heights = ['297mm', '250mm', '220mm', '180mm'];

const close = (text) => text.normalize('NFKC').replace(/\s+/g, '');

/** What stands on each sheet of a PDF, without spaces, how it ends, and what lies outside of it. */
async function sheetsOf(file) {
  const document = await getDocumentProxy(new Uint8Array(file));
  const sheets = [];
  for (let i = 1; i <= document.numPages; i++) {
    const one = await document.getPage(i);
    const { width, height } = one.getViewport({ scale: 1 });
    const { items } = await one.getTextContent();
    const outside = ({ str, width: w, transform: [, , , , x, y] }) =>
      str.trim() && (x < 0 || x + w > width || y < 0 || y > height);
    // As the eye reads them: lines from the top, each from its left.
    const seen = items.toSorted((a, b) => b.transform[5] - a.transform[5] || a.transform[4] - b.transform[4]);
    sheets.push({
      end: close(seen.map(({ str }) => str).join('')).slice(-300),
      text: close(items.map(({ str }) => str).join('')),
      beyond: items.filter(outside).map(({ str }) => str),
    });
  }
  return sheets;
}

/**
 * What a page has to say on paper, and what was printed of it.
 *
 * @returns {Promise<{texts: string[], headings: string[], prints: {text: string, end: string, beyond: string[]}[][]}>} texts without
 *   spaces, since lines break anywhere; the sheets of a print for each height
 */
async function print(name) {
  const { page } = await openPage(here.browser, `${here.site.address}/${name}`, { width: 718 });
  await settled(page);
  const margin = { top: 38, right: 38, bottom: 38, left: 38 };
  const files = [];
  for (const height of heights) files.push(await page.pdf({ width: '210mm', height, margin }));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMediaType('print');
  const { texts, headings } = await page.evaluate(() => {
    const all = (root) =>
      [...root.querySelectorAll('*')].flatMap((e) => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
    const seen = all(document).filter((e) => e.checkVisibility());
    /** What is seen of an element's text: some of it is for voices alone. */
    const seenOf = (element) => {
      const copy = element.cloneNode(true);
      for (const hidden of copy.querySelectorAll('.said')) hidden.remove();
      return copy.textContent;
    };
    const textsOf = (selector) => seen.filter((e) => e.matches(selector)).map(seenOf);
    return {
      texts: textsOf('th, td, .summary, .notes p, .source, .citation, .help, li'),
      headings: textsOf('.heading, caption'),
    };
  });
  await page.close();
  const prints = [];
  for (const file of files) prints.push(await sheetsOf(file));
  return { texts: texts.map(close).filter(Boolean), headings: headings.map(close), prints };
}

describe('a printed report', () => {
  for (const name of names) {
    let printed;
    before(async () => {
      printed = await print(name);
    });

    it(`of ${name} has every heading, sentence and cell on its sheets, none of them past an edge`, () => {
      const { texts, headings, prints } = printed;
      assert.ok(texts.length > 50 && headings.length > 3);
      for (const sheets of prints) {
        const whole = sheets.map(({ text }) => text).join('');
        const lost = [...new Set([...texts, ...headings])].filter((text) => !whole.includes(text));
        assert.deepEqual([lost, sheets.flatMap(({ beyond }) => beyond)], [[], []]);
      }
    });

    it(`of ${name} parts no heading and no caption from what it stands over`, () => {
      const { headings, prints } = printed;
      assert.ok(prints.every((sheets) => sheets.length > 2));
      const ends = prints.flat().map(({ end }) => end);
      assert.deepEqual(
        headings.filter((heading) => ends.some((end) => end.endsWith(heading))),
        [],
      );
    });
  }
});
