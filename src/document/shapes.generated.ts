// Written by `npm run schema` from types.ts. Do not edit.
import type { Shape } from './shapes.js';
import type { Kind } from './types.js';

/** The kinds of view that this version of the format has. */
export const kindNames: readonly Kind[] = ['trend', 'heatmap', 'sentiment', 'topics', 'recommendations'];

export const Period: Shape = {
  type: 'text',
  form: '^\\d{4}(-\\d{2}(-\\d{2})?|-W\\d{2}|-Q[1-4]|/\\d{2})?$',
  date: true,
};
export const PeriodRange: Shape = { type: 'object', fields: { from: Period, to: Period }, range: true };
export const Id: Shape = { type: 'text', most: 80, form: '^[A-Za-z0-9][A-Za-z0-9._/-]*$' };
export const Label: Shape = { type: 'text', least: 1, most: 300 };
export const Percent: Shape = { type: 'number', least: 0, most: 100 };
export const Count: Shape = { type: 'number', least: 0, whole: true };
export const Prose: Shape = { type: 'text', least: 1, most: 4000 };
export const Value: Shape = {
  type: 'object',
  fields: {
    'percent?': Percent,
    'count?': Count,
    'base?': Count,
    'status?': {
      type: 'word',
      words: ['derived', 'not-collected', 'not-stated', 'provisional', 'suppressed'],
    },
    'note?': Prose,
  },
};
export const Datum: Shape = [
  Value,
  { type: 'word', words: ['not-collected', 'not-stated', 'suppressed'] },
  { type: 'number' },
];
export const Values: Shape = [
  { type: 'list', items: Datum },
  { type: 'map', items: Datum },
];
export const Bases: Shape = [
  {
    type: 'list',
    items: [{ type: 'word', words: ['not-collected', 'not-stated', 'suppressed'] }, { type: 'number' }],
  },
  { type: 'map', items: { type: 'number' } },
  { type: 'number' },
];
export const Series: Shape = {
  type: 'object',
  fields: { id: Id, label: Label, values: Values, 'bases?': Bases },
};
export const Break: Shape = { type: 'object', fields: { at: Period, note: Prose } };
export const Unit: Shape = { type: 'word', words: ['count', 'percent'] };
export const Noun_1: Shape = {
  type: 'object',
  fields: { 'zero?': Label, 'one?': Label, 'two?': Label, 'few?': Label, 'many?': Label, other: Label },
};
export const Url: Shape = {
  type: 'text',
  most: 2000,
  form: '^https?://[^\\s"\'<>\\\\@/?#]+([/?#][^\\s"\'<>\\\\]*)?$',
};
export const SourceReference_1: Shape = {
  type: 'object',
  fields: { 'title?': Label, 'url?': Url, 'page?': Label, 'figure?': Label },
};
export const TrendView: Shape = {
  type: 'object',
  fields: {
    kind: { type: 'word', words: ['trend'] },
    periods: PeriodRange,
    series: { type: 'list', items: Series },
    'average?': Datum,
    'breaks?': { type: 'list', items: Break },
    measure: Label,
    unit: Unit,
    'base?': Count,
    'item?': Noun_1,
    'decimals?': { type: 'number', least: 0, most: 4, whole: true },
    id: Id,
    title: Label,
    'summary?': Prose,
    'note?': Prose,
    'source?': SourceReference_1,
  },
};
export const HeatmapColumn: Shape = { type: 'object', fields: { id: Id, label: Label } };
export const HeatmapRow: Shape = {
  type: 'object',
  fields: { id: Id, label: Label, values: Values, 'bases?': Bases, 'average?': Datum },
};
export const ColourScale_1: Shape = {
  type: 'object',
  fields: {
    method: { type: 'word', words: ['equal', 'quantile', 'thresholds'] },
    'classes?': { type: 'number', least: 2, most: 6, whole: true },
    'thresholds?': { type: 'list', items: { type: 'number' }, most: 5 },
  },
};
export const Highlight: Shape = { type: 'object', fields: { row: Id, column: Id, 'note?': Prose } };
export const HeatmapView: Shape = {
  type: 'object',
  fields: {
    kind: { type: 'word', words: ['heatmap'] },
    rowLabel: Label,
    columnLabel: Label,
    columns: [PeriodRange, { type: 'list', items: HeatmapColumn }],
    rows: { type: 'list', items: HeatmapRow },
    'columnAverages?': Values,
    'average?': Datum,
    'scale?': ColourScale_1,
    'highlights?': { type: 'list', items: Highlight },
    measure: Label,
    unit: Unit,
    'base?': Count,
    'item?': Noun_1,
    'decimals?': { type: 'number', least: 0, most: 4, whole: true },
    id: Id,
    title: Label,
    'summary?': Prose,
    'note?': Prose,
    'source?': SourceReference_1,
  },
};
export const Category: Shape = {
  type: 'object',
  fields: { id: Id, label: Label, 'tone?': { type: 'word', words: ['negative', 'neutral', 'positive'] } },
};
export const GroupShare_1: Shape = {
  type: 'object',
  fields: { measure: Label, 'base?': Count, 'average?': Datum },
};
export const SentimentGroup: Shape = {
  type: 'object',
  fields: {
    id: Id,
    label: Label,
    'base?': Count,
    'share?': Datum,
    values: [
      { type: 'map', items: Datum },
      { type: 'word', words: ['not-collected', 'not-stated', 'suppressed'] },
    ],
    'note?': Prose,
  },
};
export const SentimentView: Shape = {
  type: 'object',
  fields: {
    kind: { type: 'word', words: ['sentiment'] },
    groupLabel: Label,
    'categories?': { type: 'list', items: Category },
    'share?': GroupShare_1,
    groups: { type: 'list', items: SentimentGroup },
    'total?': SentimentGroup,
    measure: Label,
    unit: Unit,
    'base?': Count,
    'item?': Noun_1,
    'decimals?': { type: 'number', least: 0, most: 4, whole: true },
    id: Id,
    title: Label,
    'summary?': Prose,
    'note?': Prose,
    'source?': SourceReference_1,
  },
};
export const Topic: Shape = {
  type: 'object',
  fields: { id: Id, label: Label, 'value?': Datum, 'values?': { type: 'map', items: Datum } },
};
export const TopicGroup: Shape = {
  type: 'object',
  fields: {
    id: Id,
    label: Label,
    'base?': Count,
    'share?': Datum,
    'values?': [
      { type: 'map', items: Datum },
      { type: 'word', words: ['not-collected', 'not-stated', 'suppressed'] },
    ],
    'topics?': { type: 'list', items: Topic },
    'note?': Prose,
  },
};
export const TopicsView: Shape = {
  type: 'object',
  fields: {
    kind: { type: 'word', words: ['topics'] },
    groupLabel: Label,
    topicLabel: Label,
    multiple: { type: 'boolean' },
    'categories?': { type: 'list', items: Category },
    'share?': GroupShare_1,
    groups: { type: 'list', items: TopicGroup },
    measure: Label,
    unit: Unit,
    'base?': Count,
    'item?': Noun_1,
    'decimals?': { type: 'number', least: 0, most: 4, whole: true },
    id: Id,
    title: Label,
    'summary?': Prose,
    'note?': Prose,
    'source?': SourceReference_1,
  },
};
export const Recommendation: Shape = {
  type: 'object',
  fields: {
    id: Id,
    text: Prose,
    audience: Id,
    'theme?': Label,
    'status?': { type: 'word', words: ['declined', 'done', 'in-progress', 'no-response', 'responded'] },
    'note?': Prose,
  },
};
export const RecommendationResponse: Shape = {
  type: 'object',
  fields: {
    id: Id,
    by: Label,
    when: Label,
    'period?': Period,
    text: Prose,
    'url?': Url,
    answers: { type: 'list', items: { type: 'text' } },
    matchedBy: { type: 'word', words: ['reading', 'source'] },
  },
};
export const RecommendationsView: Shape = {
  type: 'object',
  fields: {
    kind: { type: 'word', words: ['recommendations'] },
    audiences: { type: 'list', items: HeatmapColumn },
    recommendations: { type: 'list', items: Recommendation },
    'responses?': { type: 'list', items: RecommendationResponse },
    id: Id,
    title: Label,
    'summary?': Prose,
    'note?': Prose,
    'source?': SourceReference_1,
  },
};
export const View: Shape = [TrendView, HeatmapView, SentimentView, TopicsView, RecommendationsView];
export const Organisation: Shape = { type: 'object', fields: { name: Label, 'url?': Url } };
export const Instant: Shape = {
  type: 'text',
  form: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}))?$',
  date: true,
};
export const Gathering: Shape = {
  type: 'object',
  fields: {
    method: Prose,
    solicited: { type: 'word', words: ['mixed', 'not-applicable', 'not-stated', 'solicited', 'unsolicited'] },
    caution: Prose,
    'biases?': { type: 'list', items: { type: 'text' } },
  },
};
export const Source: Shape = {
  type: 'object',
  fields: {
    title: Label,
    'authors?': { type: 'list', items: Organisation },
    'url?': Url,
    'published?': Period,
    'page?': Label,
    'figure?': Label,
  },
};
export const Revision: Shape = { type: 'object', fields: { when: Instant, what: Prose } };
export const Notice_1: Shape = {
  type: 'object',
  fields: {
    kind: { type: 'word', words: ['correction', 'withdrawal'] },
    when: Instant,
    text: Prose,
    'url?': Url,
  },
};
export const NewHome_1: Shape = { type: 'object', fields: { url: Url, 'keeper?': Label, 'when?': Instant } };
export const TextService_1: Shape = {
  type: 'object',
  fields: { to: { type: 'text', form: '^[0-9+ ]+$' }, 'word?': Label },
};
export const HelpContact: Shape = {
  type: 'object',
  fields: {
    name: Label,
    'telephone?': { type: 'text', form: '^[0-9+ ]+$' },
    'then?': Label,
    'text?': TextService_1,
    'url?': Url,
    'hours?': Label,
    'cost?': Label,
    'dangerToLife?': { type: 'boolean' },
  },
};
export const Disclosure: Shape = {
  type: 'object',
  fields: { 'smallestCount?': Count, 'smallestBase?': Count, 'roundedTo?': Count, 'note?': Prose },
};
export const DocumentHead: Shape = {
  type: 'object',
  fields: {
    '$schema?': { type: 'text' },
    format: { type: 'text', form: '^1\\.\\d+$' },
    id: Id,
    title: Label,
    'summary?': Prose,
    publisher: Organisation,
    'authors?': { type: 'list', items: Organisation },
    licence: Organisation,
    language: { type: 'text', form: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
    period: PeriodRange,
    published: Instant,
    'modified?': Instant,
    'base?': Count,
    'item?': Noun_1,
    gathering: Gathering,
    source: Source,
    'citation?': Prose,
    'revisions?': { type: 'list', items: Revision },
    'notice?': Notice_1,
    'movedTo?': NewHome_1,
    'help?': { type: 'list', items: HelpContact },
    'helpOnEveryFigure?': { type: 'boolean' },
    'disclosure?': [Disclosure, { type: 'word', words: ['none'] }],
    'lowBase?': Count,
  },
};
