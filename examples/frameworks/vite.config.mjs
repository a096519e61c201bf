/** One configuration for the three examples: `npm run react`, `npm run vue` or `npm run svelte` in this folder. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';

export default {
  base: './',
  // The document that the examples fetch.
  publicDir: new URL('node_modules/findings-widgets/examples', import.meta.url).pathname,
  plugins: [
    // Vue must know which tags are elements, not components of its own.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('findings-') } } }),
    svelte({ configFile: false }),
  ],
};
