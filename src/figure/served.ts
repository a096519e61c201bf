import type { LitElement } from 'lit';

const served = '.findings-served';

/** What a page forgets of a box that goes out of sight: its height, and how far its table is scrolled, across and down. */
const forgotten = new WeakMap<ShadowRoot, readonly [height: number, across: number, down: number]>();

/** Notes what would be forgotten of the boxes in a place, and of those inside them. */
function note(place: ParentNode): void {
  for (const box of place.querySelectorAll<HTMLElement>(served)) {
    const root = box.shadowRoot;
    // A browser may not know declarative shadow roots.
    if (!root) return;
    const { scrollLeft, scrollTop } = root.querySelector('.scroll') ?? box;
    forgotten.set(root, [box.offsetHeight, scrollLeft, scrollTop]);
    note(root);
  }
}

/** What something is to a reader: its place in a figure, or a link's address and its words. */
function natureOf(element: Element): string {
  return element.className || (element as HTMLAnchorElement).href + element.textContent;
}

/**
 * Lets an element take over what a reader has done in what a server drew, in the moment in which it takes its place: what
 * is open, how far the table is scrolled, where the focus is. What a server drew inside that is taken over by the
 * elements inside this one that show the same view. Where no server drew anything nothing is done, and without the
 * focus in it that stays where it is.
 */
export function takeOver(host: LitElement & { readonly view?: string | undefined }): void {
  const waits = (): unknown => host.renderRoot.querySelector('slot');
  host.addController({
    hostUpdate() {
      if (waits()) note(host);
    },
    hostUpdated() {
      if (!host.isConnected || waits()) return;
      const around = (host.getRootNode() as ShadowRoot).host?.querySelector(served)?.shadowRoot;
      const root = (
        host.querySelector(served) ?? around?.querySelector(`[data-view="${CSS.escape(`${host.view}`)}"]`)
      )?.shadowRoot;
      const left = forgotten.get(root!);
      if (!root || !left) return;
      const live = host.renderRoot;
      const twin = (element: Element): HTMLElement | undefined =>
        [...live.querySelectorAll<HTMLElement>(element.localName)].find(
          (e) => natureOf(e) === natureOf(element),
        );
      const [height, across, down] = left;
      // What stands below a picture is drawn once that has its height: until then the page must not get shorter.
      host.style.minBlockSize = `${height}px`;
      for (const details of root.querySelectorAll('details')) {
        if (!live.querySelector('details')) return;
        const now = twin(details) as HTMLDetailsElement | undefined;
        if (!now || !details.open) continue;
        now.open = true;
        // The browser tells of it too, but a frame later.
        now.dispatchEvent(new Event('toggle'));
      }
      // The table is about to be drawn.
      if (host.isUpdatePending) return;
      forgotten.delete(root);
      // Those inside are drawn after this one, and keep their own heights then.
      const inside = [...live.querySelectorAll<LitElement>('[part~=view]')];
      void Promise.all(inside.map((e) => e.updateComplete)).then(() => (host.style.minBlockSize = ''));
      live.querySelector('.scroll')?.scrollTo(across, down);
      const control = root.activeElement;
      if (control) (twin(control) ?? live.querySelector('summary'))?.focus({ preventScroll: true });
    },
  });
}
