/** How scenes of stories are compared: what is rounding, and what is a change. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainFont } from '../support/plain-font.mjs';
import { difference, shortened } from '../support/scene.mjs';

const line = 'text | 12 48 560 144 | #1f2a30 | The highest was 32%';
const shape = 'shape | line s1 | 142 414 508 47 | stroke #0b5fa5 | M130,89L194,76';

describe('two scenes', () => {
  it('are the same where places differ by rounding alone', () => {
    const moved = ['text | 13 47 562 144 | #1f2a30 | The highest was 32%', shape.replace('194', '196')];
    assert.equal(difference([line, shape], moved), undefined);
  });

  for (const [what, now] of [
    ['a place', line.replace('560', '563')],
    ['a colour', line.replace('#1f2a30', '#1f2a31')],
    ['a number in a text', line.replace('32%', '33%')],
    ['a word', line.replace('highest', 'lowest')],
  ]) {
    it(`differ where ${what} does`, () => {
      assert.deepEqual(difference([line], [now]), { line: 1, reviewed: line, now });
    });
  }

  it('differ where a path has another form, or a line is gone', () => {
    assert.equal(difference([shape], [shape.replace('L194', 'M194')]).line, 1);
    assert.deepEqual(difference([line, shape], [line]), { line: 2, reviewed: shape, now: '(nothing)' });
  });
});

describe('a scene of many lines', () => {
  const lines = Array.from({ length: 5 }, (_, i) => line.replace('12 48', `${i} 48`));
  const changed = (from, to) => shortened([...lines.slice(0, 4), lines[4].replace(from, to)], 2);

  it('is kept by its first lines, and the number of the rest', () => {
    assert.deepEqual(shortened(lines, 5), lines);
    assert.deepEqual(shortened(lines, 2).slice(0, 2), lines.slice(0, 2));
    assert.match(shortened(lines, 2)[2], /^and 3 lines more: [0-9a-f]{12}$/);
  });

  it('differs where a word or a colour of the rest does, and not where a place is rounded otherwise', () => {
    assert.ok(difference(shortened(lines, 2), changed('32%', '33%')));
    assert.ok(difference(shortened(lines, 2), changed('#1f2a30', '#1f2a31')));
    assert.equal(difference(shortened(lines, 2), changed('560', '561')), undefined);
  });
});

describe('the font of the stories', () => {
  it('is a TrueType file whose sums are right', () => {
    const font = plainFont();
    let sum = 0;
    for (let i = 0; i < font.length; i += 4) sum = (sum + font.readUInt32BE(i)) >>> 0;
    assert.equal(font.readUInt32BE(0), 0x00010000);
    assert.equal(sum, 0xb1b0afba);
  });
});
