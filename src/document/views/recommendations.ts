import { checkReference } from '../check.js';
import { error } from '../issues.js';
import { RecommendationsView as shape } from '../shapes.generated.js';
import type { RecommendationsView } from '../types.js';
import type { ViewKind } from './kind.js';

/** How recommendations are read. */
export const recommendationsKind: ViewKind<RecommendationsView> = {
  kind: 'recommendations',
  shape,
  check({ audiences, recommendations, responses = [] }, _policy, path, report) {
    const known = audiences.map((a) => a.id);
    const ids = recommendations.map((r) => r.id);
    const answered = new Set(responses.flatMap((r) => r.answers));
    recommendations.forEach(({ id, audience, status }, i) => {
      const at = `${path}.recommendations[${i}]`;
      checkReference(audience, known, `${at}.audience`, report);
      if (status === 'no-response' && answered.has(id)) {
        report(
          error(
            'unknown-reference',
            `${at}.status`,
            'another, as a response names this recommendation',
            status,
          ),
        );
      }
    });
    responses.forEach(({ answers }, i) => {
      answers.forEach((id, j) => checkReference(id, ids, `${path}.responses[${i}].answers[${j}]`, report));
    });
  },
};
