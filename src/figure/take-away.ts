import { isServer } from 'lit';
import { toCsv, type Table } from '../language/index.js';

/**
 * Whether this frame may hand files to the reader: a sandboxed one of no origin usually may not, and never says so. What
 * a server draws keeps room for what most frames may.
 */
export function mayDownload(): boolean {
  return isServer || self.origin !== 'null';
}

/** Whether this frame may put text on the clipboard. */
export function mayCopy(): boolean {
  return isServer || (navigator.clipboard !== undefined && self.origin !== 'null');
}

/** Hands the figures to the reader as a file of comma-separated values. */
export function downloadCsv(table: Table, name: string): void {
  const url = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = `${name.replace(/[^\w.-]+/g, '-')}.csv`;
  anchor.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Puts a text on the clipboard; false where that is refused. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
