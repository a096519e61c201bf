import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, detentions, madeUp, noticed, waiting } from './support/documents.js';
import { argTypesOf, described } from './support/manifest.js';
import { address, network, type Network } from './support/network.js';
import { forcedColours, print } from './support/notes.js';
import { show, source } from './support/show.js';

const tag = 'findings-report';
type Story = StoryObj;

const meta: Meta = {
  title: 'Elements/Report',
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

const real = { data: waiting };
const asked = (way: Network) => ({ src: address(way) });

/** A whole report, its figures linked: what is chosen in one is marked in the others. */
export const RealReport: Story = { args: { data: crisis, link: true } };

/** Another report. */
export const Detentions: Story = { args: { data: detentions } };

/** A document that has no views yet. */
export const NoFiguresYet: Story = { args: { data: madeUp() } };

/** The document is `[]`: one calm sentence, and the fallback. */
export const Empty: Story = { args: { data: [] }, parameters: { around: { saysError: true } } };

/** The figures were withdrawn. */
export const Withdrawn: Story = { args: { data: noticed('withdrawal') } };

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
