import { read, type Reading } from '../document/index.js';
import { attentive, onAttention } from './attention.js';
import { addressFailure, issueFailure, type Failure } from './failure.js';
import { limits } from './limits.js';
import { request } from './request.js';

/** What is known of a document at one moment. */
export interface Snapshot {
  /** The last good reading. While the document stays the same, so does this object. */
  readonly reading: Reading | undefined;
  /** When that reading was last confirmed. */
  readonly at: Date | undefined;
  /** Why the newest attempt failed. Beside a reading it says that the reading may be stale. */
  readonly failure: Failure | undefined;
}

interface Watcher {
  /** Milliseconds between readings; Infinity for never. */
  readonly refresh: number;
  readonly listener: (snapshot: Snapshot) => void;
  /** What the listener was told last. */
  told?: Snapshot | undefined;
}

type Watch = (refresh: number, listener: Watcher['listener']) => () => void;

/** The documents of this page by address. */
const resources = new Map<string, Watch>();

/**
 * Watches the document at an address: all watchers of one address share one request and one reading.
 *
 * The listener is called after this returns: soon where something is known already, then whenever an attempt ends.
 * Failures that may mend are tried again, from 5 seconds to 5 minutes apart; no later attempt is made while the page
 * is hidden or offline. What the listener throws goes to the console.
 *
 * @param url an http or https address, absolute or relative to the page; what follows `#` is left out
 * @param refresh seconds between readings, at least 10 and at most a day; undefined, 0 or no number for only one.
 *   Of several watchers the most frequent is followed.
 * @returns stops watching. A request that nobody has watched for 50 ms is aborted, and the document forgotten.
 */
export function watch(
  url: string,
  refresh: number | undefined,
  listener: (snapshot: Snapshot) => void,
): () => void {
  const address = absolute(url);
  const key = address ?? url;
  let resource = resources.get(key);
  if (!resource) resources.set(key, (resource = open(key, address !== undefined)));
  const { shortestRefresh, longestRefresh } = limits;
  return resource(
    refresh! > 0 ? Math.min(Math.max(refresh! * 1000, shortestRefresh), longestRefresh) : Infinity,
    listener,
  );
}

/** The address to ask; undefined where it is none, not of the web, or carries a user name. */
function absolute(url: string): string | undefined {
  try {
    const [address] = new URL(url, document.baseURI).href.split('#');
    return address && /^https?:\/\/[^@/]+\//.test(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

function open(url: string, safe: boolean): Watch {
  const watchers = new Set<Watcher>();
  let snapshot: Snapshot | undefined;
  /** The text of the last good reading. */
  let text: string | undefined;
  /** The request that is under way. */
  let running: AbortController | undefined;
  /** When the last attempt ended, by the clock; 0 before. */
  let tried = 0;
  /** How many attempts in a row ended in a failure that may mend. */
  let failures = 0;
  /** The wait after such a failure; 0 after anything else. */
  let pause = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const tell = (watcher: Watcher): void => {
    if (!snapshot || watcher.told === snapshot || !watchers.has(watcher)) return;
    watcher.told = snapshot;
    try {
      watcher.listener(snapshot);
    } catch (cause) {
      console.error(cause);
    }
  };

  const load = async (): Promise<void> => {
    running = new AbortController();
    const answer = safe ? await request(url, tried ? 'no-cache' : 'default', running) : addressFailure(url);
    running = undefined;
    tried = Date.now();
    let { reading, at } = snapshot ?? {};
    let failure: Failure | undefined;
    if (typeof answer === 'string') {
      const fresh = answer === text ? reading : read(answer);
      failure = issueFailure(fresh!.issues, url);
      if (!failure) {
        reading = fresh;
        at = new Date(tried);
        text = answer;
      }
    } else failure = answer;
    snapshot = { reading, at, failure };
    failures = failure?.transient ? failures + 1 : 0;
    pause =
      failures &&
      Math.min(limits.firstRetry * 2 ** (failures - 1), limits.longestRetry) * (1 + Math.random() / 5);
    plan();
    watchers.forEach(tell);
  };

  /** Sets the timer for the next attempt, if there is to be one and now is a time to wait for it. */
  const plan = (): void => {
    clearTimeout(next);
    const wait = watchers.size && (pause || Math.min(...[...watchers].map((w) => w.refresh)));
    const wanted = wait > 0 && wait < Infinity;
    onAttention(plan, wanted);
    if (wanted && !running && attentive()) {
      next = setTimeout(() => void load(), Math.min(tried + wait - Date.now(), wait));
    }
  };

  const leave = (): void => {
    resources.delete(url);
    running?.abort();
  };

  void load();
  return (refresh, listener) => {
    const watcher: Watcher = { refresh, listener };
    clearTimeout(leaving);
    watchers.add(watcher);
    plan();
    queueMicrotask(() => tell(watcher));
    return () => {
      if (!watchers.delete(watcher)) return;
      plan();
      if (!watchers.size) leaving = setTimeout(leave, limits.leave);
    };
  };
}
