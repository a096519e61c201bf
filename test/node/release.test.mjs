/** What commits and changelog must be like before a release. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problems, readCommit, versionAfter } from '../../scripts/release.mjs';

const changelog = (...entries) =>
  `# Changelog\n\nWords.\n\n## 0.2.0, unreleased\n\n${entries.join('\n')}\n\n## 0.1.0, 2026-11-22\n\n- Old.\n`;
const good = {
  messages: ['feat(trend): gaps'],
  changelog: changelog('- You can now see gaps.'),
  version: '0.2.0',
  last: '0.1.0',
};

describe('a commit', () => {
  for (const message of [
    'feat(trend): gaps',
    'fix: it',
    'refactor(figure, data)!: no more',
    'docs: size\n\nWhy.',
  ])
    it(`may be "${message.split('\n')[0]}"`, () => assert.ok(readCommit(message)));
  for (const message of [
    'gaps',
    'feature: gaps',
    'feat : gaps',
    'feat:gaps',
    'Feat: gaps',
    'feat: gaps.',
    'feat(): gaps',
    '',
  ])
    it(`may not be "${message}"`, () => assert.equal(readCommit(message), undefined));
  it('says that somebody must act by its mark or in its text', () => {
    assert.equal(readCommit('feat!: a').breaking, true);
    assert.equal(readCommit('feat: a\n\nBREAKING CHANGE: b').breaking, true);
    assert.equal(readCommit('feat: a').breaking, false);
  });
});

describe('the next version', () => {
  for (const [last, messages, next] of [
    ['1.2.3', ['fix: a'], '1.2.4'],
    ['1.2.3', ['fix: a', 'feat: b'], '1.3.0'],
    ['1.2.3', ['feat: b', 'fix!: a'], '2.0.0'],
    ['0.2.3', ['fix!: a'], '0.3.0'],
  ])
    it(`after ${last} and ${messages.join(', ')} is ${next}`, () =>
      assert.equal(versionAfter(last, messages), next));
});

describe('the changelog', () => {
  it('is right where it says what people can now do, for the version that the commits call for', () => {
    assert.deepEqual(problems(good), []);
    assert.deepEqual(problems({ ...good, last: undefined }), []);
  });
  for (const [name, change, said] of [
    [
      'starts with another version than the package',
      { version: '0.3.0' },
      /starts with 0\.2\.0; package\.json says 0\.3\.0/,
    ],
    ['has no entry', { changelog: '# Changelog\n' }, /starts with no version/],
    [
      'tells what was done',
      { changelog: changelog('- You can now a.', '- Refactored the trend.') },
      /"- Refactored the trend\."/,
    ],
    ['promises too little', { last: '0.2.0' }, /call for 0\.3\.0; it says 0\.2\.0/],
    [
      'comes with a commit that is not conventional',
      { messages: ['wip'] },
      /"wip" is not a conventional commit/,
    ],
  ])
    it(`is refused where it ${name}`, () => {
      const found = problems({ ...good, ...change });
      assert.equal(found.length, 1, found.join('\n'));
      assert.match(found[0], said);
    });
});
