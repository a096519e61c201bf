import { expect } from '@open-wc/testing';
import { watch, type Failure, type Snapshot } from '../src/data/index.js';
import { limits } from '../src/data/limits.js';
import { stopClock, type Clock } from './support/clock.js';
import { countListeners, type ListenerCount } from './support/listeners.js';
import { standIn, type Asked, type Server } from './support/server.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const address = 'https://publisher.example/findings.json';

/** The smallest text that reads without an error: what is wrong with a view is found when it is asked for. */
const good = '{"kind": "trend", "id": "a"}';
const better = '{"kind": "trend", "id": "b"}';

describe('data', () => {
  let clock: Clock;
  let server: Server;
  let listeners: ListenerCount;
  let seen: Snapshot[];
  let stops: (() => void)[];

  /** Watches until the test is over. */
  const follow = (url = address, refresh?: number, listener = (s: Snapshot): void => void seen.push(s)) => {
    const stop = watch(url, refresh, listener);
    stops.push(stop);
    return stop;
  };
  const latest = (): Snapshot => seen.at(-1)!;
  const id = (snapshot: Snapshot): string | undefined => snapshot.reading?.views[0]?.id;

  /** Watches, lets the server act, and says what failed. */
  const failing = async (act: (request: Asked) => void): Promise<Failure> => {
    follow();
    act(server.last);
    await clock.settle();
    expect(seen).to.have.length(1);
    return latest().failure!;
  };

  /** Hides the page or shows it. */
  const show = (visible: boolean): void => {
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (visible ? 'visible' : 'hidden'),
    });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  };

  /** Cuts the page off or connects it. */
  const connect = (online: boolean): void => {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    window.dispatchEvent(new Event(online ? 'online' : 'offline'));
  };

  beforeEach(() => {
    seen = [];
    stops = [];
    clock = stopClock();
    server = standIn();
    show(true);
    connect(true);
    listeners = countListeners(document, window);
  });

  afterEach(async () => {
    stops.forEach((stop) => stop());
    await clock.pass(limits.leave);
    const left = { timers: clock.timers, listeners: listeners.count };
    listeners.restore();
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
    server.restore();
    clock.restore();
    expect(left).to.deep.equal({ timers: 0, listeners: 0 });
  });

  describe('asking', () => {
    it('asks without cookies, does not follow elsewhere, and adds no header', () => {
      follow();
      const { url, init } = server.last;
      const { signal, ...options } = init;
      expect(url).to.equal(address);
      expect(options).to.deep.equal({ credentials: 'omit', redirect: 'manual', cache: 'default' });
      expect(signal?.aborted).to.equal(false);
    });

    it('reads what arrives in pieces, cut in the middle of a character', async () => {
      follow();
      server.last.answer(200);
      const bytes = new TextEncoder().encode('{"kind": "trend", "id": "é"}');
      for (const byte of bytes) server.last.send(Uint8Array.of(byte));
      server.last.end();
      await clock.settle();
      expect(latest().failure).to.equal(undefined);
      expect(id(latest())).to.equal('é');
      expect(latest().at?.getTime()).to.equal(clock.now());
    });

    it('accepts a byte order mark', async () => {
      follow();
      server.last.give(`\ufeff${good}`);
      await clock.settle();
      expect(id(latest())).to.equal('a');
    });

    it('draws JSON that is called a web page', async () => {
      follow();
      server.last.answer(200, { 'content-type': 'text/html' });
      server.last.send(good);
      server.last.end();
      await clock.settle();
      expect(id(latest())).to.equal('a');
    });

    it('takes an empty list for a document without figures yet', async () => {
      follow();
      server.last.give('[]');
      await clock.settle();
      expect(latest().failure).to.equal(undefined);
      expect(latest().reading?.views).to.deep.equal([]);
    });

    it('takes addresses relative to the page', () => {
      const base = document.createElement('base');
      base.href = 'https://partner.example/pages/';
      document.head.append(base);
      follow('../figures.json');
      base.remove();
      expect(server.last.url).to.equal('https://partner.example/figures.json');
    });
  });

  describe('sharing', () => {
    it('asks once for all watchers of an address, whatever follows its #', async () => {
      follow();
      follow(`${address}#trend`);
      follow(address, 60);
      expect(server.asked).to.have.length(1);
      server.last.give(good);
      await clock.settle();
      expect(seen).to.have.length(3);
      expect(new Set(seen.map((snapshot) => snapshot.reading)).size).to.equal(1);
    });

    it('asks for each address', () => {
      follow(`${address}?a`);
      follow(`${address}?b`);
      expect(server.asked).to.have.length(2);
    });

    it('tells who comes later what is known, after watch has returned', async () => {
      follow();
      server.last.give(good);
      await clock.settle();
      follow();
      expect(seen).to.have.length(1);
      await clock.settle();
      expect(seen).to.have.length(2);
      expect(seen[1]).to.equal(seen[0]);
      expect(server.asked).to.have.length(1);
    });

    it('tells nobody who has stopped', async () => {
      follow();
      const stop = follow();
      server.last.give(good);
      stop();
      await clock.settle();
      expect(seen).to.have.length(1);
      follow()();
      await clock.settle();
      expect(seen).to.have.length(1);
    });

    it('tells the others when a listener throws', async () => {
      const { error } = console;
      const logged: unknown[] = [];
      console.error = (...all: unknown[]) => void logged.push(...all);
      const wrong = new Error('not ours');
      follow(address, 0, () => {
        throw wrong;
      });
      follow();
      server.last.give(good);
      await clock.settle();
      console.error = error;
      expect(seen).to.have.length(1);
      expect(logged).to.deep.equal([wrong]);
    });

    it('tells once who joins while the others are told', async () => {
      follow(address, 0, () => {
        if (stops.length === 1) follow();
      });
      server.last.give(good);
      await clock.settle();
      expect(seen).to.have.length(1);
    });

    it('bears a listener that stops everybody', async () => {
      const told: string[] = [];
      const all = ['a', 'b'].map((name) =>
        follow(address, 60, () => {
          told.push(name);
          all.forEach((stop) => stop());
        }),
      );
      server.last.give(good);
      await clock.settle();
      expect(told).to.deep.equal(['a']);
    });
  });

  describe('leaving', () => {
    it('gives a request up within 100 ms of the last watcher leaving', async () => {
      const first = follow();
      const second = follow();
      first();
      await clock.pass(100);
      expect(server.last.aborted).to.equal(false);
      second();
      second();
      await clock.pass(100);
      expect(server.last.aborted).to.equal(true);
      expect(seen).to.deep.equal([]);
    });

    it('keeps the request when an element is only moved', async () => {
      const stop = follow();
      stop();
      stop();
      await clock.pass(20);
      follow();
      await clock.pass(second);
      expect(server.asked).to.have.length(1);
      expect(server.last.aborted).to.equal(false);
      server.last.give(good);
      await clock.settle();
      expect(seen).to.have.length(1);
    });

    it('forgets the document: who comes back asks anew', async () => {
      const stop = follow();
      server.last.give(good);
      await clock.settle();
      stop();
      await clock.pass(100);
      follow();
      expect(server.asked).to.have.length(2);
      await clock.settle();
      expect(seen).to.have.length(1);
    });

    it('ignores what arrives after it was given up and asked for anew', async () => {
      const stop = follow();
      const first = server.last;
      stop();
      await clock.pass(100);
      follow();
      server.last.give(better);
      first.fail();
      await clock.settle();
      expect(seen.map(id)).to.deep.equal(['b']);
    });

    it('leaves nothing behind after a thousand watchers', async () => {
      for (let i = 0; i < 1000; i++) follow(address, 60)();
      expect(clock.timers).to.equal(2);
      expect(listeners.count).to.equal(0);
      await clock.pass(100);
      expect(clock.timers).to.equal(0);
    });

    it('counts what is left behind (the control of these tests)', async () => {
      follow(address, 60);
      server.last.give(good);
      await clock.settle();
      expect(clock.timers).to.equal(1);
      expect(listeners.count).to.equal(3);
    });
  });

  describe('failing', () => {
    it('says what the server answered', async () => {
      const failure = await failing((request) => request.answer(500));
      expect(failure).to.include({ code: 'http', status: 500, url: address, transient: true });
      expect(failure.message).to.equal(
        `${address} answered 500; expected 200. Check the address, or ask its publisher.`,
      );
      expect(server.last.aborted, 'the body is not taken').to.equal(true);
    });

    for (const [status, transient] of [
      [404, false],
      [403, false],
      [408, true],
      [429, true],
      [503, true],
    ] as const) {
      it(`${transient ? 'has patience' : 'does not ask again'} after ${status}`, async () => {
        const failure = await failing((request) => request.answer(status));
        expect(failure).to.include({ code: 'http', status, transient });
        expect(clock.timers).to.equal(transient ? 1 : 0);
      });
    }

    it('says that there was no answer, or none that the page may read', async () => {
      const failure = await failing((request) => request.fail());
      expect(failure).to.include({ code: 'network', status: undefined, transient: true });
      expect(failure.cause).to.be.instanceOf(TypeError);
      expect(failure.message).to.match(/could not be reached.*Access-Control-Allow-Origin.*connect-src/);
    });

    it('says that the answer broke off', async () => {
      const failure = await failing((request) => {
        request.answer(200);
        request.send('{"kind":');
        void clock.settle().then(() => request.fail());
      });
      expect(failure).to.include({ code: 'cut-off', transient: true });
    });

    for (const head of [false, true]) {
      it(`gives up after 20 seconds ${head ? 'of a slow body' : 'without an answer'}`, async () => {
        follow();
        if (head) server.last.answer(200);
        for (let i = 1; i < 20; i++) {
          if (head) server.last.send(' ');
          await clock.pass(second);
        }
        expect(seen).to.deep.equal([]);
        await clock.pass(second);
        expect(latest().failure).to.include({ code: 'timeout', transient: true });
        expect(latest().failure?.message).to.contain('20 seconds');
        expect(server.last.aborted).to.equal(true);
      });
    }

    it('follows no redirect', async () => {
      const failure = await failing((request) => request.redirect());
      expect(failure).to.include({ code: 'redirect', transient: false });
      expect(failure.message).to.contain('Give the address where it leads.');
      expect(server.asked).to.have.length(1);
    });

    it('stops at 2 MB, without waiting for the rest', async () => {
      const failure = await failing((request) => {
        request.answer(200);
        for (let i = 0; i < 21; i++) request.send(new Uint8Array(100_000).fill(32));
      });
      expect(failure).to.include({ code: 'too-large', transient: false });
      expect(failure.message).to.contain('2000000 bytes');
      expect(server.last.aborted).to.equal(true);
    });

    it('takes 2 MB', async () => {
      follow();
      server.last.give(good.padEnd(2_000_000));
      await clock.settle();
      expect(id(latest())).to.equal('a');
    });

    it('refuses what is not UTF-8', async () => {
      const failure = await failing((request) => request.give(Uint8Array.of(0x22, 0xe9, 0x22)));
      expect(failure).to.include({ code: 'not-utf8', transient: false });
      expect(failure.cause).to.be.instanceOf(TypeError);
    });

    it('calls a document truncated that ends in half a character', async () => {
      const failure = await failing((request) => request.give(Uint8Array.of(0x5b, 0x22, 0xc3)));
      expect(failure.code).to.equal('truncated');
    });

    const documents: [string, string][] = [
      ['empty', ''],
      ['empty', ' \n'],
      ['html', '<!doctype html><title>Log in</title>'],
      ['truncated', good.slice(0, 12)],
      ['truncated', '{"views": [{"id": "a"}'],
      ['truncated', '{"title": "what] is} \\"'],
      ['truncated', '['],
      ['truncated', `{"title": "${'a'.repeat(1_900_000)}`],
      ['not-json', '{"views": [1, 2}'],
      ['not-json', '{\n"title": "no quote,\n"views": []\n}'],
      ['not-json', 'Not found'],
      ['not-json', `${good};`],
      ['not-json', `${good}}`],
      ['too-deep', '['.repeat(40) + ']'.repeat(40)],
      ['newer-version', '{"format": "2.0", "views": []}'],
      ['missing-field', '{"format": "1.0", "views": []}'],
      ['wrong-type', '12'],
    ];
    for (const [code, text] of documents) {
      it(`says ${code} of ${text.slice(0, 30)}`, async () => {
        const failure = await failing((request) => request.give(text));
        expect(failure).to.include({ code, url: address, status: undefined, transient: false });
        expect(failure.message).to.match(/ must be .*; found /);
        expect(failure.message).not.to.contain('\n');
        expect(failure.issues.some((issue) => issue.code === code)).to.equal(true);
        expect(clock.timers).to.equal(0);
      });
    }

    for (const wrong of [
      'javascript:alert(1)',
      'data:,{}',
      'http://',
      'https://me:secret@x.example/',
      'ftp://x.example/',
    ]) {
      it(`asks nobody for ${wrong}`, async () => {
        follow(wrong);
        await clock.settle();
        expect(server.asked).to.deep.equal([]);
        expect(seen).to.have.length(1);
        expect(latest().failure).to.include({ code: 'unsafe-link', url: wrong, transient: false });
      });
    }

    it('keeps the last good reading, and its date', async () => {
      follow(address, 60);
      server.last.give(good);
      await clock.settle();
      const before = latest();
      await clock.pass(minute);
      server.last.give('<html>');
      await clock.settle();
      expect(latest()).to.include({ reading: before.reading, at: before.at });
      expect(latest().failure?.code).to.equal('html');
      await clock.pass(minute);
      server.last.give(good);
      await clock.settle();
      expect(latest().reading).to.equal(before.reading);
      expect(latest().failure).to.equal(undefined);
    });
  });

  describe('refreshing', () => {
    const start = async (refresh?: number): Promise<void> => {
      follow(address, refresh);
      server.last.give(good);
      await clock.settle();
    };

    it('revalidates as often as asked', async () => {
      await start(60);
      await clock.pass(59 * second);
      expect(server.asked).to.have.length(1);
      await clock.pass(second);
      expect(server.asked).to.have.length(2);
      expect(server.last.init.cache).to.equal('no-cache');
      await clock.pass(15 * second);
      server.last.give(better);
      await clock.pass(59 * second);
      expect(seen.map(id)).to.deep.equal(['a', 'b']);
      expect(server.asked).to.have.length(2);
      await clock.pass(second);
      expect(server.asked).to.have.length(3);
    });

    it('keeps the reading when the document is the same, and says when that was confirmed', async () => {
      await start(60);
      const before = latest();
      await clock.pass(minute);
      server.last.give(good);
      await clock.settle();
      expect(latest().reading).to.equal(before.reading);
      expect(latest().at!.getTime() - before.at!.getTime()).to.equal(minute);
    });

    for (const never of [undefined, 0, -5, Number.NaN]) {
      it(`does not refresh every ${never} seconds`, async () => {
        await start(never);
        await clock.pass(24 * hour);
        expect(server.asked).to.have.length(1);
        expect(clock.timers).to.equal(0);
        expect(listeners.count).to.equal(0);
      });
    }

    it('asks at most every ten seconds, and at least once a day', async () => {
      await start(0.01);
      await clock.pass(10 * second - 1);
      expect(server.asked).to.have.length(1);
      await clock.pass(1);
      expect(server.asked).to.have.length(2);
      server.last.give(good);
      stops[0]!();
      follow(address, 1e12);
      await clock.pass(24 * hour - 1);
      expect(server.asked).to.have.length(2);
      await clock.pass(1);
      expect(server.asked).to.have.length(3);
    });

    it('follows the most frequent of several watchers, while it stays', async () => {
      await start(60);
      const often = follow(address, 20);
      await clock.pass(20 * second);
      expect(server.asked).to.have.length(2);
      server.last.give(good);
      await clock.settle();
      often();
      await clock.pass(59 * second);
      expect(server.asked).to.have.length(2);
      await clock.pass(second);
      expect(server.asked).to.have.length(3);
    });

    for (const [name, away] of [
      ['hidden', show],
      ['offline', connect],
    ] as const) {
      it(`rests while the page is ${name}, and asks at once when it is back`, async () => {
        await start(60);
        away(false);
        expect(clock.timers).to.equal(0);
        await clock.pass(hour);
        expect(server.asked).to.have.length(1);
        away(true);
        await clock.settle();
        await clock.pass(0);
        expect(server.asked).to.have.length(2);
      });
    }

    it('does not ask before time when the page comes back early', async () => {
      await start(60);
      show(false);
      await clock.pass(20 * second);
      show(true);
      await clock.pass(39 * second);
      expect(server.asked).to.have.length(1);
      await clock.pass(second);
      expect(server.asked).to.have.length(2);
    });

    it('never has two requests under way', async () => {
      await start(10);
      await clock.pass(10 * second);
      show(false);
      show(true);
      follow(address, 10);
      await clock.pass(15 * second);
      expect(server.asked).to.have.length(2);
    });

    it('waits no longer when the clock is set back', async () => {
      await start(60);
      const { now } = Date;
      Date.now = () => now() - hour;
      show(false);
      show(true);
      await clock.pass(minute);
      expect(server.asked).to.have.length(2);
    });

    it('asks the first time also on a hidden page', () => {
      show(false);
      follow();
      expect(server.asked).to.have.length(1);
    });

    it('runs for a day without gathering timers or listeners', async () => {
      await start(60);
      for (let i = 0; i < 24 * 60; i++) {
        await clock.pass(minute);
        server.last.give(i % 3 ? good : better);
        await clock.settle();
      }
      expect(clock.timers).to.equal(1);
      expect(listeners.count).to.equal(3);
      expect(server.asked).to.have.length(24 * 60 + 1);
    }).timeout(20_000);
  });

  describe('retrying', () => {
    /** Waits for the next request, and says how long that took, in seconds. */
    const pause = async (): Promise<number> => {
      const { length } = server.asked;
      const wait = clock.next;
      await clock.pass(wait);
      expect(server.asked).to.have.length(length + 1);
      return wait / second;
    };

    for (const chance of [0, 0.5]) {
      it(`waits 5 seconds, twice as long each time up to 5 minutes, and ${chance / 5} of it by chance`, async () => {
        const { random } = Math;
        Math.random = () => chance;
        follow();
        const waits: number[] = [];
        for (let i = 0; i < 8; i++) {
          server.last.answer(503);
          await clock.settle();
          waits.push(Math.round(await pause()));
          expect(server.last.init.cache).to.equal('no-cache');
        }
        Math.random = random;
        expect(waits).to.deep.equal(
          [5, 10, 20, 40, 80, 160, 250, 250].map((wait) => Math.round(wait * (1 + chance / 5))),
        );
      });
    }

    it('starts over after a success, and then stops', async () => {
      follow();
      for (let i = 0; i < 4; i++) {
        server.last.fail();
        await clock.settle();
        await pause();
      }
      server.last.give(good);
      await clock.settle();
      expect(latest()).to.include({ failure: undefined });
      expect(clock.timers).to.equal(0);
      expect(listeners.count).to.equal(0);
    });

    it('retries before it refreshes, and backs off from a frequent refresh', async () => {
      follow(address, 3600);
      server.last.fail();
      await clock.settle();
      expect(await pause()).to.be.within(5, 6);
      server.last.give(good);
      await clock.settle();
      follow(address, 10);
      expect(await pause()).to.equal(10);
      for (const wait of [5, 10, 20, 40]) {
        server.last.fail();
        await clock.settle();
        expect(await pause()).to.be.within(wait, wait * 1.2);
      }
    });

    it('asks again for a wrong address only as often as it refreshes', async () => {
      follow(address, 60);
      server.last.answer(404);
      await clock.settle();
      expect(await pause()).to.equal(60);
    });

    it('rests while the page is hidden or offline', async () => {
      follow();
      server.last.fail();
      await clock.settle();
      show(false);
      await clock.pass(hour);
      connect(false);
      show(true);
      await clock.pass(hour);
      expect(server.asked).to.have.length(1);
      connect(true);
      await clock.pass(0);
      expect(server.asked).to.have.length(2);
    });
  });
});
