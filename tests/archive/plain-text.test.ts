import { expect, test } from 'vitest';
import { isCampaign, plainText } from '@/utils/archive/plain-text';
import { growsInProportion } from '../growth';

const CAMPAIGN =
  '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><p class="spinmail-quill-editor__spin-break">tea &amp; cake&#33; <a href="https://example.org/?a=1&amp;b=2">Come</a><br>soon &#x1F6A3; &copy;</p>';

test('a campaign becomes plain text', () => {
  expect(isCampaign(CAMPAIGN)).toBe(true);
  expect(plainText(CAMPAIGN)).toBe('Hi %FIRSTNAME%,\ntea & cake! Come\nsoon 🚣 &copy;');
});

test.each([
  'I <3 boats & tea',
  'use List<p> here',
  '<hello> there &amp; everywhere',
  '5 > 3',
  '<paul@example.org> wrote',
])('a message is text already: %s', (text) => {
  expect(isCampaign(text)).toBe(false);
  expect(plainText(text)).toBe(text);
});

test.each(['<p class="x', '<p>&#0;&#xD800;&#9999999;', `<p>${'<'.repeat(1_000)}`, '<p></p>'])(
  'broken markup does not throw: %s',
  (text) => expect(typeof plainText(text)).toBe('string'),
);

test.each(['<', '\n ', ' '])('markup costs linear time: %j', async (piece) => {
  const read = (length: number) => plainText(`<p>${piece.repeat(length / piece.length)}x`);
  expect(await growsInProportion(read, 500_000)).toBe(true);
});
