import { useEffect, useState } from 'preact/hooks';
import { send } from '@/utils/messaging/client';
import type { ConnectionNote, FlaggedPerson } from '@/utils/records/at-hand';
import type { Flag, Person } from '@/utils/records/book';
import type { PagePerson } from '@/utils/records/page';
import { useList } from './use-list';

const PAGE = 20;

const onPage = ({ memberId, slug, name, headline, company }: Person): PagePerson => ({
  memberId,
  slug,
  name,
  headline,
  company,
  mutuals: [],
});

/** What the lists need beside the worker: a tab to act through, and to say that the person at hand may have changed. */
interface Options {
  isShown: boolean;
  tabId: number | undefined;
  refresh(): Promise<void>;
}

/** A flag is set through a tab, since in a private one nothing is kept. */
async function setFlag(
  tabId: number | undefined,
  person: Person,
  flag: Pick<Flag, 'kind' | 'about' | 'text' | 'why'>,
) {
  if (tabId === undefined) throw new Error('No tab is at hand.');
  const { kind, about, text, why } = flag;
  await send('flag/set', { tabId, person: onPage(person), kind, about, text, why });
}

/** The connection notes, some at a time. */
export function useNotes({ isShown, tabId, refresh: refreshAtHand }: Options) {
  const [limit, setLimit] = useState(PAGE);
  const { value, hasFailed, refresh } = useList(() => send('invites/list', { limit }), isShown);
  useEffect(() => {
    if (limit > PAGE) void refresh();
  }, [limit, refresh]);
  const changed = () => Promise.all([refresh(), refreshAtHand()]);
  return {
    notes: value?.notes,
    total: value?.total ?? 0,
    hasFailed,
    onMore: () => setLimit((before) => before + PAGE),
    async onRemark(inviteId: string, text: string) {
      await send('invite/remark', { inviteId, text });
      await refresh();
    },
    async onFlag({ invite, person }: ConnectionNote, kind: Flag['kind'], why?: string) {
      await setFlag(tabId, person, { kind, about: invite.id, text: invite.note, why });
      await changed();
    },
    async onUndo(flagId: string) {
      await send('flag/remove', { flagId });
      await changed();
    },
  };
}

/** Whom the rep flagged. */
export function useFlagged({ isShown, tabId, refresh: refreshAtHand }: Options) {
  const { value, hasFailed, refresh } = useList(
    (): Promise<FlaggedPerson[]> => send('flags/list', {}),
    isShown,
  );
  const changed = () => Promise.all([refresh(), refreshAtHand()]);
  return {
    flagged: value,
    hasFailed,
    async onFlag(person: Person, flag: Flag, why?: string) {
      await setFlag(tabId, person, { ...flag, why });
      await changed();
    },
    async onUndo(flagId: string) {
      await send('flag/remove', { flagId });
      await changed();
    },
  };
}
