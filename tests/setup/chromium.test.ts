import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { discard } from './discard.mjs';

const FIND = `import('${join(import.meta.dirname, 'chromium.mjs')}').then((set) => set.findChromium()).then((path) => console.log(path))`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-setup-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const find = (path: string) =>
  spawnSync(process.execPath, ['-e', FIND], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: path },
  });

test('a CHROME_PATH that leads nowhere is said in one sentence', () => {
  const { status, stderr } = find('/nowhere/chromium');
  expect(status).toBe(1);
  expect(stderr.trim()).toBe(
    'CHROME_PATH is /nowhere/chromium, which is no Chromium that loads an unpacked extension.',
  );
});

test('so is a program that is no browser', () => {
  const path = join(folder, 'chromium');
  writeFileSync(path, '#!/bin/sh\nexit 0\n');
  chmodSync(path, 0o755);
  expect(find(path).stderr).toContain('no Chromium that loads an unpacked extension');
});

// `npm test` sets it; a bare vitest run may have none.
test.skipIf(!process.env.CHROME_PATH)(
  'a Chromium that loads one is found, and found at once the second time',
  () => {
    const path = process.env.CHROME_PATH!;
    expect(find(path)).toMatchObject({ status: 0, stdout: `${path}\n`, stderr: '' });
    expect(find(path)).toMatchObject({ status: 0, stdout: `${path}\n`, stderr: '' });
  },
);

test("a browser's last process that still writes into its profile fails no run", () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const busy = () => {
    throw Object.assign(new Error('directory not empty'), { code: 'ENOTEMPTY' });
  };
  expect(() => discard('/profile/of/a/probe', busy)).not.toThrow();
  expect(said).toHaveBeenCalledWith('Left behind: /profile/of/a/probe (ENOTEMPTY)');
  said.mockRestore();
});
