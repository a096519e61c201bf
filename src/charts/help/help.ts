import { html, nothing, type TemplateResult } from 'lit';
import { issueFailure } from '../../data/index.js';
import { error } from '../../document/index.js';
import { DocumentElement } from '../../figure/document-element.js';
import { contactsOf, helpContact } from '../../figure/help.js';
import { heading } from '../../figure/words.js';
import { contactsMessages, type Language } from '../../language/index.js';
import { textOf } from '../../marks/index.js';
import { helpStyles } from './styles.js';

/**
 * Where to get help: the contacts that a findings document names, the one for danger to life first, as text and links.
 *
 * @summary Who can help, as text and links.
 * @csspart heading - Its heading.
 * @csspart help - The contacts. A page cannot hide or recolour them.
 */
export class FindingsHelp extends DocumentElement {
  static override styles = [...DocumentElement.styles, helpStyles];

  protected override willUpdate(): void {
    super.willUpdate();
    const { reading } = this.source;
    if (reading && !this.failure && contactsOf(reading.head).length === 0) {
      this.failure = issueFailure(
        [error('missing-field', 'help', 'a list of contacts', undefined)],
        this.src,
      );
    }
  }

  protected override render(): TemplateResult {
    const head = this.source.reading?.head;
    const contacts = contactsOf(head);
    if (contacts.length === 0) return this.fallback();
    const language = this.language();
    const say = contactsMessages(language);
    return html`<div class="frame" lang=${language.tag}>
      <section class=${this.box} part="figure" aria-labelledby="heading">
        ${heading(this.level, say.title, language)}
        <ul class="help" role="list" part="help">
          ${contacts.map(
            (contact) =>
              html`<li class=${contact.dangerToLife ? 'danger' : nothing}>
                ${contact.dangerToLife ? html`<strong>${say.danger}</strong>` : nothing}
                ${helpContact(contact, language)}${[contact.hours, contact.cost].map((more) => (more ? [' · ', textOf(more, language)] : nothing))}
              </li>`,
          )}
        </ul>
      </section>
    </div>`;
  }

  protected override readonly says = contactsMessages;

  protected override sentence(_: unknown, language: Language): string {
    return contactsMessages(language).trouble;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-help': FindingsHelp;
  }
}
