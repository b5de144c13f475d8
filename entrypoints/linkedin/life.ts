import browser from 'webextension-polyfill';

/** For how long this script may work: until the extension it came with is updated or removed. */
export interface Life {
  signal: AbortSignal;
  /** Ends the life if the extension has gone; true when it is over. */
  isOver: () => boolean;
  /** Aborts when the page is left, or its frame taken away: what is still to be said must be said at once. */
  leaving: () => AbortSignal;
  /** Aborts when that is for good: a frame lives on in what it leaves behind on the page round it. */
  gone: AbortSignal;
}

export function beginLife(): Life {
  const control = new AbortController();
  const isOver = () => {
    if (!control.signal.aborted && !browser.runtime?.id) control.abort();
    return control.signal.aborted;
  };
  let leaving = new AbortController();
  const gone = new AbortController();
  const { signal } = control;
  window.addEventListener(
    'pagehide',
    ({ persisted }) => {
      leaving.abort();
      if (!persisted) gone.abort();
    },
    { signal },
  );
  window.addEventListener('pageshow', () => (leaving = new AbortController()), { signal });
  return { signal, isOver, leaving: () => leaving.signal, gone: gone.signal };
}
