/** The elements in JSX of React 19: `import type {} from 'findings-widgets/react'` anywhere in a project. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements, Events, Properties } from './elements.js';

type Listeners<M> = { [K in keyof M & string as `on${K}`]?: ((event: M[K]) => void) | undefined };

type FindingsElements = {
  [T in keyof Elements]: DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]> &
    Properties<Elements[T]> &
    Listeners<Events<Elements[T]>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends FindingsElements {}
  }
}
