import type { Measured } from '../document/index.js';
import { contextOf } from '../document/index.js';
import type { Row } from '../figure/chart.js';
import type { Tool } from '../figure/tool.js';
import { cellWords, plainText, soundMessages, type SoundMessages } from '../language/index.js';
import { Controls } from './controls.js';
import { noteAt, pitchOf, seconds, type Pitch } from './notes.js';
import { Player, type Instrument, type Outcome, type Score } from './player.js';
import { speechIn } from './speech.js';

/** What plays: one figure at most, since they would drown one another. */
const playing = new Set<Listen>();

type Given = Parameters<Tool>;

/** What stays of a figure while what it says changes. */
export interface Figure {
  readonly host: Given[0];
  readonly cursor: Given[2];
  readonly box: Given[3];
}

/** A figure that can be heard: its controls, and what plays it. */
export class Listen {
  readonly controls: Controls;
  readonly #player: Player;
  readonly #figure: Figure;
  #drawing: Given[1];
  #rows: readonly Row[];
  #pitch: Pitch | undefined;

  constructor(figure: Figure, drawing: Given[1], rows: readonly Row[], instrument: Instrument) {
    this.#figure = figure;
    this.#drawing = drawing;
    this.#rows = rows;
    this.controls = new Controls({
      toggle: () => (this.#player.playing ? this.#pause() : this.#play()),
      stop: () => this.#stop(),
      opened: (open) => {
        this.#figure.box.hold();
        this.controls.offerSpeech(this.#voice !== undefined);
        if (!open) this.#end();
      },
    });
    this.#player = new Player(
      instrument,
      () => this.#score(),
      (column) => this.#figure.cursor.move({ column, row: this.controls.row }),
      (outcome) => this.#over(outcome),
    );
    this.#show();
    figure.host.addController({
      hostDisconnected: () => this.#end(),
      hostUpdated: () => {
        // Where a figure gives way to its fallback, so do its controls.
        if (this.controls.node.isConnected) this.controls.dress();
        else this.#end();
      },
    });
  }

  /** Takes what the figure says now. Playing ends where that is something else. */
  update(drawing: Given[1], rows: readonly Row[]): void {
    if (drawing === this.#drawing) return;
    this.#drawing = drawing;
    this.#rows = rows;
    this.#pitch = undefined;
    this.#end();
    this.#show();
  }

  get #messages(): SoundMessages {
    return soundMessages(this.#drawing.language)[0];
  }

  #show(): void {
    const { view, head, language } = this.#drawing;
    const [messages, tag] = soundMessages(language);
    this.controls.show(
      messages,
      view.title,
      this.#rows.map(({ label }) => label),
      [tag, head?.language ?? language.tag],
    );
  }

  #score(): Score {
    const { view, head } = this.#drawing;
    const { column } = this.#row;
    const context = contextOf(view, head);
    const pitch = (this.#pitch ??= pitchOf(this.#rows.map((row) => row.column)));
    return {
      length: column.length,
      seconds: seconds[this.controls.speed],
      note: (place) => noteAt(column, place, pitch, context),
      voice: this.controls.says ? this.#voice : undefined,
      words: (place) => this.#words(place),
    };
  }

  get #row(): Row {
    return this.#rows[this.controls.row]!;
  }

  get #voice(): Score['voice'] {
    return speechIn(this.#drawing.language.formats.locale);
  }

  /** Where a value stands, and the value: `April 2024: not stated`. */
  #words(place: number): string {
    const { chart, model, language, view, head } = this.#drawing;
    const at = { column: place, row: this.controls.row };
    // Only views that measure something have rows.
    const measurement = { view: view as Measured, context: contextOf(view, head) };
    const value = cellWords(this.#row.column.cell(place), measurement, language);
    const { heading = '' } = chart.cursor?.readout(model, at, language) ?? {};
    return `${plainText(heading)}: ${value}`;
  }

  #play(): void {
    for (const other of playing) other.#pause();
    playing.add(this);
    addEventListener('keydown', this.#escape);
    document.addEventListener('visibilitychange', this.#hidden);
    void this.#player.play();
    // What was said before is put away, so that the same words can be said again.
    this.#told('');
  }

  #pause(): void {
    const words = this.#words(this.#player.place);
    this.#player.pause();
    this.#told(this.#messages.paused(words));
  }

  #stop(): void {
    this.#player.stop();
    this.#told(this.#messages.stopped);
  }

  /** Stops because there is nothing to be heard any longer: nobody needs to be told. */
  #end(): void {
    this.#player.stop();
    this.#settle();
  }

  #over(outcome: Outcome): void {
    this.#told(this.#messages[outcome]);
    if (outcome === 'failed') this.controls.state(false, true);
  }

  /** Says once what has come of an action. */
  #told(words: string): void {
    this.#settle();
    this.#figure.host.said = words;
  }

  /** Shows whether it plays, and lets go of the page where it does not. */
  #settle(): void {
    this.controls.state(this.#player.playing);
    if (this.#player.playing) return;
    playing.delete(this);
    removeEventListener('keydown', this.#escape);
    document.removeEventListener('visibilitychange', this.#hidden);
  }

  readonly #escape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#stop();
  };

  readonly #hidden = (): void => {
    if (document.hidden) this.#pause();
  };
}
