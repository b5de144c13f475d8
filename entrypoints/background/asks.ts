import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import type { Draft } from '@/utils/records/page';
import { type Ask, AskSteps } from '@/utils/records/referral';
import { isAskSent } from '@/utils/referrals/asks';
import type { Book } from '@/utils/relationships/book';
import type { Read } from './reader';

const KEY = 'session:built-asks';
/** Asks that were built and may still be sent. */
const REMEMBERED = 20;

const Built = z.object({ personId: z.string(), text: z.string(), steps: AskSteps });
type Built = z.infer<typeof Built>;

const builtAsks = async (): Promise<Built[]> =>
  z.array(Built).safeParse(await storage.getItem(KEY)).data ?? [];

/** Remembers an ask that was built, until it is sent or the browser is closed; its text alone is recorded then, too. */
export async function rememberBuilt(built: Built): Promise<void> {
  const others = (await builtAsks()).filter(({ text }) => text !== built.text);
  await storage.setItem(KEY, [...others, built].slice(-REMEMBERED));
}

interface Sent {
  draft: Draft;
  /** ISO 8601. */
  at: string;
  read: Read;
}

/**
 * Records that somebody in the book was asked for an introduction, if that is what was sent to them: an ask that was
 * built, or words that read as one. Told twice of the same, it records it once.
 *
 * @returns whether there is an ask that was not there before
 */
export async function recordAsk(book: Book, accountId: string, { draft, at, read }: Sent): Promise<boolean> {
  const person = await book.person(accountId, draft.recipient);
  if (!person) return false;
  const built = (await builtAsks()).find(
    (one) => one.personId === person.id && isAskSent(one.text, draft.text),
  );
  const isAsk =
    built !== undefined ||
    read(draft.text, { kind: draft.kind, direction: 'draft', recipient: draft.recipient }).verdict ===
      'referral';
  if (!isAsk) return false;
  const ask: Ask = {
    id: `${person.id} ${at}`,
    accountId,
    personId: person.id,
    at,
    text: draft.text,
    steps: built?.steps,
    excuse: (await book.list('standings', accountId)).find(({ personId }) => personId === person.id)?.excuse
      ?.id,
    modifiedAt: at,
  };
  let isNew = false;
  await book.practise(accountId, ({ asks }) => {
    isNew = !asks.some(({ id }) => id === ask.id);
    return isNew ? { keep: { asks: [ask] } } : {};
  });
  return isNew;
}

/** Records an ask that was made where no page shows it. Rejects where nobody of that id is in the book. */
export async function recordAskElsewhere(book: Book, { personId, text, steps }: Built): Promise<void> {
  const [person] = await book.peopleById([personId]);
  if (!person) throw new Error('This person is not in the book.');
  const { accountId } = person;
  const at = new Date().toISOString();
  const ask: Ask = { id: crypto.randomUUID(), accountId, personId, at, text, steps, modifiedAt: at };
  await book.practise(accountId, () => ({ keep: { asks: [ask] } }));
}
