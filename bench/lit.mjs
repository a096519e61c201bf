/** The floor: an element of Lit's that draws the line and nothing else. No axis, no table, no words. */
import { LitElement, svg } from 'lit';

class Floor extends LitElement {
  static properties = { data: { attribute: false } };

  render() {
    const { values, avg, n } = this.data;
    // As many points as there are pixels: more of them nobody sees.
    const step = Math.max(1, Math.floor(n / 640));
    let line = '';
    for (let i = 0; i < n; i += step)
      line += `${i ? 'L' : 'M'}${((i / n) * 320).toFixed(1)},${180 - values[i] * 1.8}`;
    return svg`<svg width="320" height="180"><path d=${line} fill="none" stroke="#0b5fa5"></path><path
      d=${`M0,${180 - avg * 1.8}H320`} stroke="#4d5a63"></path></svg>`;
  }
}
customElements.define('bench-floor', Floor);

export function trend(container, data) {
  const element = Object.assign(document.createElement('bench-floor'), { data });
  container.append(element);
  return {
    ready: element.updateComplete,
    update(next) {
      element.data = next;
      return element.updateComplete;
    },
    destroy: () => element.remove(),
  };
}
