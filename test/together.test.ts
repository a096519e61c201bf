import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import '../src/index.js';
import type { FindingsReport } from '../src/embed/report/report.js';
import type { FindingsDocument, TopicsView, View } from '../src/document/index.js';
import { closeHost, host, mount, openHost, settle, type Mounted } from './support/mounted.js';

const { axe } = window as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};
const response = await fetch('/examples/crisis-support.findings.json');
const example = (await response.json()) as FindingsDocument;

beforeEach(openHost);
afterEach(closeHost);

const headings = (root: Element): [number, string][] => {
  const found: [number, string][] = [];
  const walk = (node: Element): void => {
    if (node.getAttribute('role') === 'heading') {
      found.push([Number(node.getAttribute('aria-level')), (node.textContent ?? '').trim()]);
    }
    for (const child of (node.shadowRoot ?? node).children) walk(child);
  };
  walk(root);
  return found;
};

describe('<findings-view>', () => {
  for (const { id, kind } of example.views) {
    it(`draws ${id}, of the kind ${kind}`, async () => {
      const element = await mount('findings-view', { data: example, view: id });
      const figure =
        element.shadowRoot.querySelector('.frame') ?? element.shadowRoot.firstElementChild?.shadowRoot;
      expect((figure as ShadowRoot).querySelector('[part=heading]')?.textContent).to.equal(
        example.views.find((v) => v.id === id)?.title,
      );
    });
  }

  it('draws the first view where none is named, and another when that is asked for', async () => {
    const element = await mount('findings-view', { data: example });
    expect(element.shadowRoot.firstElementChild?.localName).to.equal('findings-trend');
    element.view = 'recommendations';
    await element.updateComplete;
    expect(element.shadowRoot.firstElementChild?.localName).to.equal('findings-checklist');
  });

  it('lets a page style the parts of the figure inside it', async () => {
    const style = document.createElement('style');
    style.textContent =
      'findings-view::part(heading) { letter-spacing: 3px } .x::part(audience) { word-spacing: 7px }';
    host.append(style);
    const element = await mount('findings-view', { data: example });
    const part = (name: string): string =>
      `${element.shadowRoot.firstElementChild?.localName} ${name} ` +
      [...(element.shadowRoot.firstElementChild?.shadowRoot?.querySelectorAll(`[part=${name}]`) ?? [])]
        .map((e) => `${getComputedStyle(e).letterSpacing} ${getComputedStyle(e).wordSpacing}`)
        .at(0);
    expect(part('heading')).to.equal('findings-trend heading 3px 0px');
    element.className = 'x';
    element.view = 'recommendations';
    await element.updateComplete;
    await settle();
    expect(part('audience')).to.equal('findings-checklist audience normal 7px');
  });

  it('shows one group alone, and carries choices in the address, as the element inside would', async () => {
    history.replaceState(null, '', '#v-group=crisis-line');
    const view = example.views.find((v) => v.kind === 'topics') as TopicsView;
    const group = view.groups.find((g) => g.topics)?.id as string;
    const element = await mount('findings-view', { data: example, view: view.id, group });
    const inside = element.shadowRoot.firstElementChild as Mounted;
    expect(inside.shadowRoot.querySelector('select')).to.equal(null);
    element.remove();
    history.replaceState(null, '', `#v-group=${group}`);
    const linked = await mount('findings-view', { data: example, view: view.id, hash: 'v-' });
    const select = (linked.shadowRoot.firstElementChild as Mounted).shadowRoot.querySelector('select');
    expect(select?.value).to.equal(group);
    if (select) select.value = '';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(location.hash).to.equal('');
  });

  it('draws the first of two views that have one id, and none that has none', async () => {
    const [view, other] = example.views;
    const real = console.error;
    console.error = () => undefined;
    const heading = async (views: readonly unknown[], id?: string): Promise<string | null | undefined> => {
      const element = await mount('findings-view', { data: { ...example, views }, view: id });
      const { shadowRoot } = element.shadowRoot.firstElementChild as Mounted;
      return shadowRoot.querySelector('[part=heading], [part=message]')?.textContent;
    };
    expect(await heading([view, { ...view, title: 'Second' }], view?.id)).to.equal(view?.title);
    expect(await heading([{ ...view, id: undefined }, other, view])).to.contain('has a fault');
    console.error = real;
  });

  it('leaves the fallback and a calm sentence for a kind that it does not know', async () => {
    const data = { ...example, views: [{ kind: 'map', id: 'map', title: 'Map' }] };
    const errors: string[] = [];
    host.addEventListener('findings-error', (e) => errors.push(e.detail.code));
    const real = console.error;
    console.error = () => undefined;
    const element = await mount('findings-view', { data });
    console.error = real;
    expect(element.shadowRoot.querySelector('[part=message]')?.textContent).to.contain('newer version');
    expect(element.shadowRoot.querySelector('slot')).not.to.equal(null);
    expect(errors).to.deep.equal(['unknown-kind']);
  });
});

/** The headings of the figures of a report, in order; of those that are not shown, the code of their fault. */
async function shownIn(views: readonly unknown[]): Promise<string[]> {
  const real = console.error;
  console.error = () => undefined;
  const codes = new Map<EventTarget | undefined, string>();
  host.addEventListener('findings-error', (e) => codes.set(e.composedPath()[0], e.detail.code));
  const element = await mount('findings-report', { data: { ...example, views } });
  console.error = real;
  const figures = [...element.shadowRoot.querySelectorAll<Mounted>('[part~=view]:not(findings-help)')];
  return figures.map(
    (figure) => codes.get(figure) ?? `${figure.shadowRoot.querySelector('[part=heading]')?.textContent}`,
  );
}

describe('<findings-report>', () => {
  it('shows no view in the place of one that has an error in its id, and says why that is not shown', async () => {
    const [view, other] = example.views;
    const named = (id: unknown, title: string): object => ({ ...view, id, title });
    const views = [
      ...[named(undefined, 'None'), named('v', 'First'), named('v', 'Second'), named('', 'Empty')],
      ...[named(5, 'Number'), { ...other, id: 'v' }, other],
    ];
    expect(await shownIn(views)).to.deep.equal([
      ...['missing-field', 'First', 'duplicate-id', 'wrong-form', 'wrong-type', 'duplicate-id'],
      other?.title,
    ]);
  });

  it('shows the title, how the feedback was gathered, every view in order, help, citation and revisions', async () => {
    const element = await mount('findings-report', { data: example });
    const found = headings(element);
    expect(found[0]).to.deep.equal([2, example.title]);
    const titles = found.map(([, title]) => title);
    for (const view of example.views) expect(titles).to.include(view.title);
    const order = example.views.map((view) => titles.indexOf(view.title));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    const text = element.shadowRoot.textContent ?? '';
    expect(text).to.contain(example.gathering.method).and.to.contain(example.citation);
    for (const { what } of example.revisions ?? []) expect(text).to.contain(what);
    expect(element.shadowRoot.querySelector('findings-help')).not.to.equal(null);
  });

  it('skips no level of headings', async () => {
    const element = await mount('findings-report', { data: example, headingLevel: 3 });
    const levels = headings(element).map(([level]) => level);
    expect(levels[0]).to.equal(3);
    levels.reduce((before, level) => {
      expect(level, levels.join()).to.be.at.most(before + 1);
      return level;
    });
  });

  it('keeps what a reader has done in its figures when newer findings come, and drops what is gone', async () => {
    const [trend, bars] = ['trend', 'sentiment'].map((kind) => example.views.find((v) => v.kind === kind)!);
    const newer = (views: unknown): FindingsDocument =>
      structuredClone({ ...example, modified: '2099-01-01', views }) as FindingsDocument;
    const element = await mount<FindingsReport>('findings-report', { data: newer([trend, bars]) });
    const figure = (): Mounted => element.shadowRoot.querySelector('findings-sentiment') as Mounted;
    const before = figure();
    const order = [...before.shadowRoot.querySelectorAll('select')].find((s) => s.value === 'given');
    Object.assign(order!, { value: 'name' }).dispatchEvent(new Event('change'));
    before.shadowRoot.querySelector('details')!.open = true;
    before.shadowRoot.querySelector('summary')!.focus();
    await settle();
    element.data = newer([{ ...trend, title: 'Newer' }, bars]);
    await element.updateComplete;
    await settle();
    expect(figure()).to.equal(before);
    expect(before.shadowRoot.activeElement?.localName).to.equal('summary');
    expect(before.shadowRoot.querySelector('details')?.open).to.equal(true);
    expect([...before.shadowRoot.querySelectorAll('select')].map((s) => s.value)).to.include('name');
    expect(headings(element).map(([, title]) => title)).to.include('Newer');
    element.data = newer([trend]);
    await element.updateComplete;
    expect(figure()).to.equal(null);
    element.data = newer([trend, bars]);
    await element.updateComplete;
    expect(figure()).not.to.equal(before);
  });

  it('shows no list of help where the document has an empty one', async () => {
    const errors: unknown[] = [];
    host.addEventListener('findings-error', (e) => errors.push(e.detail));
    const element = await mount('findings-report', { data: { ...example, help: [] } });
    expect(element.shadowRoot.querySelector('findings-help')).to.equal(null);
    expect(errors).to.deep.equal([]);
  });

  it('shows notices once, above all of its figures, which show them where they stand alone', async () => {
    const notice = { kind: 'correction', when: '2026-03-01', text: 'A count was wrong.' } as const;
    const movedTo = { url: 'https://example.org/new.json', keeper: 'The county archive' };
    const data = { ...example, notice, movedTo };
    const shown = ({ shadowRoot }: Mounted): number =>
      [...shadowRoot.querySelectorAll('[part=notice]')].filter((e) => e.checkVisibility()).length;
    const page = document.createElement('style');
    page.textContent = '::part(notice) { display: block }';
    host.append(page);
    const report = await mount('findings-report', { data });
    expect(shown(report)).to.equal(2);
    for (const figure of report.shadowRoot.querySelectorAll<Mounted>('[part~=view]'))
      expect(shown(figure), figure.localName).to.equal(0);
    expect(shown(await mount('findings-trend', { data }))).to.equal(2);
  });

  it('puts the mark of a title in its contents at the first line of it', async () => {
    host.style.inlineSize = '320px';
    const report = await mount('findings-report', { data: example });
    const links = [...report.shadowRoot.querySelectorAll<HTMLElement>('nav .link')];
    const long = links.find((link) => link.offsetHeight > 40)!;
    // What has no height stands where the base line of the mark does.
    const mark = document.createElement('span');
    mark.style.cssText = 'display: inline-block; inline-size: 1px; margin-inline-end: -1px';
    long.before(mark);
    const line = mark.getBoundingClientRect().bottom - long.getBoundingClientRect().top;
    expect(line).to.be.greaterThan(5).and.lessThan(25);
  });

  it('bears a view that is nothing', async () => {
    expect(await shownIn([null, example.views[0]])).to.deep.equal([example.views[0]?.title]);
  });

  it('counts its levels from 2 where heading-level is no number, and stays within 6', async () => {
    const levels = async (headingLevel: unknown): Promise<string> => {
      const element = await mount('findings-report', { data: example, headingLevel });
      return [...new Set(headings(element).map(([level]) => level))].join();
    };
    expect(await levels(Number.NaN)).to.equal('2,3,4,5');
    expect(await levels(9)).to.equal('6');
  });

  it('says that there are no figures yet where there is no document', async () => {
    const errors: string[] = [];
    host.addEventListener('findings-error', (e) => errors.push(e.detail.code));
    const real = console.error;
    console.error = () => undefined;
    const element = await mount('findings-report', { data: [] });
    console.error = real;
    expect(element.shadowRoot.querySelector('[part=message]')?.textContent).to.contain('no figures here yet');
    expect(errors).to.deep.equal(['no-figures']);
  });

  for (const properties of [{}, { view: 'share-by-month' }])
    it(`says that there are no figures yet where ${properties.view ?? 'no view'} is asked for and there is no document`, async () => {
      const real = console.error;
      console.error = () => undefined;
      const element = await mount('findings-view', { data: [], ...properties });
      console.error = real;
      const message = element.shadowRoot.querySelector('[part=message]')?.textContent;
      expect(message).to.contain('no figures here yet');
    });

  it('leads from its contents to each figure', async () => {
    const element = await mount('findings-report', { data: example });
    const links = [...element.shadowRoot.querySelectorAll<HTMLButtonElement>('nav button')];
    expect(links.map((b) => b.textContent)).to.deep.equal(example.views.map((v) => v.title));
    links[2]?.click();
    expect(element.shadowRoot.activeElement?.localName).to.equal('findings-sentiment');
  });

  it('has no hidden characters in its contents, and no title that is longer than one may be', async () => {
    const [view] = example.views;
    const titles = ['A\u202eB\u0007C\u200b', 'x'.repeat(5000), 7];
    const views = titles.map((title, i) => ({ ...view, id: `v${i}`, title })) as unknown as View[];
    const real = console.error;
    console.error = () => undefined;
    const element = await mount('findings-report', { data: { ...example, views } });
    console.error = real;
    const links = [...element.shadowRoot.querySelectorAll('nav button')].map((b) => b.textContent);
    expect(links).to.deep.equal(['ABC', 'x'.repeat(300)]);
  });

  it('lets a page style its own parts and those of its figures', async () => {
    const style = document.createElement('style');
    style.textContent = 'findings-report::part(summary) { letter-spacing: 3px }';
    host.append(style);
    const element = await mount('findings-report', { data: example });
    const figures = [...element.shadowRoot.querySelectorAll('[part~=view]')];
    expect(figures.length).to.equal(example.views.length + 1);
    for (const figure of figures.filter((f) => f.localName !== 'findings-help')) {
      const summary = figure.shadowRoot?.querySelector('[part=summary]') as Element;
      expect(getComputedStyle(summary).letterSpacing).to.equal('3px');
    }
  });

  it('keeps choices in the address under the id of their view', async () => {
    const id = example.views.find((v) => v.kind === 'sentiment')?.id as string;
    history.replaceState(null, '', `#${id}-order=name`);
    const element = await mount('findings-report', { data: example, hash: '' });
    const bars = element.shadowRoot.querySelector('findings-sentiment') as Mounted;
    const labels = [...bars.shadowRoot.querySelectorAll<HTMLSelectElement>('select')];
    expect(labels.at(-1)?.value).to.equal('name');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('gives axe nothing to find', async () => {
    await mount('findings-report', { data: example });
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).to.deep.equal([]);
  });
});

describe('<findings-help>', () => {
  it('names every contact of the document, the one for danger to life first', async () => {
    const element = await mount('findings-help', { data: example });
    const text = (element.shadowRoot.textContent ?? '').replaceAll('\u00a0', ' ');
    for (const { name, telephone } of example.help ?? [])
      expect(text).to.contain(name).and.to.contain(telephone);
    expect(element.shadowRoot.querySelector('a')?.getAttribute('href')).to.equal('tel:999');
  });
});

describe('<findings-topics> of very many groups', () => {
  it('draws and offers the first hundred, and has all of them in its table', async () => {
    const view = example.views.find((v) => v.kind === 'topics') as TopicsView;
    const groups = Array.from({ length: 150 }, (_, i) => ({
      ...view.groups[0]!,
      id: `g${i}`,
      label: `Group ${i}`,
    }));
    const element = await mount('findings-topics', { data: { ...view, groups } });
    // One more for all of them.
    expect(element.shadowRoot.querySelectorAll('.choice option').length).to.equal(101);
    element.shadowRoot.querySelector('summary')?.click();
    await settle();
    const rows = groups.reduce((sum, { topics = [] }) => sum + 1 + topics.length, 0);
    const pages = element.shadowRoot.querySelector('.table')?.textContent?.slice(0, 400);
    expect(pages).to.contain(`of ${rows.toLocaleString('en-GB')}.`);
  });
});

describe('linked figures', () => {
  const slider = (element: Mounted): HTMLInputElement =>
    element.shadowRoot.querySelector('input') as HTMLInputElement;
  const readout = (element: Mounted): string =>
    (element.shadowRoot.querySelector('.readout')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const choose = async (element: Mounted, value: number, others: Mounted[]): Promise<void> => {
    slider(element).value = String(value);
    slider(element).dispatchEvent(new Event('input', { bubbles: true }));
    for (const each of [element, ...others]) await each.updateComplete;
  };

  it('mark in one what a reader chooses in another of the same document', async () => {
    const trend = await mount('findings-trend', { data: example, link: true });
    const heatmap = await mount('findings-heatmap', { data: example, link: true });
    await choose(trend, 8, [heatmap]);
    expect(readout(trend)).to.contain('September 2024');
    expect(readout(heatmap)).to.contain('September 2024');
    await choose(heatmap, 3, [trend]);
    expect(readout(trend)).to.contain('April 2024');
  });

  it('stay apart without the attribute, in other documents, and once they are gone', async () => {
    const trend = await mount('findings-trend', { data: example, link: true });
    const alone = await mount('findings-heatmap', { data: example });
    const other = await mount('findings-heatmap', { data: { ...example, id: 'another' }, link: true });
    const gone = await mount('findings-heatmap', { data: example, link: true });
    gone.remove();
    await choose(trend, 8, [alone, other, gone]);
    for (const each of [alone, other, gone]) expect(readout(each)).not.to.contain('September 2024');
  });

  it('fire findings-select only where the reader chose', async () => {
    const trend = await mount('findings-trend', { data: example, link: true });
    const heatmap = await mount('findings-heatmap', { data: example, link: true });
    const from: EventTarget[] = [];
    host.addEventListener('findings-select', (e) => from.push(e.target as EventTarget));
    await choose(trend, 8, [heatmap]);
    expect(from).to.deep.equal([trend]);
  });
});
