import { speaker } from './complete.js';

/** What figures of groups with parts say of themselves. */
export interface GroupsMessages {
  readonly share: string;
  readonly show: string;
  readonly order: string;
  /** The orders that do not follow a category. */
  readonly orders: {
    readonly given: string;
    readonly name: string;
    readonly base: string;
    readonly share: string;
  };
  /** The choice of all groups rather than one. */
  readonly all: string;
  /** The group with the most. */
  largest(label: string, counted: string): string;
  /** The largest parts of a group that has more. */
  largestParts(parts: string): string;
  /** Several groups that have the same, which is the most. */
  largestOf(labels: string, counted: string): string;
  average(measure: string, value: string): string;
  /** `form`: the plural form for `count`. */
  low(count: string, total: string, threshold: string, form: Intl.LDMLPluralRule): string;
  few(threshold: string): string;
  /**
   * Groups whose figures are missing for one reason. `known`: other figures are there, it is how the groups divide that is
   * missing. `total`: undefined where these are all.
   */
  without(status: string, known: boolean, count: string, total?: string): string;
  /** As `largest`, where not all bases are stated. */
  largestStated(label: string, counted: string): string;
  /** The groups that have the most and the least of a part, where all groups are as large. */
  extremes(part: string, highest: string, where: string, lowest: string, there: string): string;
  /** The place of a topic in its order. */
  place(place: string, total: string): string;
  /** What is said most often, in order: one topic at least. */
  topics(topics: readonly string[]): string;
  multiple(): string;
  orderOnly(): string;
  workedOut(): string;
  instructions(): string;
}

const english: GroupsMessages = {
  share: 'Share',
  show: 'Show',
  order: 'Order',
  orders: { given: 'As given', name: 'By name', base: 'By base', share: 'By share' },
  all: 'All',
  largest: (label, counted) => `The largest is ${label}, with ${counted}.`,
  largestParts: (parts) => `The largest parts: ${parts}.`,
  largestOf: (labels, counted) => `The largest are ${labels}, with ${counted} each.`,
  average: (measure, value) => `${measure}: ${value} on average.`,
  low: (count, total, threshold, form) =>
    `${count} of ${total} ${form === 'one' ? 'is' : 'are'} based on fewer than ${threshold}: read with care.`,
  few: (threshold) => `That is fewer than ${threshold}: read with care.`,
  without: (status, known, count, total) => {
    const what = `${known ? 'breakdown is' : 'figures are'} ${status}.`;
    return total ? `For ${count} of ${total} the ${what}` : `The ${what}`;
  },
  largestStated: (label, counted) =>
    `Of those whose base is stated, the largest is ${label}, with ${counted}.`,
  extremes: (part, highest, where, lowest, there) =>
    `${part}: highest ${highest}, for ${where}; lowest ${lowest}, for ${there}.`,
  place: (place, total) => `Number ${place} of ${total}`,
  topics: ([first, ...others]) =>
    `It is most often about ${first}.${others.length ? ` Then ${others.join(', then ')}.` : ''}`,
  multiple: () => 'Each can be about more than one topic, so topics can add up to more than the total.',
  orderOnly: () => 'Topics without a bar: only their order is stated.',
  workedOut: () => 'Percentages that are not stated are worked out from count and base.',
  instructions: () =>
    'Point at a bar, or use the arrow keys: up and down for rows, left and right for parts.',
};

/** What figures of groups with parts say in a language. */
export const groupsMessages = /* @__PURE__ */ speaker('groups', english);
