import { nothing, svg, type TemplateResult } from 'lit';

/** All marks of one class as one path; nothing where there are none. */
export function pathMark(d: string, className: string): TemplateResult | typeof nothing {
  return d ? svg`<path class=${className} d=${d}></path>` : nothing;
}
