/** How long to wait and how much to take, in milliseconds unless a name says bytes. Tests may change them. */
export const limits = {
  /** The longest that a document may take to arrive whole. */
  timeout: 20_000,
  /** The largest document, decoded. */
  bytes: 2_000_000,
  /** What a shorter `refresh` is raised to. */
  shortestRefresh: 10_000,
  /** What a longer `refresh` is cut to: timers overflow at 24.8 days. */
  longestRefresh: 86_400_000,
  /** The wait after the first failure. It doubles with each that follows, and up to a fifth is added by chance. */
  firstRetry: 5_000,
  /** What the doubling stops at: with the fifth, a page recovers within five minutes. */
  longestRetry: 250_000,
  /** How long nobody may watch before a request is given up. An element that is moved is back at once. */
  leave: 50,
};
