import type { StoryObj } from '@storybook/web-components-vite';
import { address, network, type Network } from './network.js';
import { forcedColours, print } from './notes.js';
import type { Around } from './surroundings.js';

/** The states that every element has, whatever it draws. */
type States = Readonly<
  Record<
    | 'Loading'
    | 'Slow'
    | 'Failed'
    | 'RightToLeft'
    | 'Welsh'
    | 'Dark'
    | 'ForcedColours'
    | 'Narrow320'
    | 'Narrow240'
    | 'Print',
    StoryObj
  >
>;

/**
 * The stories of the states that every element has.
 *
 * @param args the example that shows them: a document, and a view of `examples/crisis-support.findings.json`, which is
 *   what the states of the network ask for
 */
export function statesOf(args: { readonly data: unknown; readonly view?: string }): States {
  const story = (words: string, around: Around, more: StoryObj = { args }): StoryObj => ({
    ...more,
    parameters: { around, docs: { description: { story: words } } },
  });
  // What waits for the network would wait for each other on a page that shows all.
  const asking = (words: string, way: Network, around: Around = {}): StoryObj =>
    story(words, around, {
      args: { src: address(way), view: args.view },
      beforeEach: network(way),
      tags: ['!autodocs'],
    });
  return {
    Loading: asking('The network never answers.', 'silent'),
    Slow: asking('It answers after three seconds: room is kept, and the page does not move.', 'slow'),
    Failed: asking('It cannot be reached: one calm sentence, and the fallback.', 'broken', {
      saysError: true,
    }),
    RightToLeft: story('A page that runs from right to left.', { direction: 'rtl' }),
    Welsh: story(
      "A page in Welsh: the figure's own words are Welsh, the document's texts stay as they are, and are marked so.",
      { language: 'cy' },
    ),
    Dark: story('A page that says it is dark.', { dark: true }),
    ForcedColours: story('A system with colours of its own.', {
      emulate: 'forced-colors',
      note: forcedColours,
    }),
    Narrow320: story('A column of 320 pixels, as on a phone or at 400%.', { width: 320 }),
    Narrow240: story('A column of 240 pixels.', { width: 240 }),
    Print: story('On paper: the table is open, and patterns stand in for colours.', {
      emulate: 'print',
      note: print,
    }),
  };
}
