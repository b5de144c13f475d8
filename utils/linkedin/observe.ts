interface Watch {
  /** Looked up anew after each change, so that a shadow root that comes later is watched too. */
  roots: () => readonly Node[];
  signal: AbortSignal;
  /** Shortest time between two looks, ms; 0 looks at once, before the page or the user can do more. */
  pause: number;
  /** Changes that are none of its business. */
  ignore?: (changed: Node) => boolean;
}

/** A look is followed by a rest of so many times its own length, ms at most: a long page costs no more than a short one. */
const REST = 30;
const LONGEST_REST = 1_000;

/** Attributes whose change alone can change what a page shows to Vouch. */
const ATTRIBUTES = ['componentkey', 'href', 'class', 'data-event-urn', 'disabled'];

/** Calls `look` after changes below the roots, at most once per pause, until the signal aborts. */
export function onChanges(look: () => void, { roots, signal, pause, ignore }: Watch): void {
  if (signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let observed: readonly Node[] = [];
  let rest = pause;
  const lookAgain = () => {
    timer = undefined;
    const begun = performance.now();
    observe();
    look();
    rest = Math.max(pause, Math.min((performance.now() - begun) * REST, LONGEST_REST));
  };
  const observer = new MutationObserver((changes) => {
    if (ignore && changes.every(({ target }) => ignore(target))) return;
    if (pause === 0) lookAgain();
    else timer ??= setTimeout(lookAgain, rest);
  });
  const observe = () => {
    const now = roots();
    if (now.length === observed.length && now.every((root, at) => root === observed[at])) return;
    observer.disconnect();
    for (const root of now) {
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: ATTRIBUTES,
      });
    }
    observed = now;
  };
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}

/**
 * Looks now and after each change below the roots until `look` says true.
 *
 * @param limit ms after which it gives up
 * @returns whether it came true; false too when the signal aborts
 */
export function until(look: () => boolean, { limit, ...watch }: Watch & { limit: number }): Promise<boolean> {
  if (watch.signal.aborted) return Promise.resolve(false);
  if (look()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const own = new AbortController();
    const end = (result: boolean) => {
      own.abort();
      resolve(result);
    };
    const timer = setTimeout(() => end(look()), limit);
    own.signal.addEventListener('abort', () => clearTimeout(timer));
    watch.signal.addEventListener('abort', () => end(false), { signal: own.signal });
    onChanges(() => look() && end(true), { ...watch, signal: own.signal });
  });
}

/** Waits so many ms; false when the signal aborts first. */
export const after = (ms: number, signal: AbortSignal): Promise<boolean> =>
  until(() => false, { limit: ms, signal, pause: ms, roots: () => [] }).then(() => !signal.aborted);
