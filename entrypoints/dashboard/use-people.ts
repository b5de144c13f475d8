import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListName, PersonEntry } from '@/utils/search/people-index';
import { book } from './book';
import { useNews } from './use-news';
import { search } from './workers';

/** Rows asked for at a time; those around what is seen. */
const PAGE = 100;
/** More than a tall window shows. */
const FIRST = 30;

export interface PeopleState {
  total: number;
  /** By place in the list; those that were not asked for yet are missing. */
  rows: ReadonlyMap<number, PersonEntry>;
  tags: string[];
  /** Everything has been counted, so that orders by closeness are right. */
  isWhole: boolean;
}

/** The first people straight from the book, before the worker has read all of them. */
async function firstPage(accountId: string): Promise<PeopleState> {
  const { people, total } = await book.peoplePage(accountId, FIRST);
  const rows = people.map(
    ({ id, name, headline, company, position, tags = [] }, at): [number, PersonEntry] => [
      at,
      {
        id,
        name,
        headline,
        company,
        position,
        tags,
        isFlagged: false,
        isLeftAlone: false,
        wasAsked: false,
        hasPending: false,
        messages: 0,
        exchanges: 0,
        score: 0,
        level: 'stranger',
        isOwnWord: false,
      },
    ],
  );
  return { total, rows: new Map(rows), tags: [], isWhole: false };
}

/** A list of people, as far as it is seen; asked for again when the query or the book changes. */
export function usePeople(
  accountId: string,
  query: { words: string; list: ListName; tag?: string | undefined },
) {
  const [state, setState] = useState<PeopleState>();
  const asked = useRef({ key: '', pages: new Set<number>() });
  const { words, list, tag } = query;
  const key = JSON.stringify([accountId, words, list, tag]);

  const load = async (page: number, isNew: boolean) => {
    asked.current.pages.add(page);
    const at = { offset: page * PAGE, limit: PAGE };
    const found = await search('people', { accountId, words, list, tag, ...at });
    if (asked.current.key !== key) return;
    setState((before) => {
      const rows = new Map(isNew ? [] : before?.rows);
      for (const [place, row] of found.rows.entries()) rows.set(at.offset + place, row);
      return { total: found.total, rows, tags: found.tags, isWhole: found.isWhole };
    });
  };
  const restart = () => {
    asked.current = { key, pages: new Set() };
    void load(0, true);
  };

  useEffect(() => {
    if (!state && words === '' && list === 'recent' && !tag)
      void firstPage(accountId).then((first) => setState((now) => now ?? first));
    restart();
    void search('ready', { accountId }).then(() => {
      if (asked.current.key === key) restart();
    });
  }, [key]);
  useNews(restart);

  const onSeen = (first: number, last: number) => {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      if (!asked.current.pages.has(page)) void load(page, false);
    }
  };
  return { state, onSeen };
}
