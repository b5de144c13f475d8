// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { PersonCard } from '@/components/people/PersonCard';

afterEach(cleanup);

const card = () => screen.getByRole('region', { name: 'Who this is' }).textContent;

test('says who it is, as text whatever the page wrote', () => {
  render(
    <PersonCard
      name="<img src=x>"
      headline="Canals <b>and</b> locks"
      company="Holt & Daughters"
      degree={2}
      isKept
    />,
  );
  expect(screen.getByRole('heading', { name: '<img src=x>' })).toBeTruthy();
  for (const words of ['Canals <b>and</b> locks', 'Holt & Daughters', '2nd degree'])
    expect(card()).toContain(words);
  expect(document.querySelector('img, b')).toBeNull();
  expect(card()).not.toContain('remembers nothing');
});

test('says so when nothing is remembered, and does without a name', () => {
  render(<PersonCard isKept={false} />);
  expect(card()).toContain('Somebody on LinkedIn');
  expect(card()).toContain('Vouch remembers nothing of them so far.');
});
