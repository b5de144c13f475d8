import { useRef, useState } from 'preact/hooks';
import { send } from '@/utils/messaging/client';
import type { AtHand, TimelineItem } from '@/utils/records/at-hand';
import type { Flag } from '@/utils/records/book';
import type { PagePerson } from '@/utils/records/page';
import type { Ready } from './use-at-hand';
import type { Tab } from './use-tab';

interface Change {
  callName?: string;
  trustsMe?: boolean;
  isKept?: boolean;
}

function shownIn({ onPage, person }: AtHand): PagePerson | undefined {
  if (onPage ?? !person) return onPage;
  const { memberId, slug, name, headline, company } = person!;
  return { memberId, slug, name, headline, company, mutuals: [] };
}

const identity = (who: PagePerson | undefined) => who && (who.memberId ?? who.slug);

/**
 * What can be done for the person at hand. Each act is for the person that was shown when it was offered, and goes
 * through the tab that is at hand when it happens, since the other may be closed by then.
 */
export function usePerson(ready: Ready | undefined, tab: Tab | undefined, refresh: () => Promise<void>) {
  const [forgotten, setForgotten] = useState<string>();
  // An editor that goes away saves what is in it; of somebody who has just been forgotten nothing must come back.
  const isGoing = useRef<string>(undefined);
  const tabId = useRef<number>(undefined);
  tabId.current = tab?.id ?? ready?.tabId;
  const who = ready && shownIn(ready.atHand);
  const person = ready?.atHand.person;
  const id = identity(who);

  const about = () => {
    if (!who || tabId.current === undefined) throw new Error('Nobody is at hand.');
    return { tabId: tabId.current, person: who };
  };
  const isPast = () => id !== undefined && isGoing.current === id;

  return {
    isForgotten: forgotten !== undefined && forgotten === id,
    async onNote(text: string) {
      if (isPast()) return;
      await send('note/save', { ...about(), text });
      await refresh();
    },
    async onUpdate(change: Change) {
      if (isPast()) return;
      await send('person/update', { ...about(), ...change });
      await refresh();
    },
    async onForget() {
      isGoing.current = id;
      try {
        await send('person/forget', { personId: person!.id });
        setForgotten(id);
        await refresh();
      } finally {
        isGoing.current = undefined;
      }
    },
    async onFlag({ key, text }: TimelineItem, kind: Flag['kind'], why?: string) {
      if (isPast()) return;
      await send('flag/set', { ...about(), kind, about: key, text, why });
      await refresh();
    },
    async onUndo(flagId: string) {
      await send('flag/remove', { flagId });
      await refresh();
    },
    async onRemove(key: string) {
      await send('message/remove', { personId: person?.id, key });
      await refresh();
    },
  };
}
