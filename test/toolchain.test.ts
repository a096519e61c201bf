/** The tests' own tools: what they promise must be so, or other tests prove nothing. */
import { expect } from '@open-wc/testing';
import { emulate, holdings, instances, partner, screenshot, tally, visit } from './support/browser.js';

const matches = (query: string): boolean => matchMedia(query).matches;
const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('the tools of browser tests', () => {
  afterEach(() => emulate());

  it('emulate what a reader has set, and return to normal', async () => {
    const usual = zone();
    await emulate({
      forcedColors: 'active',
      colorScheme: 'dark',
      media: 'print',
      timezone: 'Pacific/Auckland',
    });
    expect(matches('(forced-colors: active) and (prefers-color-scheme: dark)')).to.equal(true);
    expect(matches('print')).to.equal(true);
    expect(zone()).to.equal('Pacific/Auckland');
    await emulate();
    expect(matches('(forced-colors: none)')).to.equal(true);
    expect(matches('screen')).to.equal(true);
    expect(zone()).to.equal(usual);
  });

  it('count what a page holds on to', async () => {
    class Kept {}
    Object.assign(window, { Kept });
    const kept = Array.from({ length: 7 }, () => new Kept());
    expect(await instances('Kept.prototype')).to.equal(7);
    const before = await holdings();
    const nodes = Array.from({ length: 500 }, () => document.createElement('p'));
    nodes.forEach((node) => node.addEventListener('click', () => nodes.length));
    const during = await holdings();
    expect(during.nodes - before.nodes).to.be.at.least(500);
    expect(during.listeners - before.listeners).to.be.at.least(500);
    kept.length = 0;
    nodes.length = 0;
    const after = await holdings();
    expect(await instances('Kept.prototype')).to.equal(0);
    expect(after.listeners).to.be.at.most(before.listeners + 5);
  });

  it('tell what happened on another page', async () => {
    const site = await partner();
    const policy = encodeURIComponent("default-src 'none'; script-src 'unsafe-inline'");
    const body = `<title>A page</title><p style="color:red">Red</p><script>console.warn('careful'); setTimeout(() => { throw new Error('late') })</script>`;
    const html = `data:text/html,${encodeURIComponent(body)}`;
    const plain = await visit<string>({
      url: html,
      script: 'await 0; return document.title',
      viewport: { width: 320, height: 200 },
    });
    expect(plain.result).to.equal('A page');
    expect(plain.console).to.deep.equal(['warn: careful']);
    expect(plain.errors.join()).to.contain('late');
    const strict = await visit({ url: `${site}/examples/index.html?csp=${policy}` });
    expect(strict.violations.join()).to.contain('style-src');
    const silent = await visit({ url: `${site}/examples/index.html`, scripts: false });
    expect(silent.requests[0]).to.contain('/examples/index.html');
  });

  it('take pictures', async () => {
    expect(await screenshot({ name: 'toolchain', clip: { x: 0, y: 0, width: 20, height: 20 } })).to.match(
      /toolchain\.png$/,
    );
  });
});

describe('the faults of a publisher', () => {
  const status = async (path: string): Promise<number> => (await fetch(`/fault/${path}`)).status;
  const failure = async (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'none',
      (error: unknown) => (error as Error).name,
    );

  it('answer with the status asked for', async () => {
    expect(await status('500?name=status')).to.equal(500);
    expect(await status('404?name=status')).to.equal(404);
    expect((await tally('status')).count).to.equal(2);
  });

  it('revalidate by ETag', async () => {
    const first = await fetch('/fault/etag?name=etag');
    await first.text();
    const second = await fetch('/fault/etag?name=etag', {
      cache: 'no-cache',
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(second.status).to.equal(304);
    expect((await tally('etag')).conditional).to.equal(1);
  });

  it('follow a sequence', async () => {
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await status('sequence?name=sequence&steps=500,none,503'));
    expect(answers).to.deep.equal([500, 200, 503, 503]);
  });

  it('break off, and spoil text', async () => {
    const truncated = await fetch('/fault/truncated');
    expect(await failure(truncated.text())).to.equal('TypeError');
    expect(await failure(fetch('/fault/half').then((r) => r.json()))).to.equal('SyntaxError');
    expect(await failure(fetch('/fault/html').then((r) => r.json()))).to.equal('SyntaxError');
    expect(await failure(fetch('/fault/reset-connection'))).to.equal('TypeError');
    expect((await (await fetch('/fault/big?bytes=3000000')).arrayBuffer()).byteLength).to.equal(3_000_000);
    const bom = new Uint8Array(await (await fetch('/fault/bom')).arrayBuffer());
    expect([...bom.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('refuse other sites, and notice a reader who leaves', async () => {
    const site = await partner();
    expect(await failure(fetch(`${site}/fault/no-cors`))).to.equal('TypeError');
    expect((await fetch(`${site}/fault/none`)).status).to.equal(200);
    const control = new AbortController();
    const hanging = fetch(`${site}/fault/hang?name=hang`, { signal: control.signal });
    while ((await tally('hang', site)).count === 0) await new Promise((next) => setTimeout(next, 10));
    control.abort();
    expect(await failure(hanging)).to.equal('AbortError');
    await new Promise((next) => setTimeout(next, 50));
    expect((await tally('hang', site)).aborted).to.equal(1);
  });
});
