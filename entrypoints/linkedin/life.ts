import browser from 'webextension-polyfill';

/** For how long this script may work: until the extension it came with is updated or removed. */
export interface Life {
  signal: AbortSignal;
  /** Ends the life if the extension has gone; true when it is over. */
  isOver: () => boolean;
}

export function beginLife(): Life {
  const control = new AbortController();
  const isOver = () => {
    if (!control.signal.aborted && !browser.runtime?.id) control.abort();
    return control.signal.aborted;
  };
  return { signal: control.signal, isOver };
}
