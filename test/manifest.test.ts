import { expect } from '@open-wc/testing';
import '../src/index.js';
import {
  FindingsTrend,
  type Failure,
  type FindingsDocument,
  type FindingsHeatmap,
  type FindingsLoad,
  type GroupOpening,
  type GroupSelection,
  type HeatmapSelection,
  type Selection,
  type TrendSelection,
  type View,
} from '../src/index.js';
import { tagOf } from '../src/figure/define.js';
import { manifest } from './support/browser.js';
import { closeHost, host, mount, openHost, settle, type Mounted } from './support/mounted.js';

const described = await manifest();
const examples: FindingsDocument[] = [];
for (const name of ['crisis-support', 'section-136', 'waiting-lists'])
  examples.push((await (await fetch(`/examples/${name}.findings.json`)).json()) as FindingsDocument);
/** A trend with a second line. */
const twoLines = (view: View): View =>
  view.kind === 'trend'
    ? { ...view, series: view.series.flatMap((line) => [line, { ...line, id: 'more', label: 'More' }]) }
    : view;
/** Documents that show all that a figure can show. */
const whole = examples.map((example): FindingsDocument => ({
  ...example,
  notice: { kind: 'correction', when: '2025-01-01', text: 'A figure was wrong.' },
  help: examples[0]?.help ?? [],
  helpOnEveryFigure: true,
  views: example.views.map((view) => ({ ...twoLines(view), note: 'A note.' })),
  revisions: [{ when: '2025-01-01', what: 'A figure was put right.' }],
}));
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
/** Whether an element draws views of any kind. */
const drawsAll = (tag: string): boolean =>
  !whole.some(({ views }) => views.some((v) => tagOf(v.kind) === tag));

const { error } = console;
beforeEach(() => {
  openHost();
  console.error = () => undefined;
});
afterEach(() => {
  closeHost();
  console.error = error;
});

/** Mounts an element with all that it can open standing open. */
async function open(tag: string, properties: object): Promise<Mounted<HTMLElement>> {
  const element = await mount<HTMLElement>(tag, properties);
  for (const details of element.shadowRoot.querySelectorAll('details')) details.open = true;
  await settle();
  await element.updateComplete;
  return element;
}

for (const { tag, members, attributes, slots, cssParts } of described) {
  describe(`what the manifest says of <${tag}>`, () => {
    it('are all of its attributes', () => {
      const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
      expect(sorted(attributes.map((a) => a.name))).to.deep.equal(sorted(observedAttributes));
    });

    it('are its properties, with what they are at first', () => {
      const element = document.createElement(tag) as unknown as Record<string, unknown>;
      for (const { name, default: preset } of members)
        expect(String(element[name]), name).to.equal(preset ?? 'undefined');
    });

    it('are all of the parts that it ever has, and each is seen', async () => {
      const shown = whole.flatMap((data) =>
        data.views
          .filter(({ kind }) => drawsAll(tag) || tagOf(kind) === tag)
          .map(({ id }) => ({ data, view: id })),
      );
      // Some of what a figure can have is there only where it is narrow.
      host.style.inlineSize = '280px';
      const seen = new Set<string>();
      for (const properties of [...shown, { data: {} }]) {
        const { shadowRoot } = await open(tag, properties);
        for (const { part } of shadowRoot.querySelectorAll('[part]')) for (const name of part) seen.add(name);
        for (const inner of shadowRoot.querySelectorAll('[exportparts]'))
          for (const name of inner.getAttribute('exportparts')?.split(',') ?? []) seen.add(name);
      }
      expect(sorted(seen)).to.deep.equal(sorted(cssParts.map((part) => part.name)));
    });

    it('are all of its slots', async () => {
      const { shadowRoot } = await open(tag, {});
      const seen = [...shadowRoot.querySelectorAll('slot')].map((slot) => slot.name);
      expect(sorted(seen)).to.deep.equal(sorted(slots.map((slot) => slot.name)));
    });
  });
}

describe('the types of events', () => {
  it('are known for each element, by tag as by class', () => {
    const trend = document.createElement('findings-trend');
    const heatmap: FindingsHeatmap = document.createElement('findings-heatmap');
    const told: unknown[] = [];
    trend.addEventListener('findings-select', ({ detail }) => {
      const chosen: TrendSelection = detail;
      // @ts-expect-error a trend has no row
      told.push(chosen.period, detail.row);
    });
    trend.addEventListener('findings-load', ({ detail }) => {
      const loaded: FindingsLoad = detail;
      told.push(loaded.view.id);
    });
    trend.addEventListener('findings-error', ({ detail }) => {
      const failure: Failure = detail;
      told.push(failure.code);
    });
    trend.addEventListener('click', ({ clientX }) => told.push(clientX));
    const chosen = ({ detail }: CustomEvent<HeatmapSelection>): void => void told.push(detail.row);
    heatmap.addEventListener('findings-select', chosen);
    heatmap.removeEventListener('findings-select', chosen);
    document.createElement('findings-sentiment').addEventListener('findings-select', ({ detail }) => {
      const part: GroupSelection = detail;
      told.push(part.values);
    });
    document.createElement('findings-topics').addEventListener('findings-select', ({ detail }) => {
      const either: GroupSelection | GroupOpening = detail;
      told.push(either.group);
    });
    for (const holder of [document.createElement('findings-view'), document.createElement('findings-report')])
      holder.addEventListener('findings-select', ({ detail }) => {
        const any: Selection = detail;
        told.push(any.view);
      });
    document.addEventListener('findings-error', ({ detail }) => told.push(detail.message));

    trend.dispatchEvent(new CustomEvent('findings-select', { detail: { period: '2024-01' } }));
    heatmap.dispatchEvent(new CustomEvent('findings-select', { detail: { row: 'a' } }));
    expect(told).to.deep.equal(['2024-01', undefined]);
    expect(trend).to.be.an.instanceOf(FindingsTrend);
  });
});
