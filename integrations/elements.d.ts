/** What each framework's types are made of: every element of the package by its tag. */
import type { LitElement } from 'lit';
import type { FindingsEventMap } from '../dist/es/index.js';
import type { DocumentElement } from '../dist/es/figure/document-element.js';

/** The elements by their tags. */
export type Elements = {
  [T in Extract<keyof HTMLElementTagNameMap, `findings-${string}`>]: HTMLElementTagNameMap[T];
};

/** What can be set on an element beside what all HTML elements have. */
export type Properties<E> = { [P in Exclude<keyof E, keyof LitElement>]?: E[P] | undefined };

/** The events of an element by their names. */
export type Events<E> = E extends DocumentElement<infer S> ? FindingsEventMap<S> : never;
