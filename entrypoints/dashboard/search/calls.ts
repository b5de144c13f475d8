import type { Book } from '@/utils/relationships/book';
import type { PeoplePage, PeopleQuery, PersonEntry } from '@/utils/search/people-index';
import type { Call } from '@/utils/shared/worker-call';
import { type FoundMessages, findMessages, type MessageSearch } from './find';
import { Library } from './library';
import { type JudgedNote, judgedNotes, type NotesQuery, type Overview, overviewOf } from './overview';
import { type PracticeView, practiceOf } from './practice';

interface Of {
  accountId: string;
}

export interface People extends PeoplePage {
  tags: string[];
  /** Conversations have been counted; until then nobody's closeness is known. */
  isWhole: boolean;
}

/**
 * What the search worker answers.
 *
 * @param onRenewed what it answered before may be another now
 */
export function searchCalls(book: Book, onRenewed?: () => void) {
  let library: Library | undefined;
  const of = (accountId: string): Library => {
    if (library?.accountId !== accountId) library = new Library(book, accountId, onRenewed);
    return library;
  };
  return {
    async people({ accountId, ...query }: PeopleQuery & Of, _call: Call): Promise<People> {
      const { index, isWhole } = await of(accountId).peopleNow();
      return { ...index.search(query), tags: index.tags, isWhole };
    },
    async person({ accountId, id }: Of & { id: string }, _call: Call): Promise<PersonEntry | undefined> {
      const own = of(accountId);
      await own.whole;
      return (await own.peopleAnew()).index.entry(id);
    },
    /** Tells what is found before all has been read, and answers with all. */
    async messages(
      { accountId, ...query }: MessageSearch & Of,
      { tell, signal }: Call,
    ): Promise<FoundMessages | undefined> {
      const own = of(accountId);
      await own.begun;
      if (!own.isWhole) {
        tell(await own.answer(() => findMessages(book, own, query, signal)));
        await own.whole;
      }
      return signal.aborted ? undefined : findMessages(book, own, query, signal);
    },
    async overview({ accountId }: Of, { tell }: Call): Promise<Overview> {
      const own = of(accountId);
      if (!own.isWhole) tell(await overviewOf(book, own));
      await own.whole;
      return overviewOf(book, own);
    },
    async practice({ accountId }: Of, { tell }: Call): Promise<PracticeView> {
      const own = of(accountId);
      await own.begun;
      if (!own.isWhole) tell(await practiceOf(book, own, Date.now()));
      await own.whole;
      return practiceOf(book, own, Date.now());
    },
    async notes({ accountId, direction, verdict, limit }: NotesQuery & Of, _call: Call) {
      const all = await judgedNotes(book, accountId, direction);
      const notes: JudgedNote[] = all.filter((one) => !verdict || one.verdict === verdict);
      return { notes: notes.slice(0, limit), total: notes.length };
    },
    /** Begins to read, for what is about to be asked. */
    async begin({ accountId }: Of, _call: Call): Promise<void> {
      await of(accountId).begun;
    },
    /** Everything is read. */
    async ready({ accountId }: Of, _call: Call): Promise<{ size: number }> {
      const own = of(accountId);
      await own.whole;
      return { size: own.messages.size };
    },
    /** Not a call of the page: conversations that were written, or nothing where all of it may be another. */
    async written({ chunks }: { chunks: string[] | undefined }, _call: Call): Promise<void> {
      if (chunks) await library?.update(chunks);
      else library = undefined;
    },
  };
}
export type SearchCalls = ReturnType<typeof searchCalls>;
