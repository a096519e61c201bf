import type { LitElement, ReactiveController } from 'lit';
import { whenAdded } from '../language/index.js';
import { measureFrames } from './frame-controller.js';

const elements = new Set<LitElement>();
let observer: MutationObserver | undefined;

function renew(): void {
  for (const element of elements) element.requestUpdate();
  measureFrames();
}

/**
 * Draws an element anew when a `lang` or a `dir` changes in what stands around it: the page, and the shadow roots that it is
 * in. So it does when it is moved, and when its language is added. All elements share one observer, which watches while there are any.
 */
export class SurroundingsController implements ReactiveController {
  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    elements.add(this.host);
    // What it was moved into may have another language. One that is new is about to be drawn.
    if (this.host.hasUpdated) this.host.requestUpdate();
    whenAdded(renew);
    observer ??= new MutationObserver(renew);
    let root = this.host.getRootNode();
    // To observe a root again changes nothing.
    for (; ; root = root.host.getRootNode()) {
      observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
      if (!(root instanceof ShadowRoot)) return;
    }
  }

  hostDisconnected(): void {
    elements.delete(this.host);
    if (elements.size === 0) observer?.disconnect();
  }
}
