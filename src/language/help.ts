import { speaker } from './complete.js';

/** What a list of help contacts says of itself. */
export interface HelpMessages {
  /** Its heading. */
  readonly title: string;
  /** What comes before the contact for danger to life. */
  readonly danger: string;
  /** What stands where the contacts cannot be had. */
  readonly trouble: string;
}

const english: HelpMessages = {
  title: 'Where to get help',
  danger: 'If a life is in danger:',
  trouble: 'The list of who can help cannot be shown just now.',
};

/** What a list of help contacts says in a language. */
export const contactsMessages = /* @__PURE__ */ speaker('contacts', english);
