/** How values become notes, and in which order notes are played. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document, en, language, Player, soundNotes } from '../support/pure.mjs';

const { columnOf } = document;
const { highestPitch, lowestPitch, noteAt, pitchOf, seconds } = soundNotes;

const ids = (values) => values.map((_, i) => `k${i}`);
const percent = (values, bases) => columnOf(values, bases, ids(values), 'percent');
const context = { head: undefined, item: undefined, lowBase: 30 };
const notes = (column, pitch = pitchOf([column])) =>
  Array.from({ length: column.length }, (_, i) => noteAt(column, i, pitch, context));
const semitones = (low, high) => 12 * Math.log2(high / low);

describe('the pitch of a value', () => {
  for (const [name, values, expected] of [
    ['runs over two octaves, from 0 to the largest', [0, 25, 50], [220, 440, 880]],
    ['starts at 0, as the axis does, and not at the smallest', [40, 50], [666.9, 880]],
    ['is that of the largest where all are equal', [7, 7], [880, 880]],
    ['is the lowest where all are 0', [0, 0], [220, 220]],
    ['passes over what is missing', ['not-stated', 10, 20], [undefined, 440, 880]],
    ['is that of the largest for a single value', [3], [880]],
  ]) {
    it(name, () => {
      const pitches = notes(percent(values)).map(({ pitch }) => pitch && Math.round(pitch * 10) / 10);
      assert.deepEqual(pitches, expected);
    });
  }

  it('rises by the same interval for the same step of value, wherever that is', () => {
    const [a, b, c, d] = notes(percent([10, 20, 80, 90])).map(({ pitch }) => pitch);
    assert.ok(Math.abs(semitones(a, b) - semitones(c, d)) < 1e-9);
    assert.ok(Math.abs(semitones(a, b) - 24 / 9) < 1e-9);
  });

  it('is the same in every row of a figure, so that rows compare', () => {
    const [small, large] = [percent([10, 20]), percent([20, 80])];
    const pitch = pitchOf([small, large]);
    assert.equal(notes(small, pitch)[1].pitch, notes(large, pitch)[0].pitch);
    assert.equal(notes(large, pitch)[1].pitch, highestPitch);
  });

  it('is the lowest where a figure has no value at all', () => {
    assert.equal(pitchOf([])(0), lowestPitch);
    assert.equal(pitchOf([percent(['suppressed'])])(0), lowestPitch);
  });

  it('takes a long row without running out of room', () => {
    const column = percent(Array.from({ length: 200_000 }, (_, i) => i % 100));
    assert.equal(pitchOf([column])(99), highestPitch);
  });
});

describe('the sound of a value', () => {
  for (const status of ['not-stated', 'suppressed', 'not-collected']) {
    it(`is a rustle, and no tone, where it is ${status}`, () => {
      assert.deepEqual(notes(percent([status, 5]))[0], { sound: 'rustle', pitch: undefined });
    });
  }

  it('is rough on a low base, and plain from the threshold on or where no base is known', () => {
    const column = percent([10, 10, 10, 10], [29, 30, 31, 'not-stated']);
    assert.deepEqual(
      notes(column).map(({ sound }) => sound),
      ['rough', 'plain', 'plain', 'plain'],
    );
  });

  it('is that of its pitch, rough or plain', () => {
    const [low, high] = notes(percent([10, 10], [5, 500]));
    assert.equal(low.pitch, high.pitch);
  });

  it('is a tone for 0, which is a value', () => {
    assert.deepEqual(notes(percent([0, 10]))[0], { sound: 'plain', pitch: lowestPitch });
  });
});

describe('the speeds', () => {
  it('go from slow to fast', () => {
    assert.ok(seconds.slow > seconds.normal && seconds.normal > seconds.fast);
  });
});

/** An instrument and a voice that write down what they are asked, and end a note when they are told. */
function stage(length = 3) {
  const log = [];
  let end = () => {};
  const waiting = (line) => {
    log.push(line);
    return new Promise((done) => (end = done));
  };
  const score = {
    length,
    seconds: 0.4,
    note: (place) => ({ sound: 'plain', pitch: 220 + place }),
    voice: undefined,
    words: (place) => `value ${place}`,
  };
  const instrument = {
    play: (note, time) => waiting(`play ${note.pitch - 220} for ${time}`),
    close: () => log.push('close'),
  };
  const voice = { say: (words) => waiting(`say ${words}`), hush: () => log.push('hush') };
  const player = new Player(
    instrument,
    () => score,
    (place) => log.push(`at ${place}`),
    (outcome) => log.push(outcome),
  );
  /** Ends what sounds, and lets the player go on. */
  const next = async () => {
    end();
    for (let i = 0; i < 5; i++) await undefined;
  };
  return { log, score, voice, instrument, player, next };
}

describe('a player', () => {
  it('plays every value once, in order, tells each as it begins, and closes the instrument at the end', async () => {
    const { log, player, next } = stage(2);
    const playing = player.play();
    assert.equal(player.playing, true);
    await next();
    await next();
    await playing;
    assert.deepEqual(log, ['at 0', 'play 0 for 0.4', 'at 1', 'play 1 for 0.4', 'close', 'ended']);
    assert.equal(player.playing, false);
    assert.equal(player.place, 0);
  });

  it('goes on from the value at which it was paused', async () => {
    const { log, player, next } = stage();
    void player.play();
    await next();
    player.pause();
    assert.deepEqual([player.place, player.playing], [1, false]);
    await next();
    log.length = 0;
    void player.play();
    await next();
    assert.deepEqual(log, ['at 1', 'play 1 for 0.4', 'at 2', 'play 2 for 0.4']);
  });

  it('starts again after it was stopped, and says nothing more of the run before', async () => {
    const { log, player, next } = stage();
    void player.play();
    await next();
    player.stop();
    await next();
    assert.equal(log.at(-1), 'close');
    void player.play();
    assert.deepEqual(log.slice(-2), ['at 0', 'play 0 for 0.4']);
  });

  it('says each value after its tone, where a voice is asked for, and hushes it when stopped', async () => {
    const { log, player, score, voice, next } = stage(2);
    score.voice = voice;
    void player.play();
    await next();
    assert.deepEqual(log.slice(1), ['play 0 for 0.4', 'say value 0']);
    await next();
    await next();
    player.stop();
    assert.deepEqual(log.slice(3), ['at 1', 'play 1 for 0.4', 'say value 1', 'close', 'hush']);
  });

  it('says nothing of a value whose tone was cut short', async () => {
    const { log, player, score, voice, next } = stage(2);
    score.voice = voice;
    void player.play();
    player.stop();
    await next();
    assert.deepEqual(log, ['at 0', 'play 0 for 0.4', 'close']);
  });

  it('takes another row or speed from the next value on', async () => {
    const { log, player, score, next } = stage();
    void player.play();
    Object.assign(score, { seconds: 0.2, note: (place) => ({ sound: 'plain', pitch: 320 + place }) });
    await next();
    assert.deepEqual(log, ['at 0', 'play 0 for 0.4', 'at 1', 'play 101 for 0.2']);
  });

  it('ends, and says so, where sound cannot be had', async () => {
    const { log, player, instrument } = stage();
    instrument.play = () => Promise.reject(new Error('no device'));
    await player.play();
    assert.deepEqual(log, ['at 0', 'close', 'failed']);
    assert.equal(player.playing, false);
  });

  it('asks nothing of the instrument when it is paused or stopped while it is silent', () => {
    const { log, player } = stage();
    player.pause();
    player.stop();
    assert.deepEqual(log, []);
  });
});

describe('what the controls for listening say', () => {
  const { addLanguage, languageFor, soundMessages } = language;
  const sayings = (tag) => soundMessages({ ...languageFor('en'), tag })[0];

  it('is English or Welsh, and English where there is no other', () => {
    assert.equal(sayings('en').play, 'Play');
    assert.equal(sayings('cy').play, 'Chwarae');
    assert.equal(sayings('xx').play, 'Play');
  });

  it('has a text for everything in each language', () => {
    assert.deepEqual(Object.keys(sayings('cy')), Object.keys(sayings('en')));
    for (const tag of ['en', 'cy'])
      for (const text of Object.values(sayings(tag)))
        assert.ok((typeof text === 'function' ? text('X') : text).trim());
  });

  it('comes from the messages that were added for a language, where they have it', () => {
    addLanguage('de', { ...en, sound: { ...sayings('en'), play: 'Abspielen' } });
    const [{ play }, tag] = soundMessages(languageFor('de'));
    assert.deepEqual([play, tag], ['Abspielen', 'de']);
  });

  it('is English, and says so, where a language has not all of it', () => {
    addLanguage('nl', { ...en, sound: { play: 'Afspelen' } });
    const [{ play, stop }, tag] = soundMessages(languageFor('nl'));
    assert.deepEqual([play, stop, tag], ['Play', 'Stop', 'en']);
  });
});
