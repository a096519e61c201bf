import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { bases, crisis, longLabel, madeUp, noticed, sentiment, waiting } from './support/documents.js';
import { argTypesOf, described } from './support/manifest.js';
import { address, network, type Network } from './support/network.js';
import { forcedColours, print } from './support/notes.js';
import { show, source } from './support/show.js';

const tag = 'findings-sentiment';
type Story = StoryObj;

const meta: Meta = {
  title: 'Elements/Sentiment',
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

const real = { data: crisis, view: 'sentiment-by-district' };
const asked = (way: Network) => ({ src: address(way), view: 'sentiment-by-district' });

/** A published report: thirteen districts, with their bases and their share. */
export const ThirteenDistricts: Story = { args: real };

/** Other categories than positive, mixed and negative. */
export const OtherCategories: Story = { args: { data: waiting } };

/** The document is `[]`: there are no figures yet. */
export const Empty: Story = { args: { data: [] }, parameters: { around: { saysError: true } } };

/** One district. */
export const OneGroup: Story = { args: { data: madeUp(sentiment([80])) } };

/** A hundred districts. */
export const HundredDistricts: Story = { args: { data: madeUp(sentiment(bases(100))) } };

/** Bases under 30 are hatched. */
export const LowBases: Story = { args: { data: madeUp(sentiment([80, 24, 60, 12, 18])) } };

/** Districts that say nothing, each with its reason. */
export const GapsAndSuppressed: Story = {
  args: {
    data: madeUp(
      sentiment([80, 60], {
        title: 'How people in five districts felt',
        groups: [
          ...sentiment([80, 60]).groups,
          { id: 'withheld', label: 'Withheld', values: 'suppressed' },
          { id: 'not-asked', label: 'Not asked', values: 'not-collected' },
          {
            id: 'in-part',
            label: 'In part',
            base: 40,
            values: { positive: 12, mixed: 'not-stated', negative: 'not-stated' },
          },
        ],
      }),
    ),
  },
};

/** Names that are longer than any layout has room for. */
export const LongLabels: Story = {
  args: {
    data: madeUp(
      sentiment([80, 60], {
        groups: sentiment([80, 60]).groups.map((g, i) => ({ ...g, label: `${i + 1}. ${longLabel}` })),
      }),
    ),
  },
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
