/** How scenes of stories are compared: what is rounding, and what is a change. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainFont } from '../support/plain-font.mjs';
import { difference } from '../support/scene.mjs';

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

describe('the font of the stories', () => {
  it('is a TrueType file whose sums are right', () => {
    const font = plainFont();
    let sum = 0;
    for (let i = 0; i < font.length; i += 4) sum = (sum + font.readUInt32BE(i)) >>> 0;
    assert.equal(font.readUInt32BE(0), 0x00010000);
    assert.equal(sum, 0xb1b0afba);
  });
});
