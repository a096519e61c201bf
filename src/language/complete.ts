import type { Language } from './language.js';
import type { Messages } from './messages.js';

/** Some of the messages of a language. */
export type Partly<T> = T extends string | ((...parts: never[]) => unknown)
  ? T
  : { readonly [K in keyof T]?: Partly<T[K]> };

/**
 * The messages of a language, with those of English where it has none. Plural forms are its own, but for `other`.
 *
 * @param lacks takes the names of those that it has not: `trend.highest`
 * @param name what these messages are called
 */
export function complete<T>(
  english: T,
  given: NoInfer<Partly<T>> | undefined,
  lacks: string[] = [],
  name = '',
): T {
  if (given == null) lacks.push(name);
  if (given == null || typeof english !== 'object') return (given ?? english) as T;
  const some = given as { readonly [name: string]: NoInfer<Partly<unknown>> };
  const all: { [name: string]: unknown } = { ...some };
  for (const [key, message] of Object.entries<unknown>(english ?? {})) {
    if (key !== 'one') all[key] = complete(message, some[key], lacks, name ? `${name}.${key}` : key);
  }
  return all as T;
}

/** Gives what one kind of figure says in a language. `lacks` takes the names of the messages that English stands in for. */
type Speaker<T> = (language: Language, lacks?: string[]) => T;

/**
 * What one kind of figure says, by language.
 *
 * @param kind the name of its messages among those of a language
 * @param english all of them in English
 */
export function speaker<K extends 'checklist' | 'contacts' | 'groups' | 'heatmap' | 'report' | 'trend', T>(
  kind: K,
  english: T & Required<NonNullable<Messages[K]>>,
): Speaker<T> {
  // Rows ask for it one by one.
  const spoken = new WeakMap<Messages, T>();
  return ({ messages }, lacks) => {
    let said = lacks ? undefined : spoken.get(messages);
    if (!said) {
      said = complete<T>(english, messages[kind] as NoInfer<Partly<T>>, lacks, kind);
      spoken.set(messages, said);
    }
    return said;
  };
}
