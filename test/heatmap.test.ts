import { expect } from '@open-wc/testing';
import '../src/index.js';
import { closeHost, host, mount, openHost, type Mounted } from './support/mounted.js';

const services = ['GP surgeries', 'Dentists', 'Hospital outpatients', 'Emergency departments', 'Pharmacies'];

/** A heatmap of so many areas by services, in a box of a width. */
async function heatmap(width: number, areas: number): Promise<Mounted> {
  host.style.width = `${width}px`;
  return mount('findings-heatmap', {
    data: {
      kind: 'heatmap',
      id: 'by-service',
      title: 'Feedback by area and service',
      measure: 'pieces of feedback',
      unit: 'count',
      rowLabel: 'Area',
      columnLabel: 'Service',
      columns: services.map((label, i) => ({ id: `s${i}`, label })),
      rows: Array.from({ length: areas }, (_, i) => ({
        id: `a${i}`,
        label: `Area ${i + 1}`,
        values: [5, 6, 7, 8, i],
      })),
    },
  });
}
const legends = (element: Mounted): string[][] =>
  [...element.shadowRoot.querySelectorAll('[part=legend]')].map((list) =>
    [...list.children].map((entry) => (entry.textContent ?? '').trim()),
  );

beforeEach(openHost);
afterEach(() => {
  host.style.width = '';
  closeHost();
});

describe('the names of a heatmap', () => {
  it('stand by number in the legend where columns are too narrow for them and rows are many', async () => {
    const [, key] = legends(await heatmap(240, 12));
    expect(key).to.deep.equal(services.map((service, i) => `${i + 1} ${service}`));
  });
  it('are of the language of their document, by number too', async () => {
    const answer = await fetch('/examples/section-136.findings.json');
    const document = (await answer.json()) as Record<string, unknown>;
    host.style.width = '240px';
    const element = await mount('findings-heatmap', { data: { ...document, language: 'cy' } });
    const names = [...element.shadowRoot.querySelectorAll('[part=legend]:nth-of-type(2) bdi [lang]')];
    expect(names.map((name) => name.getAttribute('lang'))).to.deep.equal(Array(12).fill('cy'));
  });
  it('stand above wide columns, and not in the legend', async () => {
    expect(legends(await heatmap(900, 12)).length).to.equal(1);
  });
  it('are all in the table where there are too many rows, as the legend says', async () => {
    expect(legends(await heatmap(600, 201))[0]?.at(-1)).to.equal(
      'Not every row is named here: the table names all.',
    );
    closeHost();
    openHost();
    expect(
      legends(await heatmap(600, 200))
        .flat()
        .join(),
    ).not.to.include('table');
  });
});
