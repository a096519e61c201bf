/** What a list of help contacts says of itself. */
export interface HelpMessages {
  /** Its heading. */
  readonly title: string;
  /** What comes before the contact for danger to life. */
  readonly danger: string;
  /** What stands where the contacts cannot be had. */
  readonly trouble: string;
}

/** What a list of help contacts says in English. */
export const helpEnglish: HelpMessages = {
  title: 'Where to get help',
  danger: 'If a life is in danger:',
  trouble: 'The list of who can help cannot be shown just now.',
};
