/**
 * `npm run other-browsers`: opens every element, under the strictest policy that a host page may have, in Firefox (Debian's
 * `firefox-esr`) and in WebKitGTK (`webkit2gtk-driver` and `xvfb`), as far as they are installed; `npm test` has Chromium.
 * It needs a build, prints what each browser says, and fails where an element is not drawn or a policy is violated.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cache } from './bootstrap.mjs';
import { isMain, root } from './run.mjs';
import { serve } from './serve.mjs';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types findings-widgets";
const tags = ['trend', 'heatmap', 'sentiment', 'topics', 'checklist', 'help', 'view', 'report'];
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Every element</title>
<link rel="icon" href="data:,"><script src="/watch.js"></script></head><body><h1>Every element</h1>
${tags.map((tag) => `<findings-${tag} src="/examples/crisis-support.findings.json"><p>fallback</p></findings-${tag}>`).join('\n')}
<script async crossorigin src="/dist/findings.js"></script></body></html>`;
const watch = `globalThis.seen = [];
addEventListener('securitypolicyviolation', (e) => {
  if (e.blockedURI !== 'data') seen.push(e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sample);
});
addEventListener('error', (e) => seen.push(e.message));
addEventListener('findings-error', (e) => seen.push(e.detail.message));`;

/** Runs in the page: which elements have drawn nothing, and what went wrong. */
const report = `const drawn = (e) => e.shadowRoot && e.shadowRoot.querySelector('[part~=heading], [part~=view]');
return {
  missing: [...document.querySelectorAll('body > *')].filter((e) => e.localName.startsWith('findings-') && !drawn(e)).map((e) => e.localName),
  seen: globalThis.seen,
  overflow: document.documentElement.scrollWidth > innerWidth,
};`;
const ready = `return [...document.querySelectorAll('body > *')].filter((e) => e.shadowRoot).every((e) => !e.shadowRoot.querySelector('[aria-busy=true]'));`;

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
async function until(ask) {
  for (let i = 0; i < 60 && !(await ask()); i++) await wait(500);
  await wait(2000);
}

async function firefox(address, path) {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: path, headless: true });
  try {
    const opened = await browser.newPage();
    await opened.setViewport({ width: 800, height: 900 });
    await opened.goto(address, { waitUntil: 'load' });
    await until(() => opened.evaluate(`(() => { ${ready} })()`));
    const found = await opened.evaluate(`(() => { ${report} })()`);
    return { name: await browser.version(), found, picture: Buffer.from(await opened.screenshot()) };
  } finally {
    await browser.close();
  }
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function webkit(address, path) {
  const port = await freePort();
  const driver = spawn('xvfb-run', ['-a', path, `--port=${port}`], { detached: true, stdio: 'ignore' });
  const ask = async (method, where, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${where}`, {
      method,
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${where}: ${value.message}`);
    return value;
  };
  try {
    await until(() =>
      ask('GET', '/status').then(
        () => true,
        () => false,
      ),
    );
    const { sessionId, capabilities } = await ask('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': {
            binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
            args: ['--automation'],
          },
        },
      },
    });
    const session = `/session/${sessionId}`;
    const run = (script) => ask('POST', `${session}/execute/sync`, { script, args: [] });
    await ask('POST', `${session}/url`, { url: address });
    await until(() => run(ready));
    const found = await run(report);
    const picture = Buffer.from(await ask('GET', `${session}/screenshot`), 'base64');
    await ask('DELETE', session);
    return { name: `WebKitGTK ${capabilities.browserVersion}`, found, picture };
  } finally {
    process.kill(-driver.pid);
  }
}

const browsers = [
  ['firefox', process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr', firefox],
  ['webkit', '/usr/bin/WebKitWebDriver', webkit],
];

if (isMain(import.meta.url)) {
  const server = await serve({
    root,
    folders: ['dist', 'examples'],
    handle: (request, response) => {
      const text = { '/': page, '/watch.js': watch }[new URL(request.url, 'http://localhost').pathname];
      if (text === undefined) return false;
      const type = text === page ? 'text/html' : 'text/javascript';
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': policy,
      });
      response.end(text);
      return true;
    },
  });
  mkdirSync(cache, { recursive: true });
  for (const [name, path, open] of browsers) {
    if (!existsSync(path)) {
      console.log(`${name}: not installed, ${path} is not there`);
      continue;
    }
    const { name: version, found, picture } = await open(`${server.address}/`, path);
    writeFileSync(join(cache, `${name}.png`), picture);
    const faults = [...found.missing.map((tag) => `${tag} is not drawn`), ...found.seen];
    if (found.overflow) faults.push('the page scrolls sideways');
    console.log(
      `${version}: ${faults.length ? faults.join('; ') : 'every element drawn, no violation, no error'}`,
    );
    if (faults.length > 0) process.exitCode = 1;
  }
  await server.close();
}
