import { checkIds, checkPeriod, checkReference } from '../check.js';
import { error } from '../issues.js';
import { RecommendationsView as shape } from '../shapes.generated.js';
import type { RecommendationsView } from '../types.js';
import type { ViewKind } from './kind.js';

/** How recommendations are read. */
export const recommendationsKind: ViewKind<RecommendationsView> = {
  kind: 'recommendations',
  shape,
  check({ audiences, recommendations, responses = [] }, _disclosure, path, report) {
    checkIds(audiences, `${path}.audiences`, report);
    checkIds(recommendations, `${path}.recommendations`, report);
    checkIds(responses, `${path}.responses`, report);
    const known = new Set(audiences.map((a) => a.id));
    const ids = new Set(recommendations.map((r) => r.id));
    const answered = new Set(responses.flatMap((r) => r.answers));
    recommendations.forEach(({ id, audience, status }, i) => {
      const at = `${path}.recommendations[${i}]`;
      checkReference(audience, known, `${at}.audience`, report);
      if (status === 'no-response' && answered.has(id)) {
        report(error('unknown-reference', `${at}.status`, 'another, as a response names this recommendation', status));
      }
    });
    responses.forEach(({ answers, period }, i) => {
      const at = `${path}.responses[${i}]`;
      answers.forEach((id, j) => checkReference(id, ids, `${at}.answers[${j}]`, report));
      if (period !== undefined) checkPeriod(period, `${at}.period`, report);
    });
  },
};
