import { linesOf, placeIn, textOf, tidy } from './text-of';

/** A text box as the page has it right now. */
export interface Box {
  element: HTMLElement;
  /** The page takes what stands in it: its Send button can be pressed, or there is none. */
  isSendable: boolean;
}

/** Half-open, UTF-16 code units. */
type Range = readonly [start: number, end: number];

/** How long a page has to throw the text away or to make its Send button ready, ms. */
const LOOKS = [50, 100, 250];

const isTextArea = (element: Element): element is HTMLTextAreaElement => element.tagName === 'TEXTAREA';

/** What a box holds, line breaks as `\n`. */
export const boxText = (element: Element): string =>
  isTextArea(element) ? element.value.replaceAll('\r\n', '\n') : textOf(element);

function selectAll(element: HTMLElement): void {
  if (isTextArea(element)) element.setSelectionRange(0, element.value.length);
  else element.ownerDocument.getSelection()?.setBaseAndExtent(element, 0, element, element.childNodes.length);
}

/** The place in an editor of an offset in the text that was put in it. */
function placeOf(element: HTMLElement, text: string, offset: number): [Node, number] | undefined {
  const before = text.slice(0, offset).split('\n');
  const line = linesOf(element)[before.length - 1];
  const column = before.at(-1)?.length ?? 0;
  return line && column <= line.text.length ? placeIn(line, column) : undefined;
}

function selectRange(element: HTMLElement, text: string, [start, end]: Range): void {
  if (isTextArea(element)) {
    element.setSelectionRange(start, end);
    return;
  }
  const from = placeOf(element, text, start);
  const to = placeOf(element, text, end);
  if (from && to) element.ownerDocument.getSelection()?.setBaseAndExtent(...from, ...to);
}

/**
 * Selects words of a box and puts the focus in it.
 *
 * @param range UTF-16 code units of the text that the box holds
 * @returns false when the box holds no such words
 */
export function selectText(element: HTMLElement, range: Range): boolean {
  const text = boxText(element);
  if (range[0] < 0 || range[0] >= range[1] || range[1] > text.length) return false;
  element.focus();
  selectRange(element, text, range);
  return true;
}

const holds = (box: Box | undefined, text: string): box is Box =>
  box !== undefined && tidy(boxText(box.element)) === tidy(text);

/**
 * Puts `text` in a box as typed text, in place of all that stands there, so that the page's own model takes it and one
 * undo gives the old text back; then selects `select`. Works whether or not the page has the system's focus.
 *
 * @param findBox looks the box up; called again before each use, since a page makes its boxes anew at will
 * @param select the first blank to fill, UTF-16 code units of `text`
 * @returns `refused` when the page threw the text away or leaves Send disabled; nothing more is tried then
 */
export async function insertText(
  findBox: () => Box | undefined,
  text: string,
  select?: Range,
): Promise<'inserted' | 'refused'> {
  const element = findBox()?.element;
  if (!element) return 'refused';
  element.focus();
  selectAll(element);
  // In one command: Chromium makes a paragraph of each line and one undo step of all. Old, but nothing else types.
  element.ownerDocument.execCommand('insertText', false, text);
  let box: Box | undefined;
  for (const look of LOOKS) {
    await new Promise((resolve) => setTimeout(resolve, look));
    box = findBox();
    // Two looks at least: a page may throw the text away only at its next drawing.
    if (look !== LOOKS[0] && holds(box, text) && box.isSendable) break;
  }
  if (!holds(box, text) || !box.isSendable) return 'refused';
  if (box.element !== element) box.element.focus();
  if (select) selectRange(box.element, text, select);
  return 'inserted';
}
