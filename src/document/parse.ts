import type { Policy } from './check-values.js';
import { error, hasError, isObject, visible, type Issue, type Report } from './issues.js';
import { fit } from './shape.js';
import { DocumentHead as headShape, kindNames } from './shapes.generated.js';
import type { DocumentHead, Kind, View } from './types.js';
import type { ViewKind } from './views/kind.js';

/** The version of the format that this code reads. */
export const formatVersion = '1.0';

/** One view of a document, before anybody has asked for it. */
export interface ViewEntry {
  /** Its id, where that could be read. */
  readonly id: string | undefined;
  /** Its kind as written, known or not. */
  readonly kind: string | undefined;
  /** Where it stands: `views[2]`. */
  readonly path: string;
  /** What stands there. */
  readonly input: unknown;
}

/** What a findings document was found to hold. */
export interface Reading {
  /** What it says about all of its views; undefined where that has an error, or where a single view was read. */
  readonly head: DocumentHead | undefined;
  /** Its views, in order. `viewOf` reads one. */
  readonly views: readonly ViewEntry[];
  /** What was found in the document as a whole. What is wrong with a view is found when it is read. */
  readonly issues: readonly Issue[];
}

/** One view as it was read, or why it could not be. */
export interface ViewReading<V extends View = View> {
  /** The view; undefined where an error stands in `issues`. */
  readonly view: V | undefined;
  readonly issues: readonly Issue[];
}

/** Deeper than any findings document is; what nests deeper is not one. */
const depthLimit = 32;

/**
 * Reads a findings document, or one view of one, from parsed JSON. It never throws and never changes its input.
 *
 * An error in the head leaves no view to read; an error in a view leaves the others. Fields that are not known are left
 * out, with a warning.
 */
export function parse(input: unknown): Reading {
  const issues: Issue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const none: Reading = { head: undefined, views: [], issues };
  // An empty list stands for a document that has no figures yet.
  if (Array.isArray(input) && input.length === 0) return none;
  if (tooDeep(input, depthLimit)) {
    report(error('too-deep', '', `at most ${depthLimit} levels deep`, 0, 'more'));
    return none;
  }
  if (!isObject(input)) {
    report(error('wrong-type', '', 'an object', input));
    return none;
  }
  const { views, ...rest } = input;
  if ('kind' in input && views === undefined) return { ...none, views: [entryOf(input, 'view')] };
  const { format } = input;
  if (typeof format === 'string' && Number.parseInt(format, 10) > 1) {
    report(error('newer-version', 'format', '1.0, or another 1', format));
    return none;
  }
  const head = fit(rest, headShape, '', report) as DocumentHead;
  if (!Array.isArray(views))
    report(error(views === undefined ? 'missing-field' : 'wrong-type', 'views', 'a list', views));
  if (hasError(issues) || !Array.isArray(views)) return none;
  const { published, modified = published } = head;
  // By the day: a date has no time, and times have zones.
  if (modified.slice(0, 10) < published.slice(0, 10)) {
    report(error('out-of-order', 'modified', `${published} or later`, modified));
    return none;
  }
  return { head, views: views.map((view: unknown, i) => entryOf(view, `views[${i}]`)), issues };
}

function entryOf(input: unknown, path: string): ViewEntry {
  const { id, kind } = isObject(input) ? input : {};
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return { id: text(id), kind: text(kind), path, input };
}

const readings = new WeakMap<ViewEntry, ViewReading>();

/**
 * Reads one view of a document. It is read once, however often it is asked for; with a policy, each time.
 *
 * @param policy what an author's check asks beside
 */
export function viewOf<V extends View>(
  { views }: Reading,
  entry: ViewEntry,
  kind: ViewKind<V>,
  policy?: Policy,
): ViewReading<V> {
  const made = policy ? undefined : readings.get(entry);
  if (made) return made as ViewReading<V>;
  const issues: Issue[] = [];
  const report: Report = (issue) => issues.push(issue);
  const { input, path, id } = entry;
  const view = fit(input, kind.shape, path, report) as V | undefined;
  if (id !== undefined && views.find((v) => v.id === id) !== entry)
    report(error('duplicate-id', `${path}.id`, 'used once', id));
  if (view && !hasError(issues)) kind.check(view, policy, path, report);
  const reading = { view: hasError(issues) ? undefined : view, issues };
  if (!policy) readings.set(entry, reading);
  return reading;
}

/**
 * What {@link select} finds a view by, and no other: its id, or its path where that is missing or an earlier view's. No
 * id reads like a path.
 */
export function viewName({ views }: Reading, entry: ViewEntry): string {
  const { id, path } = entry;
  return id && views.find((v) => v.id === id) === entry ? id : path;
}

/**
 * Finds the view that an element draws: by its name, or the first of its kind.
 *
 * @param name the id of the view, or its path, as {@link viewName} says; undefined for the first of the kind
 */
export function select<V extends View>(
  reading: Reading,
  kind: ViewKind<V>,
  name: string | undefined,
): ViewReading<V> {
  const { views, issues } = reading;
  const because = (issue: Issue): ViewReading<V> => ({ view: undefined, issues: [issue] });
  if (hasError(issues)) return { view: undefined, issues };
  if (views.length === 0)
    return because(error('no-figures', 'views', 'a list with at least one view', 0, 'an empty list'));
  const entry = views.find((v) =>
    name === undefined ? v.kind === kind.kind : v.id === name || v.path === name,
  );
  if (entry?.kind === kind.kind) return viewOf(reading, entry, kind);
  if (entry && !kindNames.includes(entry.kind as Kind)) return because(unknownKind(entry));
  const wanted =
    name === undefined ? `one of the kind ${kind.kind}` : `one with the id ${name} and the kind ${kind.kind}`;
  const some = views.slice(0, 12).map((v) => `${v.id} (${v.kind})`);
  return because(error('no-view', 'views', wanted, 0, visible(some.join(', ')).slice(0, 600)));
}

/** The issue of a view that this version does not know how to draw. */
export function unknownKind({ path, kind }: ViewEntry): Issue {
  return error('unknown-kind', `${path}.kind`, `one of ${kindNames.join(', ')}`, kind);
}

function tooDeep(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  // A list that starts with a number is a series: do not walk its million values for nothing.
  if (Array.isArray(value) && typeof value[0] === 'number' && typeof value.at(-1) === 'number') return false;
  return Object.values(value).some((v) => tooDeep(v, levels - 1));
}
