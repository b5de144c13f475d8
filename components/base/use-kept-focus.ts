import { useEffect, useRef } from 'preact/hooks';

/** What the Tab key reaches. */
const REACHED = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** Whoever gives the focus back by themselves has done so by then, ms. */
const SOON = 50;
/** A page is drawn by then; a link that comes later is no way back to anybody, ms. */
const DRAWN = 3_000;

interface Place {
  element: Element;
  /** Among the children of its parent. */
  at: number;
}

/** From what has the focus up to what lies in `box`, each with its place. */
function trailOf(target: Element, box: Element): Place[] {
  const trail: Place[] = [];
  for (let element = target; element !== box && element.parentElement; element = element.parentElement) {
    trail.push({ element, at: [...element.parentElement.children].indexOf(element) });
  }
  return trail;
}

/** What took the place of what is gone, else what is round it. Never a control: Enter pressed twice must not press the next one. */
function beside(trail: readonly Place[], box: HTMLElement): HTMLElement {
  const left = trail.findIndex(({ element }) => element.isConnected);
  if (left < 1) return box;
  let home = trail[left]!.element;
  const next = home.children[trail[left - 1]!.at];
  if (next && !next.matches(REACHED) && next.querySelector(REACHED)) return next as HTMLElement;
  while (home !== box && !home.querySelector(REACHED)) home = home.parentElement!;
  return home as HTMLElement;
}

function focusOn(element: HTMLElement, box: HTMLElement): void {
  if (!element.matches(`${REACHED}, [tabindex]`)) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: element === box });
}

/**
 * Keeps the focus of whoever uses the keyboard in a part of the page. Where what had it goes away (something is done,
 * moved or kept), they go on beside it; where another page is drawn, at the link that leads back to the one before.
 *
 * @param page names the page that is shown: what leads to it has this for its address
 * @returns for that part, which needs a `tabIndex` of -1
 */
export function useKeptFocus(page: string) {
  const ref = useRef<HTMLElement>(null);
  const shown = useRef(page);
  const wanted = useRef({ href: '', until: 0 });
  if (shown.current !== page) {
    wanted.current = { href: shown.current, until: performance.now() + DRAWN };
    shown.current = page;
  }
  useEffect(() => {
    const box = ref.current!;
    let trail: Place[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isNowhere = () => document.activeElement === document.body || document.activeElement === box;
    const goBack = () => {
      const { href, until } = wanted.current;
      if (!href || performance.now() > until || !isNowhere()) return;
      const link = [...box.querySelectorAll('a')].find((one) => one.getAttribute('href') === href);
      if (link) focusOn(link, box);
    };
    const goOn = () => {
      timer = undefined;
      const isLost = document.activeElement === document.body && trail[0]?.element.isConnected === false;
      if (isLost) focusOn(beside(trail, box), box);
    };
    const look = new MutationObserver(() => {
      goBack();
      if (trail[0]?.element.isConnected === false) timer ??= setTimeout(goOn, SOON);
    });
    look.observe(box, { childList: true, subtree: true });
    const control = new AbortController();
    const { signal } = control;
    const listen = (type: 'focusin' | 'focusout', hear: (target: Element) => void) =>
      box.addEventListener(type, ({ target }) => hear(target as Element), { signal });
    listen('focusin', (target) => {
      trail = trailOf(target, box);
      if (target !== box) wanted.current.href = '';
    });
    listen('focusout', (target) => {
      // Somebody who left it of their own accord has lost nothing when it goes later.
      setTimeout(() => {
        if (target.isConnected && trail[0]?.element === target && document.activeElement !== target)
          trail = [];
      });
    });
    return () => {
      clearTimeout(timer);
      look.disconnect();
      control.abort();
    };
  }, []);
  return ref;
}
