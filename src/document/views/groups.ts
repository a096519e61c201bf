import { checkReference } from '../check.js';
import { checkDatum, type Policy, type ValueRule } from '../check-values.js';
import { error, join, type Report } from '../issues.js';
import { SentimentView as sentimentShape, TopicsView as topicsShape } from '../shapes.generated.js';
import type { SentimentView, TopicGroup, TopicsView } from '../types.js';
import type { ViewKind } from './kind.js';

/** The ids of the parts where a view names none. */
export const defaultCategories: readonly string[] = ['positive', 'mixed', 'negative'];

/** How groups with their parts are read. */
export const sentimentKind: ViewKind<SentimentView> = {
  kind: 'sentiment',
  shape: sentimentShape,
  check: checkGroups,
};

/** How groups with their topics are read. */
export const topicsKind: ViewKind<TopicsView> = { kind: 'topics', shape: topicsShape, check: checkGroups };

function checkGroups(
  view: SentimentView | TopicsView,
  policy: Policy | undefined,
  path: string,
  report: Report,
): void {
  const { unit, share, categories } = view;
  const ids = categories?.map((c) => c.id) ?? defaultCategories;
  if (ids.length === 0) report(error('wrong-length', `${path}.categories`, 'a list with one at least', ids));
  const shares: ValueRule = { unit: 'percent', base: share?.base, policy };
  const checkParts = (values: TopicGroup['values'], rule: ValueRule, at: string): void => {
    if (typeof values !== 'object') return;
    for (const [id, part] of Object.entries(values)) {
      checkReference(id, ids, at, report);
      checkDatum(part, join(at, id), rule, report);
    }
  };
  const checkGroup = ({ base, share: own, values, topics = [] }: TopicGroup, at: string): void => {
    const whole: ValueRule = { unit, base: base ?? view.base, policy, decimals: view.decimals };
    checkDatum(base, `${at}.base`, { unit: 'count', policy }, report);
    checkDatum(own, `${at}.share`, shares, report);
    checkParts(values, whole, `${at}.values`);
    if (typeof values === 'object') policy?.parts(values, ids, whole, `${at}.values`, report);
    topics.forEach((topic, j) => {
      const counts: ValueRule = { unit: 'count', base, policy };
      checkDatum(topic.value, `${at}.topics[${j}].value`, counts, report);
      checkParts(topic.values, counts, `${at}.topics[${j}].values`);
    });
  };
  checkDatum(share?.average, `${path}.share.average`, shares, report);
  view.groups.forEach((group, i) => checkGroup(group, `${path}.groups[${i}]`));
  if ('total' in view && view.total) checkGroup(view.total, `${path}.total`);
}
