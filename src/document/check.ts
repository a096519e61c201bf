import { error, type Report } from './issues.js';
import { keyOf, placeIn, type Keys } from './keys.js';
import { parsePeriod } from './periods.js';

/** Checks that something named is one of some keys and gives back its place; -1 after a report. */
export function checkReference(id: string, keys: Keys, path: string, report: Report): number {
  const place = placeIn(keys, id);
  if (place < 0) {
    const grain = 'grain' in keys ? parsePeriod(id)?.grain : undefined;
    const mixed = grain && grain !== (keys as { grain?: string }).grain;
    report(error(mixed ? 'mixed-grain' : 'unknown-reference', path, `one of ${namesOf(keys)}`, id));
  }
  return place;
}

/** The first of some keys, to be named in an issue. */
export function namesOf(keys: Keys): string {
  const most = 12;
  const names = Array.from({ length: Math.min(most, keys.length) }, (_, i) => keyOf(keys, i));
  return names.join(', ') + (keys.length > most ? ', …' : '');
}
