import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, detentions, heatmap, longLabel, madeUp, noticed, shade } from './support/documents.js';
import { elementMeta } from './support/show.js';
import { statesOf } from './support/states.js';

const tag = 'findings-heatmap';
type Story = StoryObj;

const meta: Meta = { title: 'Elements/Heatmap', ...elementMeta(tag) };
export default meta;

const real = { data: crisis, view: 'share-by-age-and-month' };

/** A published report: peaks outlined, most cells not stated. */
export const RealFigures: Story = { args: real };

/** Columns that are no periods, and counts. */
export const Counts: Story = { args: { data: detentions } };

/** The document is `[]`: there are no figures yet. */
export const Empty: Story = { args: { data: [] }, parameters: { around: { saysError: true } } };

/** One value in the whole grid. */
export const OneValue: Story = {
  args: { data: madeUp(heatmap((row, column) => (row === 2 && column === 3 ? 42 : 'not-stated'))) },
};

/** Every reason for a gap has a pattern of its own. */
export const Gaps: Story = {
  args: {
    data: madeUp(
      heatmap((row, column) =>
        (row + column) % 4 === 0
          ? (['not-stated', 'suppressed', 'not-collected'] as const)[row % 3]!
          : shade(row, column),
      ),
    ),
  },
};

/** Bases under 30 have a ring. */
export const LowBases: Story = {
  args: { data: madeUp(heatmap((row, column) => ({ percent: 25, base: (row + column) % 3 ? 80 : 20 }))) },
};

/** Small numbers withheld to protect people. */
export const Suppressed: Story = {
  args: { data: madeUp(heatmap((row, column) => (row > 2 ? 'suppressed' : shade(row, column)))) },
};

/** Names that are longer than any layout has room for. */
export const LongLabels: Story = {
  args: {
    data: madeUp(
      heatmap(shade, {
        columns: ['First', 'Second'].map((id) => ({
          id,
          label: `${id} half of the year in which people were asked`,
        })),
        rows: [1, 2, 3].map((row) => ({
          id: `row-${row}`,
          label: `${row}. ${longLabel}`,
          values: [shade(row, 0), shade(row, 1)],
        })),
      }),
    ),
  },
};

/** A hundred rows by two years of months: past some size cells have no number. */
export const HundredRows: Story = {
  args: {
    data: madeUp(
      heatmap(shade, {
        columns: { from: '2023-01', to: '2024-12' },
        rows: Array.from({ length: 100 }, (_, row) => ({
          id: `row-${row + 1}`,
          label: `Practice ${row + 1}`,
          values: Array.from({ length: 24 }, (_, column) => shade(row, column)),
        })),
      }),
    ),
  },
};

/** Classes as a publisher sets them. */
export const Thresholds: Story = {
  args: { data: madeUp(heatmap(shade, { scale: { method: 'thresholds', thresholds: [10, 20, 40] } })) },
};

/** The figures were withdrawn. */
export const Withdrawn: Story = { args: { ...real, data: noticed('withdrawal') } };

/** With the second script tag, `findings-sound.js`: a row at a time is heard by its pitch. Open “Listen to the figures” to try it. */
export const WithSound: Story = { args: real, parameters: { around: { sound: true } } };

const { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print } =
  statesOf(real);
export { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print };
