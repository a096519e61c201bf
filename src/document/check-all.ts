import { type Issue } from './issues.js';
import { unknownKind, viewOf, type Reading, type ViewReading } from './parse.js';
import { sentimentKind, topicsKind } from './views/groups.js';
import { heatmapKind } from './views/heatmap.js';
import type { ViewKind } from './views/kind.js';
import { recommendationsKind } from './views/recommendations.js';
import { trendKind } from './views/trend.js';

/** How each kind of view is read. For authors' tools: an element brings only its own. */
export const kinds: readonly ViewKind[] = [trendKind, heatmapKind, sentimentKind, topicsKind, recommendationsKind];

/** Reads every view of a document, in order. */
export function readViews(reading: Reading): ViewReading[] {
  return reading.views.map((entry) => {
    const kind = kinds.find((k) => k.kind === entry.kind);
    return kind ? viewOf(reading, entry, kind) : { view: undefined, issues: [unknownKind(entry)] };
  });
}

/** All that is wrong with a document, its views included: an author's check. Empty where all is well. */
export function issuesOf(reading: Reading): Issue[] {
  return [...reading.issues, ...readViews(reading).flatMap((r) => r.issues)];
}
