import type { Voice } from './player.js';

/** No value takes longer to say, in milliseconds. Some browsers never tell that they have said something. */
const longest = 20_000;

/**
 * The voice of this device that speaks a language; undefined where it has none. Voices that send what they say to somebody
 * else's server are left out.
 */
function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  const tag = (text: string): string => text.toLowerCase().replace('_', '-');
  const [primary] = tag(language).split('-');
  const local = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && tag(voice.lang).split('-')[0] === primary);
  return local.find((voice) => tag(voice.lang) === tag(language)) ?? local[0];
}

/**
 * What says words in a language; undefined where the device cannot. Browsers may name their voices only some time after
 * they were first asked.
 */
export function speechIn(language: string): Voice | undefined {
  const voice = 'speechSynthesis' in globalThis ? voiceFor(language) : undefined;
  return (
    voice && {
      say: (words) =>
        new Promise((said) => {
          const utterance = new SpeechSynthesisUtterance(words);
          utterance.voice = voice;
          utterance.lang = voice.lang;
          const late = setTimeout(said, longest);
          utterance.onend = utterance.onerror = () => {
            clearTimeout(late);
            said();
          };
          speechSynthesis.speak(utterance);
        }),
      hush: () => speechSynthesis.cancel(),
    }
  );
}
