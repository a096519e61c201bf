import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, detentions, longLabel, madeUp, manyLines, noticed, trend } from './support/documents.js';
import { elementMeta } from './support/show.js';
import { statesOf } from './support/states.js';

const tag = 'findings-trend';
type Story = StoryObj;

const meta: Meta = { title: 'Elements/Trend', ...elementMeta(tag) };
export default meta;

const real = { data: crisis, view: 'share-by-month' };

/** A published report: five months of fourteen are stated, the rest are gaps. */
export const RealFigures: Story = { args: real };

/** A long series of quarters. */
export const Quarters: Story = { args: { data: detentions } };

/** The document is `[]`: there are no figures yet. */
export const Empty: Story = { args: { data: [] }, parameters: { around: { saysError: true } } };

/** One value in a year of months. */
export const OneValue: Story = {
  args: {
    data: madeUp(
      trend({ Waiting: [null, 42].map((v) => v ?? 'not-stated').concat(Array(10).fill('not-stated')) }),
    ),
  },
};

/** Runs of months without a value, each with its reason. */
export const Gaps: Story = {
  args: {
    data: madeUp(
      trend({
        Waiting: [
          20,
          24,
          'not-stated',
          'not-stated',
          30,
          28,
          'suppressed',
          31,
          'not-collected',
          'not-collected',
          26,
          22,
        ],
      }),
    ),
  },
};

/** Bases under 30 are open marks, with a dagger that a note explains. */
export const LowBases: Story = {
  args: {
    data: madeUp(
      trend(
        { Waiting: [20, 25, 30, 35, 40, 25, 30, 35, 30, 25, 20, 25] },
        {
          series: [
            {
              id: 'waiting',
              label: 'Waiting',
              values: [20, 25, 30, 35, 40, 25, 30, 35, 30, 25, 20, 25],
              bases: [80, 24, 60, 20, 90, 16, 70, 20, 60, 28, 70, 12],
            },
          ],
        },
      ),
    ),
  },
};

/** Values that may still change, and some that were worked out. */
export const Provisional: Story = {
  args: {
    data: madeUp(
      trend({
        Waiting: [
          ...[20, 24, 25, 27, 30, 28, 27, 31, 29, 30],
          { percent: 26, status: 'derived', note: 'Worked out from the total.' },
          { percent: 22, status: 'provisional' },
        ],
      }),
    ),
  },
};

/** Names that are longer than any layout has room for. */
export const LongLabels: Story = {
  args: {
    data: madeUp(
      trend({
        [longLabel]: [20, 24, 26, 22, 30, 28, 33, 31, 35, 32, 26, 22],
        [`${longLabel} (of those)`]: [12, 14, 16, 12, 13, 18, 13, 11, 15, 12, 16, 12],
      }),
    ),
  },
};

/** Four lines have four colours, and a dash of their own. */
export const FourLines: Story = { args: { data: madeUp(manyLines(4)) } };

/** Of more than four, the one that a reader chooses has the colour. */
export const NineLines: Story = { args: { data: madeUp(manyLines(9)) } };

/** The way of counting changed, and the average is a line of its own. */
export const BreakAndAverage: Story = {
  args: {
    data: madeUp(
      trend(
        { Waiting: [20, 24, 26, 22, 30, 28, 13, 11, 15, 12, 16, 12] },
        { average: 19.1, breaks: [{ at: '2024-07', note: 'A new form.' }] },
      ),
    ),
  },
};

/** Counts instead of percentages. */
export const Counts: Story = {
  args: {
    data: madeUp(
      trend(
        { Comments: [120, 140, 1260, 1220, 300, 280, 133, 131, 135, 132, 126, 1122] },
        { unit: 'count', measure: 'comments about waiting' },
      ),
    ),
  },
};

/** The figures were withdrawn: every figure of the document says so first. */
export const Withdrawn: Story = { args: { ...real, data: noticed('withdrawal') } };

/** One figure was put right. */
export const Corrected: Story = { args: { ...real, data: noticed('correction') } };

/** With the second script tag, `findings-sound.js`: values are heard by their pitch, and missing ones as a rustle. Open “Listen to the figures” to try it. */
export const WithSound: Story = { args: real, parameters: { around: { sound: true } } };

const { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print } =
  statesOf(real);
export { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print };
