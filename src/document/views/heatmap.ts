import { checkIds, checkRange, checkReference } from '../check.js';
import { checkDatum, checkValues } from '../check-values.js';
import { error } from '../issues.js';
import { keyOf, type Keys } from '../keys.js';
import { HeatmapView as shape } from '../shapes.generated.js';
import type { HeatmapView } from '../types.js';
import type { ViewKind } from './kind.js';

/** How a heatmap is read. */
export const heatmapKind: ViewKind<HeatmapView> = {
  kind: 'heatmap',
  shape,
  check(view, disclosure, path, report) {
    const { columns, rows, scale, columnAverages } = view;
    checkIds(rows, `${path}.rows`, report);
    if (view.average !== undefined) checkDatum(view.average, `${path}.average`, { unit: view.unit, fractions: true }, report);
    if (Array.isArray(columns)) checkIds(columns, `${path}.columns`, report);
    const keys: Keys | undefined = Array.isArray(columns)
      ? columns.map((c) => c.id)
      : checkRange(columns, `${path}.columns`, report);
    if (!keys) return;
    rows.forEach((row, i) => {
      checkValues(row, keys, { ...view, disclosure }, `${path}.rows[${i}]`, report);
      if (row.average !== undefined) checkDatum(row.average, `${path}.rows[${i}].average`, { unit: view.unit, fractions: true }, report);
    });
    const columnIds = new Set(Array.from({ length: keys.length }, (_, i) => keyOf(keys, i)));
    if (columnAverages) {
      const averages = { values: columnAverages };
      checkValues(averages, keys, { unit: view.unit, fractions: true, disclosure }, `${path}.columnAverages`, report);
    }
    const rowIds = new Set(rows.map((r) => r.id));
    view.highlights?.forEach(({ row, column }, i) => {
      checkReference(row, rowIds, `${path}.highlights[${i}].row`, report);
      checkReference(column, columnIds, `${path}.highlights[${i}].column`, report);
    });
    const thresholds = scale?.thresholds ?? [];
    if (scale?.method === 'thresholds' && thresholds.length === 0) {
      report(error('missing-field', `${path}.scale.thresholds`, 'the lowest value of each class but the first', undefined));
    }
    if (thresholds.some((t, i) => t <= (thresholds[i - 1] ?? -Infinity))) {
      report(error('out-of-order', `${path}.scale.thresholds`, 'in rising order', thresholds));
    }
  },
};
