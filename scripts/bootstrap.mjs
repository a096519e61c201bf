/**
 * What has to be there before anything else can run: the packages, and for tests a browser. Node built-ins only.
 * `node scripts/bootstrap.mjs` prepares both and prints the browser's path.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain, root, run } from './run.mjs';

/** Where scripts keep what they can make again. */
export const cache = join(root, 'node_modules/.cache/findings');

/** Installs the packages of the lockfile when any of them is missing or of another version. */
export async function install() {
  if (isInstalled()) return;
  console.log('Installing packages …');
  await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Compares the lockfile with npm's own note of what it installed. */
function isInstalled() {
  const note = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(note)) return false;
  const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
  const wanted = read(join(root, 'package-lock.json')).packages;
  const { dependencies, devDependencies } = read(join(root, 'package.json'));
  const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  if (!same(wanted[''].dependencies, dependencies) || !same(wanted[''].devDependencies, devDependencies))
    return false;
  const present = read(note).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/**
 * The path of a Chrome or Chromium: the one that CHROME_PATH names, else one that is installed, else the headless one
 * that the package @sparticuz/chromium carries, unpacked on first use. FINDINGS_NO_SYSTEM_BROWSER=1 leaves out the
 * first two.
 *
 * @returns {Promise<string>}
 */
export async function browserPath() {
  const { CHROME_PATH, FINDINGS_NO_SYSTEM_BROWSER } = process.env;
  if (!FINDINGS_NO_SYSTEM_BROWSER) {
    if (CHROME_PATH) {
      if (existsSync(CHROME_PATH)) return CHROME_PATH;
      throw new Error(`CHROME_PATH names ${CHROME_PATH}, and there is no such file.`);
    }
    const installed = usualPlaces().find((path) => existsSync(path));
    if (installed) return installed;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Found no Chrome or Chromium. Install one, or name one in the environment variable CHROME_PATH.',
    );
  }
  return unpackBrowser();
}

/** What to start the browser with. A root user cannot use the browser's own sandbox, nor can every container. */
export const browserArguments = [
  ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--font-render-hinting=none',
  '--hide-scrollbars',
];

function usualPlaces() {
  const { PATH = '', PROGRAMFILES = 'C:\\Program Files' } = process.env;
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') return [join(PROGRAMFILES, 'Google/Chrome/Application/chrome.exe')];
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];
  return names.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
}

/**
 * Unpacks the carried browser, its libraries and fonts into a folder of our own, and writes a starter that points it at
 * them. The starter comes last: where it exists, the rest is complete.
 */
async function unpackBrowser() {
  const from = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const folder = join(cache, `chromium-${version}`);
  const starter = join(folder, 'start');
  if (existsSync(starter)) return starter;

  console.log('Found no Chrome or Chromium; unpacking one …');
  const partial = `${folder}.${process.pid}`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  // The package unpacks into the temporary folder, and would take whatever it finds there.
  const { TMPDIR } = process.env;
  process.env.TMPDIR = partial;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(from, 'bin/al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(partial, folder);

  // Its own font settings name folders that do not exist here, and text would come out blank.
  writeFileSync(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/fontcache</cachedir>
</fontconfig>
`,
  );
  writeFileSync(
    starter,
    `#!/bin/sh
export FONTCONFIG_FILE="${folder}/fonts.conf"
export LD_LIBRARY_PATH="${folder}/al2023/lib:$LD_LIBRARY_PATH"
exec "${folder}/chromium" "$@"
`,
  );
  chmodSync(starter, 0o755);
  return starter;
}

if (isMain(import.meta.url)) {
  await install();
  console.log(await browserPath());
}
