import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { crisis } from './documents.js';
import { described, elements } from './manifest.js';

/** The custom properties of all figures, as the manifest has them. */
const tokens = described('findings-report').cssProperties;
const hex = /#[0-9a-f]{3,6}/gi;

/** A colour as an `<input type="color">` takes it; undefined for what is none. */
function colourOf(value = '', dark = false): string | undefined {
  const found = value.match(hex);
  const one = found?.[dark ? 1 : 0] ?? found?.[0];
  return one?.length === 4 ? one.replace(/[0-9a-f]/gi, '$&$&') : one;
}

/** The contrast of two colours as WCAG reckons it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 1, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** What a colour must reach against the ground: text 4.5, what is drawn 3. The ground, grids and steps of a scale nothing. */
function wanted(name: string): number | undefined {
  if (/-(text|quiet|link)$/.test(name)) return 4.5;
  return /-(edge|focus|series-\d)$/.test(name) ? 3 : undefined;
}

/** Every custom property with a control, a figure that follows, and the lines to copy. */
export class ThemeEditor extends LitElement {
  static override properties: PropertyDeclarations = {
    chosen: { state: true },
    tag: { state: true },
    dark: { state: true },
    copied: { state: true },
  };
  static override styles = css`
    :host {
      display: block;
      margin-block: 1.5rem;
    }
    .columns {
      display: grid;
      gap: 1.5rem;
      grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
    }
    .figure {
      min-inline-size: 0;
    }
    .dark {
      color-scheme: dark;
      background: #14191d;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 4rem 1fr;
      gap: 0 0.75rem;
      align-items: center;
      padding-block: 0.3rem;
      border-block-end: 1px solid #d5dbdf;
    }
    label {
      line-height: 1.3;
    }
    code,
    pre {
      font: 13px/1.4 ui-monospace, monospace;
      overflow-wrap: anywhere;
    }
    small {
      display: block;
      font-size: 13px;
    }
    input {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 2rem;
    }
    input[type='checkbox'] {
      inline-size: auto;
      min-block-size: auto;
    }
    pre {
      padding: 0.75rem;
      border: 1px solid #65727b;
      overflow: auto;
    }
    button,
    select {
      min-block-size: 2.5rem;
      font: inherit;
    }
    .low {
      font-weight: 700;
    }
  `;

  declare private chosen: Readonly<Record<string, string>>;
  declare private tag: string;
  declare private dark: boolean;
  declare private copied: boolean;

  constructor() {
    super();
    this.chosen = {};
    this.tag = 'findings-trend';
    this.dark = false;
    this.copied = false;
  }

  override render(): TemplateResult {
    const used = described(this.tag).cssProperties.map(({ name }) => name);
    return html`<p>
        <label>Figure <select @change=${this.#element}>
          ${elements.map(({ tagName }) => html`<option ?selected=${tagName === this.tag}>${tagName}</option>`)}
        </select></label>
        <label><input type="checkbox" .checked=${this.dark} @change=${this.#light} /> on a dark page</label>
        <button @click=${this.#reset}>Start again</button>
      </p>
      <div class="columns">
        <ul>
          ${tokens.filter(({ name }) => used.includes(name)).map((token) => this.#row(token))}
        </ul>
        <div class="figure ${this.dark ? 'dark' : ''}">${this.#figure()}</div>
      </div>
      <h3>The lines for your style sheet</h3>
      <pre tabindex="0">${this.#lines()}</pre>
      <p>
        <button @click=${this.#copy}>Copy</button>
        <span role="status">${this.copied ? 'Copied.' : nothing}</span>
      </p>`;
  }

  override updated(): void {
    const figure = this.renderRoot.querySelector<HTMLElement>('.figure');
    for (const { name } of tokens) {
      const value = this.chosen[name];
      if (value) figure?.style.setProperty(name, value);
      else figure?.style.removeProperty(name);
    }
  }

  #row({ name, description, default: preset }: (typeof tokens)[number]): TemplateResult {
    const first = colourOf(preset, this.dark);
    const value = this.chosen[name] ?? first ?? '';
    const id = name.slice(2);
    return html`<li>
      <input
        id=${id}
        type=${first ? 'color' : 'text'}
        .value=${value}
        placeholder=${first ? nothing : (preset ?? '')}
        @input=${(event: Event) => this.#choose(name, (event.target as HTMLInputElement).value)}
      />
      <label for=${id}><code>${name}</code><small>${description} ${this.#ratio(name, value)}</small></label>
    </li>`;
  }

  /** How well a colour stands out from the ground, where that matters. */
  #ratio(name: string, value: string): TemplateResult | typeof nothing {
    const least = wanted(name);
    const key = '--findings-color-background';
    const ground = this.chosen[key] ?? colourOf(tokens.find((t) => t.name === key)?.default, this.dark);
    if (!least || !ground) return nothing;
    const ratio = contrast(value, ground);
    return ratio < least
      ? html`<span class="low">Contrast ${ratio.toFixed(1)}: too low, it needs ${least}.</span>`
      : html`Contrast ${ratio.toFixed(1)}.`;
  }

  #figure(): TemplateResult {
    const figure = this.renderRoot.querySelector('.figure > *');
    const present = figure?.localName === this.tag ? figure : document.createElement(this.tag);
    if (!('data' in present) || present.data !== crisis) Object.assign(present, { data: crisis });
    return html`${present}`;
  }

  #lines(): string {
    const lines = Object.entries(this.chosen).map(([name, value]) => `  ${name}: ${value};`);
    return lines.length === 0 ? '/* Nothing is changed yet. */' : `:root {\n${lines.join('\n')}\n}`;
  }

  #choose(name: string, value: string): void {
    const others = Object.entries(this.chosen).filter(([other]) => other !== name);
    this.chosen = Object.fromEntries(value === '' ? others : [...others, [name, value]]);
    this.copied = false;
  }

  readonly #element = ({ target }: Event): void => {
    this.tag = (target as HTMLSelectElement).value;
  };
  readonly #light = ({ target }: Event): void => {
    this.dark = (target as HTMLInputElement).checked;
  };
  readonly #reset = (): void => {
    this.chosen = {};
  };
  readonly #copy = (): void => {
    void navigator.clipboard.writeText(this.#lines()).then(() => (this.copied = true));
  };
}

if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditor);
