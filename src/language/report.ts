import { speaker } from './complete.js';

/** What a whole report says of itself. */
export interface ReportMessages {
  readonly contents: string;
  readonly gathering: string;
  covers(range: string, counted: string | undefined): string;
  readonly revisions: string;
}

const english: ReportMessages = {
  contents: 'What is here',
  gathering: 'How the feedback was gathered',
  covers: (range, counted) => (counted ? `${counted}, ${range}.` : `${range}.`),
  revisions: 'What has changed',
};

/** What a whole report says in a language. */
export const reportMessages = /* @__PURE__ */ speaker('report', english);
