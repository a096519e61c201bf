import { checkReference } from '../check.js';
import { checkDatum, checkValues } from '../check-values.js';
import { error } from '../issues.js';
import { periodsBetween } from '../periods.js';
import { HeatmapView as shape } from '../shapes.generated.js';
import type { HeatmapView } from '../types.js';
import type { ViewKind } from './kind.js';

/** How a heatmap is read. */
export const heatmapKind: ViewKind<HeatmapView> = {
  kind: 'heatmap',
  shape,
  check(view, policy, path, report) {
    const { unit, columns, rows, scale, average, columnAverages, highlights = [] } = view;
    const keys = Array.isArray(columns)
      ? columns.map((c) => c.id)
      : periodsBetween(columns.from, columns.to)!;
    const averages = { unit, fractions: true };
    checkDatum(average, `${path}.average`, averages, report);
    rows.forEach((row, i) => {
      checkValues(row, keys, { ...view, policy }, `${path}.rows[${i}]`, report);
      checkDatum(row.average, `${path}.rows[${i}].average`, averages, report);
    });
    if (columnAverages)
      checkValues({ values: columnAverages }, keys, averages, `${path}.columnAverages`, report);
    const rowIds = rows.map((r) => r.id);
    highlights.forEach(({ row, column }, i) => {
      checkReference(row, rowIds, `${path}.highlights[${i}].row`, report);
      checkReference(column, keys, `${path}.highlights[${i}].column`, report);
    });
    const thresholds = scale?.thresholds ?? [];
    if (scale?.method === 'thresholds' && thresholds.length === 0) {
      report(
        error(
          'missing-field',
          `${path}.scale.thresholds`,
          'the lowest value of each class but the first',
          undefined,
        ),
      );
    }
    if (thresholds.some((t, i) => t <= (thresholds[i - 1] ?? -Infinity))) {
      report(error('out-of-order', `${path}.scale.thresholds`, 'in rising order', thresholds));
    }
  },
};
