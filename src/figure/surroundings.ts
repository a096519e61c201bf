import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenAdded } from '../language/index.js';
import { measureFrames } from './frame-controller.js';

const elements = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

function renew(): void {
  for (const element of elements) element.requestUpdate();
  measureFrames();
}

/**
 * Draws an element anew when a `lang` or a `dir` of the page changes, or when its language is added. All elements share
 * one observer, which watches while there are any. Inside other elements' shadow roots it sees nothing.
 */
export class SurroundingsController implements ReactiveController {
  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    elements.add(this.host);
    if (elements.size > 1) return;
    whenAdded(renew);
    observer ??= new MutationObserver(renew);
    observer.observe(document, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    elements.delete(this.host);
    if (elements.size === 0) observer?.disconnect();
  }
}
