/** So often it is tried: tidying up spoils one measure, but not all. */
const TRIES = 6;
/** Twice the text may take so many times as long; four times it takes where every place looks at every other. */
const MOST = 2.5;
const RUNS = 3;

type Work<Input> = (input: Input) => unknown;

/** Milliseconds that work keeps the processor busy, whatever else that has to do; the best of some. */
async function timeOf<Input>(work: Work<Input>, input: Input): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const start = process.cpuUsage();
    await work(input);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1_000);
  }
  return best;
}

/**
 * Whether work on a text takes time in proportion to its length, however fast the machine is.
 *
 * @param work reads a text of so many UTF-16 code units, or what was made of that many; may be asynchronous
 * @param length so long that the shorter of the two texts takes some milliseconds
 * @param madeOf makes beforehand what is read, in time that does not count
 */
export async function growsInProportion(work: Work<number>, length: number): Promise<boolean>;
export async function growsInProportion<Input>(
  work: Work<Input>,
  length: number,
  madeOf: (length: number) => Input,
): Promise<boolean>;
export async function growsInProportion<Input>(
  work: Work<Input>,
  length: number,
  madeOf = (all: number) => all as Input,
): Promise<boolean> {
  const [some, once, twice] = [length / 10, length, 2 * length].map(madeOf) as [Input, Input, Input];
  await timeOf(work, some);
  for (let nth = 0; nth < TRIES; nth += 1)
    if ((await timeOf(work, twice)) < MOST * (await timeOf(work, once)) + 1) return true;
  return false;
}
