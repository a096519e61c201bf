/** Some of the messages of a language; what is left out is said in English. */
export type Partly<T> = T extends string | ((...parts: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]?: Partly<T[K]> };

/** The messages of a language, with those of English where it has none. */
export function complete<T>(english: T, given: NoInfer<Partly<T>> | undefined): T {
  if (given == null || typeof english !== 'object') return (given ?? english) as T;
  const some = given as { readonly [name: string]: NoInfer<Partly<unknown>> };
  const all: { [name: string]: unknown } = { ...some };
  for (const [name, message] of Object.entries<unknown>(english ?? {})) {
    all[name] = complete(message, some[name]);
  }
  return all as T;
}
