/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** Within 0 (included) and 1 (excluded). */
  (): number;
  /** Whether something with this probability happened. */
  isUnder(probability: number): boolean;
  pick<T>(all: readonly T[]): T;
  shuffled<T>(all: readonly T[]): T[];
  /** Eight hexadecimal digits, as LinkedIn names its classes. */
  hash(): string;
}

/** Mulberry32: small, and good enough to choose by. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(next, {
    isUnder: (probability: number) => next() < probability,
    pick: <T>(all: readonly T[]) => all[Math.floor(next() * all.length)]!,
    shuffled: <T>(all: readonly T[]) =>
      all
        .map((item) => [next(), item] as const)
        .sort(([a], [b]) => a - b)
        .map(([, item]) => item),
    hash: () =>
      `_${Math.floor(next() * 2 ** 32)
        .toString(16)
        .padStart(8, '0')}`,
  });
}
