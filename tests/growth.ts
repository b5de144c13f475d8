/** So often it is tried: a busy machine spoils one measure, but not all. */
const TRIES = 6;
/** Twice the text may take so many times as long; four times it takes where every place looks at every other. */
const MOST = 2.5;
const RUNS = 3;

function timeOf(work: (length: number) => void, length: number): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work(length);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/**
 * Whether work on a text takes time in proportion to its length, however fast the machine is.
 *
 * @param work reads a text of so many UTF-16 code units
 * @param length so long that the shorter of the two texts takes some milliseconds
 */
export function growsInProportion(work: (length: number) => void, length: number): boolean {
  timeOf(work, length / 10);
  return Array.from({ length: TRIES }).some(() => timeOf(work, 2 * length) < MOST * timeOf(work, length) + 1);
}
