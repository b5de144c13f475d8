// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, textOf } from '@/utils/linkedin/text-of';
import { MAX_TEXT } from '@/utils/records/page';
import { growsInProportion } from '../growth';

function element(html: string): Element {
  const box = document.createElement('div');
  box.innerHTML = html;
  return box;
}

test.each([
  ['<p>One</p><p>two</p>', 'One\ntwo'],
  ['<p>One</p><p><br></p><p>two</p>', 'One\n\ntwo'],
  ['<p>One<br></p><p>two</p>', 'One\ntwo'],
  ['One<br>two<br><br>four', 'One\ntwo\n\nfour'],
  ['Hello,\nraw break', 'Hello,\nraw break'],
  ['a <a href="x">link</a>, then <b>bold</b>.', 'a link, then bold.'],
  ['two&nbsp;words', 'two words'],
  ['<p>One</p>\n  <p>two</p>\n', 'One\ntwo'],
  ['<p><br></p>', ''],
  ['see <a>this</a>\n      <a>and that</a>', 'see this and that'],
  ['<a>this</a>\n<a>and that</a>', 'this\nand that'],
  ['seen<script>not()</script><button>Press</button>', 'seen'],
  ['<div><div>One</div>two<div>three</div></div>', 'One\ntwo\nthree'],
])('%s', (html, text) => expect(textOf(element(html))).toBe(text));

const line = fc
  .stringMatching(/^[A-Za-z0-9.,!é🙂 &<>"']{0,30}$/u)
  .map((text) => text.replace(/ +/g, ' ').trim());

function editorWith(lines: string[]): Element {
  const editor = document.createElement('div');
  for (const text of lines) {
    const p = document.createElement('p');
    p.append(text || document.createElement('br'));
    editor.append(p);
  }
  return editor;
}

test('reads back what was typed, a paragraph a line', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      expect(textOf(editorWith(lines))).toBe(lines.join('\n').trim());
    }),
  );
});

test('knows where each character of a line stands', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (lines) => {
      for (const { text, pieces } of linesOf(editorWith(lines))) {
        const found = pieces.map(({ node, from, at }, next) =>
          node.data.slice(from, from + (pieces[next + 1]?.at ?? text.length) - at),
        );
        expect(found.join('')).toBe(text);
      }
    }),
  );
});

test('stops at the longest text', () => {
  const long = element('');
  long.append('x'.repeat(MAX_TEXT), document.createElement('br'), 'y'.repeat(MAX_TEXT));
  expect(textOf(long).length).toBeLessThanOrEqual(MAX_TEXT);
});

test('is not slowed by depth', async () => {
  const deep = (depth: number) => {
    const outer = document.createElement('div');
    let inner: Element = outer;
    for (let at = 0; at < depth; at += 1) {
      const next = document.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.append('down here');
    return outer;
  };
  expect(textOf(deep(2_000))).toBe('down here');
  expect(await growsInProportion((outer) => textOf(outer), 1_000, deep)).toBe(true);
});
