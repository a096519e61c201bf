import { textWidth } from './labels.js';

/** A text as lines of at most a width, in pixels, at a font size. A word that is wider than that is cut where it must be. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    let letters = [...word];
    while (letters.length > 1 && textWidth(letters.join(''), size) > width) {
      let end = letters.length - 1;
      while (end > 1 && textWidth(letters.slice(0, end).join(''), size) > width) end--;
      lines.push(letters.slice(0, end).join(''));
      letters = letters.slice(end);
    }
    line = letters.join('');
  }
  return [...lines, line];
}

/** How wide the widest of some texts is, in pixels; 0 where there are none. */
export function widestOf(texts: readonly string[], size: number): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, size)), 0);
}
