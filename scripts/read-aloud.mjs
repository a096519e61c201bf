/**
 * `npm run read-aloud`: prints what every figure of the examples says, as a voice gets it: summaries, notes, and what the
 * slider reads at its first, middle and last place. With eSpeak NG on the machine each text is followed by what that voice
 * says, in the letters of the International Phonetic Alphabet. `--lang=cy` for another language; `--all` for every place.
 */
import { spawnSync } from 'node:child_process';
import { cy, language } from '../test/support/pure.mjs';
import { saidIn } from '../test/support/said.mjs';

language.addLanguage('cy', cy);
const given = process.argv.slice(2);
const lang = given.find((a) => a.startsWith('--lang='))?.slice('--lang='.length) ?? 'en-GB';
const spoken = languageOfVoice(lang);
const voice = (text) =>
  spawnSync('espeak-ng', ['-q', '--ipa', '-v', spoken, '--', text], { encoding: 'utf8' });
const version = spawnSync('espeak-ng', ['--version'], { encoding: 'utf8' }).stdout?.split('  ')[0];

/** eSpeak NG calls British English so; other languages by their tag. */
function languageOfVoice(tag) {
  return tag === 'en' || tag === 'en-GB' ? 'en-gb' : tag.split('-')[0];
}

function say(text) {
  console.log(text);
  if (version)
    console.log(
      `  ${voice(text)
        .stdout.trim()
        .replace(/\s*\n\s*/g, ' | ')}`,
    );
}

console.log(version ? `Voice: ${version}, ${spoken}` : 'No voice: espeak-ng is not on this machine.');
for (const { name, summary, notes, readouts, instructions } of saidIn(language.languageFor(lang))) {
  console.log(`\n## ${name}\n`);
  [...summary, ...notes, ...(instructions ? [instructions] : [])].forEach(say);
  const places = given.includes('--all')
    ? readouts
    : [readouts[0], readouts[readouts.length >> 1], readouts.at(-1)];
  [...new Set(places.filter(Boolean))].forEach(say);
}
