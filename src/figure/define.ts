import { isServer } from 'lit';
import type { Kind } from '../document/index.js';
import { prepareLanguage } from '../language/index.js';
import { warnOnce } from './warn.js';

const tags = new Map<string, string>();

/** The tag of the element that draws a kind of view; undefined where none has been defined. */
export function tagOf(kind: string | undefined): string | undefined {
  return tags.get(kind ?? '');
}

/**
 * Defines an element, unless the page has one of that name: the first script on a page wins, and a second one of whatever
 * version leaves its figures as they are, with one warning. Where the page's security policy keeps Lit from making
 * templates nothing is defined, so that fallbacks stay.
 *
 * @param kind the kind of view that the element draws, if it draws one: views and reports find it by that
 */
export function define(
  tag: string,
  element: CustomElementConstructor & { readonly version: string },
  kind?: Kind,
): void {
  if (kind) tags.set(kind, tag);
  const present = customElements.get(tag) as { version?: string } | undefined;
  if (present) {
    warnOnce(
      `findings-widgets ${element.version} was loaded, but <${tag}> is already defined` +
        `${present.version ? ` by version ${present.version}` : ''}, which stays. Load the script once.`,
      'defined',
    );
  } else if (canRender()) {
    customElements.define(tag, element);
    if (!prepared && !isServer) setTimeout(() => prepareLanguage(document.documentElement.lang || 'en'));
    prepared = true;
  }
}

let prepared = false;

/** Whether Lit can make templates. It cannot where Trusted Types are required and its policy was refused. */
function canRender(): boolean {
  if (!__LIT_POLICY_REFUSED__) return true;
  try {
    document.createElement('template').innerHTML = '';
    return true;
  } catch {
    warnOnce(
      "findings-widgets cannot draw: the page's policy requires Trusted Types and does not allow the policy findings-widgets. " +
        'Add it to the trusted-types directive.',
    );
    return false;
  }
}
