import { fixture, fixtures } from '../page';
import { type Mutation, mutations } from './mutations';
import { randomOf } from './random';
import { type Facts, surfaces } from './surfaces';

/** One fixture's surface under some changes. */
export interface Outcome {
  surface: string;
  fixture: string;
  mutations: string[];
  seed: number;
  /** Facts that must be read and were not, or were read otherwise. */
  lost: string[];
  /** Whose something is, or from which side, read otherwise than the page says. */
  wrong: string[];
}

const isOptional = (name: string) => name.endsWith('?');
const isWho = (name: string) => name.startsWith('who ');

function compare(before: Facts, after: Facts): Pick<Outcome, 'lost' | 'wrong'> {
  const lost = [...before].filter(([name, value]) => !isOptional(name) && after.get(name) !== value);
  const wrong = [...after].filter(([name, value]) => isWho(name) && before.get(name) !== value);
  return {
    lost: lost.map(([name, value]) => `${name}: ${value} → ${after.get(name)}`),
    wrong: wrong.map(([name, value]) => `${name}: ${before.get(name)} → ${value}`),
  };
}

function seedOf(text: string, seed: number): number {
  let hash = seed + 17;
  for (const letter of text) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash;
}

const surfacesOf = (name: string) => surfaces.filter((surface) => surface.fixtures.test(name));
const unchanged = new Map<string, Facts[]>();

/** What each surface of a fixture says before anything is changed. */
export function factsOf(name: string): Facts[] {
  const known = unchanged.get(name);
  if (known) return known;
  const page = fixture(name);
  const facts = surfacesOf(name).map((surface) => surface.prepare(page, name)());
  unchanged.set(name, facts);
  return facts;
}

/** Fixtures that show a surface at all. */
export const shown = fixtures.filter((name) => surfacesOf(name).length > 0);

/** Each surface of a fixture under the changes given, one after the other. */
export function churn(name: string, changes: readonly Mutation[], seed: number): Outcome[] {
  const page = fixture(name);
  const read = surfacesOf(name).map((surface) => ({ surface, read: surface.prepare(page, name) }));
  const names = changes.map((one) => one.name);
  const random = randomOf(seedOf(`${name} ${names}`, seed));
  for (const { change } of changes) change(page, random);
  return read.map(({ surface, read: after }, at) => ({
    surface: surface.name,
    fixture: name,
    mutations: names,
    seed,
    ...compare(factsOf(name)[at]!, after()),
  }));
}

/** Every two kinds of change, in either order. */
export const pairs: (readonly [Mutation, Mutation])[] = mutations.flatMap((first) =>
  mutations.filter((second) => second !== first).map((second) => [first, second] as const),
);
