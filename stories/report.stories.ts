import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, detentions, madeUp, noticed, waiting } from './support/documents.js';
import { elementMeta } from './support/show.js';
import { statesOf } from './support/states.js';

const tag = 'findings-report';
type Story = StoryObj;

const meta: Meta = { title: 'Elements/Report', ...elementMeta(tag) };
export default meta;

const real = { data: waiting };

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

const { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print } =
  statesOf(real);
export { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print };
