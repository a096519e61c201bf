import { isLowBase } from '../../document/index.js';
import {
  boxOf,
  clamp,
  round,
  textWidth,
  type Anchor,
  type Box,
  type Label,
  type LabelRoom,
  type Scale,
} from '../../geometry/index.js';
import type { Language } from '../../language/index.js';
import { placesOf, type GapRun, type TrendModel } from './model.js';

/**
 * The values beside their points: the highest and the lowest first, then all others where points are few enough
 * to be read one by one. What finds no room is left to the table.
 */
export function placeValues(
  { lines, unit, view, average, context }: TrendModel,
  room: LabelRoom,
  x: Scale,
  y: Scale,
  plot: Box,
  { formats }: Language,
): (Label & { line: number })[] {
  const [line] = lines;
  if (!line) return [];
  const { column, stated, highest, lowest } = line;
  const { numbers, length } = column;
  const few = stated <= Math.min(16, (plot.x1 - plot.x0) / (room.size * 1.6));
  const rule = y(average?.value ?? NaN);
  const labels: (Label & { line: number })[] = [];
  const first = [highest, lowest].map((value) => placesOf(line, value)[0]!);
  for (const i of new Set([...first, ...Array(few ? length : 0).keys()])) {
    const value = numbers[i]!;
    if (isNaN(value)) continue;
    const text = formats.value(value, unit, view.decimals) + (isLowBase(column.cell(i), context) ? '†' : '');
    const place = (aside: number, down: number, anchor: Anchor): Label => ({
      x: round(x(i) + room.size * aside),
      y: round(y(value) + room.size * down),
      text,
      anchor,
    });
    const [above, below] = [place(0, -0.7, 'middle'), place(0, 1.5, 'middle')];
    // The line leaves a low point upwards: there is more room below.
    const neighbours = [numbers[i - 1]!, numbers[i + 1]!].filter((n) => !isNaN(n));
    const low = neighbours.length > 0 && neighbours.every((n) => n > value);
    const around = [
      ...(low ? [below, above] : [above, below]),
      place(0.7, 0.35, 'start'),
      place(-0.7, 0.35, 'end'),
      ...[-0.5, 1.3].flatMap((down) => [place(0.4, down, 'start'), place(-0.4, down, 'end')]),
    ];
    const onRule = (label: Label): boolean => {
      const { y0, y1 } = boxOf(label, room.size);
      return y0 < rule && rule < y1;
    };
    // A value stands on the average's line only where it has no other place.
    const label = room.place([...around.filter((l) => !onRule(l)), ...around.filter(onRule)]);
    if (label) labels.push({ ...label, line: 0 });
  }
  return labels;
}

/** Where the name of the average may stand: at the end of its line, at the start, in the middle; above or below. */
export function averagePlaces(
  text: string,
  at: number,
  plot: Box,
  size: number,
  rightToLeft: boolean,
): Label[] {
  const right: Label = { x: plot.x1, y: 0, text, anchor: 'end' };
  const left: Label = { ...right, x: plot.x0, anchor: 'start' };
  const middle: Label = { ...right, x: (plot.x0 + plot.x1) / 2, anchor: 'middle' };
  return [...(rightToLeft ? [left, right] : [right, left]), middle].flatMap((label) =>
    [-0.45, 1.15].map((lines) => ({ ...label, y: round(at + size * lines) })),
  );
}

/** The numbers of rules at their tops, where there are several. Those that would touch have one between them: `1–3`. */
export function breakNumbers(
  rules: readonly number[],
  plot: Box,
  size: number,
  { formats }: Language,
): Label[] {
  const runs: { from: number; label: Label }[] = [];
  const labelOf = (from: number, to: number): Label => {
    const text = [...new Set([from, to])].map((i) => formats.number(i + 1)).join('–');
    const half = textWidth(text, size) / 2;
    const x = clamp((rules[from]! + rules[to]!) / 2, plot.x0 + half, plot.x1 - half);
    return { x: round(x), y: round(plot.y0 - size * 0.35), text, anchor: 'middle' };
  };
  const touch = (a: Label, b: Label): boolean =>
    Math.abs(a.x - b.x) < textWidth(a.text + b.text, size) / 2 + size * 0.4;
  rules.forEach((_, to) => {
    let from = to;
    let label = labelOf(from, to);
    for (let last; (last = runs.at(-1)) && touch(last.label, label); runs.pop()) {
      from = last.from;
      label = labelOf(from, to);
    }
    runs.push({ from, label });
  });
  return rules.length > 1 ? runs.map((run) => run.label) : [];
}

/**
 * The reason for each gap, written in it where all lines agree on it and it is wide enough; and the reasons that are left for
 * a legend: none where there is but one and some gap has it written in it.
 */
export function placeGapWords(
  boxes: readonly Box[],
  runs: readonly GapRun[],
  room: LabelRoom,
  plot: Box,
  { messages }: Language,
): { labels: Label[]; unwritten: string[] } {
  const labels: Label[] = [];
  const [written, unwritten] = [new Set<string>(), new Set<string>()];
  boxes.forEach((box, i) => {
    const words = runs[i]!.reasons.map((reason) => messages.status[reason]);
    const text = words.join();
    const fits = words.length === 1 && textWidth(text, room.size) <= box.x1 - box.x0 - 4;
    for (const word of words) (fits ? written : unwritten).add(word);
    if (!fits) return;
    const x = (box.x0 + box.x1) / 2;
    const heights = [0.5, 0.7, 0.3, 0.85].map((share) => plot.y0 + (plot.y1 - plot.y0) * share);
    const label = room.place(heights.map((y): Label => ({ x, y: round(y), text, anchor: 'middle' })));
    if (label) labels.push(label);
  });
  const all = new Set([...written, ...unwritten]);
  return { labels, unwritten: written.size && all.size === 1 ? [] : [...unwritten] };
}
