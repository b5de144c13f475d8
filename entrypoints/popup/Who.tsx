import { useState } from 'preact/hooks';
import { Status } from '@/components/base/Status';
import { ForgetPerson } from '@/components/people/ForgetPerson';
import { NoteEditor } from '@/components/people/NoteEditor';
import { PersonCard } from '@/components/people/PersonCard';
import { Timeline } from '@/components/people/Timeline';
import { send } from '@/utils/messaging/client';
import type { AtHand } from '@/utils/records/at-hand';
import { t } from '@/utils/shared/i18n';

interface Props {
  tabId: number;
  atHand: AtHand;
  refresh(): Promise<void>;
}

/** The person at hand: what the page shows of them, what is remembered, and the rep's own note. */
export function Who({ tabId, atHand, refresh }: Props) {
  const { onPage, person, note, timeline, consent, isPrivate } = atHand;
  const [isForgotten, setForgotten] = useState(false);
  const who = onPage ?? (person && { ...person, mutuals: [] });
  if (!who) return null;
  const name = who.name ?? person?.name;
  const canKeep = consent === 'given' && !isPrivate && (who.memberId ?? who.slug) !== undefined;

  const onSave = async (text: string) => {
    await send('note/save', { tabId, person: who, text });
    await refresh();
  };
  const onForget = async () => {
    await send('person/forget', { personId: person!.id });
    setForgotten(true);
    await refresh();
  };

  return (
    <PersonCard
      name={name}
      headline={who.headline ?? person?.headline}
      company={who.company ?? person?.company}
      degree={onPage?.degree}
      isKept={person !== undefined}
    >
      {canKeep && (
        <NoteEditor
          key={`${who.memberId ?? who.slug} ${isForgotten}`}
          saved={note?.text ?? ''}
          onSave={onSave}
        />
      )}
      <Timeline items={timeline} name={name} />
      {person && <ForgetPerson name={name ?? t('person.unnamed')} onForget={onForget} />}
      <Status text={isForgotten ? t('forget.done') : undefined} />
    </PersonCard>
  );
}
