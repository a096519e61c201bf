import type { Note } from './notes.js';
import type { Instrument } from './player.js';

/** How loud each sound is, from 0 to 1. A rough tone of the same height is heard as louder. */
const loudness: { readonly [S in Note['sound']]: number } = { plain: 0.2, rough: 0.1, rustle: 0.2 };
/** How much of a note's time is heard; the rest keeps it apart from the next. */
const heard = 0.75;
/** How long a note takes to come and to go, in seconds: a sudden start would click. */
const ramp = 0.02;
/** A rustle is noise below this frequency, in hertz, and short. */
const rustle = { below: 200, seconds: 0.12 };

/**
 * Sets a note into an audio context.
 *
 * @param at when it begins, on the context's clock
 * @param seconds how long it takes, with the silence at its end
 * @returns what ends when its time is over
 */
export function setNote(
  context: BaseAudioContext,
  to: AudioNode,
  { sound, pitch }: Note,
  at: number,
  seconds: number,
): AudioScheduledSourceNode {
  const envelope = new GainNode(context, { gain: 0 });
  envelope.connect(to);
  const source = pitch === undefined ? noise(context, envelope) : tone(context, envelope, sound, pitch);
  const end = at + Math.min(seconds * heard, pitch === undefined ? rustle.seconds : Infinity);
  const { gain } = envelope;
  gain.setValueAtTime(0, at);
  gain.linearRampToValueAtTime(loudness[sound], at + ramp);
  gain.setValueAtTime(loudness[sound], end - ramp);
  gain.linearRampToValueAtTime(0, end);
  source.start(at);
  source.stop(at + seconds);
  return source;
}

function tone(
  context: BaseAudioContext,
  to: AudioNode,
  sound: Note['sound'],
  frequency: number,
): OscillatorNode {
  const source = new OscillatorNode(context, { type: sound === 'rough' ? 'sawtooth' : 'sine', frequency });
  source.connect(to);
  return source;
}

function noise(context: BaseAudioContext, to: AudioNode): AudioBufferSourceNode {
  const { sampleRate } = context;
  const buffer = new AudioBuffer({ length: Math.ceil(sampleRate * rustle.seconds), sampleRate });
  const samples = buffer.getChannelData(0);
  // Lehmer's generator: the same noise every time.
  for (let i = 0, seed = 1; i < samples.length; i++) {
    seed = (16807 * seed) % 2147483647;
    samples[i] = seed / 1073741823.5 - 1;
  }
  const source = new AudioBufferSourceNode(context, { buffer, loop: true });
  const filter = new BiquadFilterNode(context, { type: 'lowpass', frequency: rustle.below });
  // A filter this low leaves little of the noise, so what is left is raised.
  const raised = new GainNode(context, { gain: 4 });
  source.connect(filter).connect(raised).connect(to);
  return source;
}

/** Plays notes by Web Audio. It holds an audio context from the first note until it is closed. */
export class WebAudio implements Instrument {
  #context: AudioContext | undefined;
  #out: GainNode | undefined;

  async play(note: Note, seconds: number): Promise<void> {
    const context = (this.#context ??= new AudioContext());
    if (!this.#out) {
      this.#out = new GainNode(context);
      this.#out.connect(context.destination);
    }
    const out = this.#out;
    if (context.state !== 'running') await context.resume();
    return new Promise((over) => {
      setNote(context, out, note, context.currentTime, seconds).onended = () => over();
    });
  }

  close(): void {
    const context = this.#context;
    this.#out?.gain.setTargetAtTime(0, context?.currentTime ?? 0, ramp / 4);
    this.#context = this.#out = undefined;
    // Once what was playing has faded.
    setTimeout(() => void context?.close(), 2000 * ramp);
  }
}
