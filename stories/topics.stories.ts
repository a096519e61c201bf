import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, longLabel, madeUp, noticed, topics } from './support/documents.js';
import { argTypesOf, described } from './support/manifest.js';
import { address, network, type Network } from './support/network.js';
import { forcedColours, print } from './support/notes.js';
import { show, source } from './support/show.js';

const tag = 'findings-topics';
type Story = StoryObj;

const meta: Meta = {
  title: 'Elements/Topics',
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

/** A published report: services with their share; choose one to see its topics. */
export const RealFigures: Story = { args: real };

/** One service alone, by the attribute `group`. */
export const OneService: Story = { args: { ...real, group: 'community-teams' } };

/** The document is `[]`: there are no figures yet. */
export const Empty: Story = { args: { data: [] }, parameters: { around: { saysError: true } } };

/** One service with one topic. */
export const OneTopic: Story = { args: { data: madeUp(topics(['Pharmacy'], 1)), group: 'service-1' } };

/** Bases under 30 are hatched. */
export const LowBases: Story = {
  args: {
    data: madeUp(
      topics(
        Array.from({ length: 8 }, (_, i) => `Service ${i + 1}`),
        4,
      ),
    ),
  },
};

/** Services of which nothing is told, each with its reason. */
export const GapsAndSuppressed: Story = {
  args: {
    data: madeUp(
      topics(['Pharmacy', 'Dentist', 'Optician'], 3, {
        groups: topics(['Pharmacy', 'Dentist', 'Optician'], 3).groups.map((g, i) =>
          i === 0 ? g : { ...g, values: i === 1 ? ('suppressed' as const) : ('not-stated' as const) },
        ),
      }),
    ),
  },
};

/** Names that are longer than any layout has room for. */
export const LongLabels: Story = { args: { data: madeUp(topics([longLabel, `Other ${longLabel}`], 3)) } };

/** Forty topics in one service. */
export const FortyTopics: Story = { args: { data: madeUp(topics(['Hospital'], 40)), group: 'service-1' } };

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
