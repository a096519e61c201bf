import { html, isServer, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Failure } from '../data/index.js';
import type { FindingsDocument, View } from '../document/index.js';
import {
  addLanguage,
  languageFor,
  type Language,
  type Messages,
  type Partly,
  type Trouble,
} from '../language/index.js';
import { controlStyles } from './control-styles.js';
import { DocumentController } from './document-controller.js';
import type { FindingsEventMap, Listening } from './events.js';
import { languageOf } from './language-of.js';
import { printStyles } from './print-styles.js';
import { takeOver } from './served.js';
import { figureStyles } from './styles.js';
import { SurroundingsController } from './surroundings.js';
import { warnOnce } from './warn.js';

const troubles: { readonly [code: string]: Trouble } = {
  'newer-version': 'newer',
  'unknown-kind': 'newer',
  'no-view': 'absent',
  'no-figures': 'none-yet',
};
const transfer: readonly string[] = ['http', 'network', 'timeout', 'cut-off', 'redirect', 'too-large'];

/**
 * An element that shows something of a findings document: where that comes from, what stands there until it has arrived
 * or when it cannot be had, and what developers are told of it.
 *
 * @typeParam S what its `findings-select` tells
 * @attr src - The address of a findings document. Left out, nothing is fetched: set the property `data`.
 * @attr refresh - Seconds between looks for newer figures, 10 or more; off if left out.
 * @attr heading-level - The level of the heading, 2 to 6; 2 if left out.
 * @slot - The fallback: what readers get without scripts, before the figures arrive, and when they cannot be had.
 * @fires {CustomEvent<Failure>} findings-error - There are no figures, or no newer ones.
 * @csspart figure - All of it.
 * @csspart message - The sentence that stands where figures cannot be had.
 * @cssproperty --findings-color-text - Text.
 * @cssproperty --findings-color-quiet - Text of less weight.
 * @cssproperty --findings-color-background - The ground.
 * @cssproperty --findings-color-grid - Grid lines.
 * @cssproperty --findings-color-edge - Axes, edges and borders.
 * @cssproperty --findings-color-link - Links and controls.
 * @cssproperty --findings-color-focus - The focus ring.
 * @cssproperty --findings-font-family - The font.
 * @cssproperty --findings-padding - The room around the figure.
 * @cssproperty --findings-min-block-size - The height that is kept free for figures still to come, narrow and wide.
 */
export abstract class DocumentElement<S extends object = object> extends LitElement {
  /**
   * Adds or replaces the messages of a language, for all elements that came with this one. Figures in it that are drawn
   * already are drawn anew.
   *
   * @param tag the language as a BCP 47 tag: `cy`
   * @param messages all that the figures of the page say. One for which a message is missing speaks English, and the console
   *   names what is missing
   */
  static readonly addLanguage: (tag: string, messages: Partly<Messages>) => void = addLanguage;
  /** The version of the library that defined the element. */
  static readonly version: string = __VERSION__;
  static override styles = [figureStyles, controlStyles, printStyles];
  static override properties: PropertyDeclarations = {
    src: {},
    refresh: { type: Number },
    headingLevel: { type: Number, attribute: 'heading-level' },
    data: { attribute: false },
  };

  /** The address of a findings document. Not asked for while there is `data`. */
  declare src: string | undefined;
  /** Seconds between looks for newer figures, 10 or more; off if undefined. */
  declare refresh: number | undefined;
  /** The level of the heading, 2 to 6. */
  declare headingLevel: number;
  /** A findings document or one view of it, as an object, instead of `src`. It is read when it is set: to change it, set a new one. */
  declare data: FindingsDocument | View | undefined;

  declare addEventListener: Listening<FindingsEventMap<S>>;
  declare removeEventListener: Listening<FindingsEventMap<S>>;

  /** What has been read, and why there is no more. */
  protected readonly source = new DocumentController(this);
  /** Why there is nothing to show, or nothing newer. Told once after each update. */
  protected failure: Failure | undefined;
  #told: Failure | undefined;

  constructor() {
    super();
    new SurroundingsController(this);
    takeOver(this);
    this.headingLevel = 2;
  }

  protected override willUpdate(): void {
    const { src, refresh, data } = this;
    this.source.follow({ src, refresh, data });
    this.failure = this.source.failure;
  }

  protected override updated(): void {
    const { failure } = this;
    const same = failure?.message === this.#told?.message;
    this.#told = failure;
    if (!failure || same) return;
    console.error(`<${this.localName}> ${failure.message}`);
    this.fire('findings-error', failure);
  }

  /** The language that the element speaks. */
  protected language(): Language {
    const { language: texts } = this.source.reading?.head ?? {};
    const language = languageFor(isServer ? (this.getAttribute('lang') ?? 'en') : languageOf(this), texts);
    const { tag } = language;
    const lacks = [...language.lacks];
    this.says?.(language, lacks);
    // English words marked as another language would be read by its rules.
    if (lacks.length === 0 || /^en\b/.test(tag)) return language;
    warnOnce(`Figures are in English: the messages for ${tag} lack ${lacks.join(', ')}.`);
    return languageFor('en', texts);
  }

  /** Names in `lacks` the messages that only this element needs and that a language has not. */
  protected says?(language: Language, lacks: string[]): void;

  /** The level of the heading: a whole number from 2 to 6, 2 where `headingLevel` is less or no number. */
  protected get level(): number {
    const level = Math.trunc(this.headingLevel);
    return level >= 2 ? Math.min(level, 6) : 2;
  }

  /** The class of the box that everything stands in. Room is kept for what is still to come, or the page would move. */
  protected get box(): string {
    return this.src ? 'figure reserved' : 'figure';
  }

  /** What stands where there is nothing to show. */
  protected fallback(): TemplateResult {
    const language = this.language();
    const { failure, src } = this;
    const sentence = failure && this.sentence(failure, language);
    return html`<div class="frame" lang=${language.tag}>
      <div class=${this.box} part="figure" aria-busy=${!failure && src ? 'true' : 'false'}>
        ${sentence ? html`<p class="notice" part="message" role="status">${sentence}</p>` : nothing}
        <slot>${!sentence && src ? html`<p>${language.messages.loading}</p>` : nothing}</slot>
      </div>
    </div>`;
  }

  /** What a failure comes to for a reader, in one calm sentence. */
  protected sentence({ code }: Failure, { messages }: Language): string {
    return messages.trouble[troubles[code] ?? (transfer.includes(code) ? 'unreachable' : 'unreadable')];
  }

  /** Tells the page that something happened. */
  protected fire(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
