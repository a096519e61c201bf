import { checkIds, checkReference } from '../check.js';
import { checkDatum, decimals, type ValueRule } from '../check-values.js';
import { error, join, type Report } from '../issues.js';
import { SentimentView as sentimentShape, TopicsView as topicsShape } from '../shapes.generated.js';
import type { Datum, Disclosure, SentimentView, TopicGroup, TopicsView, Unit } from '../types.js';
import type { ViewKind } from './kind.js';

/** The ids of the parts where a view names none. */
export const defaultCategories: readonly string[] = ['positive', 'mixed', 'negative'];

/** How groups with their parts are read. */
export const sentimentKind: ViewKind<SentimentView> = { kind: 'sentiment', shape: sentimentShape, check: checkGroups };

/** How groups with their topics are read. */
export const topicsKind: ViewKind<TopicsView> = { kind: 'topics', shape: topicsShape, check: checkGroups };

function checkGroups(view: SentimentView | TopicsView, disclosure: Disclosure | undefined, path: string, report: Report): void {
  const { unit, share, categories } = view;
  const total = 'total' in view && view.total ? [view.total] : [];
  const groups: readonly TopicGroup[] = [...view.groups, ...total];
  if (categories) checkIds(categories, `${path}.categories`, report);
  checkIds(groups, `${path}.groups`, report);
  if (share?.average !== undefined) checkDatum(share.average, `${path}.share.average`, { unit: 'percent', base: share.base, disclosure }, report);
  const ids = new Set(categories?.map((c) => c.id) ?? defaultCategories);
  groups.forEach(({ base, share: own, values, topics = [] }, i) => {
    const at = i < view.groups.length ? `${path}.groups[${i}]` : `${path}.total`;
    if (own !== undefined) checkDatum(own, `${at}.share`, { unit: 'percent', base: share?.base, disclosure }, report);
    if (typeof values === 'object') checkParts(values, ids, { unit, base: base ?? view.base, disclosure, decimals: view.decimals }, `${at}.values`, report);
    checkIds(topics, `${at}.topics`, report);
    topics.forEach((topic, j) => {
      const counts: ValueRule = { unit: 'count', base, disclosure };
      if (topic.value !== undefined) checkDatum(topic.value, `${at}.topics[${j}].value`, counts, report);
      checkPartsAlone(topic.values ?? {}, ids, counts, `${at}.topics[${j}].values`, report);
    });
  });
}

interface Parts {
  readonly [category: string]: Datum;
}

function checkPartsAlone(values: Parts, ids: ReadonlySet<string>, rule: ValueRule, path: string, report: Report): void {
  for (const [id, part] of Object.entries(values)) {
    checkReference(id, ids, path, report);
    checkDatum(part, join(path, id), rule, report);
  }
}

/** Parts of a group: each a category; together the base, or 100% within what rounding may have changed. */
function checkParts(values: Parts, ids: ReadonlySet<string>, rule: ValueRule, path: string, report: Report): void {
  checkPartsAlone(values, ids, rule, path, report);
  const parts = Object.values(values);
  if (parts.length !== ids.size) return;
  const numbers = (unit: Unit): number[] =>
    parts.map((part) => (typeof part === 'object' ? part[unit] : rule.unit === unit && typeof part === 'number' ? part : undefined) ?? NaN);
  const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
  const counted = sum(numbers('count'));
  if (rule.base !== undefined && counted !== rule.base && !Number.isNaN(counted) && (rule.disclosure?.roundedTo ?? 1) < 2) {
    report(error('wrong-sum', path, `counts that add to the base, ${rule.base}`, counted));
  }
  const percents = numbers('percent');
  const slack = (0.5 * parts.length) / 10 ** (rule.decimals ?? Math.max(...percents.map(decimals)));
  if (Math.abs(sum(percents) - 100) > slack + 1e-9) {
    report(error('wrong-sum', path, 'percentages that add to 100, or nearly so where they are rounded', Number(sum(percents).toFixed(2))));
  }
}
