import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, madeUp, noticed, recommendations, trend } from './support/documents.js';
import { elementMeta } from './support/show.js';
import { statesOf } from './support/states.js';

const tag = 'findings-view';
type Story = StoryObj;

const meta: Meta = { title: 'Elements/View', ...elementMeta(tag) };
export default meta;

const real = { data: crisis, view: 'services' };

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

const { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print } =
  statesOf(real);
export { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print };
