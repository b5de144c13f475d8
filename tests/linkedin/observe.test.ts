// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { onChanges, until } from '@/utils/linkedin/observe';
import { rootsOf } from '@/utils/linkedin/roots';

const roots = () => rootsOf(document);
const tick = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));
const forever = new AbortController().signal;

afterEach(() => {
  document.body.innerHTML = '';
});

test('comes true when the page changes', async () => {
  const seen = until(() => document.querySelector('#late') !== null, {
    roots,
    pause: 5,
    limit: 5_000,
    signal: forever,
  });
  await tick();
  document.body.innerHTML = '<p id="late"></p>';
  expect(await seen).toBe(true);
});

test('sees into a shadow root that came after it began', async () => {
  const look = () => roots().some((root) => root.querySelector('#inside') !== null);
  const seen = until(look, { roots, pause: 5, limit: 5_000, signal: forever });
  document.body.innerHTML = '<div id="interop-outlet"></div>';
  const shadow = document.querySelector('#interop-outlet')!.attachShadow({ mode: 'open' });
  await tick();
  shadow.innerHTML = '<p id="inside"></p>';
  expect(await seen).toBe(true);
});

test('gives up after its limit, and when it is told to', async () => {
  expect(await until(() => false, { roots, pause: 5, limit: 30, signal: forever })).toBe(false);
  const control = new AbortController();
  const seen = until(() => false, { roots, pause: 5, limit: 60_000, signal: control.signal });
  control.abort();
  expect(await seen).toBe(false);
});

test('looks once after many changes, not at all at those to ignore, and never again after the end', async () => {
  document.body.innerHTML = '<form></form><ul></ul>';
  const [form, list] = [document.querySelector('form')!, document.querySelector('ul')!];
  const control = new AbortController();
  let looks = 0;
  const ignore = (node: Node) => form.contains(node);
  onChanges(() => looks++, { roots, pause: 10, signal: control.signal, ignore });

  form.append('typed');
  await tick(40);
  expect(looks).toBe(0);

  for (let count = 0; count < 50; count++) list.append(document.createElement('li'));
  await tick(40);
  expect(looks).toBe(1);

  control.abort();
  list.append(document.createElement('li'));
  await tick(40);
  expect(looks).toBe(1);
});
