import type { Note } from './notes.js';

/** What plays notes. */
export interface Instrument {
  /**
   * Plays one note; resolves when its time is over.
   *
   * @param seconds how long until the next
   * @throws where sound cannot be had
   */
  play(note: Note, seconds: number): Promise<void>;
  /** Falls silent and lets go of what sound needs. What was playing need not resolve. */
  close(): void;
}

/** What says words aloud. */
export interface Voice {
  /** Says something; resolves when it is said. */
  say(words: string): Promise<void>;
  /** Falls silent. What was being said need not resolve. */
  hush(): void;
}

/** What is played. It is asked anew before each note, so that what a reader chooses meanwhile holds from then on. */
export interface Score {
  /** How many values there are. */
  readonly length: number;
  /** How long each takes. */
  readonly seconds: number;
  note(place: number): Note;
  /** What says the values; undefined where they are only played. */
  readonly voice: Voice | undefined;
  /** The value at a place in words. */
  words(place: number): string;
}

/** What came of playing. */
export type Outcome = 'ended' | 'failed';

/** Plays the values of a row one after the other. */
export class Player {
  /** The value that is heard, or that comes first when it plays: from 0. */
  place = 0;
  /** The run under way; another one, or none, once it was ended from outside. */
  #run: object | undefined;
  #voice: Voice | undefined;

  /**
   * @param score what to play
   * @param heard called as each value begins
   * @param over called when playing ends by itself
   */
  constructor(
    readonly instrument: Instrument,
    readonly score: () => Score,
    readonly heard: (place: number) => void,
    readonly over: (outcome: Outcome) => void,
  ) {}

  get playing(): boolean {
    return this.#run !== undefined;
  }

  /** Plays from where it stands to the end. */
  async play(): Promise<void> {
    this.pause();
    const run = (this.#run = {});
    let outcome: Outcome = 'ended';
    try {
      for (let score = this.score(); this.place < score.length; score = this.score()) {
        this.heard(this.place);
        await this.instrument.play(score.note(this.place), score.seconds);
        if (run !== this.#run) return;
        this.#voice = score.voice;
        await this.#voice?.say(score.words(this.place));
        if (run !== this.#run) return;
        this.place++;
      }
    } catch {
      if (run !== this.#run) return;
      outcome = 'failed';
    }
    this.stop();
    this.over(outcome);
  }

  /** Falls silent and keeps the place. */
  pause(): void {
    if (!this.playing) return;
    this.#run = undefined;
    this.instrument.close();
    this.#voice?.hush();
  }

  /** Falls silent and goes back to the start. */
  stop(): void {
    this.pause();
    this.place = 0;
  }
}
