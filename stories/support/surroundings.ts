import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { withSound } from './sound.js';

/** What stands around a story: the parameter `around`. */
export interface Around {
  /** The width of the column that the figure stands in, in pixels. */
  readonly width?: 240 | 320;
  /** A page that is dark. */
  readonly dark?: boolean;
  readonly direction?: 'rtl';
  /** The language of the page, as a BCP 47 tag. */
  readonly language?: string;
  /** Whether the page has the script that lets figures be heard. */
  readonly sound?: boolean;
  /** What the test makes the browser believe; what you can do yourself stands in `note`. */
  readonly emulate?: 'forced-colors' | 'print';
  /** What somebody who looks at the story should know. */
  readonly note?: string;
  /** That the console has an error, since the story shows a fault. */
  readonly saysError?: boolean;
}

/** Puts a story into the column, the light and the direction that it asks for. */
export const surroundings: Decorator = (story, { parameters }) => {
  const { width, dark, direction, language = 'en-GB', note, sound } = (parameters.around ?? {}) as Around;
  const names = ['surroundings', width && `narrow-${width}`, dark && 'dark', sound && withSound]
    .filter(Boolean)
    .join(' ');
  return html`${note ? html`<p class="story-note">${note}</p>` : nothing}
    <div class=${names} dir=${direction ?? 'ltr'} lang=${language}>${story()}</div>`;
};
