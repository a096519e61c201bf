import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { bases, crisis, longLabel, madeUp, noticed, sentiment, waiting } from './support/documents.js';
import { elementMeta } from './support/show.js';
import { statesOf } from './support/states.js';

const tag = 'findings-sentiment';
type Story = StoryObj;

const meta: Meta = { title: 'Elements/Sentiment', ...elementMeta(tag) };
export default meta;

const real = { data: crisis, view: 'sentiment-by-district' };

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

const { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print } =
  statesOf(real);
export { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print };
