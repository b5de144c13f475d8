// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
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
  box.addEventListener('input', () => heard.push(box.value));
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

  describe('where typing does nothing', () => {
    /** A page that looks at its box now and then, as one that hears nothing must. */
    const looking = () => {
      const timer = setInterval(() => (held = box.value), 20);
      onTestFinished(() => clearInterval(timer));
    };
    const findHeld = () => ({ element: box, isSendable: held !== '' });
    let held = '';

    beforeEach(() => {
      held = '';
      heard = [];
    });

    test('is set without an event, and Vouch takes it back', async () => {
      looking();
      expect(await insertText(findHeld, 'Dear Mara')).toBe('set');
      expect([box.value, held]).toEqual(['Dear Mara', 'Dear Mara']);
      expect(unset(findHeld, { text: 'Dear Mara', before: '' })).toBe(true);
      expect(box.value).toBe('');
      expect(heard).toEqual([]);
    });

    test('is put back where Send stays disabled', async () => {
      box.value = 'Hello Mara';
      expect(await insertText(findHeld, 'Dear Mara')).toBe('refused');
      expect(box.value).toBe('Hello Mara');
      expect(heard).toEqual([]);
    });

    test('is not set where Send was ready for the old one', async () => {
      held = box.value = 'Hello Mara';
      const values: string[] = [];
      const timer = setInterval(() => values.push(box.value), 1);
      expect(await insertText(findHeld, 'Dear Mara')).toBe('refused');
      clearInterval(timer);
      expect(new Set([...values, box.value])).toEqual(new Set(['Hello Mara']));
    });

    test('is left alone once it was changed', async () => {
      looking();
      expect(await insertText(findHeld, 'Dear Mara')).toBe('set');
      box.value = 'Dear Mara, hello';
      expect(unset(findHeld, { text: 'Dear Mara', before: '' })).toBe(false);
      expect(box.value).toBe('Dear Mara, hello');
    });
  });

  test('that was typed in a box made anew since is typed back', async () => {
    typing();
    box.value = 'Hello Mara';
    const inserting = insertText(() => ({ element: box, isSendable: false }), 'Dear Mara');
    const old = box;
    box = old.cloneNode() as HTMLTextAreaElement;
    box.value = 'Dear Mara';
    old.replaceWith(box);
    const type = command;
    command = (name, value) => name !== 'undo' && type(name, value);
    expect(await inserting).toBe('refused');
    expect(box.value).toBe('Hello Mara');
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
