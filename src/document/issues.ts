/** What can be wrong with a findings document. Each code names one class of fault; docs/errors.md explains them. */
export type IssueCode =
  | 'empty'
  | 'html'
  | 'truncated'
  | 'not-json'
  | 'too-deep'
  | 'wrong-type'
  | 'number-as-text'
  | 'wrong-form'
  | 'missing-field'
  | 'unknown-field'
  | 'unknown-kind'
  | 'newer-version'
  | 'no-figures'
  | 'no-view'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'wrong-length'
  | 'out-of-range'
  | 'over-base'
  | 'percent-mismatch'
  | 'wrong-sum'
  | 'withheld-value'
  | 'small-base'
  | 'disclosure'
  | 'impossible-date'
  | 'out-of-order'
  | 'mixed-grain'
  | 'unsafe-link'
  | 'hidden-characters'
  | 'too-long';

const update = 'Load a newer version of findings-widgets.';

/** What to do, where there is more to say than to correct what was found. */
const fixes: { readonly [C in IssueCode]?: string } = {
  empty: 'Upload the file again.',
  truncated: 'Upload the file again.',
  html: 'Give the address of the file itself. Check that it needs no log-in.',
  'not-json': 'Look for a missing comma, bracket or quotation mark.',
  'number-as-text': 'Write the number without quotation marks.',
  'unknown-kind': update,
  'newer-version': update,
  'duplicate-id': 'Give each its own id.',
  'out-of-range': 'Correct the number. A percentage is not a count.',
  'withheld-value': 'Remove the number or the status.',
};

/** One thing that is wrong with a document, in words that say how to mend it. */
export interface Issue {
  /** The class of fault. */
  readonly code: IssueCode;
  /** Where: `views[2].series[0].values[5].percent`; empty for the document as a whole. */
  readonly path: string;
  /** What should stand there, to follow "must be". */
  readonly expected: string;
  /** What stands there. */
  readonly found: string;
  /** What to do, as a sentence. */
  readonly fix: string;
  /** An `error` keeps the figure from being drawn. A `warning` does not, but fails an author's check. */
  readonly severity: 'error' | 'warning';
}

/** Takes an issue down. */
export type Report = (issue: Issue) => void;

/** An issue that keeps the figure from being drawn. `found` is quoted unless it is given in words. */
export function error(
  code: IssueCode,
  path: string,
  expected: string,
  value: unknown,
  found = quote(value),
): Issue {
  return { code, path, expected, found, fix: fixes[code] ?? 'Correct it.', severity: 'error' };
}

/** An issue that a reader's figure is drawn in spite of. */
export function warning(
  code: IssueCode,
  path: string,
  expected: string,
  value: unknown,
  found = quote(value),
): Issue {
  return { ...error(code, path, expected, value, found), severity: 'warning' };
}

/** Whether one of some issues keeps the figure from being drawn. */
export function hasError(issues: readonly Issue[]): boolean {
  return issues.some((i) => i.severity === 'error');
}

/**
 * One issue as one line: `views[0].series[0].values[5].percent must be between 0 and 100; found 140. Correct the number.
 * A percentage is not a count.`
 */
export function explain({ path, expected, found, fix }: Issue): string {
  return `${path || 'The document'} must be ${expected}; found ${found}. ${fix}`;
}

/** A value as it is quoted in an issue: JSON, cut after 60 characters; the kind of thing for lists and objects. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return 'an object';
  const simple = value as string | number | bigint | boolean | symbol | null;
  const text = visible(typeof simple === 'string' ? JSON.stringify(simple) : String(simple));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Whether a value is an object that is not a list. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Control, bidirectional and invisible characters, and halves of surrogate pairs. Line feeds and joiners are text. */
const hidden =
  /(?!\n)[\p{Cc}\p{Cs}\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]/gu;

/** The text without characters that nobody can see, or that reorder or break the text around them. */
export function visible(text: string): string {
  return text.replace(hidden, (c) => (/\s/.test(c) ? ' ' : ''));
}

/** The path of a key in an object: `head.title`, or `values["2024-02"]` for a key that is not a plain name. */
export function join(path: string, key: string): string {
  if (!/^[a-z_$][\w$]*$/i.test(key)) return `${path}[${quote(key)}]`;
  return path ? `${path}.${key}` : key;
}

/** Words as a list that ends in "or", each once. */
export function listOr(words: readonly string[]): string {
  return [...new Set(words)].join(', ').replace(/, ([^,]*)$/, ' or $1');
}
