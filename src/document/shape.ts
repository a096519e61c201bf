import { error, isObject, join, listOr, quote, visible, warning, type Issue, type Report } from './issues.js';
import { parsePeriod, periodsBetween } from './periods.js';
import type { Shape, SimpleShape } from './shapes.js';

/**
 * Holds a value against a shape and gives back a copy that has only what the shape names.
 *
 * Unknown keys are left out and reported as warnings. Texts lose their hidden characters, with a warning. A list of
 * numbers is not copied: it comes back as it was. A value with an error comes back as undefined; the input is never
 * changed.
 *
 * @param path where the value stands, for the issues
 */
export function fit(value: unknown, shape: Shape, path: string, report: Report): unknown {
  const all = choices(shape);
  const fitting = all.filter((s) => isOf(value, s));
  // A text fits a word before it fits any text.
  const s = fitting.find((f) => f.type !== 'word' || f.words.includes(value as string));
  if (!s) {
    report(wrongType(value, all, path));
    return undefined;
  }
  const fault = (issue: Issue): undefined => void report(issue);
  switch (s.type) {
    case 'object':
      return fitObject(value as { [key: string]: unknown }, s, path, report);
    case 'map': {
      const copy = Object.entries(value as object).map(([key, v]) => [
        key,
        fit(v, s.items, join(path, key), report),
      ]);
      // Defines the keys: one named __proto__ stays a key.
      return Object.fromEntries(copy) as unknown;
    }
    case 'list':
      return fitList(value as unknown[], s, path, report);
    case 'text': {
      const text = visible(value as string);
      const { least = 0, most = Infinity, form, date } = s;
      if (text !== value) report(warning('hidden-characters', path, 'text without hidden characters', value));
      if (text.length > most) {
        return fault(error('too-long', path, `at most ${most} characters`, 0, `${text.length} characters`));
      }
      if (text.length < least) return fault(error('wrong-form', path, 'a text that is not empty', text));
      if (form !== undefined && !new RegExp(form, 'u').test(text)) {
        return fault(
          form.startsWith('^http')
            ? error('unsafe-link', path, 'an https:// or http:// address', text)
            : error('wrong-form', path, `a text of the form ${form}`, text),
        );
      }
      return date && !exists(text)
        ? fault(error('impossible-date', path, 'a date or a period that exists', text))
        : text;
    }
    case 'number': {
      const { least = -Infinity, most = Infinity } = s;
      if (least <= (value as number) && (value as number) <= most) return value;
      const expected = most === Infinity ? `${least} or more` : `between ${least} and ${most}`;
      return fault(error('out-of-range', path, expected, value));
    }
    default:
      return value;
  }
}

function fitObject(
  value: { [key: string]: unknown },
  { fields, range }: SimpleShape & { type: 'object' },
  path: string,
  report: Report,
): unknown {
  // Without a prototype: what a page has put on Object.prototype is no part of a document.
  const copy = Object.create(null) as { [key: string]: unknown };
  const known = new Map(Object.keys(fields).map((name) => [name.replace('?', ''), name]));
  for (const [key, name] of known) {
    const shape = fields[name];
    if (!shape) continue;
    // Code that makes a document may leave undefined where nothing is.
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    if (given !== undefined) copy[key] = fit(given, shape, join(path, key), report);
    else if (key === name)
      report(error('missing-field', join(path, key), listOr(choices(shape).map(describe)), undefined));
  }
  for (const key of Object.keys(value)) {
    if (known.has(key)) continue;
    report(
      warning('unknown-field', join(path, key.slice(0, 60)), `one of ${[...known.keys()].join(', ')}`, key),
    );
  }
  if (range) checkRange(copy, path, report);
  return copy;
}

/** Whether there is such a period, or such an instant. */
function exists(text: string): boolean {
  // Only instants are longer than a day.
  return (
    parsePeriod(text.slice(0, 10)) !== undefined && !(text.length > 10 && Number.isNaN(Date.parse(text)))
  );
}

function checkRange(
  { from, to }: { readonly from?: string; readonly to?: string },
  path: string,
  report: Report,
): void {
  if (!from || !to || periodsBetween(from, to)) return;
  const mixed = parsePeriod(from)?.grain !== parsePeriod(to)?.grain;
  report(
    error(
      mixed ? 'mixed-grain' : 'out-of-order',
      `${path}.to`,
      mixed ? `of the grain of ${from}` : `${from} or later`,
      to,
    ),
  );
}

function fitList(
  value: unknown[],
  { items, most = Infinity }: SimpleShape & { type: 'list' },
  path: string,
  report: Report,
): unknown {
  if (value.length > most) report(error('wrong-length', path, `a list of at most ${most}`, value));
  // Long series are lists of plain numbers: do not look up a shape for each of them.
  const plain = choices(items).some((s) => s.type === 'number' && s.least === undefined && !s.whole);
  if (plain && value.every(Number.isFinite)) return value;
  const ids = new Set<string>();
  return value.map((item, i) => {
    const copy = fit(item, items, `${path}[${i}]`, report);
    const { id } = (isObject(copy) ? copy : {}) as { id?: string };
    if (id !== undefined && ids.has(id)) report(error('duplicate-id', `${path}[${i}].id`, 'used once', id));
    if (id !== undefined) ids.add(id);
    return copy;
  });
}

function wrongType(value: unknown, all: readonly SimpleShape[], path: string): Issue {
  const expected = listOr(all.map(describe));
  if (
    typeof value === 'string' &&
    all.some((s) => s.type === 'number') &&
    /^[\s\d.,%-]*\d[\s%]*$/.test(value)
  ) {
    return error('number-as-text', path, expected, 0, `the text ${quote(value)}`);
  }
  return error('wrong-type', path, expected, value);
}

function choices(shape: Shape): readonly SimpleShape[] {
  return 'type' in shape ? [shape] : shape.flatMap(choices);
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** Of each type of shape, what is of it and what it is called. */
const types: {
  readonly [T in SimpleShape['type']]: readonly [test: (value: unknown) => boolean, name: string];
} = {
  object: [isObject, 'an object'],
  map: [isObject, 'an object'],
  list: [Array.isArray, 'a list'],
  number: [Number.isFinite, 'a number'],
  boolean: [(value) => typeof value === 'boolean', 'true or false'],
  text: [isText, 'a text'],
  word: [isText, 'a word'],
};

function isOf(value: unknown, s: SimpleShape): boolean {
  return types[s.type][0](value) && ('whole' in s ? Number.isInteger(value) : true);
}

function describe(s: SimpleShape): string {
  if (s.type === 'word') return s.words.map(quote).join(', ');
  return 'whole' in s ? 'a whole number' : types[s.type][1];
}
