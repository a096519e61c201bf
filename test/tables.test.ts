import { expect } from '@open-wc/testing';
import '../src/index.js';
import type { FindingsDocument } from '../src/document/index.js';
import { closeHost, frame, host, mount, openHost, type Mounted } from './support/mounted.js';

const response = await fetch('/examples/crisis-support.findings.json');
const example = (await response.json()) as FindingsDocument;

beforeEach(openHost);
afterEach(async () => {
  const box = host
    .querySelector<Mounted>('findings-trend')
    ?.shadowRoot.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (box?.checked) box.click();
  await frame();
  closeHost();
});

const show = (tag: string, view: string): Promise<Mounted> => mount(tag, { data: example, view });
const trend = (): Promise<Mounted> => show('findings-trend', 'share-by-month');
const heatmap = (): Promise<Mounted> =>
  show('findings-heatmap', example.views.find((v) => v.kind === 'heatmap')?.id ?? '');

async function open(element: Mounted): Promise<void> {
  element.shadowRoot.querySelector('summary')?.click();
  await frame();
  await element.updateComplete;
}
const isShown = (element: Mounted, selector: string): boolean =>
  element.shadowRoot.querySelector(selector)?.checkVisibility() ?? false;
const rows = (element: Mounted): string[][] =>
  [...element.shadowRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => (cell.textContent ?? '').trim()),
  );
async function order(element: Mounted, value: string): Promise<void> {
  const select = element.shadowRoot.querySelector<HTMLSelectElement>('.table select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
/** Puts tables in the place of pictures, or pictures back, by the box of an element. */
async function tick(element: Mounted): Promise<void> {
  element.shadowRoot.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  await frame();
}

describe('the table of a figure', () => {
  it('can be put into the order of a column, with words last, and says so in its header', async () => {
    const element = await trend();
    await open(element);
    const given = rows(element);
    await order(element, '1');
    expect(
      rows(element)
        .slice(0, 5)
        .map(([, value]) => value),
    ).to.deep.equal(['32%', '28%', '25%', '22%', '17%']);
    expect(rows(element).at(-1)?.[1]).to.equal('not stated');
    expect(
      [...element.shadowRoot.querySelectorAll('th')].map((th) => th.ariaSort).filter(Boolean),
    ).to.deep.equal(['descending']);
    await order(element, '-1');
    expect(rows(element)[0]?.[1]).to.equal('17%');
    expect(rows(element).sort()).to.deep.equal([...given].sort());
    await order(element, '');
    expect(rows(element)).to.deep.equal(given);
    expect(element.shadowRoot.querySelector('[aria-sort]')).to.equal(null);
  });

  it('leaves averages last, whatever the order', async () => {
    const element = await heatmap();
    await open(element);
    const last = rows(element).at(-1);
    for (const value of ['1', '-1']) {
      await order(element, value);
      expect(rows(element).at(-1)).to.deep.equal(last);
    }
  });

  it('is in the order of the bars where these have one', async () => {
    const element = await show(
      'findings-sentiment',
      example.views.find((v) => v.kind === 'sentiment')?.id ?? '',
    );
    await open(element);
    expect(element.shadowRoot.querySelector('.table select')).to.equal(null);
  });

  it('takes the place of pictures in all figures of the page, those included that come later', async () => {
    const first = await trend();
    const second = await heatmap();
    await open(first);
    await tick(first);
    const third = await trend();
    for (const element of [first, second, third]) {
      expect(isShown(element, 'table'), element.localName).to.equal(true);
      for (const picture of ['.picture', '.readout', 'input[type=range]'])
        expect(isShown(element, picture), picture).to.equal(false);
    }
    await tick(first);
    for (const element of [first, second, third]) {
      expect(isShown(element, 'table')).to.equal(false);
      expect(isShown(element, '.picture')).to.equal(true);
    }
  });

  it('gives the picture back in a figure whose table is closed', async () => {
    const first = await trend();
    const second = await heatmap();
    await open(first);
    await tick(first);
    await open(second);
    expect(isShown(second, '.picture')).to.equal(true);
    expect(isShown(first, '.picture')).to.equal(false);
  });

  it('keeps the control under the pointer when figures above it change', async () => {
    await heatmap();
    const below = await trend();
    await open(below);
    const box = below.shadowRoot.querySelector('input[type=checkbox]') as Element;
    box.scrollIntoView({ block: 'center' });
    const { top } = box.getBoundingClientRect();
    await tick(below);
    expect(Math.abs(box.getBoundingClientRect().top - top)).to.be.below(2);
  });

  it('is remembered nowhere', async () => {
    const element = await trend();
    await open(element);
    await tick(element);
    expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
  });
});
