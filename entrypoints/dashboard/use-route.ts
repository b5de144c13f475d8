import { useEffect, useState } from 'preact/hooks';

export const PAGES = ['overview', 'people', 'messages', 'notes', 'transfer'] as const;
export type PageName = (typeof PAGES)[number];

export interface Route {
  page: PageName;
  /** Of the person who is looked at. */
  personId?: string | undefined;
}

function read(): Route {
  const [page, personId] = location.hash.slice(2).split('/');
  const known = PAGES.find((name) => name === page) ?? 'overview';
  return known === 'people' && personId
    ? { page: known, personId: decodeURIComponent(personId) }
    : { page: known };
}

export const hrefOf = ({ page, personId }: Route): string =>
  personId ? `#/${page}/${encodeURIComponent(personId)}` : `#/${page}`;

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
