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
/** How often to look whether characters are still being put together, and for how long, ms. */
const COMPOSING_LOOK = 50;
const LONGEST_COMPOSING = 5_000;

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

const hasText = (element: Element, text: string) => tidy(boxText(element)) === tidy(text);
const holds = (box: Box | undefined, text: string): box is Box =>
  box !== undefined && hasText(box.element, text);

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const command = (element: Element, name: string, value?: string) =>
  element.ownerDocument.execCommand(name, false, value);

/**
 * Types over what is selected. Nothing but this old command types: it fires the page's own input events, and the
 * browser's undo takes it back. An editor gets a paragraph for each line, as from the Enter key.
 */
function type(element: HTMLElement, text: string): void {
  const lines = isTextArea(element) ? [text] : text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (at > 0) command(element, 'insertParagraph');
    if (line) command(element, 'insertText', line);
    else if (at === 0) command(element, 'delete');
  }
}

/** For a `textarea` in which typing does nothing. Nobody hears of it: neither the page nor the browser's undo. */
function setValue(element: HTMLTextAreaElement, text: string): void {
  const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
  set!.call(element, text);
}

/** Takes back what was typed, as the user would; an editor may need a step for each line. */
async function takeBack(findBox: () => Box | undefined, before: string, text: string): Promise<void> {
  const most = text.split('\n').length * 2 + 1;
  for (let step = 0; step < most; step++) {
    const box = findBox();
    if (!box || hasText(box.element, before)) return;
    box.element.focus();
    command(box.element, 'undo');
    await wait(LOOKS[0]!);
  }
  const element = findBox()?.element;
  if (!element || hasText(element, before)) return;
  // A box that the page made anew knows of nothing to undo. What the page heard typed it must hear taken back.
  selectAll(element);
  type(element, before);
}

/** Looks until the box holds a text and the page takes it; gives the box then. */
async function settled(findBox: () => Box | undefined, text: string): Promise<Box | undefined> {
  for (const look of LOOKS) {
    await wait(look);
    const box = findBox();
    // Two looks at least: a page may throw the text away only at its next drawing.
    if (look !== LOOKS[0] && holds(box, text) && box.isSendable) return box;
  }
  return undefined;
}

interface Insert {
  /** What to put the text in place of, UTF-16 code units of what the box holds; without it all that stands there. */
  over?: Range | undefined;
  /** The first blank to fill, UTF-16 code units of the text. */
  select?: Range | undefined;
  /** Characters are being put together, as in Japanese: what is put in now would be lost, or break them. */
  isComposing?: () => boolean;
}

/** What became of it. `set`: put in past the browser's undo, so that `unset` has to take it back. */
export type Inserted = 'inserted' | 'set' | 'refused';

/**
 * Puts `text` in a box as typed text, so that the page's own model takes it and undo gives the old text back; then
 * selects `select`. Works whether or not the page has the system's focus. Where typing does nothing the text of a
 * `textarea` is set, and stays only where the page makes Send ready for it: of a Send that was ready before, or of
 * none, nobody could say which text it sends.
 *
 * @param findBox looks the box up; called again before each use, since a page makes its boxes anew at will
 * @returns `refused` when the page threw the text away or leaves Send disabled: then the old text stands there again
 */
export async function insertText(
  findBox: () => Box | undefined,
  text: string,
  { over, select, isComposing = () => false }: Insert = {},
): Promise<Inserted> {
  for (let waited = 0; isComposing(); waited += COMPOSING_LOOK) {
    if (waited >= LONGEST_COMPOSING) return 'refused';
    await wait(COMPOSING_LOOK);
  }
  const first = findBox();
  if (!first) return 'refused';
  const { element, isSendable: wasSendable } = first;
  const before = boxText(element);
  const [start, end] = over ?? [0, before.length];
  if (start < 0 || start > end || end > before.length) return 'refused';
  const whole = before.slice(0, start) + text + before.slice(end);
  element.focus();
  if (over) selectRange(element, before, over);
  else selectAll(element);
  type(element, text);
  const isUntouched = isTextArea(element) && before !== whole && boxText(element) === before;
  if (isUntouched && wasSendable) return 'refused';
  if (isUntouched) setValue(element, whole);
  const box = await settled(findBox, whole);
  if (!box) {
    if (isUntouched) unset(findBox, { text: whole, before });
    else await takeBack(findBox, before, text);
    return 'refused';
  }
  if (box.element !== element) box.element.focus();
  if (select) selectRange(box.element, whole, [start + select[0], start + select[1]]);
  return isUntouched ? 'set' : 'inserted';
}

/**
 * Takes back what `insertText` had to set, for as long as it stands there unchanged.
 *
 * @returns false when something else stands there, or nothing
 */
export function unset(
  findBox: () => Box | undefined,
  { text, before }: { text: string; before: string },
): boolean {
  const box = findBox();
  if (!holds(box, text) || !isTextArea(box.element)) return false;
  setValue(box.element, before);
  return true;
}
