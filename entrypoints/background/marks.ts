import browser from 'webextension-polyfill';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import type { Analysis } from '@/utils/detection/types';
import { sendToFrames } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/contract';
import type { PageThread } from '@/utils/records/page';

type Marks = NonNullable<Response<'draft/changed'>['marks']>;
type ThreadMarks = NonNullable<Response<'thread/seen'>['marks']>;

/** Names that say nothing: `m1` for a fault, `m2` for a blank. The page can find them while marks are on. */
const STYLE = [
  ':root::highlight(m1){text-decoration:underline 2px #d07a00;background-color:rgb(208 122 0/.16)}',
  ':root::highlight(m2){text-decoration:underline dashed 2px #1f5fbf;background-color:rgb(31 95 191/.14)}',
].join('');

/** Of a long thread the latest alone are read, each in the light of so many before it. */
const MARKED = 200;
const CONTEXT = 100;

/** The words that count against a text where it is flagged, and, where `hasBlanks`, those that are left to fill. */
export function marksOf({ verdict, findings }: Analysis, { hasBlanks = false } = {}): Marks {
  const isFlagged = verdict === 'generic' || verdict === 'pitch';
  return findings.flatMap(({ kind, start, end }) => {
    if (kind === 'slot') return hasBlanks ? [{ start, end, isBlank: true }] : [];
    const isFault = kind === 'generic' || kind === 'pitch';
    return isFlagged && isFault ? [{ start, end }] : [];
  });
}

/** What is marked in a draft. */
export const draftMarks = (analysis: Analysis): Marks => marksOf(analysis, { hasBlanks: true });

/**
 * What is marked in received messages: the words that give a pitch or stock words away.
 *
 * @param isCleared whether the user said of a message of the thread, by its place, that it is no pitch
 */
export function threadMarks(
  { messages, person, isGroup }: PageThread,
  isCleared: (index: number) => boolean,
): ThreadMarks {
  if (isGroup) return [];
  return messages.flatMap(({ pageId, from, text, isDeleted }, index) => {
    if (index < messages.length - MARKED || pageId === undefined || from === 'me') return [];
    if (text === '' || isDeleted || isCleared(index)) return [];
    const analysis = analyzeMessage(text, {
      kind: 'message',
      direction: 'received',
      recipient: person,
      thread: messages.slice(Math.max(0, index - CONTEXT), index),
    });
    const findings = analysis.findings.filter(({ kind }) => kind === analysis.verdict);
    const spans = marksOf({ ...analysis, findings });
    return spans.length > 0 ? [{ pageId, spans }] : [];
  });
}

/** Gives a frame the style of marks; resolves to false when the frame is gone. */
export async function styleFrame(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  return browser.scripting.insertCSS({ target, css: STYLE }).then(
    () => true,
    () => false,
  );
}

/**
 * Tells every frame of LinkedIn that marks were turned on or off: it takes those that it has away and reports anew, and
 * the answer has new ones or none. With marks off their style goes too.
 */
export async function changeMarks(isOn: boolean): Promise<void> {
  // A tab that is gone, or was open before Vouch, has none.
  await Promise.allSettled(
    (await linkedInTabs()).flatMap((tabId) => [
      ...(isOn ? [] : [browser.scripting.removeCSS({ target: { tabId, allFrames: true }, css: STYLE })]),
      sendToFrames(tabId, 'marks/changed', {}),
    ]),
  );
}

async function linkedInTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/*' });
  return tabs.flatMap(({ id }) => id ?? []);
}
