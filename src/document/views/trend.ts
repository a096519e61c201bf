import { checkIds, checkPlace, checkRange } from '../check.js';
import { checkDatum, checkValues } from '../check-values.js';
import { error } from '../issues.js';
import { TrendView as shape } from '../shapes.generated.js';
import type { TrendView } from '../types.js';
import type { ViewKind } from './kind.js';

/** How a trend is read. */
export const trendKind: ViewKind<TrendView> = {
  kind: 'trend',
  shape,
  check(view, disclosure, path, report) {
    checkIds(view.series, `${path}.series`, report);
    if (view.average !== undefined) checkDatum(view.average, `${path}.average`, { unit: view.unit, fractions: true }, report);
    const periods = checkRange(view.periods, `${path}.periods`, report);
    if (!periods) return;
    view.series.forEach((series, i) => checkValues(series, periods, { ...view, disclosure }, `${path}.series[${i}]`, report));
    let last = -1;
    view.breaks?.forEach(({ at }, i) => {
      const place = checkPlace(at, periods, `${path}.breaks[${i}].at`, report);
      if (place >= 0 && place <= last) report(error('out-of-order', `${path}.breaks[${i}].at`, 'after the one before it', at));
      last = place;
    });
  },
};
