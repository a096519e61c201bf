/** Fetches findings documents: once per address, shared, refreshed, and given up on politely. */
export { issueFailure } from './failure.js';
export type { Failure, FailureCode } from './failure.js';
export { watch } from './resource.js';
export type { Snapshot } from './resource.js';
