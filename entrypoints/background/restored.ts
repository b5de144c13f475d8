import type { Book } from '@/utils/relationships/book';
import { getConsent, takeBeside } from '@/utils/settings/items';
import { announce } from './announce';

/** Brings back the settings of a backup whose restoring ended with the browser, before they were. */
export async function takeRestored(book: Book): Promise<void> {
  if ((await getConsent()) !== 'given') return;
  if (await book.handOver(takeBeside)) announce();
}
