import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

function check(input: string | Buffer, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'tests/cli/check.ts', ...args],
    {
      cwd: ROOT,
      input,
      encoding: 'utf8',
    },
  );
  return { lines: stdout.split('\n').filter(Boolean), stderr, status };
}

const line = (id: string, text: string, more: object = {}) =>
  JSON.stringify({ id, text, kind: 'invite', ...more });

test('answers each line in order, with ranges that lie in the text', () => {
  const text = 'I’d love to add you to my professional network, Ana.';
  const { lines, status, stderr } = check(
    `${line('a', text)}\r\n\n${line('b', 'Short')}\n${line('c', 'Nos vemos mañana en la reunión con los demás, gracias.')}`,
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [a, b, c] = lines.map((one) => JSON.parse(one));
  expect(a).toMatchObject({ id: 'a', verdict: 'generic' });
  expect(a.generic).toBeGreaterThan(0.5);
  expect(text.slice(a.findings[0].start, a.findings[0].end)).toBe('add you to my professional network');
  expect(b).toMatchObject({ id: 'b', verdict: null, silence: 'short', findings: [] });
  expect(c).toMatchObject({ id: 'c', verdict: null, silence: 'language' });
});

test('reports bad lines with their number, and goes on', () => {
  const { lines, status, stderr } = check(
    `${line('a', 'See you at the harbour on Friday.')}\nnot json\n{"id":"x"}\n${line('b', 'Let’s connect!')}\n`,
  );
  expect(status).toBe(1);
  expect(lines.map((one) => JSON.parse(one).id)).toEqual(['a', 'b']);
  expect(stderr).toMatch(/^line 2: /m);
  expect(stderr).toMatch(/^line 3: .*text/m);
});

test('a line that is no UTF-8 is a bad one; a byte order mark and absent parts are none', () => {
  const bad = Buffer.concat([
    Buffer.from('{"id":"x","kind":"invite","text":"Let'),
    Buffer.from([0xff]),
    Buffer.from('s connect"}\n'),
  ]);
  const { lines, status, stderr } = check(
    Buffer.concat([
      Buffer.from(`\uFEFF${line('a', 'Let’s connect, Zoë!', { recipient: null, thread: null })}\n`),
      bad,
    ]),
  );
  expect(lines.map((one) => JSON.parse(one).id)).toEqual(['a']);
  expect(stderr).toMatch(/^line 2: /);
  expect(status).toBe(1);
});

test('takes the conversation into account', () => {
  const text = 'We offer three packages; happy to send you the price list.';
  const thread = [
    { from: 'me', at: '2026-03-01T10:00:00Z', text: 'Lovely to see you at the boat fair.' },
    {
      from: 'them',
      at: '2026-03-02T10:00:00Z',
      text: 'You too! What do your moorings cost, and do you have a price list?',
    },
  ];
  const { lines } = check(
    [line('cold', text, { kind: 'message' }), line('asked', text, { kind: 'message', thread })].join('\n'),
  );
  const [cold, asked] = lines.map((one) => JSON.parse(one));
  expect(cold.verdict).toBe('pitch');
  expect(asked.verdict).not.toBe('pitch');
});

test('prints a report for people', () => {
  const { lines, status } = check('', 'We help bakers sell more bread. Quick call?');
  expect(status).toBe(0);
  expect(lines[0]).toMatch(/^pitch/);
  expect(lines.join('\n')).toContain('“We help bakers sell more bread”');
});
