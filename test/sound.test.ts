import { expect } from '@open-wc/testing';
import 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import '../src/index.js';
import type { FindingsDocument, View } from '../src/document/index.js';
import { tagOf } from '../src/figure/define.js';
import { FindingsElement } from '../src/figure/element.js';
import { cy } from '../src/language/cy.js';
import { addLanguage } from '../src/language/index.js';
import type { Note } from '../src/sound/notes.js';
import { toolWith } from '../src/sound/tool.js';
import { setNote } from '../src/sound/web-audio.js';
import { emulate } from './support/browser.js';
import { countListeners } from './support/listeners.js';
import { closeHost, host, mount, openHost, type Mounted } from './support/mounted.js';

const { axe } = window as unknown as {
  axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };
};
const response = await fetch('/examples/crisis-support.findings.json');
const example = (await response.json()) as FindingsDocument;

/** An instrument whose notes end when the test says so. */
let heard: { note: Note; seconds: number }[] = [];
let closed = 0;
let refuses = false;
let end: () => void = () => undefined;
const instrument = {
  play: (note: Note, seconds: number): Promise<void> => {
    if (refuses) return Promise.reject(new Error('no device'));
    heard.push({ note, seconds });
    return new Promise((done) => (end = done));
  },
  close: () => void closed++,
};
FindingsElement.addTool(
  'sound',
  toolWith(() => instrument),
);

beforeEach(() => {
  openHost();
  heard = [];
  closed = 0;
  refuses = false;
});
afterEach(async () => {
  closeHost();
  await emulate();
});

function show(view: string, more: object = {}): Promise<Mounted> {
  const { kind } = example.views.find(({ id }) => id === view) as View;
  return mount(tagOf(kind) as string, { data: example, view, ...more });
}
const trend = (more: object = {}): Promise<Mounted> => show('share-by-month', more);
const heatmap = (more: object = {}): Promise<Mounted> => show('share-by-age-and-month', more);

const listen = (element: Mounted): HTMLDetailsElement =>
  element.shadowRoot.querySelector('.listen') as HTMLDetailsElement;
const open = async (element: Mounted): Promise<void> => {
  const opened = new Promise((done) => listen(element).addEventListener('toggle', done, { once: true }));
  listen(element).open = true;
  await opened;
};
const buttons = (element: Mounted): HTMLButtonElement[] => [...listen(element).querySelectorAll('button')];
const press = (element: Mounted, name: string): void =>
  buttons(element)
    .find((button) => button.textContent === name)
    ?.click();
const lists = (element: Mounted): HTMLSelectElement[] => [...listen(element).querySelectorAll('select')];
/** What was announced last. */
const said = async (element: Mounted): Promise<string> => {
  await element.updateComplete;
  return (element.shadowRoot.querySelector('[role=status]')?.textContent ?? 'no status').trim();
};
const readout = (element: Mounted): string =>
  (element.shadowRoot.querySelector('.readout')?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** Ends the note that sounds, and waits until the figure shows the next. */
const next = async (element: Mounted): Promise<void> => {
  end();
  await new Promise((done) => setTimeout(done));
  await element.updateComplete;
};
const playing = (element: Mounted): boolean => buttons(element)[0]?.textContent === 'Pause';

describe('the controls for listening', () => {
  for (const { id, kind } of example.views) {
    const can = kind === 'trend' || kind === 'heatmap';
    it(`${can ? 'stand' : 'do not stand'} in a ${kind}, ${id}`, async () => {
      expect(listen(await show(id)) !== null).to.equal(can);
    });
  }

  it('are one closed line until a reader opens them, and play nothing by themselves', async () => {
    const element = await trend();
    expect(listen(element).open).to.equal(false);
    expect(buttons(element)[0]?.checkVisibility()).to.equal(false);
    await open(element);
    expect(buttons(element)[0]?.checkVisibility()).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('offer a row where there are several, by its name, and none in a figure of one', async () => {
    const [rows] = lists(await heatmap());
    expect([...(rows?.options ?? [])].map((o) => o.text)).to.deep.equal([
      '16 to 25',
      '35 to 44',
      '45 to 54',
      '55 to 64',
    ]);
    expect(rows?.closest('label')?.hidden).to.equal(false);
    expect(lists(await trend())[0]?.closest('label')?.hidden).to.equal(true);
  });

  it('are absent where there is nothing to hear', async () => {
    const view = { ...example.views.find(({ kind }) => kind === 'heatmap'), rows: [] } as unknown as View;
    const real = console.error;
    console.error = () => undefined;
    const element = await heatmap({ data: { ...example, views: [view] }, view: view.id });
    console.error = real;
    expect(listen(element)).to.equal(null);
  });

  it('keep the picture as tall as it was when they open', async () => {
    host.style.inlineSize = '700px';
    const element = await trend();
    const plot = element.shadowRoot.querySelector('.plot') as HTMLElement;
    const before = plot.offsetHeight;
    await open(element);
    expect(plot.offsetHeight).to.equal(before);
  });

  for (const width of [240, 320, 768]) {
    it(`fit in ${width} pixels, and are at least 44 tall`, async () => {
      host.style.inlineSize = `${width}px`;
      const element = await heatmap();
      await open(element);
      expect(element.scrollWidth).to.be.at.most(width);
      const controls = [...buttons(element), ...lists(element)];
      for (const control of controls)
        expect(control.offsetHeight, control.textContent ?? '').to.be.at.least(44);
    });
  }

  it('give axe nothing to find, in light and dark', async () => {
    for (const element of [await trend(), await heatmap()]) await open(element);
    for (const scheme of ['light', 'dark']) {
      host.style.colorScheme = scheme;
      const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).to.deep.equal([]);
    }
  });

  it('write the names of rows the right way on a page that runs from right to left', async () => {
    host.dir = 'rtl';
    const [rows] = lists(await heatmap());
    expect(getComputedStyle(rows as Element).direction).to.equal('ltr');
  });

  it('are not printed', async () => {
    const element = await trend();
    await open(element);
    await emulate({ media: 'print' });
    expect(listen(element).checkVisibility()).to.equal(false);
  });

  it('speak Welsh on a Welsh page', async () => {
    addLanguage('cy', cy);
    host.lang = 'cy';
    const element = await trend();
    expect(buttons(element).map((b) => b.textContent)).to.deep.equal(['Chwarae', 'Stopio']);
    expect(element.shadowRoot.querySelector('.frame')?.getAttribute('lang')).to.equal('cy');
  });
});

describe('a figure that is heard', () => {
  it('plays its values in order: tones, and a rustle where there is none', async () => {
    const element = await trend();
    press(element, 'Play');
    for (let i = 0; i < 3; i++) await next(element);
    expect(heard.map(({ note }) => note.sound)).to.deep.equal(['rustle', 'plain', 'plain', 'rustle']);
    expect(heard.map(({ note }) => note.pitch && Math.round(note.pitch))).to.deep.equal([
      undefined,
      Math.round(220 * 4 ** (22 / 32)),
      Math.round(220 * 4 ** (25 / 32)),
      undefined,
    ]);
  });

  it('marks in the picture and reads in its line what is heard', async () => {
    const element = await trend();
    press(element, 'Play');
    await next(element);
    expect(readout(element)).to.equal('February 2024 22%');
    await next(element);
    await next(element);
    expect(readout(element)).to.equal('April 2024 not stated');
    expect(element.shadowRoot.querySelector('input[type=range]')?.getAttribute('aria-valuetext')).to.equal(
      'April 2024, not stated',
    );
  });

  it('fires no findings-select: nobody chose', async () => {
    const element = await trend();
    let chosen = 0;
    element.addEventListener('findings-select', () => chosen++);
    press(element, 'Play');
    await next(element);
    expect(chosen).to.equal(0);
  });

  it('plays the row that is chosen, with a low base as a rough tone, at the pitches of the whole figure', async () => {
    const element = await heatmap();
    const [rows, speed] = lists(element);
    if (!rows || !speed) throw new Error('two lists');
    rows.selectedIndex = 2;
    speed.selectedIndex = 2;
    press(element, 'Play');
    for (let i = 0; i < 12; i++) await next(element);
    expect(heard.at(-1)).to.deep.equal({
      note: { sound: 'rough', pitch: 220 * 4 ** (32 / 56) },
      seconds: 0.2,
    });
    expect(readout(element)).to.contain('45 to 54, January 2025');
  });

  it('says nothing to assistive technology while it plays, and one thing when it is paused, stopped or over', async () => {
    const element = await trend();
    press(element, 'Play');
    for (let i = 0; i < 3; i++) {
      await next(element);
      expect(await said(element)).to.equal('');
    }
    press(element, 'Pause');
    expect(await said(element)).to.equal('Paused at April 2024: not stated');
    press(element, 'Play');
    expect(await said(element)).to.equal('');
    press(element, 'Stop');
    expect(await said(element)).to.equal('Stopped');
    press(element, 'Play');
    for (let i = 0; i < 14; i++) await next(element);
    expect(await said(element)).to.equal('The end');
    expect(playing(element)).to.equal(false);
    expect(readout(element)).to.contain('February 2025');
  });

  it('goes on after a pause where it was', async () => {
    const element = await trend();
    press(element, 'Play');
    await next(element);
    press(element, 'Pause');
    expect(closed).to.equal(1);
    await next(element);
    expect(heard).to.have.length(2);
    press(element, 'Play');
    expect(heard).to.have.length(3);
    expect(heard[2]).to.deep.equal(heard[1]);
  });

  it('says calmly where sound cannot be had', async () => {
    refuses = true;
    const element = await trend();
    press(element, 'Play');
    await next(element);
    expect(await said(element)).to.equal('This device cannot play sound just now.');
    expect(listen(element).querySelector('p')?.textContent).to.equal(
      'This device cannot play sound just now.',
    );
    expect(playing(element)).to.equal(false);
  });

  const silences: { readonly [what: string]: (element: Mounted) => unknown } = {
    'Escape is pressed anywhere on the page': () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    'Stop is pressed': (element) => press(element, 'Stop'),
    'it leaves the page': (element) => element.remove(),
    'the controls are closed': (element) => (listen(element).open = false),
    'its figures change': (element) => (element.data = { ...example }),
    'it has nothing to show any longer': (element) => (element.data = undefined),
    'another figure plays': async () => press(await heatmap(), 'Play'),
    'the page is hidden': () => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
    },
  };
  for (const [what, act] of Object.entries(silences)) {
    it(`falls silent when ${what}, and closes what sound needs`, async () => {
      const element = await trend();
      await open(element);
      press(element, 'Play');
      await next(element);
      const [toggle] = buttons(element);
      const endOfNote = end;
      expect(toggle?.textContent).to.equal('Pause');
      expect(closed).to.equal(0);
      await act(element);
      await element.updateComplete;
      await new Promise((done) => setTimeout(done));
      expect(closed).to.equal(1);
      expect(toggle?.textContent).to.equal('Play');
      const before = heard.length;
      endOfNote();
      await new Promise((done) => setTimeout(done));
      expect(heard.length).to.equal(before);
    });
  }

  it('listens to the page only while it plays', async () => {
    const element = await trend();
    const listeners = countListeners(window, document);
    press(element, 'Play');
    const during = listeners.count;
    press(element, 'Pause');
    expect(during - listeners.count).to.equal(2);
    // What is left is the figure's own, for as long as a value is marked.
    element.remove();
    expect(listeners.count).to.equal(0);
    listeners.restore();
  });

  it('keeps the row and the speed that were chosen when newer figures arrive', async () => {
    const element = await heatmap();
    const chosen = lists(element);
    for (const list of chosen) list.selectedIndex = 2;
    element.data = { ...example };
    await element.updateComplete;
    expect(lists(element).map((list) => list.selectedIndex)).to.deep.equal([2, 2]);
    expect(lists(element)).to.deep.equal(chosen);
  });
});

describe('saying the values', () => {
  const voices = speechSynthesis.getVoices;
  const { speak, cancel } = speechSynthesis;
  const real = window.SpeechSynthesisUtterance;
  let spoken: { text: string; lang: string; onend: () => void }[] = [];
  let hushed = 0;
  const device = (...list: { lang: string; localService: boolean }[]): void => {
    speechSynthesis.getVoices = () => list as SpeechSynthesisVoice[];
  };
  class Utterance {
    lang = '';
    onend = (): void => undefined;
    constructor(readonly text: string) {}
  }
  beforeEach(() => {
    spoken = [];
    hushed = 0;
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
    speechSynthesis.speak = (utterance) => void spoken.push(utterance as unknown as (typeof spoken)[0]);
    speechSynthesis.cancel = () => void hushed++;
  });
  afterEach(() => {
    Object.assign(speechSynthesis, { getVoices: voices, speak, cancel });
    Object.assign(window, { SpeechSynthesisUtterance: real });
  });
  const box = (element: Mounted): HTMLInputElement =>
    listen(element).querySelector('input[type=checkbox]') as HTMLInputElement;

  it('is offered where the device has a voice of its own for the language, and off', async () => {
    device({ lang: 'en-GB', localService: true });
    const element = await trend();
    await open(element);
    expect(box(element).checkVisibility()).to.equal(true);
    expect(box(element).checked).to.equal(false);
  });

  it('is not offered by a voice that sends the words elsewhere, nor by one of another language', async () => {
    device({ lang: 'en-GB', localService: false }, { lang: 'fr-FR', localService: true });
    const element = await trend();
    await open(element);
    expect(box(element).checkVisibility()).to.equal(false);
  });

  it('says month and value after each tone, then goes on, and is hushed by Stop', async () => {
    device({ lang: 'en_US', localService: true }, { lang: 'en_GB', localService: true });
    const element = await trend();
    await open(element);
    box(element).checked = true;
    press(element, 'Play');
    await next(element);
    expect(spoken.map(({ text, lang }) => [text, lang])).to.deep.equal([
      ['January 2024: not stated', 'en_GB'],
    ]);
    expect(heard).to.have.length(1);
    spoken[0]?.onend();
    await new Promise((done) => setTimeout(done));
    expect(heard).to.have.length(2);
    await next(element);
    expect(spoken[1]?.text).to.equal('February 2024: 22%');
    press(element, 'Stop');
    expect(hushed).to.equal(1);
  });
});

describe('a note in Web Audio', () => {
  const sampleRate = 44_100;
  const render = async (note: Note, seconds = 0.4): Promise<Float32Array> => {
    const context = new OfflineAudioContext(1, sampleRate * 0.5, sampleRate);
    setNote(context, context.destination, note, 0.05, seconds);
    return (await context.startRendering()).getChannelData(0);
  };
  /** The part of a rendered note between two instants, in seconds from its beginning. */
  const part = (samples: Float32Array, from: number, to: number): Float32Array =>
    samples.slice((0.05 + from) * sampleRate, (0.05 + to) * sampleRate);
  /** How strong a frequency is in some samples, by Goertzel's method, as an amplitude. */
  const strength = (samples: Float32Array, frequency: number): number => {
    const step = (2 * Math.PI * frequency) / sampleRate;
    let [re, im] = [0, 0];
    samples.forEach((sample, i) => {
      const window = 1 - Math.cos((2 * Math.PI * i) / samples.length);
      re += window * sample * Math.cos(step * i);
      im += window * sample * Math.sin(step * i);
    });
    return (2 * Math.hypot(re, im)) / samples.length;
  };
  const peak = (samples: Float32Array): number => Math.max(...samples.map(Math.abs));
  /** The loudest of the frequencies from 100 to 2000 hertz, in steps of one. */
  const loudest = (samples: Float32Array): number => {
    let best = 100;
    for (let f = 100; f <= 2000; f++) if (strength(samples, f) > strength(samples, best)) best = f;
    return best;
  };

  for (const pitch of [220, 440, 667, 880]) {
    for (const sound of ['plain', 'rough'] as const) {
      it(`is heard at its pitch: ${sound}, ${pitch} hertz`, async () => {
        const samples = part(await render({ sound, pitch }), 0.05, 0.15);
        expect(Math.abs(loudest(samples) - pitch)).to.be.at.most(2);
      });
    }
  }

  it('has overtones where it is rough, and none where it is plain', async () => {
    const overtone = async (sound: 'plain' | 'rough'): Promise<number> => {
      const samples = part(await render({ sound, pitch: 440 }), 0.03, 0.25);
      return strength(samples, 880) / strength(samples, 440);
    };
    expect(await overtone('rough')).to.be.above(0.3);
    expect(await overtone('plain')).to.be.below(0.01);
  });

  it('is a short low noise where a value is missing: no tone, and not silence', async () => {
    const samples = await render({ sound: 'rustle', pitch: undefined });
    const noise = part(samples, 0.02, 0.1);
    expect(peak(noise)).to.be.above(0.02);
    const power = noise.reduce((sum, sample) => sum + sample * sample, 0) / noise.length;
    for (let f = 100; f <= 1000; f += 10)
      expect(strength(noise, f) ** 2 / 2, `${f} hertz`).to.be.below(0.6 * power);
    const low = [60, 120, 180].reduce((sum, f) => sum + strength(noise, f), 0);
    const high = [800, 1200, 2000].reduce((sum, f) => sum + strength(noise, f), 0);
    expect(low).to.be.above(3 * high);
    expect(peak(part(samples, 0.125, 0.4))).to.equal(0);
  });

  for (const sound of ['plain', 'rough', 'rustle'] as const) {
    it(`is never loud and never clicks: ${sound}`, async () => {
      const samples = await render({ sound, pitch: sound === 'rustle' ? undefined : 220 });
      expect(peak(samples)).to.be.at.most(0.21);
      const [first, last] = [part(samples, 0, 0.001), part(samples, sound === 'rustle' ? 0.119 : 0.299, 0.4)];
      expect(peak(first)).to.be.below(0.02);
      expect(peak(last)).to.be.below(0.02);
    });
  }

  it('leaves a rest before the next', async () => {
    const samples = await render({ sound: 'plain', pitch: 880 });
    expect(peak(part(samples, 0.2, 0.28))).to.be.above(0.15);
    expect(peak(part(samples, 0.305, 0.4))).to.equal(0);
  });

  it('ends when its time is over, the rest included', async () => {
    const context = new OfflineAudioContext(1, sampleRate * 0.5, sampleRate);
    const source = setNote(context, context.destination, { sound: 'plain', pitch: 440 }, 0, 0.4);
    let ended = 0;
    source.onended = () => ended++;
    await context.startRendering();
    await new Promise((done) => setTimeout(done, 50));
    expect(ended).to.equal(1);
  });
});
