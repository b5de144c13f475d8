import { after } from '@/utils/linkedin/observe';
import { send } from '@/utils/messaging/client';
import type { NameFrom, Request, Response } from '@/utils/messaging/contract';
import { MessagingError } from '@/utils/messaging/envelope';
import type { Life } from './life';

type Name = NameFrom<'content'>;
type Heard<N extends Name> = (response: Response<N>) => void;
interface Report<N extends Name = Name> {
  name: N;
  request: Request<N>;
  heard: Heard<N> | undefined;
}

/** Of these the latest alone counts. */
const STATE: readonly Name[] = ['draft/changed', 'draft/cleared'];
/** Before each new try, ms: a worker may be stopped in the midst of one more than once. */
const PAUSES = [400, 1_000, 3_000];

async function deliver({ name, request, heard }: Report, life: Life): Promise<void> {
  for (const pause of [...PAUSES, undefined]) {
    if (life.isOver()) return;
    try {
      const response = await send(name, request);
      if (!life.isOver()) heard?.(response as never);
      return;
    } catch (error) {
      const isRefused = error instanceof MessagingError && error.code === 'refused';
      if (pause === undefined || isRefused || !(await after(pause, life.signal))) return;
    }
  }
}

export interface Reporter {
  /** @param heard called with the answer, if one comes */
  <N extends Name>(name: N, request: Request<N>, heard?: Heard<N>): void;
  /** When everything reported so far has been taken or given up. */
  settled(): Promise<void>;
}

/** Reports one after the other, so that an older one never overtakes a newer one. */
export function reportInTurn(life: Life): Reporter {
  let waiting: Report[] = [];
  let working: Promise<void> | undefined;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const delivered = deliver(next, life);
      if (!life.leaving().aborted) await delivered;
    }
    working = undefined;
  };
  const report = <N extends Name>(name: N, request: Request<N>, heard?: Heard<N>) => {
    if (STATE.includes(name)) waiting = waiting.filter((one) => !STATE.includes(one.name));
    waiting.push({ name, request, heard } as unknown as Report);
    // Nobody will be there for the answer to the one before.
    if (life.leaving().aborted) void work();
    else working ??= work();
  };
  return Object.assign(report, { settled: async () => working });
}
