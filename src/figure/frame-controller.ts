import { isServer, type LitElement, type ReactiveController } from 'lit';
import type { Frame } from '../geometry/index.js';

/** Takes the frame of an element. Returns whether something is drawn anew for it. */
type Listener = (frame: Frame) => boolean;

const listeners = new Map<Element, Listener>();
let observer: ResizeObserver | undefined;

/**
 * Tells the frame that an element gives to a picture, now and whenever it changes. All elements share one observer, which
 * is told after the browser's own layout: nothing here forces one.
 *
 * @returns how to stop
 */
function watchFrame(element: Element, listener: Listener): () => void {
  observer ??= new ResizeObserver((entries) => {
    let drawn = false;
    for (const { target, contentRect } of entries) {
      // An element that is not displayed has no size to draw for.
      if (contentRect.width > 0) drawn = listeners.get(target)?.(frameOf(target, contentRect)) || drawn;
    }
    if (!drawn) return;
    // What is drawn now is on the screen with this frame, and may leave a picture less room. That is looked at in the next
    // frame: in this one the browser would report it to the page as a loop.
    observer?.disconnect();
    requestAnimationFrame(measureFrames);
  });
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
}

/** Tells all frames anew, once the page has been laid out: an observer tells what it begins to observe. */
export function measureFrames(): void {
  for (const element of listeners.keys()) {
    observer?.unobserve(element);
    observer?.observe(element);
  }
}

function frameOf(element: Element, { width, height }: DOMRectReadOnly): Frame {
  const { fontSize, letterSpacing, direction } = getComputedStyle(element);
  return {
    width: Math.round(width),
    height: Math.round(height),
    // Letters that a reader has set apart take as much room as larger ones: a letter is about 0.6 of the size wide.
    size: (Number.parseFloat(fontSize) || 13) + (Number.parseFloat(letterSpacing) || 0) / 0.6,
    rightToLeft: direction === 'rtl',
  };
}

/** The frame that is drawn for where there is no page: what the picture stands among then takes its place. */
const unmeasured: Frame = { width: 640, height: 320, size: 13, rightToLeft: false };

/** Keeps the frame that a figure's box gives to its picture, while both are on the page. */
export class FrameController implements ReactiveController {
  /** The frame; undefined until the page has been laid out. */
  frame = isServer ? unmeasured : undefined;
  /** The box that is watched. */
  box: HTMLElement | null = null;
  #stop: (() => void) | undefined;

  constructor(readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  hostUpdated(): void {
    // A picture that is as tall as what it holds has a ruler: drawing it must not change what is measured.
    this.#watch(
      this.host.isConnected ? this.host.renderRoot.querySelector<HTMLElement>('.fills, .ruler') : null,
    );
  }

  #watch(box: HTMLElement | null): void {
    if (box === this.box) return;
    this.#stop?.();
    this.#stop = undefined;
    this.box = box;
    if (!box) return;
    const take = (frame: Frame): boolean => {
      const changed = JSON.stringify(frame) !== JSON.stringify(this.frame);
      if (!changed) return false;
      this.frame = frame;
      this.host.requestUpdate();
      return true;
    };
    const stops = [watchFrame(box, take)];
    // A box that has a height of its own holds a ruler as well, for the size of text alone.
    const ruler = box.querySelector('.ruler');
    if (ruler) stops.push(watchFrame(ruler, ({ size }) => !!this.frame && take({ ...this.frame, size })));
    this.#stop = () => stops.forEach((stop) => stop());
  }

  /** Keeps the height of the box as it is, for when something else in the figure is to grow. */
  hold(): void {
    // A ruler has no height to keep: its picture has one of its own.
    if (!this.box?.matches('.fills') || !this.frame?.height) return;
    this.box.style.blockSize = `${this.frame.height}px`;
    this.box.classList.add('fixed');
  }
}
