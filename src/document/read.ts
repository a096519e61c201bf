import { error, quote, type IssueCode } from './issues.js';
import { parse, type Reading } from './parse.js';

/** Whether lists or objects are still open at the end, each that was closed having been closed by its own bracket. */
function breaksOff(text: string): boolean {
  const open: string[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\\n]|\\.)*(?:"|$)|[[\]{}]/g)) {
    if (token === '[') open.push(']');
    else if (token === '{') open.push('}');
    else if (!token.startsWith('"') && open.pop() !== token) return false;
  }
  return open.length > 0;
}

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
    return breaksOff(trimmed)
      ? because('truncated', 'whole', `a text that breaks off after ${text.length} characters`)
      : because('not-json', 'JSON', `what no JSON reader can read: ${quote(String(cause))}`);
  }
  return parse(value);
}
