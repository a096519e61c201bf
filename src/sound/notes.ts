import { isLowBase, type Column, type Context } from '../document/index.js';

/** The pitch of 0, in hertz: an A below the middle of a piano. */
export const lowestPitch = 220;
/** The pitch of the largest value of a figure, in hertz: two octaves higher. */
export const highestPitch = 880;

/** How fast values follow one another. */
export type Speed = 'slow' | 'normal' | 'fast';

/** How long a value takes, in seconds. */
export const seconds: { readonly [S in Speed]: number } = { slow: 0.7, normal: 0.4, fast: 0.2 };

/** A value as it is heard. */
export interface Note {
  /** A plain tone; a rough one, where the value rests on a low base; a low rustle, where there is no value. */
  readonly sound: 'plain' | 'rough' | 'rustle';
  /** The pitch in hertz; undefined for a rustle. */
  readonly pitch: number | undefined;
}

/** The pitch of a value, in hertz. */
export type Pitch = (value: number) => number;

/**
 * The pitches of a figure: from 0, as in its picture, to the largest value of all of its rows, so that rows compare. Equal
 * steps of value are equal steps to the ear, which hears ratios of frequency.
 */
export function pitchOf(columns: readonly Pick<Column, 'numbers'>[]): Pitch {
  let largest = 0;
  for (const { numbers } of columns)
    for (let i = 0; i < numbers.length; i++) if (numbers[i]! > largest) largest = numbers[i]!;
  return (value) =>
    lowestPitch * (highestPitch / lowestPitch) ** (largest ? Math.max(0, value / largest) : 0);
}

/** The value at a place of a row, from 0, as a note. */
export function noteAt(column: Column, place: number, pitch: Pitch, context: Context): Note {
  const value = column.numbers[place]!;
  if (isNaN(value)) return { sound: 'rustle', pitch: undefined };
  const low = !column.plain && isLowBase(column.cell(place), context);
  return { sound: low ? 'rough' : 'plain', pitch: pitch(value) };
}
