import { decimals, type Policy } from './check-values.js';
import { smallestBaseOf } from './context.js';
import { error, warning, type Issue } from './issues.js';
import { unknownKind, viewOf, type Reading, type ViewReading } from './parse.js';
import type { Disclosure, Unit } from './types.js';
import { sentimentKind, topicsKind } from './views/groups.js';
import { heatmapKind } from './views/heatmap.js';
import type { ViewKind } from './views/kind.js';
import { recommendationsKind } from './views/recommendations.js';
import { trendKind } from './views/trend.js';

/** How each kind of view of this room is read. For authors' tools: an element brings only its own. */
export const kinds: readonly ViewKind[] = [
  trendKind,
  heatmapKind,
  sentimentKind,
  topicsKind,
  recommendationsKind,
];

/**
 * Reads every view of a document, in order, and asks of it all that can be asked: more than an element does.
 *
 * @param known how kinds are read; with those that charts bring from their own folders, where there are any
 */
export function readViews(reading: Reading, known: readonly ViewKind[] = kinds): ViewReading[] {
  const disclosure = reading.head?.disclosure;
  const policy = policyOf(disclosure === 'none' ? undefined : disclosure);
  return reading.views.map((entry) => {
    const kind = known.find((k) => k.kind === entry.kind);
    return kind ? viewOf(reading, entry, kind, policy) : { view: undefined, issues: [unknownKind(entry)] };
  });
}

/**
 * All that is wrong with a document, its views included: an author's check. Empty where all is well.
 *
 * @param known as for `readViews`
 */
export function issuesOf(reading: Reading, known?: readonly ViewKind[]): Issue[] {
  return [...reading.issues, ...headIssues(reading), ...readViews(reading, known).flatMap((r) => r.issues)];
}

function headIssues({ head }: Reading): Issue[] {
  return (head?.help ?? []).flatMap(({ telephone, text, url }, i) =>
    telephone || text || url
      ? []
      : [error('missing-field', `help[${i}]`, 'with a telephone, a text or a url', undefined)],
  );
}

/** What the publisher's own rules for small numbers, and sums, ask of values. */
function policyOf(disclosure: Disclosure | undefined): Policy {
  const { smallestCount = 0, roundedTo = 0 } = disclosure ?? {};
  const smallestBase = smallestBaseOf(disclosure);
  return {
    value({ percent, count, base = Infinity }, pathOf, report) {
      if (percent !== undefined && base < smallestBase) {
        report(
          warning(
            'small-base',
            pathOf('percent'),
            `left out on a base under ${smallestBase}`,
            0,
            `${percent}% of ${base}`,
          ),
        );
      }
      if (
        count &&
        count > 0 &&
        Number.isInteger(count) &&
        (count < smallestCount || count % (roundedTo || 1))
      ) {
        const expected = `suppressed under ${smallestCount} and a multiple of ${roundedTo || 1}, as the policy says`;
        report(error('disclosure', pathOf('count'), expected, count));
      }
    },
    parts(given, categories, { unit, base, decimals: digits }, path, report) {
      const parts = Object.values(given);
      if (parts.length !== categories.length) return;
      const numbers = (of: Unit): number[] =>
        parts.map(
          (part) =>
            (typeof part === 'object'
              ? part[of]
              : of === unit && typeof part === 'number'
                ? part
                : undefined) ?? NaN,
        );
      const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);
      const counted = sum(numbers('count'));
      if (base !== undefined && counted !== base && !Number.isNaN(counted) && roundedTo < 2) {
        report(error('wrong-sum', path, `counts that add to the base, ${base}`, counted));
      }
      const percents = numbers('percent');
      const slack = (0.5 * parts.length) / 10 ** (digits ?? Math.max(...percents.map(decimals)));
      if (Math.abs(sum(percents) - 100) > slack + 1e-9) {
        report(
          error(
            'wrong-sum',
            path,
            'percentages that add to 100, or nearly so where they are rounded',
            Number(sum(percents).toFixed(2)),
          ),
        );
      }
    },
  };
}
