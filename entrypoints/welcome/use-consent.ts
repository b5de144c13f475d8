import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/utils/messaging/client';
import type { Consent } from '@/utils/records/at-hand';

/** The answer that is stored, and a way to give another; `failed` says which of the two didn't work. */
export function useConsent() {
  const [consent, setConsent] = useState<Consent>();
  const [failed, setFailed] = useState<'read' | 'write'>();

  const read = useCallback(async () => {
    try {
      setConsent(await send('consent/get', {}));
      setFailed(undefined);
    } catch {
      setFailed('read');
    }
  }, []);
  useEffect(() => {
    read();
  }, [read]);

  const choose = async (choice: 'given' | 'refused') => {
    try {
      await send('consent/set', { consent: choice });
      await read();
    } catch {
      setFailed('write');
    }
  };
  return { consent, failed, choose, read };
}
