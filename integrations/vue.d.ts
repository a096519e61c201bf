/** The elements in templates of Vue 3: `import type {} from 'findings-widgets/vue'` anywhere in a project. */
import type { HTMLAttributes } from 'vue';
import type { Elements, Events, Properties } from './elements.js';

type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;
type Listeners<M> = {
  [K in keyof M & string as `on${Capitalize<Camel<K>>}`]?: ((event: M[K]) => void) | undefined;
};

type FindingsComponents = {
  [T in keyof Elements]: new () => {
    $props: HTMLAttributes & Properties<Elements[T]> & Listeners<Events<Elements[T]>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends FindingsComponents {}
}
