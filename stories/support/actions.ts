import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { action } from 'storybook/actions';

/** Shows in the panel of actions what figures tell their page. */
export const actions: Decorator = (story) => {
  const tell = (event: Event): void => {
    action(event.type, { depth: 4 })((event as CustomEvent<unknown>).detail);
  };
  return html`<div @findings-load=${tell} @findings-error=${tell} @findings-select=${tell}>
    ${story()}
  </div>`;
};
