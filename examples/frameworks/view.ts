import type { View } from 'findings-widgets';

/** A view of the page's own, without a document around it. */
export const waiting: View = {
  kind: 'trend',
  id: 'waiting',
  title: 'People who waited more than a month',
  measure: 'share of people who waited more than a month',
  unit: 'percent',
  periods: { from: '2025-01', to: '2025-04' },
  series: [{ id: 'all', label: 'Everybody', values: { '2025-01': 41, '2025-02': 38, '2025-04': 35 } }],
};
