/**
 * `npm run bench:twins`: MinHash beside SimHash, by the share of variations found at the likeness at which at most
 * one in two thousand pairs of unlike texts passes for twins; and how long a look-up takes.
 */
import { fingerprintOf } from '@/utils/detection/blasts/fingerprint';
import { maskedWords } from '@/utils/detection/blasts/mask';
import { areTwins, likenessOf, TWIN, twinsOf } from '@/utils/detection/blasts/twins';
import { chance, type Sample, samples, variations } from '../detection/blasts/variations';

const FALSE_MATCHES = 1 / 2_000;

type Likeness = (one: Sample, other: Sample) => number;

function fnv64(word: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const char of word) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0)!)) * 0x100000001b3n);
  return hash;
}

/** 64 bits, over the same pairs of words. */
function simhash({ text, recipient }: Sample): bigint {
  const words = maskedWords(text, recipient);
  const sums = new Array<number>(64).fill(0);
  for (let index = 0; index + 2 <= words.length; index += 1) {
    const hash = fnv64(`${words[index]} ${words[index + 1]}`);
    for (let bit = 0; bit < 64; bit += 1) sums[bit]! += (hash >> BigInt(bit)) & 1n ? 1 : -1;
  }
  return sums.reduce((bits, sum, bit) => (sum > 0 ? bits | (1n << BigInt(bit)) : bits), 0n);
}

function memoized<T>(make: (sample: Sample) => T): (sample: Sample) => T {
  const known = new Map<Sample, T>();
  return (sample) => {
    if (!known.has(sample)) known.set(sample, make(sample));
    return known.get(sample)!;
  };
}

const sketch = memoized(({ text, recipient }) => fingerprintOf(text, recipient));
const bits = memoized(simhash);

const rivals: Record<string, Likeness> = {
  MinHash: (one, other) => {
    const [a, b] = [sketch(one), sketch(other)];
    return a && b ? likenessOf(a, b) : 0;
  },
  SimHash: (one, other) => {
    let distance = 0;
    for (let rest = bits(one) ^ bits(other); rest > 0n; rest &= rest - 1n) distance += 1;
    return 1 - distance / 64;
  },
};

const texts = samples();
const varied = Object.entries(variations).map(([name, vary]) => {
  const random = chance(7);
  return [name, texts.map((text) => [text, vary(text, random)] as const)] as const;
});
console.log(`${texts.length} texts, ${(texts.length * (texts.length - 1)) / 2} pairs of unlike ones`);
for (const [name, likeness] of Object.entries(rivals)) {
  const unlike = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => likeness(one, other)));
  unlike.sort((a, b) => b - a);
  const limit = unlike[Math.floor(unlike.length * FALSE_MATCHES)]! + 1e-9;
  console.log(`${name}: at most 1 in ${1 / FALSE_MATCHES} unlike pairs from ${limit.toFixed(3)} on`);
  for (const [variation, pairs] of varied) {
    const share = pairs.filter(([one, other]) => likeness(one, other) >= limit).length / pairs.length;
    console.log(`  ${variation.padEnd(28)} ${share.toFixed(3)}`);
  }
}

const areShippedTwins = (one: Sample, other: Sample) => {
  const [a, b] = [sketch(one), sketch(other)];
  return a !== undefined && b !== undefined && areTwins(a, b);
};
const wrong = texts.flatMap((one, index) =>
  texts.slice(index + 1).filter((other) => areShippedTwins(one, other)),
);
console.log(`as it ships, from ${TWIN} on: ${wrong.length} unlike pairs`);
for (const [variation, pairs] of varied) {
  const share = pairs.filter(([one, other]) => areShippedTwins(one, other)).length / pairs.length;
  console.log(`  ${variation.padEnd(28)} ${share.toFixed(3)}`);
}

const known = texts.map((text) => sketch(text)).filter((fingerprint) => fingerprint !== undefined);
for (const size of [10_000, 200_000]) {
  const many = Array.from({ length: size }, (_, index) => ({ fingerprint: known[index % known.length]! }));
  const times = Array.from({ length: 21 }, (_, index) => {
    const start = performance.now();
    twinsOf(known[index]!, many);
    return performance.now() - start;
  });
  times.sort((a, b) => a - b);
  console.log(`one look-up among ${size}: ${times[10]!.toFixed(2)} ms (median of 21)`);
}
