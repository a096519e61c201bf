/** A clock that moves only when it is told to. It stands in for timers and for the time of day until restored. */
export interface Clock {
  /** How many timers are set. */
  readonly timers: number;
  /** How long it is until the next timer falls due, in milliseconds; Infinity if none is set. */
  readonly next: number;
  /** The time of day, in milliseconds. */
  now(): number;
  /** Lets everything happen that needs no time: promises, streams, messages. */
  settle(): Promise<void>;
  /** Lets time pass, and runs each timer that falls due, in order. */
  pass(milliseconds: number): Promise<void>;
  /** Gives the real clock back. */
  restore(): void;
}

/** Stops the clock of this page. */
export function stopClock(): Clock {
  const real = { setTimeout, clearTimeout, now: Date.now };
  const timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  let now = Date.UTC(2025, 11, 10, 9);
  let last = 0;
  const setTimer = (run: () => void, wait = 0): number => {
    timers.set(++last, { at: now + Math.max(wait, 0), run });
    return last;
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn++) {
      await new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          done();
        };
        port2.postMessage(undefined);
      });
    }
  };
  const pass = async (milliseconds: number): Promise<void> => {
    const end = now + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { at, run }] = next;
      timers.delete(id);
      now = Math.max(now, at);
      run();
      await settle();
    }
    now = end;
  };
  Object.assign(window, { setTimeout: setTimer, clearTimeout: (id: number) => timers.delete(id) });
  Date.now = () => now;
  return {
    get timers() {
      return timers.size;
    },
    get next() {
      return Math.min(...[...timers.values()].map(({ at }) => at)) - now;
    },
    now: () => now,
    settle,
    pass,
    restore() {
      Object.assign(window, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
      Date.now = real.now;
    },
  };
}
