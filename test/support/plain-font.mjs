/**
 * A font in which every character is the same box, half as wide as it is tall. With it text takes the same room on every
 * machine, whatever fonts it has, so that layouts can be compared number by number.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec the tables, and format 13 of `cmap`: many characters, one glyph
 */

const em = 1000;
const [ascent, descent, advance] = [800, 200, 500];
/** The first moment that a font can name, in seconds since 1904, twice: made and changed. */
const dates = [0, 0, 0, 0];

const bytes = (...parts) => Buffer.concat(parts);
const u16 = (...numbers) => Buffer.from(Uint8Array.from(numbers.flatMap((n) => [(n >> 8) & 255, n & 255])));
const u32 = (...numbers) => {
  const buffer = Buffer.alloc(4 * numbers.length);
  numbers.forEach((n, i) => buffer.writeUInt32BE(n >>> 0, 4 * i));
  return buffer;
};

/** A rectangle as a glyph: one contour of four points, clockwise. */
const box = bytes(
  u16(1, 50, 0, advance - 50, ascent, 3, 0),
  Buffer.from([1, 1, 1, 1]),
  u16(50, 0, advance - 100, 0),
  u16(0, ascent, 0, -ascent),
  Buffer.alloc(2),
);

const name = (id, text, offset) => u16(3, 1, 0x409, id, 2 * text.length, offset);
const utf16 = (text) => Buffer.from(text, 'utf16le').swap16();
const names = [
  [1, 'Plain'],
  [2, 'Regular'],
  [4, 'Plain'],
  [6, 'Plain'],
];

const tables = {
  'OS/2': bytes(
    u16(4, advance, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 250, 0),
    Buffer.alloc(10),
    u32(1, 0, 0, 0),
    Buffer.from('NONE'),
    u16(0x40, 0x20, 0xffff, ascent, -descent, 0, ascent, descent),
    u32(1, 0),
    u16(500, 700, 0, 0x20, 1),
  ),
  cmap: bytes(u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(28, 0, 1, 0x20, 0x10ffff, 1)),
  glyf: bytes(box, box),
  head: bytes(
    u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
    u16(0, em),
    u32(...dates),
    u16(0, 0, advance, ascent, 0, 8, 2, 1, 0),
  ),
  hhea: bytes(u32(0x00010000), u16(ascent, -descent, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, 2)),
  hmtx: u16(advance, 50, advance, 50),
  loca: u32(0, box.length, 2 * box.length),
  maxp: bytes(u32(0x00010000), u16(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)),
  name: (() => {
    let offset = 0;
    const records = names.map(([id, text]) => {
      const record = name(id, text, offset);
      offset += 2 * text.length;
      return record;
    });
    return bytes(u16(0, names.length, 6 + 12 * names.length), ...records, ...names.map(([, t]) => utf16(t)));
  })(),
  post: u32(0x00030000, 0, 0, 1, 0, 0, 0, 0),
};

const padded = (buffer) => bytes(buffer, Buffer.alloc((4 - (buffer.length % 4)) % 4));
const sum = (buffer) => {
  let total = 0;
  for (let i = 0; i < buffer.length; i += 4) total = (total + buffer.readUInt32BE(i)) >>> 0;
  return total;
};

/** The font as the bytes of a TrueType file. */
export function plainFont() {
  const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const count = entries.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const head = bytes(u32(0x00010000), u16(count, 16 * power, Math.log2(power), 16 * (count - power)));
  let offset = head.length + 16 * count;
  const directory = [];
  const bodies = [];
  for (const [tag, table] of entries) {
    const body = padded(table);
    directory.push(Buffer.from(tag), u32(sum(body), offset, table.length));
    bodies.push(body);
    offset += body.length;
  }
  const font = bytes(head, ...directory, ...bodies);
  const at = head.length + 16 * entries.findIndex(([tag]) => tag === 'head') + 8;
  font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, font.readUInt32BE(at) + 8);
  return font;
}

/** A style sheet that makes a page and its figures use the font. */
export const plainStyle = `
@font-face { font-family: Plain; font-weight: 1 1000; src: url(data:font/ttf;base64,${plainFont().toString('base64')}); }
:root, body, * { font-family: Plain !important; --findings-font-family: Plain; }
`;
