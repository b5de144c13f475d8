import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageFilter } from '@/components/dashboard/MessagesView';
import type { FoundMessages } from './search/find';
import { search } from './workers';

const PAGE = 50;
export const NO_FILTER: MessageFilter = { words: '', from: 'any', verdict: 'any', since: '', until: '' };

/** The start of a day on this computer's calendar, epoch ms; nothing for a day that is none. */
function dayStart(day: string, plus = 0): number | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  return new Date(year, month - 1, date + plus).getTime();
}

/** Messages that are looked for: the latest question alone is answered. */
export function useMessages(
  accountId: string,
  filter: MessageFilter,
  setFilter: (filter: MessageFilter) => void,
) {
  const [limit, setLimit] = useState(PAGE);
  const [result, setResult] = useState<FoundMessages>();
  const [hasFailed, setFailed] = useState(false);
  const running = useRef<AbortController>(undefined);
  const { words, from, verdict, since, until, personId } = filter;
  const isAsked =
    words.trim() !== '' || from !== 'any' || verdict !== 'any' || since !== '' || until !== '' || !!personId;

  useEffect(() => {
    // Whoever opens the page types next. What fails here fails there too, and is said there.
    search('begin', { accountId }).catch(() => undefined);
  }, [accountId]);
  useEffect(() => {
    running.current?.abort();
    if (!isAsked) {
      setResult(undefined);
      return;
    }
    const stop = new AbortController();
    running.current = stop;
    const show = (found: FoundMessages | undefined) => {
      if (found && !stop.signal.aborted) setResult(found);
    };
    const query = {
      accountId,
      words,
      personId,
      from: from === 'any' ? undefined : from,
      verdict: verdict === 'any' ? undefined : verdict,
      since: dayStart(since),
      before: dayStart(until, 1),
      limit,
    };
    setFailed(false);
    search('messages', query, { signal: stop.signal, onNews: show as (news: never) => void }).then(
      show,
      () => {
        if (!stop.signal.aborted) setFailed(true);
      },
    );
    return () => stop.abort();
  }, [accountId, words, from, verdict, since, until, personId, limit, isAsked]);

  const onFilter = (next: MessageFilter) => {
    setLimit(PAGE);
    setFilter(next);
  };
  return { filter, onFilter, result, hasFailed, onMore: () => setLimit(limit + 2 * PAGE) };
}
