import { openBook } from '@/utils/relationships/book';
import { tellWritten } from '@/utils/shared/written';

/** The book, opened by the page itself for what it shows of one person. */
export const book = openBook({
  onWrite: (written) => {
    tellWritten(written);
    announce();
  },
});

let channel: BroadcastChannel | undefined;

/** Tells Vouch's other pages that what they show is another now. */
export function announce(): void {
  channel ??= new BroadcastChannel('vouch');
  channel.postMessage({});
}
