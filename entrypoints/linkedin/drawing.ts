import { readHealth } from '@/utils/linkedin/health';
import { after, onChanges } from '@/utils/linkedin/observe';
import { here } from './here';
import type { Life } from './life';

/** How long after a move LinkedIn may still show nothing or the last page, and how long anybody waits for it, ms. */
const DRAWING = 3_000;
/** A page that has not changed for so long is at rest, ms. */
const QUIET = 250;

const roots = () => here().roots;

function isMissingAny(): boolean {
  const { roots, route } = here();
  return readHealth(roots, route).some(({ is }) => is === 'missing');
}

async function changesWithin(ms: number, signal: AbortSignal): Promise<boolean> {
  const own = new AbortController();
  let hasChanged = false;
  const note = () => {
    hasChanged = true;
  };
  onChanges(note, { roots, pause: 0, signal: AbortSignal.any([own.signal, signal]) });
  await after(ms, signal);
  own.abort();
  return hasChanged;
}

export interface Drawing {
  moved(): void;
  /**
   * Waits while something that the page should have is not there and may still come; at once where all is there, or
   * there is enough without it.
   */
  settled(isEnough: () => boolean): Promise<void>;
}

/** Tells a page that is still being drawn from one without what it should have. It watches only while it is asked. */
export function watchDrawing(life: Life): Drawing {
  let movedAt = performance.now();
  return {
    moved: () => {
      movedAt = performance.now();
    },
    async settled(isEnough) {
      const asked = performance.now();
      while (!isEnough() && isMissingAny() && !life.isOver()) {
        const isChanging = await changesWithin(QUIET, life.signal);
        const now = performance.now();
        if (now - asked > DRAWING || (!isChanging && now - movedAt > DRAWING)) return;
      }
    },
  };
}
