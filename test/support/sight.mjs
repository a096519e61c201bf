/** What the eye gets from a page: colours as they are rendered, boxes of text, targets. The functions run in the page. */

/** Puts `sight` on a page: functions that look at all elements of findings on it, through their shadow roots. */
export async function lookAt(page) {
  await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const known = new Map();
    /** A computed colour as [red, green, blue, alpha], 0 to 255 and 0 to 1. */
    const rgba = (colour) => {
      if (!known.has(colour)) {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
        known.set(colour, [r, g, b, a / 255]);
      }
      return known.get(colour);
    };
    const linear = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
    const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    const contrast = (a, b) => {
      const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    };
    const over = ([r, g, b, a], below) => [r, g, b].map((c, i) => Math.round(c * a + below[i] * (1 - a)));
    const parent = (e) => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;
    /** The colour behind what stands in an element. */
    const behind = (e) => {
      const layers = [];
      for (let at = e; at; at = parent(at)) {
        const layer = rgba(getComputedStyle(at).backgroundColor);
        layers.unshift(layer);
        if (layer[3] === 1) break;
      }
      return layers.reduce((below, layer) => over(layer, below), [255, 255, 255]);
    };
    const all = (root = document) =>
      [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));
    const seen = (e) => e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    /** Every visible element inside an element of findings. */
    const ours = () =>
      all().filter((e) => e.getRootNode() instanceof ShadowRoot && seen(e) && !e.closest('.said'));
    const words = (e) =>
      [...e.childNodes]
        .filter((n) => n.nodeType === Node.TEXT_NODE)
        .map((n) => n.textContent.trim())
        .join(' ')
        .trim();
    const name = (e) =>
      `${e.getRootNode().host.localName} ${e.localName}.${e.getAttribute('class') ?? ''} “${e.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
    const frameOf = (e) => e.getRootNode().querySelector('.frame');
    globalThis.sight = { all, behind, contrast, frameOf, name, ours, parent, rgba, seen, words };
  });
}

/** The places of text whose contrast with what is behind it is less than 4.5 to 1. */
export const faintText = (page) =>
  page.evaluate(() => {
    const { behind, contrast, frameOf, name, ours, rgba, words } = globalThis.sight;
    return ours()
      .filter((e) => words(e) && !e.matches(':disabled, option, style'))
      .flatMap((e) => {
        const { color, fill } = getComputedStyle(e);
        const svg = e instanceof SVGElement;
        // A number in a heatmap stands on the cells of its class.
        const step = svg && /\bh\d\b/.exec(e.closest('g')?.getAttribute('class') ?? '')?.[0];
        const cell = step && e.getRootNode().querySelector(`path.cell.${step}`);
        const ground = cell ? rgba(getComputedStyle(cell).fill) : behind(svg ? frameOf(e) : e);
        const ratio = contrast(rgba(svg ? fill : color), ground);
        return ratio < 4.5 ? [`${name(e)} ${ratio.toFixed(2)}`] : [];
      });
  });

/** How many pieces of text are looked at. */
export const countText = (page) =>
  page.evaluate(() => globalThis.sight.ours().filter((e) => globalThis.sight.words(e)).length);

/** Lines, dots, edges of bars and of controls whose contrast with what is behind them is less than 3 to 1. */
export const faintMarks = (page) =>
  page.evaluate(() => {
    const { behind, contrast, frameOf, name, ours, parent, rgba } = globalThis.sight;
    // What is light on purpose: the grid and the hatch of a trend's gaps, beside words; the ground under outlines; and the
    // colours of a heatmap, which are the measurement itself (WCAG 1.4.11 leaves those to their lightness, tested below).
    const light = '.grid, .casing, .cell:not(.h0)';
    const gap = (e) => e.matches('.hatch') && e.getRootNode().host.matches('findings-trend');
    return ours()
      .flatMap((e) => {
        const style = getComputedStyle(e);
        if (e.matches('svg path') && !e.matches(light) && !gap(e)) return [[e, style.stroke, frameOf(e)]];
        if (e.matches('.part, button:not(.link), select')) return [[e, style.borderTopColor, parent(e)]];
        if (e.matches('.mean')) return [[e, style.borderInlineStartColor, frameOf(e)]];
        return [];
      })
      .flatMap(([e, colour, ground]) => {
        const ratio = contrast(rgba(colour), behind(ground));
        return ratio < 3 ? [`${name(e)} ${colour} ${ratio.toFixed(2)}`] : [];
      });
  });

/** Visible text that is smaller than 12 px as it is rendered. */
export const smallText = (page) =>
  page.evaluate(() => {
    const { name, ours, words } = globalThis.sight;
    return ours()
      .filter((e) => words(e) && !e.matches('style'))
      .flatMap((e) => {
        const scale = e instanceof SVGGraphicsElement ? e.getScreenCTM().a : 1;
        const size = Number.parseFloat(getComputedStyle(e).fontSize) * scale;
        return size < 11.99 ? [`${name(e)} ${size.toFixed(1)} px`] : [];
      });
  });

/** Text that is cut, stands on other text, or makes the page wider; and what scrolls without a name or a stop. */
export const clipped = (page) =>
  page.evaluate(() => {
    const { all, name, ours, words } = globalThis.sight;
    const found = [];
    const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (beyond > 0) found.push(`the page scrolls sideways by ${beyond} px`);
    for (const e of ours()) {
      const { overflowX, overflowY } = getComputedStyle(e);
      if (e instanceof SVGElement || e.matches('select, option, input')) continue;
      const wider = e.scrollWidth > e.clientWidth + 1;
      if (/auto|scroll/.test(overflowX) && wider && !(e.tabIndex === 0 && e.ariaLabel))
        found.push(`${name(e)} scrolls without a name`);
      if (!/hidden|clip/.test(overflowX + overflowY)) continue;
      if (!e.matches('.part')) {
        if (wider) found.push(`${name(e)} is cut`);
        continue;
      }
      // A number in a bar is there whole or not at all.
      const number = e.querySelector('b');
      if (!number?.textContent.trim()) continue;
      const [box, text] = [e.getBoundingClientRect(), number.getBoundingClientRect()];
      const inside = text.left >= box.left - 1 && text.right <= box.right + 1 && text.top < box.bottom - 2;
      if (!inside && text.top < box.bottom - 2) found.push(`${name(number)} is cut`);
    }
    for (const svg of all().filter((e) => e.matches('svg.picture'))) {
      const frame = svg.getRootNode().host.getBoundingClientRect();
      const labels = [...svg.querySelectorAll('text')]
        .filter((t) => t.textContent.trim())
        .map((e) => ({ e, box: e.getBoundingClientRect() }));
      labels.forEach(({ e, box: a }, i) => {
        if (a.left < frame.left - 1 || a.right > frame.right + 1) found.push(`${name(e)} is outside`);
        for (const { e: other, box: b } of labels.slice(0, i)) {
          const [across, down] = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
          ];
          // The boxes of letters are taller than what is drawn of them.
          if (across > 1 && down > a.height * 0.3) found.push(`${name(e)} stands on ${name(other)}`);
        }
      });
    }
    const rows = all().filter((e) => e.matches('.row > *, .legend > li') && words(e));
    for (const e of rows)
      if (
        e.getBoundingClientRect().right > e.getRootNode().host.getBoundingClientRect().right + 1 &&
        e.checkVisibility()
      )
        found.push(`${name(e)} is outside`);
    return found;
  });

/** Controls with their names and sizes: buttons, lists, switches, and the picture that a slider lies over. */
export const targets = (page) =>
  page.evaluate(() => {
    const { all, name } = globalThis.sight;
    return all()
      .filter(
        (e) =>
          e.getRootNode() instanceof ShadowRoot &&
          e.matches('button, select, summary, input') &&
          e.checkVisibility(),
      )
      .map((e) => {
        const { width, height } = e.getBoundingClientRect();
        return { name: name(e), part: e.localName + (e.className ? `.${e.className}` : ''), width, height };
      });
  });
