import { analyzeMessage } from '@/utils/detection/analyze-message';
import { type Blast, blastOf } from '@/utils/detection/blasts/blast';
import { fingerprintOf } from '@/utils/detection/blasts/fingerprint';
import { withLessons } from '@/utils/detection/lessons/apply';
import { lessonFrom, taughtBy } from '@/utils/detection/lessons/learn';
import type { Lesson } from '@/utils/detection/lessons/types';
import type { Analysis, Context } from '@/utils/detection/types';
import type { Flag } from '@/utils/records/book';
import type { Draft } from '@/utils/records/page';
import type { Settings } from '@/utils/records/settings';
import type { Book } from '@/utils/relationships/book';
import { getSettings } from '@/utils/settings/items';
import { mayKeep } from './keeping';

/** For how long what was sent lately is kept in mind, ms: a draft is read at each pause in typing. */
const FRESH = 30_000;
/** What was sent longer ago is another matter; as `blastOf` has it, ms. */
const WINDOW = 30 * 86_400_000;

export type Read = (text: string, context: Context) => Analysis;

/** One lesson a flag, made once: the flags of years are looked at for each draft. */
const lessons = new Map<string, Lesson>();

function lessonOf({ id, kind, text, createdAt, modifiedAt }: Flag): Lesson {
  const key = `${id} ${modifiedAt}`;
  const known = lessons.get(key);
  if (known) return known;
  const lesson = lessonFrom({ id, kind, at: createdAt }, text, { kind: 'message', direction: 'received' });
  lessons.set(key, lesson);
  return lesson;
}

/** Reads texts as the detector does, in the light of who the user is and of what their flags teach. */
export function readWith(flags: readonly Flag[], { own, learnFrom }: Settings): Read {
  const taught = taughtBy(
    flags.filter(({ createdAt }) => !learnFrom || createdAt >= learnFrom).map(lessonOf),
  );
  const user = own && { name: own.name, headline: own.headline };
  return (text, context) => {
    const full = { ...context, user };
    return withLessons(analyzeMessage(text, full), text, full, taught);
  };
}

/** As `readWith`, with the flags of the account in use; in a private window and before consent nothing is looked up. */
export async function readerFor(book: Book, isPrivate: boolean): Promise<Read> {
  const settings = await getSettings();
  if (!(await mayKeep(isPrivate))) return readWith([], settings);
  const account = await book.account();
  return readWith(await book.flags({ accountId: account.id }), settings);
}

let lately: { accountId: string; until: number; sent: Promise<Parameters<typeof blastOf>[1]> } | undefined;

async function sentLately(book: Book, accountId: string, now: number) {
  const texts = await book.sentSince(accountId, new Date(now - WINDOW).toISOString());
  return texts.flatMap(({ text, at, person }) => {
    const fingerprint = fingerprintOf(text, person);
    return fingerprint ? [{ fingerprint, at, person: person.id }] : [];
  });
}

/** To how many others the user has sent almost the same words lately, and since when. */
export async function blastFor(
  book: Book,
  accountId: string,
  { text, recipient }: Draft,
  personId: string | undefined,
): Promise<Blast | undefined> {
  const draft = fingerprintOf(text, recipient);
  if (!draft) return undefined;
  const now = Date.now();
  if (lately?.accountId !== accountId || lately.until < now) {
    lately = { accountId, until: now + FRESH, sent: sentLately(book, accountId, now) };
  }
  return blastOf(draft, await lately.sent, personId, now);
}
