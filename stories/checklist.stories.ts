import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, longLabel, madeUp, noticed, recommendations } from './support/documents.js';
import { elementMeta } from './support/show.js';
import { statesOf } from './support/states.js';

const tag = 'findings-checklist';
type Story = StoryObj;

const meta: Meta = { title: 'Elements/Checklist', ...elementMeta(tag) };
export default meta;

const real = { data: crisis, view: 'recommendations' };

/** A published report: who should do what, and who has answered. */
export const RealFigures: Story = { args: real };

/** The document is `[]`: there are no figures yet. */
export const Empty: Story = { args: { data: [] }, parameters: { around: { saysError: true } } };

/** One recommendation. */
export const OneRecommendation: Story = { args: { data: madeUp(recommendations(1)) } };

/** One of each status. */
export const EveryStatus: Story = { args: { data: madeUp(recommendations(5)) } };

/** A hundred recommendations to twenty bodies. */
export const Hundred: Story = { args: { data: madeUp(recommendations(100)) } };

/** A recommendation that is a paragraph. */
export const LongTexts: Story = {
  args: { data: madeUp(recommendations(3, `${longLabel}. `.repeat(6).trim())) },
};

/** The figures were withdrawn. */
export const Withdrawn: Story = { args: { ...real, data: noticed('withdrawal') } };

const { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print } =
  statesOf(real);
export { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print };
