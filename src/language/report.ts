/** What a whole report says of itself. */
export interface ReportMessages {
  readonly contents: string;
  readonly gathering: string;
  covers(range: string, counted: string | undefined): string;
  readonly revisions: string;
}

/** What a whole report says of itself, in English. */
export const reportEnglish: ReportMessages = {
  contents: 'What is here',
  gathering: 'How the feedback was gathered',
  covers: (range, counted) => (counted ? `${counted}, ${range}.` : `${range}.`),
  revisions: 'What has changed',
};
