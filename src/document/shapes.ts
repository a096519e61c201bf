/**
 * The JSON Schema of the findings document as the reader's browser takes it: the same rules, without explanations, as
 * constants that a bundler can leave out one by one. `npm run schema` writes them to `shapes.generated.ts`.
 */
export type Shape =
  /** Fields by name; a name that ends in `?` may be left out. `range`: from one period to another of its grain. */
  | { readonly type: 'object'; readonly fields: { readonly [name: string]: Shape }; readonly range?: true }
  /** Keys of the author's choice, all with values of one shape. */
  | { readonly type: 'map'; readonly items: Shape }
  /** Items that have an `id` have each their own. */
  | { readonly type: 'list'; readonly items: Shape; readonly most?: number }
  /** `date`: a period or an instant that exists. */
  | {
      readonly type: 'text';
      readonly least?: number;
      readonly most?: number;
      readonly form?: string;
      readonly date?: true;
    }
  | { readonly type: 'number'; readonly least?: number; readonly most?: number; readonly whole?: true }
  | { readonly type: 'boolean' }
  /** One of some words. */
  | { readonly type: 'word'; readonly words: readonly string[] }
  /** One of several shapes, told apart by their type. */
  | readonly Shape[];

/** A shape that is not a choice of several. */
export type SimpleShape = Exclude<Shape, readonly Shape[]>;
