// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useKeptFocus } from '@/components/base/use-kept-focus';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Props {
  page: string;
  items: string[];
  links?: string[];
}

/** A page of the book: items that can be done and are gone then, and links to others. */
function Page({ page, items, links = [] }: Props) {
  const [left, setLeft] = useState(items);
  const main = useKeptFocus(page);
  return (
    <main ref={main} tabIndex={-1}>
      {links.map((href) => (
        <a key={href} href={href}>
          {href}
        </a>
      ))}
      <section key={page} aria-label="To do">
        <ul>
          {left.map((item) => (
            <li key={item} aria-label={item}>
              <p>{item}</p>
              <button type="button" onClick={() => setLeft(left.filter((one) => one !== item))}>
                Done: {item}
              </button>
            </li>
          ))}
        </ul>
        {left.length > 0 && <button type="button">More</button>}
      </section>
    </main>
  );
}

const settle = async (ms = 100) => void (await vi.advanceTimersByTimeAsync(ms));
async function press(name: string) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
  await settle();
}

describe('where what had the focus is gone', () => {
  test('it goes to what took its place, and not to a button in it', async () => {
    render(<Page page="#/a" items={['one', 'two']} />);
    await press('Done: one');
    expect(document.activeElement).toBe(screen.getByRole('listitem', { name: 'two' }));
  });

  test('after the last it goes to what is round it and can be used', async () => {
    render(<Page page="#/a" items={['one', 'two']} />);
    await press('Done: two');
    expect(document.activeElement?.localName).toBe('ul');
    await press('Done: one');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  test('nothing is left behind of that when it goes on', async () => {
    render(<Page page="#/a" items={['one', 'two']} />);
    await press('Done: one');
    const item = screen.getByRole('listitem', { name: 'two' });
    expect(item.tabIndex).toBe(-1);
    screen.getByRole('button', { name: 'More' }).focus();
    expect(item.hasAttribute('tabindex')).toBe(false);
  });

  test('whoever gives the focus back by themselves goes first', async () => {
    render(<Page page="#/a" items={['one', 'two']} />);
    const button = screen.getByRole('button', { name: 'Done: one' });
    button.focus();
    fireEvent.click(button);
    await settle(10);
    screen.getByRole('button', { name: 'More' }).focus();
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' }));
  });

  test('somebody who had left it loses nothing', async () => {
    render(<Page page="#/a" items={['one', 'two']} />);
    const button = screen.getByRole('button', { name: 'Done: one' });
    button.focus();
    button.blur();
    await settle();
    fireEvent.click(button);
    await settle();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('where another page is drawn', () => {
  test('it goes to the link to the one before, once that is there', async () => {
    const { rerender } = render(<Page page="#/a" items={['one']} />);
    screen.getByRole('button', { name: 'Done: one' }).focus();
    rerender(<Page page="#/b" items={['other']} />);
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('main'));
    rerender(<Page page="#/b" items={['other']} links={['#/c', '#/a']} />);
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '#/a' }));
  });

  test('it stays with what has it', async () => {
    const { rerender } = render(<Page page="#/a" items={[]} links={['#/b']} />);
    screen.getByRole('link', { name: '#/b' }).focus();
    rerender(<Page page="#/b" items={[]} links={['#/b', '#/a']} />);
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: '#/b' }));
  });

  test('a link that comes late is not jumped to', async () => {
    const { rerender } = render(<Page page="#/a" items={['one']} />);
    screen.getByRole('button', { name: 'Done: one' }).focus();
    rerender(<Page page="#/b" items={['other']} />);
    await settle(10_000);
    rerender(<Page page="#/b" items={['other']} links={['#/a']} />);
    await settle();
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});
