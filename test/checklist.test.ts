import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import '../src/charts/checklist/define.js';
import '../src/charts/help/define.js';
import type { FindingsChecklist } from '../src/charts/checklist/checklist.js';
import type { FindingsHelp } from '../src/charts/help/help.js';
import type { FindingsDocument } from '../src/document/index.js';
import { closeHost, host, mount, openHost, type Mounted } from './support/mounted.js';

const { axe } = window as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};
const example = (await (await fetch('/examples/crisis-support.findings.json')).json()) as FindingsDocument;
const rows = (element: { readonly shadowRoot: ShadowRoot }): number =>
  element.shadowRoot.querySelectorAll('[part=recommendation]').length;
const textOf = (element: Mounted<HTMLElement>, selector: string): string =>
  (element.shadowRoot.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

beforeEach(openHost);
afterEach(() => {
  closeHost();
  history.replaceState(null, '', location.pathname + location.search);
});

const checklist = (hash?: string): Promise<Mounted<FindingsChecklist>> =>
  mount('findings-checklist', { data: example, ...(hash === undefined ? {} : { hash }) });

async function choose(element: Mounted<FindingsChecklist>, name: number, value: string): Promise<void> {
  const select = element.shadowRoot.querySelectorAll('select')[name];
  if (!select) throw new Error('no such filter');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

async function goTo(element: Mounted<FindingsChecklist>, hash: string): Promise<void> {
  const gone = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  location.hash = hash;
  await gone;
  await element.updateComplete;
}

describe('<findings-checklist>', () => {
  it('shows every recommendation with its status in words, and every response', async () => {
    const element = await checklist();
    expect(rows(element)).to.equal(59);
    const statuses = [...element.shadowRoot.querySelectorAll('[part=recommendation] .status')].map(
      (s) => s.textContent,
    );
    expect(statuses.filter((s) => s === 'No response yet')).to.have.length(38);
    expect(statuses.filter((s) => s === 'Responded')).to.have.length(21);
    const said = element.shadowRoot.textContent ?? '';
    const responses = [...element.shadowRoot.querySelectorAll('[part=response]')].map(
      (r) => r.textContent ?? '',
    );
    expect(responses.filter((r) => r.includes('* (matched by the authors):'))).to.have.length(25);
    for (const view of example.views) {
      if (view.kind === 'recommendations')
        for (const { text } of view.responses ?? []) expect(said).to.contain(text);
    }
  });

  it('has nothing that a reader could tick', async () => {
    const element = await checklist();
    expect(element.shadowRoot.querySelectorAll('input, [role=checkbox], [aria-checked]')).to.have.length(0);
  });

  for (const [level, expected] of [
    [2, '2,3,4'],
    [5, '5,6'],
    [6, '6'],
  ] as const) {
    it(`skips no level of heading below level ${level}`, async () => {
      const element = await mount<FindingsChecklist>('findings-checklist', {
        data: example,
        headingLevel: level,
      });
      const levels = [...element.shadowRoot.querySelectorAll('[role=heading]')].map((h) =>
        Number(h.getAttribute('aria-level')),
      );
      expect([...new Set(levels)].join()).to.equal(expected);
      levels.forEach((at, i) => expect(at - (levels[i - 1] ?? level)).to.be.at.most(1));
    });
  }

  it('filters, says once what is shown, and leaves a line of it for paper', async () => {
    const element = await checklist();
    await choose(element, 0, 'no-response');
    await choose(element, 1, 'vcse');
    const sentence =
      'Showing 6 of 59: No response yet and Voluntary, community and social enterprise services.';
    expect(rows(element)).to.equal(6);
    expect(textOf(element, '[role=status] .said')).to.equal(sentence);
    expect(textOf(element, '[part=text] > p')).to.equal(sentence);
    expect(textOf(element, '.progress')).to.equal('0 of 6 have a response');
    expect(location.hash).to.equal('');
  });

  it('gives axe nothing to find, filtered or not', async () => {
    const element = await checklist();
    for (const status of ['', 'no-response']) {
      await choose(element, 0, status);
      const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
      expect(violations.map((v) => v.id)).to.deep.equal([]);
    }
  });

  it('keeps its filters in the address if asked, beside what else stands there', async () => {
    location.hash = '#main';
    const element = await checklist('');
    expect(location.hash).to.equal('#main');
    await choose(element, 0, 'responded');
    expect(location.hash).to.equal('#main&status=responded');
    await choose(element, 0, '');
    expect(location.hash).to.equal('#main');
    history.replaceState(null, '', location.pathname + location.search);
    await choose(element, 1, 'vcse');
    expect(location.hash).to.equal('#audience=vcse');
  });

  it('reads its filters from the address, at first and when that changes, under its own names', async () => {
    // Unlike a change of `location.hash`, of which the element would be told a moment later.
    history.replaceState(null, '', '#a-status=responded&status=no-response');
    const element = await checklist('a-');
    expect(rows(element)).to.equal(21);
    expect(textOf(element, '.said')).to.equal('');
    await goTo(element, '#a-audience=crisis-line');
    expect(rows(element)).to.equal(6);
    expect(textOf(element, '.said')).to.match(/^Showing 6 of 59/);
    await goTo(element, '#a-status=nonsense');
    expect(rows(element)).to.equal(59);
  });

  it('takes no notice of the address unless asked', async () => {
    location.hash = '#status=responded';
    const element = await checklist();
    expect(rows(element)).to.equal(59);
    await goTo(element, '#status=no-response');
    expect(rows(element)).to.equal(59);
  });
});

describe('<findings-help>', () => {
  const help = (properties: object): Promise<Mounted<FindingsHelp>> => mount('findings-help', properties);

  it('shows every contact as text and links, danger to life first', async () => {
    const [first, ...others] = example.help ?? [];
    if (!first) throw new Error('the example names no contact');
    const element = await help({ data: { ...example, help: [...others, first] } });
    const items = [...element.shadowRoot.querySelectorAll('li')].map((li) =>
      (li.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(items).to.deep.equal([
      'If a life is in danger: Emergency services: call 999',
      'NHS 111, mental health crisis line: call 111, choose option 2 · day and night',
      'Samaritans: call 116 123 · day and night · free',
      'Release the Pressure: call 0800 107 0160, text SHOUT to 85258 · day and night',
    ]);
    const links = [...element.shadowRoot.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links).to.deep.equal(['tel:999', 'tel:111', 'tel:116123', 'tel:08001070160', 'sms:85258']);
  });

  it('gives axe nothing to find', async () => {
    const element = await help({ data: example, headingLevel: 3 });
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map((v) => v.id)).to.deep.equal([]);
    expect(element.shadowRoot.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('3');
  });

  for (const [what, data] of [
    ['a document that names no contact', { ...example, help: [] }],
    ['a document with an error', { ...example, title: 7 }],
  ] as const) {
    it(`says one calm sentence over the fallback for ${what}`, async () => {
      const real = console.error;
      const logged: unknown[] = [];
      console.error = (...parts: unknown[]) => void logged.push(...parts);
      const failures: string[] = [];
      host.addEventListener('findings-error', ({ detail }) => failures.push(detail.code));
      const element = await help({ data });
      console.error = real;
      expect(textOf(element, '[part=message]')).to.equal(
        'The list of who can help cannot be shown just now.',
      );
      expect(element.shadowRoot.querySelectorAll('slot')).to.have.length(1);
      expect(failures).to.have.length(1);
      expect(logged).to.have.length(1);
    });
  }
});

describe('the line of help that a document requires', () => {
  const line = (element: { readonly shadowRoot: ShadowRoot }): CSSStyleDeclaration => {
    const help = element.shadowRoot.querySelector('[part=help]');
    if (!help) throw new Error('no line of help');
    return getComputedStyle(help);
  };

  it('is hidden by no theme: not by its colours, nor by the part', async () => {
    const style = document.createElement('style');
    style.textContent = `findings-checklist { --findings-color-text: #fff; --findings-color-background: #fff; font-size: 0; color: #fff }
      findings-checklist::part(help) { display: none !important; opacity: 0 !important; visibility: hidden !important; color: #fff !important; font-size: 0 !important }`;
    host.append(style);
    const { display, opacity, visibility, color, backgroundColor, fontSize } = line(await checklist());
    expect({ display, opacity, visibility, color, backgroundColor }).to.deep.equal({
      display: 'block',
      opacity: '1',
      visibility: 'visible',
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
    });
    expect(Number.parseFloat(fontSize)).to.be.at.least(15);
  });

  it('goes with a figure that the page hides', async () => {
    host.hidden = true;
    const element = await checklist();
    host.hidden = false;
    host.style.visibility = 'hidden';
    expect(line(element).visibility).to.equal('hidden');
  });
});
