import { checkReference } from '../check.js';
import { checkDatum, checkValues } from '../check-values.js';
import { error } from '../issues.js';
import { periodsBetween } from '../periods.js';
import { TrendView as shape } from '../shapes.generated.js';
import type { TrendView } from '../types.js';
import type { ViewKind } from './kind.js';

/** How a trend is read. */
export const trendKind: ViewKind<TrendView> = {
  kind: 'trend',
  shape,
  check(view, policy, path, report) {
    const { unit, series, average, breaks = [] } = view;
    const periods = periodsBetween(view.periods.from, view.periods.to)!;
    checkDatum(average, `${path}.average`, { unit, fractions: true }, report);
    series.forEach((line, i) =>
      checkValues(line, periods, { ...view, policy }, `${path}.series[${i}]`, report),
    );
    let last = -1;
    breaks.forEach(({ at }, i) => {
      const place = checkReference(at, periods, `${path}.breaks[${i}].at`, report);
      if (place >= 0 && place <= last)
        report(error('out-of-order', `${path}.breaks[${i}].at`, 'after the one before it', at));
      last = place;
    });
  },
};
