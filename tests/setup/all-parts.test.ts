import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, 'test.ts');
const TSX = createRequire(import.meta.url).resolve('tsx');

/** In the place of npm and npx: notes what it was to run and leaves the report that the real one would. */
const STAND_IN = `#!${process.execPath}
const { appendFileSync, writeFileSync } = require('node:fs');
const { CHURN = '', VOUCH_MATRIX = '', FAILS = '', SILENT = '', FLAKY = '0' } = process.env;
const args = process.argv.slice(2);
const isEndToEnd = args[0] === 'playwright';
const what = args[0] === 'run' ? args.at(-1) : isEndToEnd ? 'end to end' : CHURN ? 'churn ' + CHURN : 'unit';
appendFileSync('ran.log', [what, VOUCH_MATRIX, ...args].join(' ') + '\\n');
const isBad = FAILS === what;
const failed = isBad ? 2 : 0;
const file = args.find((one) => one.startsWith('--outputFile.json='))?.split('=')[1];
if (SILENT !== what) {
  if (file) writeFileSync(file, JSON.stringify({ numPassedTests: 5, numFailedTests: failed, numPendingTests: 1 }));
  if (isEndToEnd)
    writeFileSync('.cache/end-to-end.json', JSON.stringify({ stats: { expected: 7, unexpected: failed, flaky: Number(FLAKY), skipped: 3 } }));
}
process.exit(isBad ? 1 : 0);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-parts-'));
  mkdirSync(join(folder, 'bin'));
  for (const name of ['npm', 'npx']) {
    writeFileSync(join(folder, 'bin', name), STAND_IN);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(args: string[], environment: Record<string, string> = {}) {
  const { VOUCH_MATRIX: _, CHURN: _churn, ...env } = process.env;
  const PATH = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`;
  const { status, stdout } = spawnSync(process.execPath, ['--import', TSX, SCRIPT, ...args], {
    cwd: folder,
    env: { ...env, ...environment, PATH },
    encoding: 'utf8',
  });
  const ran = readFileSync(join(folder, 'ran.log'), 'utf8').trim().split('\n');
  return { status, ran, said: stdout.trim().split('\n').slice(-9), end: stdout.trim().split('\n').at(-1) };
}

const CHURNS = [1, 2, 3, 4, 5, 6].map((part) => `changes of the pages, ${part} of 6`);
const startsOf = (ran: readonly string[]) => ran.map((line) => /^(?:churn \d|end to end|\w+)/.exec(line)![0]);

// The stand-ins are no programs elsewhere.
describe.skipIf(process.platform === 'win32')('what the tests run', () => {
  test('is each part once, and the figures of each stand at the end', () => {
    const { status, ran, said, end } = run(['tests/e2e/gate.spec.ts']);
    expect(status).toBe(0);
    expect(startsOf(ran)).toEqual(['lint', 'build', 'unit', 'end to end']);
    expect(ran.at(-1)).toMatch(/ test --retries=1 tests\/e2e\/gate\.spec\.ts$/);
    expect(said).toEqual(
      expect.arrayContaining([
        'unit tests: 5 passed, 0 failed, 1 skipped',
        'end-to-end tests: 7 passed, 0 failed, 3 skipped',
      ]),
    );
    expect(end).toBe('12 passed, 0 failed');
  });

  test('with --all is all of it, three times over, every change of the pages with it', () => {
    const { status, ran, said, end } = run(['--all']);
    expect(status).toBe(0);
    const churns = [1, 2, 3, 4, 5, 6].map((part) => `churn ${part}`);
    expect(startsOf(ran)).toEqual(['lint', 'build', 'unit', ...churns, 'end to end']);
    expect(ran.at(-1)).toMatch(/^end to end all .*--repeat-each=3/);
    expect(ran.at(-1)).not.toContain('--retries');
    for (const part of CHURNS) expect(said).toContain(`${part}: 5 passed, 0 failed, 1 skipped`);
    expect(end).toBe('42 passed, 0 failed');
  });

  test('says how many needed a second try', () => {
    const { status, said, end } = run([], { FLAKY: '2' });
    expect(status).toBe(0);
    expect(said).toContain('end-to-end tests: 9 passed, 0 failed, 3 skipped, 2 on a second try');
    expect(end).toBe('14 passed, 0 failed');
  });

  test.each(['unit', 'churn 2'])('goes on after a part that fails, and fails: %s', (part) => {
    const { status, ran, end } = run(['--all'], { FAILS: part });
    expect(status).toBe(1);
    expect(ran).toHaveLength(10);
    expect(end).toBe('42 passed, 2 failed');
  });

  test.each(['churn 6', 'end to end'])('fails where a part leaves no figures: %s', (part) => {
    const { status, said, end } = run(['--all'], { SILENT: part });
    expect(status).toBe(1);
    expect(said.some((line) => line.endsWith(': 0 passed, 1 failed'))).toBe(true);
    expect(end).toMatch(/ passed, 1 failed$/);
  });

  test('is nothing more where there is nothing to test', () => {
    const { status, ran } = run(['--all'], { FAILS: 'build' });
    expect(status).toBe(1);
    expect(startsOf(ran).at(-1)).toBe('build');
  });
});
