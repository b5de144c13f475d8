import { creditIn } from '@/utils/detection/thanks';
import type { Book } from '@/utils/relationships/book';
import { LATEST, thanksIn } from '@/utils/relationships/thanks';

/**
 * Who thanked the user lately, by id, and when, epoch ms.
 *
 * @param now epoch ms
 */
export async function thanksOf(book: Book, accountId: string, now: number): Promise<Map<string, number>> {
  const latest = await book.latestChunks(accountId, LATEST);
  return thanksIn(latest, (text) => creditIn(text) !== undefined, now);
}
