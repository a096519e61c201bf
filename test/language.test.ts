import { expect } from '@open-wc/testing';
import '../src/index.js';
import { cy } from '../src/language/cy.js';
import { en } from '../src/language/en.js';
import {
  checklistMessages,
  contactsMessages,
  groupsMessages,
  languageFor,
  reportMessages,
} from '../src/language/index.js';
import { speakers } from '../src/languages/offer.js';
import type { FindingsDocument } from '../src/document/index.js';
import { DocumentElement } from '../src/figure/document-element.js';
import { closeHost, frame, host, mount, openHost, type Mounted } from './support/mounted.js';

const response = await fetch('/examples/crisis-support.findings.json');
const example = (await response.json()) as FindingsDocument;
const everyCase: unknown = await (await fetch('/test/support/every.findings.json')).json();

beforeEach(openHost);
afterEach(() => {
  closeHost();
  document.documentElement.removeAttribute('dir');
  document.documentElement.lang = 'en';
});

const show = (tag: string, properties: object = {}, into: Node = host): Promise<Mounted> =>
  mount(tag, { data: example, ...properties }, into);
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
    const before = await show('findings-trend');
    expect(words(before, 'source')).to.contain('Publisher');
    expect(before.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('en-GB');
    DocumentElement.addLanguage('ga', {
      ...cy,
      publisher: 'Foilsitheoir',
      trend: { ...cy.trend, average: (v) => `Meán: ${v}.` },
    });
    await settled(before);
    const after = await show('findings-trend');
    for (const element of [before, after]) {
      expect(words(element, 'source')).to.contain('Foilsitheoir').and.to.contain('Ffynhonnell');
      expect(words(element, 'summary')).to.contain('Meán: 18.6%.');
      expect(element.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('ga');
    }
  });

  it('is spoken only where nothing is missing: English words are never marked as another language', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (...given: unknown[]) => warnings.push(given[0]);
    try {
      host.lang = 'gv';
      // `help` is left out, and of what a trend says `average`; a heatmap says neither.
      const { trend, help, ...most } = cy;
      DocumentElement.addLanguage('gv', { ...most, help, trend: { ...trend, average: undefined! } });
      const line = await show('findings-trend');
      expect(line.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('en-GB');
      expect(words(line, 'summary')).to.contain('The average was').and.not.to.contain('Yr uchaf');
      expect(warnings).to.deep.equal(['Figures are in English: the messages for gv lack trend.average.']);
      await show('findings-trend');
      expect(warnings).to.have.length(1);
      const cells = await show('findings-heatmap');
      expect(cells.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('gv');
      DocumentElement.addLanguage('gv', most);
      await settled(cells);
      expect(cells.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('en-GB');
      expect(warnings.at(-1)).to.equal('Figures are in English: the messages for gv lack help.');
    } finally {
      console.warn = warn;
    }
  });

  it('leaves figures in other languages as they are', async () => {
    const english = await show('findings-trend');
    const summary = english.shadowRoot.querySelector('.summary')?.firstChild;
    DocumentElement.addLanguage('gd', { average: 'Cuibheas' });
    await settled(english);
    expect(english.shadowRoot.querySelector('.summary')?.firstChild).to.equal(summary);
    expect(words(english, 'summary')).to.contain('The average was');
  });

  it('runs from right to left where the page does', async () => {
    document.documentElement.dir = 'rtl';
    host.lang = 'ar';
    DocumentElement.addLanguage('ar', { ...cy, formats: (f) => f, source: 'المصدر' });
    const element = await show('findings-trend');
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
      const element = await show('findings-view', { view: view.id });
      const figure = element.shadowRoot.firstElementChild as Mounted;
      await settled(figure);
      expect(figure.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('cy');
      expect(words(figure, 'source')).to.contain('Ffynhonnell:').and.to.contain('Cyhoeddwr:');
      expect(langOf(part(figure, 'heading').firstElementChild)).to.equal('en-GB');
      const caution = [...part(figure, 'summary').querySelectorAll('[lang]')].at(-1);
      expect(caution?.textContent).to.equal(example.gathering.caution);
      expect(langOf(caution)).to.equal('en-GB');
      expect(langOf(part(figure, 'summary'))).to.equal('cy');
    });
  }

  it('writes dates in Welsh, also where the browser does not know the language', async () => {
    host.lang = 'cy';
    const element = await show('findings-trend');
    expect(words(element, 'summary'))
      .to.contain('Ionawr 2024 i Chwefror 2025')
      .and.to.contain('Rhagfyr 2024');
    expect(words(element, 'source')).to.match(/Ffigurau ar \d+ [A-Z][a-z]+ \d{4}/);
    expect(words(element, 'picture')).to.contain('Chw').and.not.to.contain('Feb');
  });

  it('marks each note as what it is: our own sentences as ours, the document’s as the document’s', async () => {
    host.lang = 'cy';
    const element = await show('findings-heatmap', { view: 'share-by-age-and-month' });
    const [low, second] = part(element, 'notes').querySelectorAll('p');
    expect(low?.textContent).to.contain('Sylfaen isel');
    expect(langOf(low)).to.equal('cy');
    const theirs = second?.querySelector('bdi');
    expect(theirs?.textContent).to.match(/^The report only says/);
    expect(langOf(theirs)).to.equal('en-GB');
    expect(langOf(second)).to.equal('cy');
  });

  it('marks the citation, the contacts and the changes of a report', async () => {
    host.lang = 'cy';
    const element = await show('findings-report');
    expect(langOf(part(element, 'citation'))).to.equal('cy');
    expect(langOf(part(element, 'citation').querySelector('bdi'))).to.equal('en-GB');
    const help = element.shadowRoot.querySelector<Mounted>('findings-help') as Mounted;
    await settled(help);
    const [contact] = help.shadowRoot.querySelectorAll('li');
    expect(contact?.textContent).to.contain('Os oes bywyd mewn perygl').and.to.contain('ffoniwch');
    expect(langOf(contact)).to.equal('cy');
    expect(langOf(contact?.querySelector('b bdi'))).to.equal('en-GB');
    const [change] = part(element, 'revisions')?.querySelectorAll('li bdi') ?? [];
    if (example.revisions?.length) expect(langOf(change)).to.equal('en-GB');
  });
});

describe('every text of every element', () => {
  before(() => DocumentElement.addLanguage('cy', cy));

  /** All that an object says, at whatever depth; of a document without its ids, codes and addresses. */
  const textsIn = (part: unknown, name = ''): string[] => {
    if (typeof part === 'string') return codes.has(name) ? [] : [part];
    return typeof part === 'object' && part
      ? Object.entries(part).flatMap(([key, value]) => textsIn(value, Array.isArray(part) ? name : key))
      : [];
  };
  const codes = new Set(
    [
      '$schema',
      'format',
      'id',
      'language',
      'status',
      'kind',
      'unit',
      'tone',
      'audience',
      'answers',
      'matchedBy',
    ].concat(
      [
        'published',
        'modified',
        'when',
        'from',
        'to',
        'period',
        'url',
        'place',
        'telephone',
        'word',
        'page',
        'method',
      ],
      [
        'solicited',
        'row',
        'column',
        'values',
        'bases',
        'average',
        'share',
        'one',
        'other',
        'item',
        'citation',
      ],
    ),
  );

  /** The texts of an element and of those inside it, each with the nearest `lang` above it, across shadow roots. */
  function textsOf(node: Node, lang: string): { text: string; lang: string }[] {
    if (node instanceof SVGElement || node instanceof HTMLStyleElement) return [];
    if (node instanceof Text) return node.data.trim() ? [{ text: node.data.trim(), lang }] : [];
    const own = (node instanceof Element && node.getAttribute('lang')) || lang;
    const { shadowRoot = null } = node as { shadowRoot?: ShadowRoot | null };
    return [...(shadowRoot ?? node).childNodes].flatMap((child) => textsOf(child, own));
  }

  /** Every element over a document, with all that is closed opened. */
  async function everything(data: FindingsDocument): Promise<{ text: string; lang: string }[]> {
    const all: { text: string; lang: string }[] = [];
    const shown = [
      ...data.views.map(({ id }) => ({ tag: 'findings-view', view: id })),
      ...data.views.flatMap((view) =>
        view.kind === 'topics'
          ? [{ tag: 'findings-view', view: view.id, group: view.groups.find((g) => g.topics)?.id }]
          : [],
      ),
      { tag: 'findings-help' },
      { tag: 'findings-report' },
    ];
    for (const { tag, ...properties } of shown) {
      const element = await show(tag, { data, ...properties });
      const figures = [element, ...element.shadowRoot.querySelectorAll<Mounted>('[part~=view]')];
      await settled(...figures);
      for (const { shadowRoot } of figures)
        for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      for (const { shadowRoot } of figures)
        shadowRoot.querySelector('input[type=range]')?.dispatchEvent(new Event('input'));
      await settled(...figures);
      all.push(...textsOf(element, host.lang));
      element.remove();
    }
    return all;
  }

  const english = languageFor('en');
  const allEnglish = [en, checklistMessages, contactsMessages, groupsMessages, reportMessages].map((m) =>
    typeof m === 'function' ? m(english) : m,
  );
  const every = { ...(everyCase as FindingsDocument) };
  for (const [words, page, data, messages] of [
    ['a Welsh page and an English document', 'cy', example, cy],
    ['a Welsh page and an English document in which every status occurs', 'cy', every, cy],
    ['an English page and a Welsh document', 'en-GB', { ...every, language: 'cy' }, allEnglish],
    [
      'an English page and a Welsh document of an example',
      'en-GB',
      { ...example, language: 'cy' },
      allEnglish,
    ],
  ] as const) {
    it(`is marked as what it is: ${words}`, async () => {
      host.lang = page;
      const all = await everything(data);
      // What both say, such as "Month", tells nothing.
      const said = new Set(textsIn(data));
      const ours = new Set(textsIn(messages).filter((text) => !said.has(text)));
      const theirs = new Set([...said].filter((text) => !textsIn(messages).includes(text)));
      const found = { theirs: new Set<string>(), ours: new Set<string>() };
      const wrong = new Set<string>();
      for (const { text, lang } of all) {
        // The count behind a choice is no word.
        const name = text.replace(/ \([\d,]+\)$/, '');
        const whose = theirs.has(name) ? 'theirs' : ours.has(name) ? 'ours' : undefined;
        if (!whose) continue;
        found[whose].add(name);
        if (lang !== (whose === 'theirs' ? data.language : page)) wrong.add(`${name} (${lang})`);
      }
      expect([...wrong]).to.deep.equal([]);
      const names = data.views.flatMap((view) => [
        view.title,
        ...('groups' in view ? view.groups.map(({ label }) => label) : []),
        ...('rows' in view ? view.rows.map(({ label }) => label) : []),
        ...('audiences' in view ? view.audiences.map(({ label }) => label) : []),
      ]);
      for (const name of names) expect([...found.theirs], name).to.include(name);
      expect(found.ours.size).to.be.greaterThan(25);
    });
  }

  it('has no mark where document and page are of one language', async () => {
    host.lang = 'en-US';
    expect([...new Set((await everything(example)).map(({ lang }) => lang))]).to.deep.equal(['en-US']);
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
      const element = await show('findings-trend');
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
    const report = await show('findings-report');
    const figures = [
      ...report.shadowRoot.querySelectorAll<Mounted>('findings-trend, findings-topics, findings-help'),
    ];
    host.lang = 'cy';
    await settled(report, ...figures);
    for (const figure of figures)
      expect(figure.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('cy');
  });

  it('may be the shadow root of another element, at whatever depth', async () => {
    const outer = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const element = await show('findings-trend', {}, inner);
    for (const at of [inner, outer]) {
      at.lang = 'cy';
      await settled(element);
      expect(words(element, 'summary')).to.contain('Y cyfartaledd oedd');
      at.removeAttribute('lang');
      await settled(element);
      expect(words(element, 'summary')).to.contain('The average was');
    }
  });

  for (const tag of ['findings-trend', 'findings-report', 'findings-view'])
    it(`may have another language where <${tag}> is moved to`, async () => {
      DocumentElement.addLanguage('cy', cy);
      const element = await show(tag);
      const elsewhere = document.createElement('div');
      elsewhere.lang = 'cy';
      host.append(elsewhere);
      elsewhere.append(element);
      await settled(element);
      const inside = [...element.shadowRoot.querySelectorAll('[part~=view]')] as Mounted[];
      for (const { shadowRoot } of tag === 'findings-view' ? inside : [element, ...inside])
        expect(shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('cy');
    });

  it('draws a figure once that is put into it, and again when it is moved', async () => {
    const trend = customElements.get('findings-trend') as unknown as { prototype: { render(): unknown } };
    const { render } = trend.prototype;
    let drawn = 0;
    trend.prototype.render = function () {
      drawn++;
      return render.call(this);
    };
    try {
      const element = document.createElement('findings-trend') as Mounted;
      element.data = example;
      host.append(element);
      await element.updateComplete;
      expect(drawn).to.equal(1);
      await frame();
      drawn = 0;
      host.prepend(element);
      await element.updateComplete;
      expect(drawn).to.equal(1);
    } finally {
      trend.prototype.render = render;
    }
  });

  it('may change its direction after a figure is drawn: the picture turns', async () => {
    const element = await show('findings-trend');
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
      await show('findings-trend');
      await show('findings-help');
      expect(watching.size).to.equal(1);
      host.replaceChildren();
      expect(watching.size).to.equal(0);
      const again = await show('findings-trend');
      host.lang = 'cy';
      await settled(again);
      expect(words(again, 'summary')).to.contain('Y cyfartaledd oedd');
    } finally {
      Object.assign(MutationObserver.prototype, real);
    }
  });
});
