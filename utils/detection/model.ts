export const model: {
  base: readonly number[];
  weights: Readonly<Record<string, readonly number[]>>;
  words: Readonly<Record<string, readonly number[]>>;
} = { base: [0, 0, 0, 0], weights: {}, words: {} };
