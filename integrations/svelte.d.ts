/** The elements in Svelte 5: `import type {} from 'findings-widgets/svelte'` anywhere in a project. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements, Events, Properties } from './elements.js';

type Listeners<M> = { [K in keyof M & string as `on${K}`]?: ((event: M[K]) => void) | undefined };

type FindingsElements = {
  [T in keyof Elements]: HTMLAttributes<Elements[T]> &
    Properties<Elements[T]> &
    Listeners<Events<Elements[T]>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends FindingsElements {}
}
