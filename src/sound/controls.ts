import type { SoundMessages } from '../language/index.js';
import type { Speed } from './notes.js';

/** What a reader does with the controls. */
export interface ControlActions {
  /** Plays, or pauses what plays. */
  toggle(): void;
  stop(): void;
  opened(open: boolean): void;
}

const speeds: readonly Speed[] = ['slow', 'normal', 'fast'];

/** One style sheet for all figures, made with the first. It adds to what the frame's own style sheet says of controls. */
let sheet: CSSStyleSheet | undefined;
const styles = `
.listen { flex: none }
.listen p { color: var(--_quiet); font-size: var(--_small) }
.listen div { display: flex; flex-wrap: wrap; align-items: end; gap: 0.5em; margin-block-end: 0.6em }
.listen button, .listen select, .listen .check { box-sizing: border-box; min-block-size: 44px }
.listen button { min-inline-size: 6em; margin: 0 }
.listen label { max-inline-size: 100%; font-size: var(--_small) }
.listen select {
  display: block;
  padding: 0.3em 0.6em;
  border: 1px solid var(--_edge);
  border-radius: 4px;
  background: var(--_background);
  color: var(--_text);
}
.listen .check { display: flex; align-items: center; gap: 0.5em }
.listen .check input { inline-size: 24px; block-size: 24px; margin: 0; accent-color: var(--_link) }
.listen [hidden] { display: none }
`;

/**
 * The controls by which a figure is heard, of native elements: closed at first. They are made without Lit, which is in the
 * main script, and with nothing that a strict policy refuses.
 */
export class Controls {
  /** What stands in the figure. */
  readonly node = element('details', 'listen no-print');
  readonly #summary = element('summary');
  readonly #how = element('p');
  readonly #group = element('div');
  readonly #toggle = element('button');
  readonly #stop = element('button');
  readonly #row = choice();
  readonly #speed = choice();
  readonly #say = element('label', 'check');
  readonly #saying = element('input');
  readonly #sayText = new Text();
  #messages: SoundMessages | undefined;

  constructor({ toggle, stop, opened }: ControlActions) {
    this.node.part = 'listen';
    this.#group.setAttribute('role', 'group');
    this.#saying.type = 'checkbox';
    this.#say.hidden = true;
    this.#toggle.onclick = toggle;
    this.#stop.onclick = stop;
    this.node.ontoggle = () => opened(this.node.open);
    this.#say.append(this.#saying, this.#sayText);
    this.#group.append(this.#toggle, this.#stop, this.#row.label, this.#speed.label, this.#say);
    this.node.append(this.#summary, this.#how, this.#group);
  }

  /** The row that is chosen, from 0. */
  get row(): number {
    return Math.max(0, this.#row.select.selectedIndex);
  }

  get speed(): Speed {
    return speeds[this.#speed.select.selectedIndex] ?? 'normal';
  }

  /** Whether values are to be said. */
  get says(): boolean {
    return this.#saying.checked;
  }

  /**
   * Writes everything in a language. What is chosen stays, where it is still there.
   *
   * @param langs the languages of the messages, and of the names of the rows
   */
  show(
    messages: SoundMessages,
    title: string,
    rows: readonly string[],
    langs: readonly [string, string],
  ): void {
    this.#messages = messages;
    this.node.lang = langs[0];
    this.#summary.textContent = messages.listen;
    this.#group.setAttribute('aria-label', `${messages.listen}: ${title}`);
    this.#stop.textContent = messages.stop;
    this.#sayText.data = messages.say;
    fill(this.#row, messages.row, rows, 0);
    this.#row.select.lang = langs[1];
    this.#row.label.hidden = rows.length < 2;
    fill(
      this.#speed,
      messages.speed,
      speeds.map((speed) => messages[speed]),
      1,
    );
    this.state(false);
  }

  /** Shows whether something plays, and whether it failed to. */
  state(playing: boolean, failed = false): void {
    this.#toggle.textContent = this.#messages?.[playing ? 'pause' : 'play'] ?? '';
    this.#how.textContent = this.#messages?.[failed ? 'failed' : 'how'] ?? '';
  }

  /** Offers to have the values said, or does not. */
  offerSpeech(offered: boolean): void {
    this.#say.hidden = !offered;
  }

  /** Lends its looks to the figure that it stands in. */
  dress(): void {
    const root = this.node.getRootNode();
    if (!(root instanceof ShadowRoot)) return;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}

function element<T extends keyof HTMLElementTagNameMap>(tag: T, className = ''): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** A native list with its name before it. */
interface Choice {
  readonly label: HTMLLabelElement;
  readonly name: Text;
  readonly select: HTMLSelectElement;
}

function choice(): Choice {
  const made = { label: element('label'), name: new Text(), select: element('select') };
  // A name such as "16 to 25" runs its own way, whichever way the page does.
  made.select.dir = 'auto';
  made.label.append(made.name, made.select);
  return made;
}

function fill({ name, select }: Choice, label: string, options: readonly string[], first: number): void {
  const chosen = select.selectedIndex;
  name.data = label;
  select.replaceChildren(...options.map((text) => new Option(text)));
  select.selectedIndex = chosen >= 0 && chosen < options.length ? chosen : first;
}
