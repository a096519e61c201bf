import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { crisis, longLabel, madeUp, noticed, topics } from './support/documents.js';
import { elementMeta } from './support/show.js';
import { statesOf } from './support/states.js';

const tag = 'findings-topics';
type Story = StoryObj;

const meta: Meta = { title: 'Elements/Topics', ...elementMeta(tag) };
export default meta;

const real = { data: crisis, view: 'services' };

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

const { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print } =
  statesOf(real);
export { Loading, Slow, Failed, RightToLeft, Welsh, Dark, ForcedColours, Narrow320, Narrow240, Print };
