import { send, sendToTab } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/contract';
import type { AtHand } from '@/utils/records/at-hand';
import type { Ready } from './use-at-hand';

type Writing = NonNullable<AtHand['draft']>;

const put = ({ tabId }: Ready, { draft, frameId }: Writing, text: string, select?: [number, number]) =>
  sendToTab(tabId, 'box/insert', { draftId: draft.id, text, select }, frameId);

const person = ({ draft: { recipient } }: Writing) => recipient.memberId ?? recipient.slug ?? recipient.name;

/** Whether two are one text to one person: of a page that still finds out whose box it is, the box gets a new id. */
const isSame = (a: Writing, b: Writing) =>
  a.draft.kind === b.draft.kind && a.draft.text === b.draft.text && person(a) === person(b);

/**
 * Puts a text into the box at hand. A box that has another id by now is tried again, if what stands there and for whom
 * is the same.
 *
 * @param select the first blank, half-open, UTF-16 code units of `text`
 */
export async function insertInto(
  ready: Ready,
  writing: Writing,
  text: string,
  select: [number, number] | undefined,
): Promise<Response<'box/insert'>> {
  const is = await put(ready, writing, text, select);
  if (is !== 'gone') return is;
  const now = await send('tab/at-hand', { tabId: ready.tabId }).then(
    ({ draft }) => draft,
    () => undefined,
  );
  return now && isSame(now, writing) ? put(ready, now, text, select) : is;
}
