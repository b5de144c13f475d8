import type { Media, SeenMessage } from '@/utils/records/page';
import { find, findAll } from '../selectors/define';
import {
  editMark,
  messageBody,
  messageContent,
  messageFile,
  messageReactions,
  messageSubject,
  messageVoice,
  recalledBody,
} from '../selectors/message';
import { lineOf, textWithout } from '../text-of';

type Content = Pick<SeenMessage, 'text' | 'media' | 'isEdited' | 'isDeleted'>;

/** In every language the word stands in brackets, at the end. Anything else there is the sender's own. */
const IN_BRACKETS = /^[(（][^()（）]{1,40}[)）]$/;
const SOMETHING = 'img, video, audio, iframe, canvas, svg, a[href], button';

/** Whether a node is LinkedIn's word, within a text, that it was edited. */
export function isEditMark(node: Node): boolean {
  if (node.nodeName !== 'SPAN') return false;
  const element = node as Element;
  return editMark.css.some((hook) => element.matches(hook)) && IN_BRACKETS.test(lineOf(element) ?? '');
}

/** The elements that hold a message's words, subject first. */
export const wordsOf = (row: Element): Element[] => [
  ...findAll(row, messageSubject),
  ...findAll(row, messageBody),
];

function mediaOf(row: Element): Media | undefined {
  if (find(row, messageVoice)) return 'voice';
  if (find(row, messageFile)) return 'attachment';
  const content = find(row, messageContent);
  if (content && (content.querySelector(SOMETHING) || lineOf(content))) return 'other';
  return find(row, messageReactions) ? 'reaction' : undefined;
}

/** What a message says; undefined while nothing of it is drawn. */
export function contentOf(row: Element): Content | undefined {
  if (find(row, recalledBody)) return { text: '', isDeleted: true };
  const text = wordsOf(row)
    .map((element) => textWithout(element, isEditMark))
    .filter(Boolean)
    .join('\n');
  const media = text ? undefined : mediaOf(row);
  if (!text && !media) return undefined;
  return { text, media, isEdited: findAll(row, editMark).some(isEditMark) || undefined };
}
