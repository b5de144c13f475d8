import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { discard } from './discard.mjs';

const CACHE = '.cache/chromium.json';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PROBE_MS = 20_000;

const isRoot = process.getuid?.() === 0;
const stampOf = (path) => `${path} ${statSync(path).mtimeMs} ${statSync(path).size}`;

function onPath() {
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .filter((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  // Folders of the path are often links to each other, and each probe takes a while.
  return [...new Map(found.map((path) => [realpathSync(path), path])).values()];
}

function readJson(url) {
  return new Promise((resolve) => {
    get(url, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => {
        try {
          resolve(JSON.parse(body));
        } catch {
          resolve([]);
        }
      });
    }).on('error', () => resolve([]));
  });
}

async function workerAppears(port, deadline) {
  while (Date.now() < deadline) {
    const targets = await readJson(`http://127.0.0.1:${port}/json/list`);
    if (
      targets.some(
        ({ type, url }) =>
          type === 'service_worker' && url.startsWith('chrome-extension://') && url.endsWith('/probe.js'),
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

function debuggingPort(browser, deadline) {
  return new Promise((resolve) => {
    let output = '';
    const timer = setTimeout(() => resolve(undefined), deadline - Date.now());
    const settle = (port) => {
      clearTimeout(timer);
      resolve(port);
    };
    browser.on('error', () => settle(undefined));
    browser.on('exit', () => settle(undefined));
    browser.stderr.on('data', (part) => {
      output += part;
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(output)?.[1];
      if (port) settle(port);
    });
  });
}

/** A browser's children outlive it for a moment, and write into its profile as long as they live. */
function killTree(browser) {
  try {
    process.kill(-browser.pid, 'SIGKILL');
  } catch {
    browser.kill('SIGKILL');
  }
}

/** Whether this browser starts and loads an unpacked extension: branded Chrome stopped doing so in version 137. */
async function acceptsExtensions(path) {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    background: { service_worker: 'probe.js' },
  };
  mkdirSync(join(folder, 'extension'));
  writeFileSync(join(folder, 'extension/manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'extension/probe.js'), '');
  const browser = spawn(
    path,
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--load-extension=${join(folder, 'extension')}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  );
  try {
    const deadline = Date.now() + PROBE_MS;
    const port = await debuggingPort(browser, deadline);
    return port !== undefined && (await workerAppears(port, deadline));
  } finally {
    killTree(browser);
    await new Promise((resolve) =>
      browser.exitCode === null && browser.signalCode === null ? browser.once('exit', resolve) : resolve(),
    );
    discard(folder);
  }
}

function cached() {
  try {
    const { path, stamp } = JSON.parse(readFileSync(CACHE, 'utf8'));
    return stampOf(path) === stamp ? path : undefined;
  } catch {
    return undefined;
  }
}

function remember(path) {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(CACHE, JSON.stringify({ path, stamp: stampOf(path) }));
  return path;
}

async function firstThatWorks(paths) {
  for (const path of paths) if (existsSync(path) && (await acceptsExtensions(path))) return path;
  return undefined;
}

function aptInstall() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return;
  const run = (...command) =>
    spawnSync(isRoot ? command[0] : 'sudo', isRoot ? command.slice(1) : command, { stdio: ['ignore', 2, 2] })
      .status === 0;
  console.error('Installing the Chromium package (about a minute)…');
  run('apt-get', '-qq', 'update');
  run(
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    'install',
    '-y',
    '--no-install-recommends',
    'chromium',
  );
}

async function playwrightDownload() {
  console.error("Downloading Playwright's Chromium…");
  spawnSync('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/**
 * Finds a Chromium that accepts an unpacked extension: `CHROME_PATH`, the path, Debian's or Ubuntu's package,
 * Playwright's download. What was found is remembered, so that a second run starts at once.
 *
 * @returns the path of its executable; ends the process with one sentence of advice when there is none
 */
export async function findChromium() {
  const known = cached();
  const fixed = process.env.CHROME_PATH;
  if (fixed) {
    if (fixed !== known && !(existsSync(fixed) && (await acceptsExtensions(fixed)))) {
      console.error(`CHROME_PATH is ${fixed}, which is no Chromium that loads an unpacked extension.`);
      process.exit(1);
    }
    return remember(fixed);
  }
  if (known) return known;
  console.error('Looking for a Chromium that accepts an unpacked extension…');
  let path = await firstThatWorks(onPath());
  if (!path) {
    aptInstall();
    path = await firstThatWorks(onPath());
  }
  path ??= await firstThatWorks([await playwrightDownload()]);
  if (!path) {
    console.error(
      'No usable Chromium: install Chromium or Chrome for Testing and set CHROME_PATH to its executable.',
    );
    process.exit(1);
  }
  return remember(path);
}
