/** How many listeners there are on some targets, of those that were added while counting. */
export interface ListenerCount {
  /** How many there are now. */
  readonly count: number;
  /** Stops counting. */
  restore(): void;
}

/** Counts the listeners that are added to these targets, less those that are removed. */
export function countListeners(...targets: EventTarget[]): ListenerCount {
  const held: { target: EventTarget; type: string; listener: unknown }[] = [];
  const find = (target: EventTarget, type: string, listener: unknown): number =>
    held.findIndex((one) => one.target === target && one.type === type && one.listener === listener);
  for (const target of targets) {
    const add: EventTarget['addEventListener'] = (type, listener, options) => {
      if (find(target, type, listener) < 0) held.push({ target, type, listener });
      EventTarget.prototype.addEventListener.call(target, type, listener, options);
    };
    const remove: EventTarget['removeEventListener'] = (type, listener, options) => {
      const index = find(target, type, listener);
      if (index >= 0) held.splice(index, 1);
      EventTarget.prototype.removeEventListener.call(target, type, listener, options);
    };
    Object.assign(target, { addEventListener: add, removeEventListener: remove });
  }
  return {
    get count() {
      return held.length;
    },
    restore() {
      for (const target of targets) {
        Reflect.deleteProperty(target, 'addEventListener');
        Reflect.deleteProperty(target, 'removeEventListener');
      }
    },
  };
}
