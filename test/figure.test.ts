import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import '../src/index.js';
import { limits } from '../src/data/limits.js';
import { kindNames, parse, type FindingsDocument, type View } from '../src/document/index.js';
import { tagOf } from '../src/figure/define.js';
import { DocumentElement } from '../src/figure/document-element.js';
import type { FindingsElement } from '../src/figure/element.js';
import { cy } from '../src/language/cy.js';
import { emulate } from './support/browser.js';
import { stopClock } from './support/clock.js';
import { standIn } from './support/server.js';
import { closeHost, frame, host, mount, openHost, settle, type Mounted } from './support/mounted.js';

/** The names of the example documents, put in by the test runner. */
declare const __EXAMPLES__: readonly string[];

const documents = new Map<string, FindingsDocument>();
for (const name of __EXAMPLES__) {
  const response = await fetch(`/examples/${name}.findings.json`);
  documents.set(name, (await response.json()) as FindingsDocument);
}
const example = documents.get('crisis-support') as FindingsDocument;

/** Every view of every example that there is an element for. */
const views = [...documents].flatMap(([name, document]) =>
  document.views.map((view) => ({ name, document, view, tag: tagOf(view.kind) as string })),
);

const { axe } = window as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};

let said: unknown[][] = [];
const real = { warn: console.warn, error: console.error, log: console.log };
beforeEach(() => {
  openHost();
  said = [];
  for (const key of ['warn', 'error', 'log'] as const)
    console[key] = (...parts: unknown[]) => void said.push(parts);
});
afterEach(async () => {
  closeHost();
  Object.assign(console, real);
  document.documentElement.removeAttribute('dir');
  await emulate();
});

const trend = (more: object = {}): Promise<FindingsElement & { shadowRoot: ShadowRoot }> =>
  mount('findings-trend', { data: example, view: 'share-by-month', ...more });

const text = (element: Element, selector: string): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

for (const { name, document: whole, view, tag } of views) {
  describe(`<${tag}> of ${name}, ${view.id}`, () => {
    it('draws, says nothing on the console, and shows no undefined or NaN', async () => {
      const element = await mount(tag, { data: whole, view: view.id });
      expect(element.shadowRoot.querySelector('[part=message]')).to.equal(null);
      expect(element.shadowRoot.textContent).not.to.match(/undefined|NaN|\[object/);
      expect(text(element, '[part=heading]')).to.equal(view.title);
      expect(said).to.deep.equal([]);
    });

    it('gives axe nothing to find, closed, opened and dark', async () => {
      const element = await mount(tag, { data: whole, view: view.id });
      for (const dark of [false, true]) {
        host.style.colorScheme = dark ? 'dark' : 'light';
        for (const details of element.shadowRoot.querySelectorAll('details')) details.open = dark;
        await element.updateComplete;
        const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
        expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).to.deep.equal([]);
      }
    });

    it('draws the same after it was taken out and put back', async () => {
      const element = await mount(tag, { data: whole, view: view.id });
      const before = element.shadowRoot.textContent;
      element.remove();
      await frame();
      host.append(element);
      await settle();
      await element.updateComplete;
      expect(element.shadowRoot.textContent).to.equal(before);
    });

    it('draws on a page that runs from right to left, within its box', async () => {
      document.documentElement.dir = 'rtl';
      const element = await mount(tag, { data: whole, view: view.id });
      const box = element.getBoundingClientRect();
      for (const label of element.shadowRoot.querySelectorAll('.picture text')) {
        const { left, right } = label.getBoundingClientRect();
        expect(left, label.textContent ?? '').to.be.at.least(box.left - 1);
        expect(right, label.textContent ?? '').to.be.at.most(box.right + 1);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`shows every mark in forced colours, ${colorScheme}`, async () => {
        await emulate({ forcedColors: 'active', colorScheme });
        const element = await mount(tag, { data: whole, view: view.id });
        const canvas = getComputedStyle(
          element.shadowRoot.querySelector('.frame') as Element,
        ).backgroundColor;
        const invisible = [...element.shadowRoot.querySelectorAll('svg path')].filter((path) => {
          const { stroke, fill } = getComputedStyle(path);
          return [stroke, fill].every((colour) => colour === 'none' || colour === canvas);
        });
        expect(invisible.map((path) => path.getAttribute('class'))).to.deep.equal([]);
      });
    }

    for (const width of [240, 320, 768]) {
      it(`needs no more than ${width} pixels across`, async () => {
        host.style.inlineSize = `${width}px`;
        const element = await mount(tag, { data: whole, view: view.id });
        expect(element.scrollWidth).to.be.at.most(width);
        const box = host.getBoundingClientRect();
        const clipped = [...element.shadowRoot.querySelectorAll('.picture text')].filter((label) => {
          const { left, right } = label.getBoundingClientRect();
          return (left < box.left - 1 || right > box.right + 1) && !label.closest('.scroll');
        });
        expect(clipped.map((label) => label.textContent)).to.deep.equal([]);
      });
    }

    it('is drawn from the view alone', async () => {
      const element = await mount(tag, { data: view });
      expect(text(element, '[part=heading]')).to.equal(view.title);
      expect(element.shadowRoot.querySelector('[part=message]')).to.equal(null);
    });
  });
}

describe('the examples', () => {
  it('have a view of every kind', () => {
    const kinds = new Set([...documents.values()].flatMap((d) => d.views.map((v) => v.kind)));
    expect([...kinds].sort()).to.deep.equal([...kindNames].sort());
  });
});

describe('a figure', () => {
  it('takes the level of its heading from heading-level', async () => {
    const element = await trend();
    expect(element.shadowRoot.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('2');
    element.setAttribute('heading-level', '4');
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('4');
  });

  for (const [given, level] of [
    ...([
      [null, 2],
      ['', 2],
      ['h3', 2],
      ['1', 2],
      ['2.5', 2],
      ['-4', 2],
      ['5', 5],
      ['6.9', 6],
    ] as const),
    ...([
      ['7', 6],
      ['Infinity', 6],
    ] as const),
  ] as const)
    it(`has a heading of level ${level} where heading-level is ${given ?? 'taken away'}`, async () => {
      const element = await trend({ headingLevel: 4 });
      const heading = element.shadowRoot.querySelector('[role=heading]');
      element.setAttribute('heading-level', '3');
      await element.updateComplete;
      if (given === null) element.removeAttribute('heading-level');
      else element.setAttribute('heading-level', given);
      await element.updateComplete;
      expect(heading?.getAttribute('aria-level')).to.equal(`${level}`);
    });

  it('has a heading of level 2 where the property is set to what is no number', async () => {
    const element = await trend({ headingLevel: undefined });
    expect(element.shadowRoot.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('2');
  });

  it('shows a correction, a withdrawal and a new home on every figure', async () => {
    const notice = { kind: 'withdrawal', when: '2026-03-01', text: 'A count was wrong.' } as const;
    const movedTo = { url: 'https://example.org/new.json', keeper: 'The county archive' };
    const element = await trend({ data: { ...example, notice, movedTo } });
    expect(element.shadowRoot.textContent)
      .to.contain('Withdrawn on 1 March 2026')
      .and.to.contain('A count was wrong.');
    expect(element.shadowRoot.querySelector('.notice a')?.getAttribute('href')).to.equal(movedTo.url);
    element.data = { ...example, notice: { ...notice, kind: 'correction' } };
    await element.updateComplete;
    expect(element.shadowRoot.textContent).to.contain('Corrected on 1 March 2026');
  });

  it('says that it will have a new home until the day comes, and then that it has', async () => {
    const movedTo = { url: 'https://example.org/new.json', keeper: 'The county archive', when: '2027-04-01' };
    const clock = stopClock();
    const saying = async (head: object): Promise<string> => {
      const element = document.createElement('findings-trend') as Mounted;
      element.data = { ...example, ...head };
      host.append(element);
      await element.updateComplete;
      return text(element, '.notice');
    };
    const later = 'From 1 April 2027 these findings will be kept';
    const now = 'These findings are now kept by The county archive';
    try {
      expect(await saying({ movedTo })).to.equal(`${later} by The county archive`);
      expect(await saying({ movedTo: { ...movedTo, keeper: undefined } })).to.equal(`${later} elsewhere`);
      expect(await saying({ movedTo: { ...movedTo, when: undefined } })).to.equal(now);
      DocumentElement.addLanguage('cy', cy);
      host.lang = 'cy';
      const welsh = 'O 1 Ebrill 2027 ymlaen, The county archive fydd yn cadw’r canfyddiadau hyn';
      expect(await saying({ movedTo })).to.equal(welsh);
      host.lang = 'en';
      await clock.pass(Date.UTC(2027, 3, 1) - clock.now());
      expect(await saying({ movedTo })).to.equal(now);
    } finally {
      clock.restore();
    }
  });

  it("carries the document's line of help, with numbers as text and as links", async () => {
    const element = await trend();
    const links = [...element.shadowRoot.querySelectorAll('.help a')].map((a) => a.getAttribute('href'));
    expect(links).to.include.members(['tel:999', 'tel:111', 'tel:116123', 'sms:85258']);
    expect(text(element, '.help')).to.contain('999').and.to.contain('116 123').and.to.contain('option 2');
    element.data = { ...example, helpOnEveryFigure: false };
    await element.updateComplete;
    expect(element.shadowRoot.querySelector('.help')).to.equal(null);
  });

  it("shows the author's summary in place of its own, and the document's caution after either", async () => {
    const view = { ...(example.views[0] as View), summary: 'Said by the author.' };
    const element = await trend({ data: { ...example, views: [view] } });
    expect(text(element, '[part=summary]')).to.equal(`Said by the author. ${example.gathering.caution}`);
  });

  it('opens its table by keyboard and offers it in a named box that can be scrolled', async () => {
    const element = await trend();
    const details = element.shadowRoot.querySelector('details') as HTMLDetailsElement;
    expect(element.shadowRoot.querySelector('table')?.checkVisibility()).to.equal(false);
    details.querySelector('summary')?.click();
    await frame();
    const table = element.shadowRoot.querySelector('table') as HTMLTableElement;
    expect(table.checkVisibility()).to.equal(true);
    expect(table.caption?.textContent).to.contain(example.views[0]?.title);
    expect(
      [...table.querySelectorAll('thead th')].every((th) => th.getAttribute('scope') === 'col'),
    ).to.equal(true);
    expect(
      [...table.querySelectorAll('tbody th')].every((th) => th.getAttribute('scope') === 'row'),
    ).to.equal(true);
    expect([...table.querySelectorAll('td')].every((td) => (td.textContent ?? '').trim() !== '')).to.equal(
      true,
    );
    const box = table.closest('[role=group]') as HTMLElement;
    expect(box.tabIndex).to.equal(0);
    // The caption names the table: said of the box as well, it would be heard twice.
    expect(box.getAttribute('aria-label')).to.equal('Table');
  });

  it('keeps its picture as tall as it was when the table opens below it', async () => {
    const element = await trend({ src: undefined });
    const plot = element.shadowRoot.querySelector('.plot') as HTMLElement;
    const before = plot.offsetHeight;
    element.shadowRoot.querySelector('summary')?.click();
    await frame();
    expect(plot.offsetHeight).to.equal(before);
  });

  it('reads values out by arrow keys, Home and End, and forgets them on Escape', async () => {
    const element = await trend();
    const slider = element.shadowRoot.querySelector('input') as HTMLInputElement;
    const chosen: string[] = [];
    element.addEventListener('findings-select', (e) => chosen.push((e.detail as { period: string }).period));
    expect(text(element, '.readout')).to.contain('arrow keys');
    const go = async (value: number): Promise<void> => {
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
    };
    await go(1);
    expect(text(element, '.readout')).to.equal('February 2024 22%');
    expect(slider.getAttribute('aria-valuetext')).to.equal('February 2024, 22%');
    await go(3);
    expect(text(element, '.readout')).to.equal('April 2024 not stated');
    expect(chosen).to.deep.equal(['2024-02', '2024-04']);
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await element.updateComplete;
    expect(text(element, '.readout')).to.contain('arrow keys');
  });

  it('reads the month under the pointer, keeps it when a mouse leaves, and puts it away on Escape', async () => {
    const element = await trend();
    const plot = element.shadowRoot.querySelector('.plot') as HTMLElement;
    const box = plot.getBoundingClientRect();
    const at = (type: string, x: number): PointerEvent =>
      new PointerEvent(type, { clientX: x, clientY: box.top + 40, pointerType: 'mouse', bubbles: true });
    plot.dispatchEvent(at('pointermove', box.right - 2));
    await element.updateComplete;
    expect(text(element, '.readout')).to.equal('February 2025 not stated');
    plot.dispatchEvent(at('pointerleave', box.right + 20));
    await element.updateComplete;
    expect(text(element, '.readout')).to.equal('February 2025 not stated');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(text(element, '.readout')).to.contain('arrow keys');
  });

  it('chooses among several lines by up and down', async () => {
    const series = ['kent', 'medway'].map((id, i) => ({ id, label: id, values: [1 + i, 2 + i, 3 + i] }));
    const periods = { from: '2020', to: '2022' };
    const data: View = { kind: 'trend', id: 't', title: 'T', measure: 'm', unit: 'percent', periods, series };
    const element = await trend({ data, view: undefined });
    const slider = element.shadowRoot.querySelector('input') as HTMLInputElement;
    const chosen: unknown[] = [];
    element.addEventListener('findings-select', (e) => chosen.push((e.detail as { series: string }).series));
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true, cancelable: true }));
    expect(chosen).to.deep.equal(['medway', 'kent']);
  });

  it('fires findings-load with the view, and findings-error with everything a developer needs', async () => {
    const loads: CustomEvent[] = [];
    host.addEventListener('findings-load', (e) => loads.push(e));
    const errors: CustomEvent[] = [];
    host.addEventListener('findings-error', (e) => errors.push(e));
    const element = await trend();
    expect(loads.map((e) => (e.detail as { view: View }).view.id)).to.deep.equal(['share-by-month']);
    element.view = 'nowhere';
    await element.updateComplete;
    expect(errors.map((e) => (e.detail as { code: string }).code)).to.deep.equal(['no-view']);
    expect((errors[0]?.detail as { message: string }).message).to.contain('share-by-month (trend)');
    expect(said.length).to.equal(1);
  });

  it('warns once of fields that it does not know, and draws', async () => {
    const data = { ...example, novelty: 1, views: [{ ...example.views[0], sparkle: true }] };
    const element = await trend({ data });
    expect(element.shadowRoot.querySelector('.picture')).not.to.equal(null);
    element.headingLevel = 3;
    await element.updateComplete;
    expect(said.length).to.equal(2);
    expect(String(said[0])).to.contain('novelty');
    expect(String(said[1])).to.contain('sparkle');
  });

  it('speaks English on a page whose language it has no words for, and marks the language of each part', async () => {
    host.lang = 'xx';
    const element = await trend({ data: { ...example, language: 'cy' } });
    expect(element.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('en-GB');
    expect(element.shadowRoot.querySelector('[part=heading] bdi')?.getAttribute('lang')).to.equal('cy');
  });

  it('says a financial year to a voice without its stroke', async () => {
    const data = documents.get('section-136');
    const element = await mount('findings-heatmap', { data });
    const spoken = element.shadowRoot.querySelector('input')?.getAttribute('aria-valuetext');
    expect(spoken).to.match(/^2011 to 12, April/);
  });

  it('announces a change once, and puts the words away before they could be met again', async () => {
    const element = await mount('findings-sentiment', { data: example });
    const announced = (): string => text(element, '.said');
    const change = async (value: string): Promise<void> => {
      const [, select] = element.shadowRoot.querySelectorAll<HTMLSelectElement>(
        '[part=figure] > div > label > select',
      );
      Object.assign(select as HTMLSelectElement, { value }).dispatchEvent(new Event('change'));
      await element.updateComplete;
      await element.updateComplete;
    };
    const clock = stopClock();
    try {
      await change('name');
      expect(announced()).to.contain('By name');
      await clock.pass(9000);
      await change('base');
      await clock.pass(9000);
      expect(announced()).to.contain('By base');
      await clock.pass(2000);
      await element.updateComplete;
      expect(announced()).to.equal('');
      await change('name');
      expect(clock.timers).to.equal(1);
      element.remove();
      await element.updateComplete;
      expect(clock.timers).to.equal(0);
      host.append(element);
      await element.updateComplete;
      expect(announced()).to.equal('');
    } finally {
      clock.restore();
    }
  });

  it('draws no more vertices than pixels need', async () => {
    const values = Array.from({ length: 200_000 }, (_, i) =>
      Math.round(50 + 40 * Math.sin(i / 900) + (i % 7)),
    );
    const data = {
      kind: 'trend',
      id: 't',
      title: 'T',
      measure: 'm',
      unit: 'percent',
      periods: { from: '1500-01-01', to: '2047-07-31' },
      series: [{ id: 'a', label: 'A', values }],
    };
    const days = (Date.UTC(2047, 6, 31) - Date.UTC(1500, 0, 1)) / 86_400_000 + 1;
    data.series[0]!.values.length = days;
    for (let i = 0; i < days; i++) data.series[0]!.values[i] ??= 50;
    const element = await trend({ data, view: undefined });
    const vertices =
      element.shadowRoot.querySelector('.line')?.getAttribute('d')?.match(/[ML]/g)?.length ?? 0;
    expect(vertices)
      .to.be.greaterThan(100)
      .and.at.most(5 * element.offsetWidth);
    expect(element.shadowRoot.querySelectorAll('*').length).to.be.lessThan(200);
  });

  it('has its texts at one edge, large and small, on a page that runs the other way', async () => {
    document.documentElement.dir = 'rtl';
    host.style.inlineSize = '900px';
    const { shadowRoot } = await trend();
    const edges = ['.heading', '.summary', '.notes p', '.source p'].map((selector) => {
      const range = document.createRange();
      range.selectNodeContents(shadowRoot.querySelector(selector)!);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
      return Math.max(...lines.map(({ right }) => right));
    });
    for (const edge of edges) expect(edge).to.be.closeTo(edges[0]!, 8);
  });

  for (const size of [100, 200])
    for (const width of [240, 320, 390])
      it(`breaks long words of its legend: ${width} pixels across are enough, its text at ${size}%`, async () => {
        const word = 'Kinderundjugendpsychiatriebereitschaftsdienststelle';
        const series = ['a', 'b', 'c'].map((id, i) => ({
          id,
          label: word + id,
          values: [10 + i, 40 - i, 30],
        }));
        const common = { title: 'T', measure: 'm', unit: 'percent' } as const;
        const periods = { from: '2020', to: '2022' };
        const categories = ['positive', 'mixed', 'negative'].map((id) => ({
          id,
          label: word + id,
        }));
        const values = { positive: 50, mixed: 20, negative: 30 };
        const groups = [{ id: 'a', label: 'A', base: 100, values }];
        const parts = { kind: 'sentiment', id: 's', groupLabel: 'Ward', categories, groups };
        host.style.cssText = `inline-size: ${width}px; font-size: ${size}%`;
        const [line, bars] = [
          await mount('findings-trend', { data: { kind: 'trend', id: 't', periods, series, ...common } }),
          await mount('findings-sentiment', { data: { ...parts, ...common } }),
        ];
        expect(bars.shadowRoot.querySelector('.legend')).not.to.equal(null);
        for (const element of [line, bars])
          expect(element.scrollWidth, element.localName).to.be.at.most(width);
      });

  it('tells the page of no loop where what it draws leaves its picture less room', async () => {
    const server = standIn();
    const loops: string[] = [];
    const listen = ({ message }: ErrorEvent): void => void loops.push(message);
    addEventListener('error', listen);
    try {
      const values = [{ count: 3, base: 8 }, 40, 'not-stated', 13];
      const periods = { from: '2020', to: '2023' };
      const named = { title: 'T', measure: 'm', unit: 'count', series: [{ id: 'a', label: 'A', values }] };
      const view = { kind: 'trend', id: 't', periods, ...named };
      const heights: number[] = [];
      const element = document.createElement('findings-trend');
      element.src = 'https://publisher.example/loop.json';
      host.append(element);
      await settle();
      server.last.give(JSON.stringify({ ...example, views: [view] }));
      while (heights.length < 8) {
        await new Promise(requestAnimationFrame);
        heights.push(element.shadowRoot?.querySelector('.picture')?.clientHeight ?? 0);
      }
      const { clientHeight } = element.shadowRoot!.querySelector('.plot')!;
      expect(element.shadowRoot!.querySelector('.legend')).not.to.equal(null);
      expect(heights.at(-1)).to.equal(clientHeight);
      expect(loops).to.deep.equal([]);
    } finally {
      removeEventListener('error', listen);
      server.restore();
    }
  });

  it('keeps its figures, with their date, when it is put back and they cannot be had again', async () => {
    const server = standIn();
    try {
      const element = await trend({ data: undefined, src: 'https://publisher.example/kept.json' });
      server.last.give(JSON.stringify(example));
      await settle();
      const before = text(element, '[part=summary]');
      expect(before).to.contain('32%');
      element.remove();
      await new Promise((done) => setTimeout(done, 2 * limits.leave));
      host.append(element);
      expect(server.asked.length).to.equal(2);
      server.last.answer(503);
      await settle();
      expect(text(element, '[part=summary]')).to.equal(before);
      expect(text(element, '.notice')).to.match(/cannot be reached.*fetched on \d+ \w+ 20\d\d/);
      expect(said.length).to.equal(1);
      // Nothing is known of another address.
      element.src = 'https://publisher.example/other.json';
      await element.updateComplete;
      server.last.answer(503);
      await settle();
      expect(element.shadowRoot.querySelector('[part=message]')).not.to.equal(null);
      element.remove();
    } finally {
      server.restore();
    }
  });

  it('never changes the data that it is given', async () => {
    const data = structuredClone(example);
    await trend({ data });
    expect(data).to.deep.equal(example);
  });

  it('parses what it is given as the rest of the library does', () => {
    expect(parse(example).issues).to.deep.equal([]);
  });
});
