import { expect } from '@open-wc/testing';
import '../src/index.js';
import { cy } from '../src/language/cy.js';
import { speakers } from '../src/languages/offer.js';
import type { FindingsDocument } from '../src/document/index.js';
import { DocumentElement } from '../src/figure/document-element.js';
import type { FindingsElement } from '../src/figure/element.js';

const response = await fetch('/examples/crisis-support.findings.json');
const example = (await response.json()) as FindingsDocument;
const frame = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

type Mounted = FindingsElement & { shadowRoot: ShadowRoot };
let host: HTMLElement;
beforeEach(() => {
  host = document.createElement('main');
  document.body.append(host);
});
afterEach(() => {
  host.remove();
  document.documentElement.removeAttribute('dir');
  document.documentElement.lang = 'en';
});

async function mount(tag: string, properties: object = {}, into: Node = host): Promise<Mounted> {
  const element = document.createElement(tag) as Mounted;
  Object.assign(element, { data: example, ...properties });
  into.appendChild(element);
  await settled(element);
  return element;
}
async function settled(...elements: Mounted[]): Promise<void> {
  await frame();
  for (const element of elements) await element.updateComplete;
  await frame();
}
const part = (element: Mounted, name: string): Element =>
  element.shadowRoot.querySelector(`[part=${name}]`) as Element;
const words = (element: Mounted, name: string): string =>
  (part(element, name)?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** The language that an element of a figure is in: the nearest `lang` above it. */
const langOf = (element: Element | null | undefined): string | null | undefined =>
  element?.closest('[lang]')?.getAttribute('lang');

describe('a language that is added', () => {
  it('reaches figures that are drawn already, and those that come after', async () => {
    host.lang = 'ga';
    const before = await mount('findings-trend');
    expect(words(before, 'source')).to.contain('Publisher');
    expect(before.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('en-GB');
    DocumentElement.addLanguage('ga', {
      publisher: 'Foilsitheoir',
      trend: { average: (v) => `Meán: ${v}.` },
    });
    await settled(before);
    const after = await mount('findings-trend');
    for (const element of [before, after]) {
      expect(words(element, 'source')).to.contain('Foilsitheoir').and.to.contain('Source');
      expect(words(element, 'summary')).to.contain('Meán: 18.6%.');
      expect(element.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('ga');
    }
  });

  it('leaves figures in other languages as they are', async () => {
    const english = await mount('findings-trend');
    const summary = english.shadowRoot.querySelector('.summary')?.firstChild;
    DocumentElement.addLanguage('gd', { average: 'Cuibheas' });
    await settled(english);
    expect(english.shadowRoot.querySelector('.summary')?.firstChild).to.equal(summary);
    expect(words(english, 'summary')).to.contain('The average was');
  });

  it('runs from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    host.lang = 'ar';
    DocumentElement.addLanguage('ar', { source: 'المصدر' });
    const element = await mount('findings-trend');
    expect(words(element, 'source')).to.contain('المصدر');
    expect(words(element, 'summary')).to.contain('ديسمبر 2024');
    const box = element.getBoundingClientRect();
    const labels = [...element.shadowRoot.querySelectorAll('.picture text')];
    expect(labels.length).to.be.greaterThan(3);
    for (const label of labels) {
      const { left, right } = label.getBoundingClientRect();
      expect(left).to.be.at.least(box.left - 1);
      expect(right).to.be.at.most(box.right + 1);
    }
    expect(element.shadowRoot.textContent).not.to.match(/undefined|NaN/);
  });

  it('is offered to every element that there is', () => {
    const defined = speakers.filter((tag) => customElements.get(tag));
    expect(defined).to.deep.equal([...speakers]);
    for (const tag of speakers)
      expect(customElements.get(tag)).to.have.property('addLanguage', DocumentElement.addLanguage);
  });
});

describe('Welsh', () => {
  before(() => DocumentElement.addLanguage('cy', cy));

  for (const view of example.views) {
    it(`is spoken by the figure ${view.id}, and texts of the document are marked as English`, async () => {
      host.lang = 'cy';
      const element = await mount('findings-view', { view: view.id });
      const figure = element.shadowRoot.firstElementChild as Mounted;
      await settled(figure);
      expect(figure.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('cy');
      expect(words(figure, 'source')).to.contain('Ffynhonnell:').and.to.contain('Cyhoeddwr:');
      expect(langOf(part(figure, 'heading'))).to.equal('en-GB');
      const caution = [...part(figure, 'summary').querySelectorAll('span')].at(-1);
      expect(caution?.textContent).to.equal(example.gathering.caution);
      expect(langOf(caution)).to.equal('en-GB');
      expect(langOf(part(figure, 'summary'))).to.equal('cy');
    });
  }

  it('writes dates in Welsh, also where the browser does not know the language', async () => {
    host.lang = 'cy';
    const element = await mount('findings-trend');
    expect(words(element, 'summary'))
      .to.contain('Ionawr 2024 i Chwefror 2025')
      .and.to.contain('Rhagfyr 2024');
    expect(words(element, 'source')).to.match(/Ffigurau ar \d+ [A-Z][a-z]+ \d{4}/);
    expect(words(element, 'picture')).to.contain('Chw').and.not.to.contain('Feb');
  });

  it('marks each note as what it is: our own sentences as ours, the document’s as the document’s', async () => {
    host.lang = 'cy';
    const element = await mount('findings-heatmap', { view: 'share-by-age-and-month' });
    const [low, second] = part(element, 'notes').querySelectorAll('p');
    expect(low?.textContent).to.contain('Sylfaen isel');
    expect(langOf(low)).to.equal('cy');
    const theirs = second?.querySelector('span');
    expect(theirs?.textContent).to.match(/^The report only says/);
    expect(langOf(theirs)).to.equal('en-GB');
    expect(langOf(second)).to.equal('cy');
  });

  it('marks the citation, the contacts and the changes of a report', async () => {
    host.lang = 'cy';
    const element = await mount('findings-report');
    expect(langOf(part(element, 'citation'))).to.equal('cy');
    expect(langOf(part(element, 'citation').querySelector('span'))).to.equal('en-GB');
    const help = element.shadowRoot.querySelector<Mounted>('findings-help') as Mounted;
    await settled(help);
    const [contact] = help.shadowRoot.querySelectorAll('li');
    expect(contact?.textContent).to.contain('Os oes bywyd mewn perygl').and.to.contain('ffoniwch');
    expect(langOf(contact)).to.equal('cy');
    expect(langOf(contact?.querySelector('b'))).to.equal('en-GB');
    const [change] = part(element, 'revisions')?.querySelectorAll('li span') ?? [];
    if (example.revisions?.length) expect(langOf(change)).to.equal('en-GB');
  });
});

describe('the page around a figure', () => {
  before(() => DocumentElement.addLanguage('cy', cy));

  for (const [where, change] of [
    ['the element itself', (element: Mounted) => (element.lang = 'cy')],
    ['an element around it', () => (host.lang = 'cy')],
    ['the page', () => (document.documentElement.lang = 'cy')],
  ] as const) {
    it(`may change its language on ${where}, and back`, async () => {
      const element = await mount('findings-trend');
      expect(words(element, 'summary')).to.contain('The average was');
      change(element);
      await settled(element);
      expect(words(element, 'summary')).to.contain('Y cyfartaledd oedd');
      for (const at of [element, host]) at.removeAttribute('lang');
      document.documentElement.lang = 'en';
      await settled(element);
      expect(words(element, 'summary')).to.contain('The average was');
    });
  }

  it('may change its language around a report, and all of its figures follow', async () => {
    const report = await mount('findings-report');
    const figures = [
      ...report.shadowRoot.querySelectorAll<Mounted>('findings-trend, findings-topics, findings-help'),
    ];
    host.lang = 'cy';
    await settled(report, ...figures);
    for (const figure of figures)
      expect(figure.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('cy');
  });

  it('may change its direction after a figure is drawn: the picture turns', async () => {
    const element = await mount('findings-trend');
    const leftOf = (text: string): number =>
      [...element.shadowRoot.querySelectorAll('.picture text')]
        .find((label) => label.textContent?.trim() === text)
        ?.getBoundingClientRect().left ?? NaN;
    const ltr = leftOf('22%') < leftOf('32%');
    expect(ltr).to.equal(true);
    document.documentElement.dir = 'rtl';
    await settled(element);
    expect(leftOf('22%')).to.be.greaterThan(leftOf('32%'));
    document.documentElement.removeAttribute('dir');
    await settled(element);
    expect(leftOf('22%')).to.be.lessThan(leftOf('32%'));
  });

  it('is watched by one observer, and by none once no element is left', async () => {
    const real = {
      observe: MutationObserver.prototype.observe,
      disconnect: MutationObserver.prototype.disconnect,
    };
    const watching = new Set<MutationObserver>();
    MutationObserver.prototype.observe = function (...given) {
      watching.add(this);
      real.observe.apply(this, given);
    };
    MutationObserver.prototype.disconnect = function () {
      watching.delete(this);
      real.disconnect.apply(this);
    };
    try {
      await mount('findings-trend');
      await mount('findings-help');
      expect(watching.size).to.equal(1);
      host.replaceChildren();
      expect(watching.size).to.equal(0);
      const again = await mount('findings-trend');
      host.lang = 'cy';
      await settled(again);
      expect(words(again, 'summary')).to.contain('Y cyfartaledd oedd');
    } finally {
      Object.assign(MutationObserver.prototype, real);
    }
  });
});
