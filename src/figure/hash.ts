/**
 * Reads choices from what stands after `#` in the address of the page, written like a query: `#status=done`.
 *
 * @param prefix what stands before each name there
 * @param options the names to look for, with what is chosen where one is not there
 */
export function readHash<O extends { readonly [N in keyof O]: string }>(prefix: string, options: O): O {
  const there = new URLSearchParams(location.hash.slice(1));
  const read = Object.entries<string>(options).map(([name, value]) => [
    name,
    there.get(prefix + name) ?? value,
  ]);
  return Object.fromEntries(read) as O;
}

/**
 * Writes choices to where `readHash` reads them, in place, so that going back leaves the page. What else stands there
 * stays; an empty choice is left out. Choices are ids, which need no escaping.
 */
export function writeHash(prefix: string, options: { readonly [name: string]: string }): void {
  const url = new URL(location.href);
  const names = Object.keys(options);
  const others = url.hash
    .slice(1)
    .split('&')
    .filter((part) => part && !names.some((name) => part.startsWith(`${prefix}${name}=`)));
  const chosen = names.filter((name) => options[name]).map((name) => `${prefix}${name}=${options[name]}`);
  url.hash = [...others, ...chosen].join('&');
  if (url.href === location.href) return;
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // A document without an address of its own may not change it.
  }
}
