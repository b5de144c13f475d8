import type { ArchivePerson } from '@/utils/records/archive';
import { memberIdOf, profileOf, tidySlug } from '@/utils/shared/addresses';
import { isNobody } from './row';
import { detached } from './text';

const SITE = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\//i;
/** Addresses looked at are kept up to this many: the same few thousand come again in every row. */
const MAX_KEPT = 50_000;

/** Reads addresses of profiles as keys: a tidy slug, or a member id. */
export class Profiles {
  /** Null for one that is no profile's. */
  private readonly known = new Map<string, string | null>();

  /** Nothing for an address that is no profile's. Never throws. */
  keyOf(address: string): string | undefined {
    if (address === '') return undefined;
    const known = this.known.get(address);
    if (known !== undefined) return known ?? undefined;
    const { slug, memberId } = profileOf(address.trim().replace(SITE, 'https://www.linkedin.com/'));
    const found = memberId ?? (slug === undefined ? undefined : tidySlug(slug));
    const key = found === undefined ? undefined : detached(found);
    if (this.known.size < MAX_KEPT) this.known.set(detached(address), key ?? null);
    return key;
  }

  /** Keys of an address list, joined by commas without blanks. */
  keysOf(list: string): string[] {
    if (!list.includes(',')) {
      const key = this.keyOf(list);
      return key === undefined ? [] : [key];
    }
    return list
      .split(',')
      .map((address) => this.keyOf(address))
      .filter((key) => key !== undefined);
  }
}

/** Whom a key names. */
export function personOf(key: string | undefined, name: string | undefined): ArchivePerson {
  return {
    ...(key !== undefined && (memberIdOf(key) ? { memberId: key } : { slug: key })),
    ...(name !== undefined && !isNobody(name) && { name }),
  };
}

export const keyOfPerson = ({ slug, memberId }: ArchivePerson): string | undefined =>
  memberId ?? (slug === undefined ? undefined : tidySlug(slug));
