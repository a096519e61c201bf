import { complete } from './complete.js';
import { primary, type Language } from './language.js';

/** What the controls say by which a figure is heard. */
export interface SoundMessages {
  /** Opens the controls. */
  readonly listen: string;
  /** How values sound, in plain words. */
  readonly how: string;
  readonly play: string;
  readonly pause: string;
  readonly stop: string;
  /** The name of the list of rows or lines. */
  readonly row: string;
  readonly speed: string;
  readonly slow: string;
  readonly normal: string;
  readonly fast: string;
  readonly say: string;
  /** Said when a reader pauses: at which value. */
  paused(value: string): string;
  readonly stopped: string;
  readonly ended: string;
  readonly failed: string;
}

const own: { readonly [tag: string]: SoundMessages } = {
  en: {
    listen: 'Listen to the figures',
    how:
      'Each value is a tone: the higher the value, the higher the tone. A low rustle is a missing value. A rough tone rests ' +
      'on a low base. The Escape key stops.',
    play: 'Play',
    pause: 'Pause',
    stop: 'Stop',
    row: 'Values of',
    speed: 'Speed',
    slow: 'Slow',
    normal: 'Normal',
    fast: 'Fast',
    say: 'Say the values',
    paused: (value) => `Paused at ${value}`,
    stopped: 'Stopped',
    ended: 'The end',
    failed: 'This device cannot play sound just now.',
  },
  cy: {
    listen: 'Gwrando ar y ffigurau',
    how:
      'Tôn yw pob gwerth: po uchaf y gwerth, uchaf y dôn. Siffrwd isel yw gwerth sydd ar goll. Mae tôn arw yn seiliedig ar ' +
      'nifer bach. Mae bysell Escape yn stopio’r sain.',
    play: 'Chwarae',
    pause: 'Oedi',
    stop: 'Stopio',
    row: 'Gwerthoedd',
    speed: 'Cyflymder',
    slow: 'Araf',
    normal: 'Arferol',
    fast: 'Cyflym',
    say: 'Dweud y gwerthoedd',
    paused: (value) => `Wedi oedi ar ${value}`,
    stopped: 'Wedi stopio',
    ended: 'Y diwedd',
    failed: 'Ni all y ddyfais hon chwarae sain ar hyn o bryd.',
  },
};

/**
 * What the controls for listening say, and in which language, as a BCP 47 tag: in that of the figure, as it says itself or as
 * it is said here; else in English.
 */
export function soundMessages({ messages, tag }: Language): readonly [messages: SoundMessages, tag: string] {
  const lacks: string[] = [];
  const english = own['en']!;
  const given = complete(english, messages.sound, lacks);
  const here = own[primary(tag)];
  if (lacks.length === 0) return [given, tag];
  return here ? [here, tag] : [english, 'en'];
}
