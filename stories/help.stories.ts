import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, madeUp } from './support/documents.js';
import { argTypesOf, described } from './support/manifest.js';
import { address, network, type Network } from './support/network.js';
import { forcedColours, print } from './support/notes.js';
import { show, source } from './support/show.js';

const tag = 'findings-help';
type Story = StoryObj;

const meta: Meta = {
  title: 'Elements/Help',
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

const real = { data: crisis };
const asked = (way: Network) => ({ src: address(way) });

/** The contacts of a published report, those for danger to life first. */
export const RealContacts: Story = { args: real };

/** One contact. */
export const OneContact: Story = {
  args: {
    data: {
      ...madeUp(),
      help: [{ name: 'Samaritans', telephone: '116 123', hours: 'day and night', cost: 'free' }],
    },
  },
};

/** A document without contacts: the fallback stands. Put the numbers there. */
export const NoContacts: Story = { args: { data: madeUp() }, parameters: { around: { saysError: true } } };

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
