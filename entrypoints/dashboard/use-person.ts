import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PersonDetails } from '@/components/dashboard/PersonPage';
import { send } from '@/utils/messaging/client';
import type { Person } from '@/utils/records/book';
import type { PersonEntry } from '@/utils/search/people-index';
import { book } from './book';
import { type Said, saySo } from './standing';
import { useNews } from './use-news';
import { search } from './workers';

/** By an id that the book finds them by; somebody known by a thread alone has none. */
const shownAs = ({ memberId, slug }: Person) => ({ memberId, slug, mutuals: [] });

async function read(accountId: string, personId: string): Promise<PersonDetails | null> {
  const [person] = await book.peopleById([personId]);
  if (!person) return null;
  const [note, messages, joinings, standings] = await Promise.all([
    book.note(personId),
    book.conversation(personId),
    book.joinings(personId),
    book.list('standings', accountId),
  ]);
  const standing = standings.find((one) => one.personId === personId);
  return { person, note: note?.text ?? '', standing, messages, joinings };
}

/** Everything about somebody, straight from the book, and what the user changes of it. */
export function usePersonPage(accountId: string, personId: string) {
  const [details, setDetails] = useState<PersonDetails | null>();
  const [entry, setEntry] = useState<PersonEntry>();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<PersonEntry[]>([]);

  const refresh = useCallback(async () => {
    setDetails(await read(accountId, personId));
    // What is counted takes a while at first, and nothing waits for it.
    void search('person', { accountId, id: personId }).then(setEntry, () => undefined);
  }, [accountId, personId]);
  useEffect(() => {
    setDetails(undefined);
    void refresh();
  }, [refresh]);
  useNews(() => void refresh());

  const person = details?.person;
  const act = async (work: (of: Person) => Promise<unknown>) => {
    if (person) await work(person);
    await refresh();
  };
  const onWords = async (typed: string) => {
    setWords(typed);
    const query = { words: typed, list: 'name' as const, offset: 0, limit: 6 };
    const { rows } = typed.trim() ? await search('people', { accountId, ...query }) : { rows: [] };
    setFound(rows.filter(({ id }) => id !== personId).slice(0, 5));
  };
  return {
    details,
    entry,
    onNote: (text: string) => act((of) => book.saveNote(accountId, shownAs(of), text)),
    onTags: (tags: string[]) => act((of) => book.updatePerson(accountId, shownAs(of), { tags })),
    onStanding: (said: Said) => act((of) => saySo(accountId, of.id, said)),
    onUndoJoining: (id: string) => act(() => book.undoJoining(id)),
    onForget: async () => {
      await send('person/forget', { personId });
      await refresh();
    },
    same: {
      words,
      onWords: (typed: string) => void onWords(typed),
      found,
      onJoin: (id: string) =>
        act(async (of) => {
          await book.merge(of.id, id);
          await onWords('');
        }),
    },
  };
}
