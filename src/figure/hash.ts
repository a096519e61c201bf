/** Choices by name. */
export interface Chosen {
  readonly [name: string]: string;
}

/**
 * Reads choices from what stands after `#` in the address of the page, written like a query: `#status=done`.
 *
 * @param prefix what stands before each name there
 * @param given the names to look for, with what is chosen where one is not there
 */
export function readHash(prefix: string, given: Chosen): Chosen {
  const there = new URLSearchParams(location.hash.slice(1));
  const read = Object.entries(given).map(([name, value]) => [name, there.get(prefix + name) ?? value]);
  return Object.fromEntries(read) as Chosen;
}

/**
 * Writes choices to where `readHash` reads them, in place, so that going back leaves the page. What else stands there
 * stays; what is chosen without a mention is left out. Choices are ids, which need no escaping.
 */
export function writeHash(prefix: string, given: Chosen, chosen: Chosen): void {
  const url = new URL(location.href);
  const names = Object.keys(given);
  const others = url.hash
    .slice(1)
    .split('&')
    .filter((part) => part && !names.some((name) => part.startsWith(`${prefix}${name}=`)));
  const said = names.filter((name) => (chosen[name] ?? given[name]) !== given[name]);
  url.hash = [...others, ...said.map((name) => `${prefix}${name}=${chosen[name]}`)].join('&');
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A document without an address of its own may not change it.
  }
}
