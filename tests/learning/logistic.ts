/** One text as the model sees it: features by number, with their amounts. */
export interface Row {
  features: readonly number[];
  amounts: readonly number[];
  answer: 0 | 1;
  /** How much it counts. */
  weight: number;
}

export interface Fit {
  base: number;
  weights: number[];
}

/** A weight may be kept from going below or above 0. */
export type Sign = -1 | 0 | 1;

const ROUNDS = 100;
const DONE = 1e-3;
/** Longest step of one weight, so that the first rounds do not overshoot. */
const STEP = 1;

export const probability = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/**
 * Logistic regression with a ridge, by coordinate descent in a fixed order: the same rows give the same weights.
 *
 * @param ridge how much a squared weight costs, of all or of each, in log-likelihood
 */
export function regress(
  rows: readonly Row[],
  signs: readonly Sign[],
  ridge: number | readonly number[],
): Fit {
  const weights = signs.map(() => 0);
  const margins = rows.map(() => 0);
  const columns: { row: number; amount: number }[][] = signs.map(() => []);
  rows.forEach(({ features, amounts }, row) => {
    features.forEach((feature, at) => {
      columns[feature]!.push({ row, amount: amounts[at]! });
    });
  });
  const everywhere = rows.map((_, row) => ({ row, amount: 1 }));
  const move = (
    column: readonly { row: number; amount: number }[],
    weight: number,
    cost: number,
    sign: Sign,
  ) => {
    let slope = cost * weight;
    let bend = cost + 1e-9;
    for (const { row, amount } of column) {
      const p = probability(margins[row]!);
      const { answer, weight: counts } = rows[row]!;
      slope += counts * amount * (p - answer);
      bend += counts * amount * amount * p * (1 - p);
    }
    let next = weight + Math.max(-STEP, Math.min(STEP, -slope / bend));
    if (next * sign < 0) next = 0;
    for (const { row, amount } of column) margins[row]! += amount * (next - weight);
    return next;
  };
  let base = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = base;
    base = move(everywhere, base, 0, 0);
    let most = Math.abs(base - from);
    for (let feature = 0; feature < weights.length; feature += 1) {
      const before = weights[feature]!;
      weights[feature] = move(
        columns[feature]!,
        before,
        typeof ridge === 'number' ? ridge : ridge[feature]!,
        signs[feature]!,
      );
      most = Math.max(most, Math.abs(weights[feature]! - before));
    }
    if (most < DONE) break;
  }
  return { base, weights };
}
