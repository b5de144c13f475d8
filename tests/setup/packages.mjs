import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
const STAMP = 'node_modules/.installed';

const wanted = () => createHash('sha256').update(readFileSync(LOCK)).update(process.version).digest('hex');

/** Installs the packages when the lock file or Node changed since they were last installed. Run from the project's root. */
export function installPackages() {
  const hash = wanted();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.error('Installing packages (about a minute)…');
  // Progress goes to standard error, since a command's own output may be piped.
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed: check the connection to the npm registry, then run the same command again.',
    );
    process.exit(1);
  }
  writeFileSync(STAMP, hash);
}
