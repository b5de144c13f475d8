// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readThread, wordsIn } from '@/utils/linkedin/adapters/thread';
import { boxText } from '@/utils/linkedin/insert';
import { rangesOf } from '@/utils/linkedin/ranges';
import { fixture } from './page';

function editor(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

const marked = (box: Element, ...words: string[]) => {
  const text = boxText(box);
  const spans = words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));
  return rangesOf(box, text, spans)?.map(String);
};

describe('spans of a text', () => {
  test.each([
    ['<p>Hello Mara,</p><p>quick call?</p>', ['Mara', 'quick call']],
    ['<p>Hello <b>Ma</b>ra</p>', ['Mara', 'lo Ma']],
    ['one<br>two<br><br>four', ['one', 'two', 'four']],
    ['raw\nlines of\nsent text', ['raw', 'of', 'sent text']],
    ['<p>  indented start</p><p>end  </p>', ['indented', 'end']],
    ['<p><br></p><p>after an empty line</p>', ['after', 'line']],
    ['see <a href="x">this link</a>, then', ['link', 'see this']],
    ['<p>🙂 שלום Mara</p>', ['🙂', 'שלום', 'Mara']],
    ['two&nbsp;words', ['words']],
  ])('%s', (html, words) => {
    expect(marked(editor(html), ...words)?.map((found) => found.replaceAll('\u00a0', ' '))).toEqual(words);
  });

  test('over a line break reach from one line into the next', () => {
    const box = editor('<p>Hello Mara,</p><p>quick call?</p>');
    const [range] = rangesOf(box, 'Hello Mara,\nquick call?', [{ start: 6, end: 17 }])!;
    expect([range!.startContainer.textContent, range!.startOffset]).toEqual(['Hello Mara,', 6]);
    expect([range!.endContainer.textContent, range!.endOffset]).toEqual(['quick call?', 5]);
  });

  test('of another text than the one that stands there are none', () => {
    const box = editor('<p>Hello Mara, again</p>');
    expect(rangesOf(box, 'Hello Mara,', [{ start: 0, end: 5 }])).toBeUndefined();
  });

  test('beyond the text, empty or the wrong way round are left out', () => {
    const spans = [
      { start: 0, end: 0 },
      { start: 3, end: 2 },
      { start: -1, end: 2 },
      { start: 0, end: 99 },
      { start: Number.NaN, end: 2 },
    ];
    expect(rangesOf(editor('<p>Hello</p>'), 'Hello', spans)).toEqual([]);
    expect(rangesOf(editor(''), '', spans)).toEqual([]);
  });

  test('of a textarea cannot be marked', () => {
    const area = document.createElement('textarea');
    area.value = 'Hello';
    expect(rangesOf(area, 'Hello', [{ start: 0, end: 5 }])).toEqual([]);
  });

  test('are each the words that they are of', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🙂', 'é', '\u00a0'), maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (lines, a, b) => {
          const box = document.createElement('div');
          for (const parts of lines) {
            const p = document.createElement('p');
            p.append(...parts, ...(parts.join('') ? [] : [document.createElement('br')]));
            box.append(p);
          }
          const text = boxText(box);
          const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
            number,
            number,
          ];
          const [range] = rangesOf(box, text, [{ start, end }])!;
          if (start === end) expect(range).toBeUndefined();
          else {
            const shown = range!.toString().replaceAll('\u00a0', ' ').replace(/\s+/g, '');
            expect(shown).toBe(text.slice(start, end).replace(/\s+/g, ''));
          }
        },
      ),
    );
  });
});

test('every message’s words can be found again in its page', () => {
  for (const name of ['thread.ember.en', 'thread.ember.de', 'thread-odd.ember.en', 'thread-group.ember.en']) {
    const conversation = fixture(name).querySelector('.msg-convo-wrapper')!;
    const words = wordsIn(conversation);
    for (const { pageId, text } of readThread(conversation)!.thread.messages) {
      if (!text) continue;
      const ranges = rangesOf(words.get(pageId!)!, text, [{ start: 0, end: text.length }]);
      expect(ranges?.length, text).toBe(1);
      const shown = ranges!.toString().replace(/\s+/g, '');
      expect(shown).toBe(text.replace(/\s+/g, ''));
    }
  }
});
