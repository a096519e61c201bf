import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, madeUp } from './support/documents.js';
import { elementMeta } from './support/show.js';
import { statesOf } from './support/states.js';

const tag = 'findings-help';
type Story = StoryObj;

const meta: Meta = { title: 'Elements/Help', ...elementMeta(tag) };
export default meta;

const real = { data: crisis };

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

const { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print } =
  statesOf(real);
export { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print };
