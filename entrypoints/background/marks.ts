import browser from 'webextension-polyfill';
import { outermost } from '@/utils/detection/outermost';
import type { Analysis } from '@/utils/detection/types';
import { sendToFrames } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/contract';
import type { PageThread } from '@/utils/records/page';
import { getSettings } from '@/utils/settings/items';
import type { Read } from './reader';

type Marks = NonNullable<Response<'draft/changed'>['marks']>;
type ThreadMarks = NonNullable<Response<'thread/seen'>['marks']>;

/**
 * Names that say nothing: `m1` for a fault, `m2` for a blank. The page can find them while marks are on. The lines reach
 * 3:1 on a white page and on a dark one, since nothing tells which of the two LinkedIn shows.
 */
const STYLE = [
  ':root::highlight(m1){text-decoration:underline 2px #d07a00;background-color:rgb(208 122 0/.16)}',
  ':root::highlight(m2){text-decoration:underline dashed 2px #3d80dd;background-color:rgb(61 128 221/.2)}',
].join('');

/** Less than this is a word or two that everybody uses, UTF-16 code units. */
const TELLING = 8;

/** Of a long thread the latest alone are read, each in the light of so many before it. */
const MARKED = 200;
const CONTEXT = 100;

/** The words that count against a text where it is flagged, and, where `hasBlanks`, those that are left to fill. */
function marksOf({ verdict, findings }: Analysis, { hasBlanks = false } = {}): Marks {
  const blanks = findings
    .filter(({ kind }) => hasBlanks && kind === 'slot')
    .map(({ start, end }) => ({ start, end, isBlank: true }));
  if (verdict !== 'generic' && verdict !== 'pitch') return blanks;
  const faults = findings.filter(({ kind }) => kind === 'generic' || kind === 'pitch');
  const telling = faults.filter(({ start, end }) => end - start >= TELLING);
  return [...outermost(telling).map(({ start, end }) => ({ start, end })), ...blanks];
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
  read: Read,
): ThreadMarks {
  if (isGroup) return [];
  return messages.flatMap(({ pageId, from, text, isDeleted }, index) => {
    if (index < messages.length - MARKED || pageId === undefined || from === 'me') return [];
    if (text === '' || isDeleted || isCleared(index)) return [];
    const analysis = read(text, {
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

/** What is marked in the beginning of a message that is not opened: as in one that was received. */
export const previewMarks =
  (read: Read) =>
  ({ name, text }: { name: string; text: string }): Marks => {
    const analysis = read(text, { kind: 'message', direction: 'received', recipient: { name } });
    return marksOf({
      ...analysis,
      findings: analysis.findings.filter(({ kind }) => kind === analysis.verdict),
    });
  };

/** Gives a frame the style of marks; resolves to false when the frame is gone. */
export async function styleFrame(tabId: number, frameId: number): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  return browser.scripting.insertCSS({ target, css: STYLE }).then(
    () => true,
    () => false,
  );
}

/**
 * Takes the style out of a frame. Frame by frame, since Chromium leaves in place what was given to one frame when it is
 * asked to take it out of all.
 */
export async function unstyleFrame(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // A frame that is gone has none.
  await browser.scripting.removeCSS({ target, css: STYLE }).catch(() => undefined);
}

/**
 * Tells every frame of LinkedIn that marks were turned on or off, or that the user has said something of a message: it
 * reports anew what it shows, and the answer has the marks; where they are off it takes those that it has away.
 */
export async function changeMarks(): Promise<void> {
  const [tabs, { marks: areOn }] = await Promise.all([linkedInTabs(), getSettings()]);
  // A tab that is gone, or was open before Vouch, has none.
  await Promise.allSettled(tabs.map((tabId) => sendToFrames(tabId, 'marks/changed', { areOn })));
}

async function linkedInTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: 'https://www.linkedin.com/*' });
  return tabs.flatMap(({ id }) => id ?? []);
}
