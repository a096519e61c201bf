/** The language that an element stands in: the nearest `lang` above it, across shadow roots; English where there is none. */
export function languageOf(element: Element): string {
  for (let at: Element | null | undefined = element; at;) {
    const lang = at.closest<HTMLElement>('[lang]')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}
