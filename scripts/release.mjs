/**
 * `npm run release` dates the newest entry of the changelog, commits that and tags it; docs/releases.md says what comes
 * before and after. `--check` changes nothing: it holds the commits since the last release, the changelog and the version
 * in package.json against the rules, as `npm test` does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root, run } from './run.mjs';

const kinds = 'build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test';
const subject = new RegExp(`^(${kinds})(\\([a-z0-9, -]+\\))?(!)?: (?!.*\\.$)\\S.*$`);

/**
 * What a commit calls for: its kind, and whether somebody must act. Undefined where its subject is not conventional
 * (https://www.conventionalcommits.org).
 *
 * @param {string} message the whole message
 * @returns {{kind: string, breaking: boolean} | undefined}
 */
export function readCommit(message) {
  const [first] = message.split('\n');
  const match = subject.exec(first);
  return match
    ? { kind: match[1], breaking: Boolean(match[3]) || /^BREAKING CHANGE: /m.test(message) }
    : undefined;
}

/**
 * The version after another that some commits call for. Before 1.0.0 a breaking change counts as a minor one.
 *
 * @param {string} last the version of the last release
 * @param {string[]} messages what has been committed since
 */
export function versionAfter(last, messages) {
  const [major, minor, patch] = last.split('.').map(Number);
  const commits = messages.map(readCommit).filter(Boolean);
  if (commits.some((c) => c.breaking) && major > 0) return `${major + 1}.0.0`;
  if (commits.some((c) => c.breaking || c.kind === 'feat')) return `${major}.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/**
 * What is wrong with commits and changelog: sentences, none if all is well.
 *
 * @param {{messages: string[], changelog: string, version: string, last?: string}} state `messages` since the last
 *   release, `version` of package.json, `last` released version if there is one
 */
export function problems({ messages, changelog, version, last }) {
  const found = messages
    .filter((message) => !readCommit(message))
    .map((message) => `"${message.split('\n')[0]}" is not a conventional commit: feat(trend): what it does`);
  const [, newest, when, text = ''] =
    /^## (\S+), (\S+)\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(changelog) ?? [];
  if (newest !== version)
    found.push(`CHANGELOG.md starts with ${newest ?? 'no version'}; package.json says ${version}.`);
  for (const [entry] of text.matchAll(/^- .*$/gm)) {
    if (!/^- You (can now|no longer|must) /.test(entry))
      found.push(`CHANGELOG.md must say what readers of it can or must do: "${entry}"`);
  }
  if (when === 'unreleased' && last !== undefined) {
    const number = (v) => v.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0);
    const wanted = versionAfter(last, messages);
    if (number(version) < number(wanted))
      found.push(`The commits since ${last} call for ${wanted}; it says ${version}.`);
  }
  return found;
}

const git = (...parameters) => run('git', parameters);

/** What the repository says. A clone may be shallow or lack its tags: then all commits that it has are taken. */
async function readState() {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const tag = (await git('describe', '--tags', '--abbrev=0', '--match=v*').catch(() => '')).trim();
  const log = await git('log', '--no-merges', '--format=%B%x00', ...(tag ? [`${tag}..HEAD`] : [])).catch(
    () => '',
  );
  const messages = log.split('\0').map((message) => message.trim());
  return {
    messages: messages.filter(Boolean),
    changelog: read('CHANGELOG.md'),
    version: JSON.parse(read('package.json')).version,
    last: tag ? tag.slice(1) : undefined,
  };
}

if (isMain(import.meta.url)) {
  const state = await readState();
  const found = problems(state);
  const { version, changelog } = state;
  const open = `## ${version}, unreleased`;
  if (!process.argv.includes('--check')) {
    if (!changelog.includes(open)) found.push(`CHANGELOG.md has no entry "${open}".`);
    if ((await git('status', '--porcelain')).trim()) found.push('There are changes that are not committed.');
    if (found.length === 0) {
      const today = new Date().toISOString().slice(0, 10);
      writeFileSync(join(root, 'CHANGELOG.md'), changelog.replace(open, `## ${version}, ${today}`));
      await git('commit', '-am', `chore: release ${version}`);
      await git('tag', '-a', `v${version}`, '-m', `Release ${version}`);
      console.log(`Tagged v${version}. docs/releases.md says how to publish it.`);
    }
  }
  for (const problem of found) console.log(problem);
  if (found.length > 0) process.exitCode = 1;
}
