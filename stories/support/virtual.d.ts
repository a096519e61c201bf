/** The manifest of the elements, made by `.storybook/main.js`. */
declare module 'virtual:manifest' {
  const manifest: unknown;
  export default manifest;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*.css';
