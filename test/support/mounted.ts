/** Elements on a page of their own, for tests that run in the browser. */
import type { FindingsElement } from '../../src/figure/element.js';

/** An element that has been drawn. */
export type Mounted<E extends HTMLElement = FindingsElement> = E & {
  shadowRoot: ShadowRoot;
  updateComplete: Promise<unknown>;
};

/** Where the elements of a test stand. */
export let host: HTMLElement;

/** Makes a place for the elements of a test: call it before each. */
export function openHost(): void {
  host = document.createElement('main');
  document.body.append(host);
}

/** Takes the elements of a test off the page: call it after each. */
export function closeHost(): void {
  host.remove();
}

/** Resolves once what has been drawn is on the screen. */
export const frame = (): Promise<unknown> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** Resolves once the browser has drawn, and has had time for what waits until it has nothing better to do. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await frame();
    await new Promise<void>((done) => void requestIdleCallback(() => done()));
  }
}

/** Puts an element on the page, and waits until it has drawn all that it has. */
export async function mount<E extends HTMLElement = FindingsElement>(
  tag: string,
  properties: object,
  into: Node = host,
): Promise<Mounted<E>> {
  const element = document.createElement(tag) as Mounted<E>;
  Object.assign(element, properties);
  into.appendChild(element);
  await element.updateComplete;
  await settle();
  await element.updateComplete;
  return element;
}
