import { keyAt, placeOf, type Periods } from './periods.js';

/** The keys that values stand along: a run of periods, or ids in order. */
export type Keys = Periods | readonly string[];

/** The key at a place: a period or an id. */
export function keyOf(keys: Keys, place: number): string {
  return 'grain' in keys ? keyAt(keys, place) : (keys[place] ?? '');
}

/** The place of a key, from 0; -1 where it is none of them. */
export function placeIn(keys: Keys, key: string): number {
  return 'grain' in keys ? placeOf(keys, key) : keys.indexOf(key);
}
