import type { WordingContext } from './types';

const plain = (name: string) => name.trim().toLowerCase();

/** Where the two may both have been, going by the company that the other's profile shows: a hint, and no reason. */
export function sharedPlace({ places = [], recipient }: WordingContext): string | undefined {
  const company = plain(recipient.company ?? '');
  return company === '' ? undefined : places.find((place) => plain(place) === company);
}
