import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, madeUp, noticed, recommendations, trend } from './support/documents.js';
import { argTypesOf, described } from './support/manifest.js';
import { address, network, type Network } from './support/network.js';
import { forcedColours, print } from './support/notes.js';
import { show, source } from './support/show.js';

const tag = 'findings-view';
type Story = StoryObj;

const meta: Meta = {
  title: 'Elements/View',
  component: tag,
  render: show(tag),
  argTypes: argTypesOf(tag),
  parameters: {
    docs: {
      description: { component: described(tag).description },
      source: { transform: source(tag), type: 'code' },
    },
  },
};
export default meta;

const real = { data: crisis, view: 'services' };
const asked = (way: Network) => ({ src: address(way), view: 'services' });

/** One view of a document, whatever its kind: here of the kind `topics`. */
export const RealFigures: Story = { args: real };

/** Without `view`: the first of the document. */
export const First: Story = {
  args: { data: madeUp(recommendations(2), trend({ Waiting: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] })) },
};

/** The document is `[]`: there are no figures yet. */
export const Empty: Story = { args: { data: [] }, parameters: { around: { saysError: true } } };

/** A view that is not in the document. */
export const NotThere: Story = {
  args: { data: crisis, view: 'no-such-view' },
  parameters: { around: { saysError: true } },
};

/** The figures were withdrawn. */
export const Withdrawn: Story = { args: { ...real, data: noticed('withdrawal') } };

/** The network never answers. */
export const Loading: Story = { args: asked('silent'), beforeEach: network('silent'), tags: ['!autodocs'] };

/** It answers after three seconds: room is kept, and the page does not move. */
export const Slow: Story = { args: asked('slow'), beforeEach: network('slow'), tags: ['!autodocs'] };

/** It cannot be reached: one calm sentence, and the fallback. */
export const Failed: Story = {
  args: asked('broken'),
  beforeEach: network('broken'),
  tags: ['!autodocs'],
  parameters: { around: { saysError: true } },
};

/** A page that runs from right to left. */
export const RightToLeft: Story = { args: real, parameters: { around: { direction: 'rtl' } } };

/** A page in Welsh: the figure's own words are Welsh, the document's texts stay as they are, and are marked so. */
export const Welsh: Story = { args: real, parameters: { around: { language: 'cy' } } };

/** A page that says it is dark. */
export const Dark: Story = { args: real, parameters: { around: { dark: true } } };

/** A system with colours of its own. */
export const ForcedColours: Story = {
  args: real,
  parameters: { around: { emulate: 'forced-colors', note: forcedColours } },
};

/** A column of 320 pixels, as on a phone or at 400%. */
export const Narrow320: Story = { args: real, parameters: { around: { width: 320 } } };

/** A column of 240 pixels. */
export const Narrow240: Story = { args: real, parameters: { around: { width: 240 } } };

/** On paper: the table is open, and patterns stand in for colours. */
export const Print: Story = {
  args: real,
  parameters: { around: { emulate: 'print', note: print } },
};
