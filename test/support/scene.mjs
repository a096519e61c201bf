import { createHash } from 'node:crypto';

/**
 * A picture of a page as text: what stands where, in which colour. `sceneOf` runs in the page; `differences` compares two.
 *
 * A place is `x y width height` in whole CSS pixels: x from the left of what it stands in, y from the bottom of what stands
 * before it there; in an SVG both from its top left. So a line more moves what is below it without changing its place.
 *
 * @param {string} selector what to take
 * @returns {string[]} a line for each text, box, shape and control, in the order of the page
 */
export function sceneOf(selector) {
  const root = document.querySelector(selector);
  const lines = [];
  const clear = 'rgba(0, 0, 0, 0)';
  const colour = (value) => {
    const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
    if (!parts) return value.replace(/\s+/g, '');
    const [, ...channels] = parts;
    const hex = channels.slice(0, 3).map((c) => Number(c).toString(16).padStart(2, '0'));
    return `#${hex.join('')}${parts[4] ? `/${parts[4]}` : ''}`;
  };
  const rounded = ({ left, top, width, height }, x, y) =>
    [left - x, top - y, width, height].map(Math.round).join(' ');
  const seen = (e) => {
    const { display, position } = getComputedStyle(e);
    return display !== 'none' && position !== 'absolute' && e.getBoundingClientRect().height > 0;
  };
  const place = (node, box = node.getBoundingClientRect()) => {
    const svg = node instanceof SVGElement ? node.ownerSVGElement : null;
    const holder = svg ?? node.assignedSlot ?? node.parentElement ?? node.parentNode.host;
    const { left, top } = holder.getBoundingClientRect();
    if (svg || node === root) return rounded(box, left, top);
    let before = node.previousElementSibling;
    while (before && !seen(before)) before = before.previousElementSibling;
    const bottom = before?.getBoundingClientRect().bottom ?? top;
    return rounded(box, left, bottom <= box.top + 1 ? bottom : top);
  };
  const children = (e) =>
    e.localName === 'slot' && e.assignedNodes().length > 0
      ? e.assignedNodes()
      : (e.shadowRoot ?? e).childNodes;
  const hidden = (style) => style.display === 'none' || style.visibility === 'hidden';
  const inline = (e) =>
    e.nodeType !== 1 ||
    (/^inline/.test(getComputedStyle(e).display) &&
      !['svg', 'input', 'select', 'button', 'slot'].includes(e.localName) &&
      [...e.childNodes].every(inline));
  const text = (e) => e.textContent.replace(/\s+/g, ' ').trim();

  const shape = (e, style) => {
    const d = e.getAttribute('d') ?? '';
    // Long paths are told by their box and their number of commands.
    const path =
      d.length > 120
        ? `${d.match(/[a-z]/gi).length} commands`
        : d.replace(/-?\d*\.\d+/g, (n) => Math.round(n));
    const ink = ['fill', 'stroke']
      .filter((key) => style[key] !== 'none')
      .map((key) => `${key} ${colour(style[key])}`);
    const dash =
      style.strokeDasharray === 'none' ? [] : [`dash ${style.strokeDasharray.replaceAll('px', '')}`];
    lines.push(
      ['shape', e.getAttribute('class') ?? '', place(e), ...ink, ...dash, path].filter(Boolean).join(' | '),
    );
  };
  const box = (e, style) => {
    const ground = style.backgroundColor === clear ? [] : [`ground ${colour(style.backgroundColor)}`];
    const pattern = style.backgroundImage === 'none' ? [] : ['pattern'];
    const edges = ['top', 'right', 'bottom', 'left']
      .filter(
        (side) => style[`border-${side}-style`] !== 'none' && parseFloat(style[`border-${side}-width`]) > 0,
      )
      .map((side) => `${side} ${style[`border-${side}-style`]} ${colour(style[`border-${side}-color`])}`);
    const edge =
      new Set(edges.map((e) => e.replace(/^\w+ /, ''))).size === 1 && edges.length === 4
        ? [edges[0].replace(/^\w+/, 'edge')]
        : edges;
    const after = getComputedStyle(e, '::after');
    const over = after.content !== 'none' && after.backgroundImage !== 'none' ? ['hatched'] : [];
    const all = [...ground, ...pattern, ...edge, ...over];
    if (all.length > 0) lines.push(['box', place(e), ...all].join(' | '));
  };

  const walk = (node) => {
    if (node.nodeType === 3) {
      if (text(node) === '') return;
      const range = document.createRange();
      range.selectNodeContents(node);
      lines.push(
        [
          'text',
          place(node, range.getBoundingClientRect()),
          colour(getComputedStyle(node.parentElement).color),
          text(node),
        ].join(' | '),
      );
      return;
    }
    if (node.nodeType !== 1) return;
    const style = getComputedStyle(node);
    if (hidden(style)) return;
    if (node.localName === 'text' || node.localName === 'tspan') {
      lines.push(['text', place(node), colour(style.fill), text(node)].join(' | '));
    } else if (['path', 'rect', 'circle', 'line'].includes(node.localName)) shape(node, style);
    else if (['input', 'select', 'button'].includes(node.localName)) {
      const value =
        node.localName === 'button' ? text(node) : (node.getAttribute('aria-valuetext') ?? node.value);
      lines.push(['control', node.localName, place(node), value].join(' | '));
    } else {
      if (node.localName === 'svg') lines.push(['picture', place(node)].join(' | '));
      if (!(node instanceof SVGElement)) box(node, style);
      const whole =
        !node.shadowRoot &&
        !(node instanceof SVGElement) &&
        text(node) !== '' &&
        [...node.childNodes].every(inline);
      if (!whole) for (const child of children(node)) walk(child);
      else if (!/^inline/.test(style.display) || text(node) !== '')
        lines.push(['text', place(node), colour(style.color), text(node)].join(' | '));
    }
  };
  walk(root);
  return lines;
}

/** Numbers may differ by this many pixels: browsers of other versions round otherwise. */
const slack = 2;

/**
 * The first line in which two scenes differ by more than rounding; undefined where none does.
 *
 * @param {string[]} reviewed
 * @param {string[]} now
 * @returns {{line: number, reviewed: string, now: string} | undefined} `line` from 1
 */
export function difference(reviewed, now) {
  for (let i = 0; i < Math.max(reviewed.length, now.length); i++) {
    const [a = '(nothing)', b = '(nothing)'] = [reviewed[i], now[i]];
    if (a !== b && !near(a, b)) return { line: i + 1, reviewed: a, now: b };
  }
  return undefined;
}

/**
 * A long scene as it is kept: its first lines, the number of the rest, and a digest of what the rest says. The digest changes
 * with a word or a colour there, and not with a place, which may differ by rounding.
 *
 * @param {string[]} lines
 * @param {number} most how many lines are kept whole
 */
export function shortened(lines, most = 80) {
  if (lines.length <= most) return lines;
  const said = lines
    .slice(most)
    .map((line) =>
      line
        .split(' | ')
        .map((part) => (placed.test(part) ? '#' : part))
        .join(' | '),
    )
    .join('\n');
  const digest = createHash('sha256').update(said).digest('hex').slice(0, 12);
  return [...lines.slice(0, most), `and ${lines.length - most} lines more: ${digest}`];
}

/** What is a place or a path in a line, and neither words nor a colour. */
const placed = /^(-?\d+ ){3}-?\d+$|^[MLHVZAQC\d\s.,-]+$/i;

/** Whether two lines say the same, but for numbers of places. Texts and colours must be the same to the letter. */
function near(a, b) {
  const [one, other] = [a.split(' | '), b.split(' | ')];
  if (one.length !== other.length) return false;
  return one.every((part, i) => {
    const with_ = other[i];
    if (part === with_) return true;
    if (!placed.test(part)) return false;
    const numbers = (text) => text.match(/-?\d+(\.\d+)?/g) ?? [];
    if (part.replace(/-?\d+(\.\d+)?/g, '#') !== with_.replace(/-?\d+(\.\d+)?/g, '#')) return false;
    return numbers(part).every((n, j) => Math.abs(n - numbers(with_)[j]) <= slack);
  });
}
