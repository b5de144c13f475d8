import { useEffect, useRef } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Mode } from './use-tab';

type Does = 'finding' | 'insert' | 'flag';

const isFolded = (element: Element) =>
  element.closest('[hidden]') !== null || element.closest('details:not([open])') !== null;

function isInSight(element: Element): boolean {
  const { top, bottom } = (element.closest('article, li') ?? element).getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}

/** The buttons of one kind that can be reached, in the order of the page. */
const buttons = (does: Does): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`[data-does="${does}"]`)].filter((one) => !isFolded(one));

/** Each presses a button that is there for the pointer too, so that a command can do nothing that is not on screen. */
const COMMANDS: Record<string, () => void> = {
  'next-finding'() {
    const all = buttons('finding');
    const next = all[(all.indexOf(document.activeElement as HTMLElement) + 1) % all.length];
    next?.focus();
    next?.click();
  },
  'insert-wording'() {
    const all = buttons('insert');
    const shown = all.find(isInSight);
    if (shown) shown.click();
    // Nobody has read it yet: show it, and let the next press insert it.
    else all[0]?.focus();
  },
  'flag-message'() {
    const latest = document.querySelector('.timeline .entry-them');
    const flag = buttons('flag').find((button) => latest?.contains(button));
    flag?.focus();
    flag?.click();
  },
};

/** The popup lies over the panel, so that while it is open the keys mean the popup. */
const isUnderPopup = (mode: Mode) =>
  mode === 'panel' && browser.extension.getViews({ type: 'popup' }).length > 0;

/** Hears the browser's keyboard commands that were pressed on the tab at hand. */
export function useCommands(mode: Mode, tabId: number | undefined): void {
  const at = useRef(tabId);
  at.current = tabId;
  useEffect(() => {
    const onCommand = (command: string, tab?: { id?: number | undefined }) => {
      const run = COMMANDS[command];
      if (!run || (tab && tab.id !== at.current) || isUnderPopup(mode)) return;
      run();
    };
    browser.commands.onCommand.addListener(onCommand);
    return () => browser.commands.onCommand.removeListener(onCommand);
  }, [mode]);
}
