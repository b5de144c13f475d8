// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { boxText, insertText, unset } from '@/utils/linkedin/insert';

/** What jsdom lacks: the browser's own way to type into a box, and to take that back. */
type Command = (name: string, value?: string) => boolean;
let command: Command = () => false;
document.execCommand = (name, _ui, value) => command(name, value);

let box: HTMLTextAreaElement;
let heard: string[];
const find = () => ({ element: box, isSendable: box.value !== '' });

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  box = document.querySelector('textarea')!;
  heard = [];
  box.addEventListener('input', ({ bubbles, composed }) => heard.push(`${bubbles} ${composed} ${box.value}`));
});
afterEach(() => {
  command = () => false;
});

/** As Chromium types: over the selection, with the old text one undo away. */
function typing(): string[] {
  const undone: string[] = [];
  const past: string[] = [];
  command = (name, value = '') => {
    undone.push(name);
    if (name === 'undo') box.value = past.pop() ?? box.value;
    else {
      past.push(box.value);
      box.setRangeText(value, box.selectionStart, box.selectionEnd, 'end');
    }
    return true;
  };
  return undone;
}

describe('a text', () => {
  test('is typed over all that stands there, and its blank is selected', async () => {
    typing();
    box.value = 'Hello Mara';
    expect(await insertText(find, 'Mara, [where you met]', { select: [6, 21] })).toBe('inserted');
    expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['Mara, [where you met]', 6, 21]);
  });

  test('is typed within the text, and over a part of it', async () => {
    typing();
    box.value = 'Hello Mara, bye';
    expect(await insertText(find, ' dear', { over: [5, 5] })).toBe('inserted');
    expect(await insertText(find, 'Lena', { over: [11, 15], select: [0, 4] })).toBe('inserted');
    expect(box.value).toBe('Hello dear Lena, bye');
    expect([box.selectionStart, box.selectionEnd]).toEqual([11, 15]);
    expect(await insertText(find, 'x', { over: [3, 99] })).toBe('refused');
  });

  test('that the page leaves unsendable is taken back', async () => {
    const commands = typing();
    box.value = 'Hello Mara';
    expect(await insertText(() => ({ element: box, isSendable: false }), 'Dear Mara')).toBe('refused');
    expect(box.value).toBe('Hello Mara');
    expect(commands).toEqual(['insertText', 'undo']);
  });

  test('that the page throws away is said, and the old one stands there', async () => {
    typing();
    box.value = 'Hello Mara';
    const inserting = insertText(find, 'Dear Mara');
    box.value = 'Hello Mara';
    expect(await inserting).toBe('refused');
    expect(box.value).toBe('Hello Mara');
  });

  test('is set where typing does nothing, so that the page hears of it, and Vouch takes it back', async () => {
    box.value = 'Hello Mara';
    expect(await insertText(find, 'Dear Mara')).toBe('set');
    expect(heard).toEqual(['true true Dear Mara']);
    expect(unset(find, { text: 'Dear Mara', before: 'Hello Mara' })).toBe(true);
    expect(box.value).toBe('Hello Mara');
    expect(heard).toHaveLength(2);
  });

  test('that was set and then changed is not taken back', async () => {
    expect(await insertText(find, 'Dear Mara')).toBe('set');
    box.value = 'Dear Mara, hello';
    expect(unset(find, { text: 'Dear Mara', before: '' })).toBe(false);
    expect(box.value).toBe('Dear Mara, hello');
  });

  test('waits while characters are being put together', async () => {
    typing();
    let isComposing = true;
    const inserting = insertText(find, 'こんにちは', { isComposing: () => isComposing });
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(box.value).toBe('');
    isComposing = false;
    expect(await inserting).toBe('inserted');
    expect(box.value).toBe('こんにちは');
  });

  test('has no box to go to', async () => {
    expect(await insertText(() => undefined, 'Dear Mara')).toBe('refused');
  });
});

test('what a box holds has line breaks of one kind', () => {
  box.value = 'One\r\ntwo';
  expect(boxText(box)).toBe('One\ntwo');
});
