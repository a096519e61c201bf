import type { Frame } from '../geometry/index.js';

type Listener = (frame: Frame) => void;

const listeners = new Map<Element, Listener>();
let observer: ResizeObserver | undefined;

/**
 * Tells the frame that an element gives to a picture, now and whenever it changes. All elements share one observer, which
 * is told after the browser's own layout: nothing here forces one.
 *
 * @returns how to stop
 */
export function watchFrame(element: Element, listener: Listener): () => void {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      // An element that is not displayed has no size to draw for.
      if (contentRect.width > 0) listeners.get(target)?.(frameOf(target, contentRect));
    }
  });
  listeners.set(element, listener);
  observer.observe(element);
  return () => {
    listeners.delete(element);
    observer?.unobserve(element);
  };
}

function frameOf(element: Element, { width, height }: DOMRectReadOnly): Frame {
  const { fontSize, direction } = getComputedStyle(element);
  return {
    width: Math.round(width),
    height: Math.round(height),
    size: Number.parseFloat(fontSize) || 13,
    rightToLeft: direction === 'rtl',
  };
}
