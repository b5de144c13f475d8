/**
 * `npm test`: format, lint and types, then the build, the unit tests and the end-to-end tests, and one summary of both.
 * With `--all` the end-to-end tests run three times over, and in every language, page stack and place of chats instead of
 * a handful that has each of them once. All other arguments go to Playwright.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const UNIT = '.cache/unit.json';
const END_TO_END = '.cache/end-to-end.json';

interface Counts {
  passed: number;
  failed: number;
}

function step(title: string, command: string, ...args: string[]): boolean {
  console.log(`\n── ${title}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function unitCounts(): Counts {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(UNIT, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

function endToEndCounts(): Counts {
  const { stats } = JSON.parse(readFileSync(END_TO_END, 'utf8'));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function countsOf(read: () => Counts): Counts {
  try {
    return read();
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const isAll = process.argv.includes('--all');
const forPlaywright = process.argv.slice(2).filter((argument) => argument !== '--all');
if (isAll) {
  process.env.VOUCH_MATRIX = 'all';
  forPlaywright.unshift('--repeat-each=3');
}

mkdirSync('.cache', { recursive: true });
rmSync(UNIT, { force: true });
rmSync(END_TO_END, { force: true });

const isClean =
  step('format, lint, types', 'npm', 'run', '--silent', 'lint') &&
  step('build', 'npm', 'run', '--silent', 'build');
const unitOk =
  isClean &&
  step(
    'unit tests',
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT}`,
  );
/** Every pair of changes of LinkedIn's pages, in as many processes as `churn.test.ts` asks for. */
const isChurned = (part: number) => {
  process.env.CHURN = String(part);
  return step(`changes of the pages, ${part} of 6`, 'npx', 'vitest', 'run', 'tests/linkedin/churn.test.ts');
};
const churnOk = !isAll || (isClean && [1, 2, 3, 4, 5, 6].every(isChurned));
const endToEndOk = isClean && step('end-to-end tests', 'npx', 'playwright', 'test', ...forPlaywright);

if (!isClean) process.exit(1);
const unit = countsOf(unitCounts);
const endToEnd = countsOf(endToEndCounts);
const failed = unit.failed + endToEnd.failed;
const isGreen = unitOk && churnOk && endToEndOk && failed === 0 && unit.passed > 0 && endToEnd.passed > 0;
console.log(`\nunit: ${unit.passed} passed, end to end: ${endToEnd.passed} passed`);
console.log(`${unit.passed + endToEnd.passed} passed, ${isGreen ? 0 : Math.max(failed, 1)} failed`);
process.exit(isGreen ? 0 : 1);
