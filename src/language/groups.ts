import type { Language } from './language.js';

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
  largest(label: string, counted: string, parts: string): string;
  average(measure: string, value: string): string;
  low(count: string, total: string, threshold: string): string;
  few(threshold: string): string;
  without(count: string, total: string): string;
  /** The place of a topic in its order. */
  place(place: string, total: string): string;
  topics(topics: string): string;
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
  largest: (label, counted, parts) => `${label} has the most, ${counted}: ${parts}.`,
  average: (measure, value) => `${measure}: ${value} on average.`,
  low: (count, total, threshold) =>
    `${count} of ${total} are based on fewer than ${threshold}: read with care.`,
  few: (threshold) => `That is fewer than ${threshold}: read with care.`,
  without: (count, total) => `For ${count} of ${total} no figures are given.`,
  place: (place, total) => `Number ${place} of ${total}`,
  topics: (topics) => `Most often about: ${topics}.`,
  multiple: () => 'One can be about several topics, so that they may add to more than all.',
  orderOnly: () => 'Topics without a bar: only their order is stated.',
  workedOut: () => 'Percentages that are not stated are worked out from count and base.',
  instructions: () =>
    'Point at a bar, or use the arrow keys: up and down for rows, left and right for parts.',
};

/** What figures of groups with parts say in a language. */
export function groupsMessages({ messages }: Language): GroupsMessages {
  return messages.groups ?? english;
}
