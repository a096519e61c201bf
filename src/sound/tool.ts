import type { Tool } from '../figure/tool.js';
import { Listen } from './listen.js';
import type { Instrument } from './player.js';
import { WebAudio } from './web-audio.js';

/**
 * What gives each figure that has rows its controls.
 *
 * @param instrument makes what plays a figure
 */
export function toolWith(instrument: () => Instrument): Tool {
  const known = new WeakMap<object, Listen>();
  return (host, drawing, cursor, box) => {
    const rows = drawing.chart.cursor?.rows?.(drawing.model) ?? [];
    if (!rows[0]?.column.length) return undefined;
    let listen = known.get(host);
    if (listen) listen.update(drawing, rows);
    else known.set(host, (listen = new Listen({ host, cursor, box }, drawing, rows, instrument())));
    return listen.controls.node;
  };
}

/** Sound by Web Audio. */
export const soundTool: Tool = toolWith(() => new WebAudio());
