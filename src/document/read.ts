import { error, quote, type IssueCode } from './issues.js';
import { parse, type Reading } from './parse.js';

/** Reads a findings document from its text. It never throws: what is not JSON is an issue of the reading. */
export function read(text: string): Reading {
  const trimmed = text.trim();
  const because = (code: IssueCode, expected: string, found: string): Reading => ({
    head: undefined,
    views: [],
    issues: [error(code, '', expected, 0, found)],
  });
  if (trimmed === '') return because('empty', 'a findings document', 'nothing');
  if (trimmed.startsWith('<')) return because('html', 'JSON', `a web page, ${quote(trimmed)}`);
  let value: unknown;
  try {
    value = JSON.parse(trimmed);
  } catch (cause) {
    const whole = /[\]}]$/.test(trimmed) && !/end of|unterminated/i.test(String(cause));
    return whole
      ? because('not-json', 'JSON', `what no JSON reader can read: ${quote(String(cause))}`)
      : because('truncated', 'whole', `a text that breaks off after ${text.length} characters`);
  }
  return parse(value);
}
