import type {
  Datum,
  FindingsDocument,
  HeatmapView,
  RecommendationsView,
  SentimentGroup,
  SentimentView,
  TopicsView,
  TrendView,
  View,
} from '../../src/document/index.js';
import crisisSupport from '../../examples/crisis-support.findings.json';
import section136 from '../../examples/section-136.findings.json';
import waitingLists from '../../examples/waiting-lists.findings.json';

/** Figures of published reports, as in `examples/`. */
export const crisis = crisisSupport as unknown as FindingsDocument;
export const detentions = section136 as unknown as FindingsDocument;
export const waiting = waitingLists as unknown as FindingsDocument;

/** A document of these views. All but the example figures is made up, and says so. */
export function madeUp(...views: View[]): FindingsDocument {
  return {
    format: '1.0',
    id: 'made-up',
    title: 'Made-up findings',
    publisher: { name: 'The authors of findings-widgets' },
    licence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    language: 'en-GB',
    period: { from: '2024-01', to: '2024-12' },
    published: '2025-01-15',
    item: { one: 'comment', other: 'comments' },
    gathering: {
      method: 'These numbers were made up to show how a figure looks.',
      solicited: 'not-applicable',
      caution: 'These numbers are made up.',
    },
    source: { title: 'Made-up findings' },
    views,
  };
}

/** A document of an example with a notice on every figure. */
export const noticed = (kind: 'correction' | 'withdrawal'): FindingsDocument => ({
  ...crisis,
  notice: {
    kind,
    when: '2025-03-03',
    text:
      kind === 'withdrawal'
        ? 'Two districts were counted twice. Please do not use these figures any more.'
        : 'The share in February 2024 was given as 24% before. It is 22%.',
    url: 'https://example.org/notice',
  },
});

/** Numbers that look measured, the same each time: whole, from 0 to `most`. */
const waves = (length: number, most: number, shift = 0): number[] =>
  Array.from({ length }, (_, i) =>
    Math.round((most / 2) * (1 + Math.sin((i + shift) * 1.7) * Math.cos(i / 5 + shift))),
  );

/** A trend over the months of 2024, of lines by their names. */
export function trend(
  lines: { readonly [label: string]: Datum[] },
  more: Partial<TrendView> = {},
): TrendView {
  return {
    kind: 'trend',
    id: 'share-by-month',
    title: 'Comments about waiting, by month',
    measure: 'share of comments that were about waiting',
    unit: 'percent',
    periods: { from: '2024-01', to: '2024-12' },
    series: Object.entries(lines).map(([label, values], i) => ({ id: `line-${i + 1}`, label, values })),
    ...more,
  };
}

/** As many lines as asked for, over a year. */
export const manyLines = (count: number): TrendView =>
  trend(
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`Service ${i + 1}`, waves(12, 90 - i * 6, i * 2)]),
    ),
    { title: `Comments about waiting at ${count} services, by month` },
  );

const ages = ['Under 18', '18 to 34', '35 to 54', '55 to 74', '75 and over'];

/** A heatmap of age by month, from values for each cell. */
export function heatmap(
  value: (row: number, column: number) => Datum,
  more: Partial<HeatmapView> = {},
): HeatmapView {
  const columns = 6;
  return {
    kind: 'heatmap',
    id: 'share-by-age',
    title: 'Comments about waiting, by age and month',
    measure: 'share of the age group’s comments that were about waiting',
    unit: 'percent',
    rowLabel: 'Age',
    columnLabel: 'Month',
    columns: { from: '2024-01', to: '2024-06' },
    rows: ages.map((label, row) => ({
      id: `age-${row + 1}`,
      label,
      values: Array.from({ length: columns }, (_, column) => value(row, column)),
    })),
    ...more,
  };
}

/** A value for each cell of a heatmap, the same each time. */
export const shade = (row: number, column: number): number => ((row * 17 + column * 23) % 61) + 4;

const group = (i: number, base: number, label = `District ${i + 1}`): SentimentGroup => {
  const negative = Math.round(base * (0.35 + (0.4 * ((i * 7) % 10)) / 10));
  const mixed = Math.round((base - negative) / 3);
  return {
    id: `district-${i + 1}`,
    label,
    base,
    values: { positive: base - negative - mixed, mixed, negative },
  };
};

/** Groups divided into positive, mixed and negative, with a base for each. */
export function sentiment(bases: readonly number[], more: Partial<SentimentView> = {}): SentimentView {
  return {
    kind: 'sentiment',
    id: 'by-district',
    title: `How people in ${bases.length === 1 ? 'one district' : `${bases.length} districts`} felt`,
    measure: 'comments, by how people felt',
    unit: 'count',
    groupLabel: 'District',
    groups: bases.map((base, i) => group(i, base)),
    ...more,
  };
}

/** The bases of as many districts as asked for: some low, some high. */
export const bases = (count: number): number[] =>
  Array.from({ length: count }, (_, i) => 12 + ((i * 37) % 190));

/** Services, each with its topics. */
export function topics(
  services: readonly string[],
  topicsEach: number,
  more: Partial<TopicsView> = {},
): TopicsView {
  return {
    kind: 'topics',
    id: 'services',
    title: 'What people said about each service',
    measure: 'comments about each service, by how people felt',
    unit: 'count',
    groupLabel: 'Service',
    topicLabel: 'Topic',
    multiple: true,
    groups: services.map((label, i) => ({
      ...group(i, 120 - ((i * 13) % 100), label),
      id: `service-${i + 1}`,
      topics: Array.from({ length: topicsEach }, (_, j) => ({
        id: `topic-${j + 1}`,
        label: `Topic ${j + 1}`,
        value: Math.max(1, 20 - j * 2 - i),
      })),
    })),
    ...more,
  };
}

/** Recommendations to as many bodies as asked for, one of each status in turn. */
export function recommendations(
  count: number,
  text = 'Answer every call within a day.',
): RecommendationsView {
  const statuses = ['no-response', 'responded', 'in-progress', 'done', 'declined'] as const;
  const audiences = Array.from({ length: Math.max(1, Math.ceil(count / 5)) }, (_, i) => ({
    id: `body-${i + 1}`,
    label: `Health board ${i + 1}`,
  }));
  return {
    kind: 'recommendations',
    id: 'recommendations',
    title: 'What we recommend, and how far it has come',
    audiences,
    recommendations: Array.from({ length: count }, (_, i) => ({
      id: `${i + 1}`,
      text,
      audience: `body-${Math.floor(i / 5) + 1}`,
      status: statuses[i % statuses.length]!,
    })),
  };
}

/** A name that no layout has planned for. */
export const longLabel =
  'Community mental health teams for adults and older people, including the early intervention service in the west of the county';
