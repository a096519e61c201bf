/** What browser tests ask of the runner: see `commands.mjs` for how it is done. */
import { executeServerCommand } from '@web/test-runner-commands';

/** What a page can be made to believe. What is left out is as usual. */
export interface Emulation {
  media?: 'print' | 'screen';
  forcedColors?: 'active' | 'none';
  colorScheme?: 'light' | 'dark';
  contrast?: 'more' | 'less' | 'no-preference';
  reducedMotion?: 'reduce' | 'no-preference';
  /** An IANA name, such as `Pacific/Auckland`. */
  timezone?: string;
  /** A BCP 47 tag; what Intl and `navigator.language` then use. */
  locale?: string;
  offline?: boolean;
  vision?: 'achromatopsia' | 'deuteranopia' | 'protanopia' | 'tritanopia' | 'blurredVision';
}

/**
 * Makes this page believe it. Each call replaces the one before as a whole, and `emulate()` returns to normal: call that
 * after each test, since the runner uses one page for several files.
 */
export async function emulate(emulation: Emulation = {}): Promise<void> {
  await executeServerCommand('findings:emulate', { ...emulation });
}

/** What to take a picture of: the window, the whole page, an element, or a rectangle in CSS pixels. */
export interface Picture {
  /** Path below the folder of screenshots, without `.png`. */
  name: string;
  selector?: string;
  fullPage?: boolean;
  clip?: { x: number; y: number; width: number; height: number };
}

/** Takes a picture, and resolves with the path of the file. */
export async function screenshot(picture: Picture): Promise<string> {
  return executeServerCommand<string, Record<string, unknown>>('findings:screenshot', { ...picture });
}

/** A page to open on its own, as a reader would. */
export interface Visit {
  url: string;
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
  /** False for a browser that runs no scripts. Then `wait` and `script` cannot be used. */
  scripts?: boolean;
  emulation?: Emulation;
  /** An expression to wait for until it is true. */
  wait?: string;
  /** Keys to press, elements to click, text to type, in order. */
  actions?: { press?: string; click?: string; type?: string }[];
  /** The body of an async function to run there at the end; what it returns must be JSON. */
  script?: string;
  picture?: Picture;
  /** In milliseconds; for loading and for `wait`. */
  timeout?: number;
}

/** What happened on a visited page. */
export interface Visited<Result> {
  result: Result;
  /** `warning: …`, `error: …`, in order. */
  console: string[];
  /** Uncaught errors and unhandled rejections, as the browser itself reports them. */
  errors: string[];
  /** The address of every request. */
  requests: string[];
  /** Violations of the page's Content-Security-Policy. */
  violations: string[];
}

/** Opens an address in a page without any history, cache or storage, and tells what happened there. */
export async function visit<Result = null>(page: Visit): Promise<Visited<Result>> {
  return executeServerCommand<Visited<Result>, Record<string, unknown>>('findings:visit', { ...page });
}

/** The origin of a second site. It serves `dist`, `examples`, `schemas`, `test` and `/fault/…`; `?csp=` sets a policy. */
export async function partner(): Promise<string> {
  return executeServerCommand<string, undefined>('findings:partner');
}

/** What this page holds after a full garbage collection; `heap` in bytes. */
export async function holdings(): Promise<{
  nodes: number;
  listeners: number;
  heap: number;
  documents: number;
}> {
  return executeServerCommand('findings:holdings');
}

/** How many live objects have this prototype, given as an expression: `customElements.get('x-y').prototype`. */
export async function instances(prototype: string): Promise<number> {
  return executeServerCommand<number, Record<string, unknown>>('findings:instances', { prototype });
}

/** What the faults at `/fault/…?name=` were asked, on this site or on the one given. */
export async function tally(
  name: string,
  site = '',
): Promise<{
  count: number;
  conditional: number;
  aborted: number;
  times: number[];
  headers: Record<string, string>;
}> {
  const response = await fetch(`${site}/fault/count?name=${encodeURIComponent(name)}`);
  return (await response.json()) as Awaited<ReturnType<typeof tally>>;
}

/** What the manifest says of an element, as far as tests ask for it. */
export interface Described {
  tag: string;
  members: { name: string; default?: string }[];
  attributes: { name: string }[];
  events: { name: string }[];
  slots: { name: string }[];
  cssParts: { name: string }[];
}

/** What the docstrings of the elements say that these offer, by `scripts/manifest-read.mjs`. */
export async function manifest(): Promise<Described[]> {
  return executeServerCommand<Described[], undefined>('findings:manifest');
}
