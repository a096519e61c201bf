/** Sound, added to the figures that can be heard: what the second script tag loads. */
import type { FindingsElement } from '../figure/element.js';
import { soundTool } from './tool.js';

const warned = new Set<string>();

for (const tag of ['findings-trend', 'findings-heatmap']) {
  // A server, where this may be imported too, has no elements.
  void globalThis.customElements
    ?.whenDefined(tag)
    .then((figure) => addSound(figure as unknown as typeof FindingsElement));
}

/** Adds sound to the figures that a class stands for: not where they are of another version, which may work otherwise. */
function addSound(figure: typeof FindingsElement): void {
  const { version } = figure;
  if (!('AudioContext' in globalThis)) return;
  if (version === __VERSION__) figure.addTool('sound', soundTool);
  else if (!warned.has(version)) {
    warned.add(version);
    console.warn(
      `findings-widgets: the script for sound is version ${__VERSION__}, but the figures are version ${version}. ` +
        'Load both of one version.',
    );
  }
}
