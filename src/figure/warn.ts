import { explain, type Issue } from '../document/index.js';

const warned = new WeakSet<readonly Issue[]>();

const said = new Set<string>();

/** A warning on the console, the first time that there is cause for it; of those with one `cause`, the first alone. */
export function warnOnce(message: string, cause = message): void {
  if (!said.has(cause)) console.warn(message);
  said.add(cause);
}

/** One warning on the console for all that a document has beside what is drawn, however many elements draw it. */
export function warnOf(issues: readonly Issue[], name = 'data'): void {
  if (warned.has(issues)) return;
  warned.add(issues);
  const [first, ...more] = issues.filter((i) => i.severity === 'warning');
  if (first) console.warn(`${name}: ${explain(first)}${more.length > 0 ? ` And ${more.length} more.` : ''}`);
}
