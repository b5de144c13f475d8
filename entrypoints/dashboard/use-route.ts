import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type Section } from '@/components/referrals/ReferralsView';

export const PAGES = ['overview', 'people', 'referrals', 'messages', 'notes', 'transfer'] as const;
export type PageName = (typeof PAGES)[number];

export interface Route {
  page: PageName;
  /** Of the person who is looked at. */
  personId?: string | undefined;
  /** An ask to them is being built. */
  isAsking?: boolean | undefined;
  /** Of the referrals. */
  section?: Section | undefined;
}

function read(): Route {
  const [page, part, act] = location.hash.slice(2).split('/');
  const known = PAGES.find((name) => name === page) ?? 'overview';
  if (known === 'people' && part) {
    return { page: known, personId: decodeURIComponent(part), isAsking: act === 'ask' };
  }
  return { page: known, section: SECTIONS.find((name) => name === part) };
}

export function hrefOf({ page, personId, isAsking, section }: Route): string {
  const parts = [page, personId && encodeURIComponent(personId), isAsking && 'ask', section];
  return `#/${parts.filter(Boolean).join('/')}`;
}

/** Which page the address names: links and the browser's own back and forth lead from one to another. */
export function useRoute(): Route {
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const follow = () => setRoute(read());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
