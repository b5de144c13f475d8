import { useRef, useState } from 'preact/hooks';

export type TaskState = 'idle' | 'busy' | 'done' | 'failed';

/** Runs what a press asks for, once at a time, and says how it stands. */
export function useTask<Args extends unknown[]>(
  act: (...args: Args) => Promise<void>,
): [run: (...args: Args) => Promise<void>, state: TaskState] {
  const [state, setState] = useState<TaskState>('idle');
  const isBusy = useRef(false);
  const run = async (...args: Args) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState('busy');
    try {
      await act(...args);
      setState('done');
    } catch {
      setState('failed');
    } finally {
      isBusy.current = false;
    }
  };
  return [run, state];
}
