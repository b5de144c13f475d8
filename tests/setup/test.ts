/**
 * `npm test`: format, lint and types, then the build, the unit tests and the end-to-end tests, and one summary of them.
 * With `--all` every pair of changes of LinkedIn's pages is gone through, too, and the end-to-end tests run three times
 * over, and in every language, page stack and place of chats instead of a handful that has each of them once. Without
 * it an end-to-end test that fails has a second try, since one that meets a busy machine should not stop a change; how
 * many needed it is said at the end, and with `--all` there is none. All other arguments go to Playwright. Where nothing is wrong with format, lint, types and build, every part runs, whatever
 * becomes of the one before.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** In as many processes as `churn.test.ts` asks for. */
const CHURNS = [1, 2, 3, 4, 5, 6];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of those that passed, how many failed at first. */
  secondTries?: number;
}

interface Part {
  title: string;
  /** What `npx` runs. */
  run: string[];
  environment?: Record<string, string>;
  /** Where it leaves its figures, and what they are. */
  report: string;
  // biome-ignore lint/suspicious/noExplicitAny: as the runners write them; what is missing makes the part fail.
  counts(report: any): Counts;
}

function step(title: string, command: string, args: string[], environment = {}): boolean {
  console.log(`\n── ${title}`);
  const env = { ...process.env, ...environment };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' });
  return status === 0;
}

function vitest(title: string, report: string, files: string[] = [], environment = {}): Part {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    title,
    run: ['vitest', 'run', ...files, ...reporters],
    environment,
    report,
    counts: ({ numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped }) => ({
      passed,
      failed,
      skipped,
    }),
  };
}

const churn = (part: number): Part => {
  const title = `changes of the pages, ${part} of ${CHURNS.length}`;
  const files = ['tests/linkedin/churn.test.ts'];
  return vitest(title, `.cache/churn-${part}.json`, files, { CHURN: String(part) });
};

const endToEnd = (given: string[]): Part => ({
  title: 'end-to-end tests',
  run: ['playwright', 'test', ...given],
  report: '.cache/end-to-end.json',
  counts: ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    secondTries: stats.flaky,
  }),
});

/** A part that ends badly, or leaves no figures, has failed at least once. */
function countsOf({ report, counts }: Part, isOk: boolean): Counts {
  try {
    const { failed, ...others } = counts(JSON.parse(readFileSync(report, 'utf8')));
    const isGreen = isOk && others.passed > 0;
    return { ...others, failed: isGreen ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const isAll = process.argv.includes('--all');
const forPlaywright = process.argv.slice(2).filter((argument) => argument !== '--all');
if (isAll) {
  process.env.VOUCH_MATRIX = 'all';
  forPlaywright.unshift('--repeat-each=3');
} else forPlaywright.unshift('--retries=1');
const parts = [
  vitest('unit tests', '.cache/unit.json'),
  ...(isAll ? CHURNS.map(churn) : []),
  endToEnd(forPlaywright),
];

mkdirSync('.cache', { recursive: true });
for (const { report } of parts) rmSync(report, { force: true });

const isClean =
  step('format, lint, types', 'npm', ['run', '--silent', 'lint']) &&
  step('build', 'npm', ['run', '--silent', 'build']);
if (!isClean) process.exit(1);

const results = parts.map((part) => {
  const isOk = step(part.title, 'npx', part.run, part.environment);
  return { title: part.title, ...countsOf(part, isOk) };
});
console.log();
for (const { title, passed, failed, skipped, secondTries = 0 } of results) {
  const more = [
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(secondTries > 0 ? [`${secondTries} on a second try`] : []),
  ];
  console.log([`${title}: ${passed} passed`, `${failed} failed`, ...more].join(', '));
}
const sum = (of: 'passed' | 'failed') => results.reduce((all, result) => all + result[of], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
