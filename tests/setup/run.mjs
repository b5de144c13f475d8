/**
 * Sets up what is missing, then runs a TypeScript file of the project: `node tests/setup/run.mjs FILE [arguments…]`.
 * Plain Node, no package: it is what a fresh clone starts with.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.mjs';
import { installPackages } from './packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Vouch needs Node 22 (20.19 works); this is ${process.version}.`);
  process.exit(1);
}

const [file, ...rest] = process.argv.slice(2);
const needsBrowser = rest[0] !== '--without-browser';
installPackages();
const environment = needsBrowser ? { CHROME_PATH: await findChromium() } : {};
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', file, ...(needsBrowser ? rest : rest.slice(1))],
  {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  },
);
process.exit(status ?? 1);
