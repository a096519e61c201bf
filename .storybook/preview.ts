import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import '../src/index.js';
import '../src/languages/cy/define.js';
import { documented } from '../stories/support/manifest.js';
import { actions } from '../stories/support/actions.js';
import { beside } from '../stories/support/document-editor.js';
import { surroundings } from '../stories/support/surroundings.js';
import './preview.css';

setCustomElementsManifest(documented);

const preview: Preview = {
  tags: ['autodocs'],
  // The last one stands outermost.
  decorators: [actions, surroundings, beside],
  parameters: {
    options: {
      storySort: {
        order: [
          'Start here',
          'Embed',
          ['In five minutes', 'In full', 'In a framework', 'On a server'],
          'Document',
          ['Write one', 'The format', 'What a check says'],
          'Theming',
          'Accessibility',
          'Accessibility statement',
          'Elements',
          'Writing a new chart',
          "What's new",
        ],
      },
    },
    docs: { codePanel: true },
    // The tests ask axe themselves; the panel shows what it finds in what a reader has changed.
    a11y: { test: 'off', options: { rules: { region: { enabled: false } } } },
    controls: { expanded: true, exclude: ['data'] },
    layout: 'padded',
  },
};

export default preview;
