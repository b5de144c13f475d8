import type { AtHand, TimelineItem } from '@/utils/records/at-hand';
import type { Flag } from '@/utils/records/book';
import { t } from '@/utils/shared/i18n';
import type { Wording } from '@/utils/wording/types';
import { Status } from '../base/Status';
import { ReferralPrompt } from '../coach/ReferralPrompt';
import type { WordingActions } from '../coach/WordingCards';
import { AboutPerson } from '../people/AboutPerson';
import { ForgetPerson } from '../people/ForgetPerson';
import { NoteEditor } from '../people/NoteEditor';
import { PersonCard } from '../people/PersonCard';
import { StalkerEvidence } from '../people/StalkerEvidence';
import { Timeline } from '../people/Timeline';
import { Asking, type AskingActions } from '../referrals/Asking';

export interface PersonActions {
  /** The last person was forgotten here. */
  isForgotten: boolean;
  onNote(text: string): Promise<void>;
  onForget(): Promise<void>;
  onUpdate(change: { callName?: string; trustsMe?: boolean; isKept?: boolean }): Promise<void>;
  onFlag(item: TimelineItem, kind: Flag['kind'], why?: string): Promise<void>;
  onUndo(flagId: string): Promise<void>;
  onRemove?: ((key: string) => Promise<void>) | undefined;
}

interface Props {
  atHand: AtHand;
  actions: PersonActions;
  /** Asks for an introduction, for somebody who trusts the rep. */
  asks: readonly Wording[];
  /** They have just said thank you, or told of a result. */
  isMoment?: boolean | undefined;
  wording: WordingActions;
  /** Absent for somebody who is not in the book. */
  asking?: AskingActions | undefined;
}

function Group({ timeline, onRemove }: Pick<AtHand, 'timeline'> & Pick<PersonActions, 'onRemove'>) {
  return (
    <section class="person" aria-label={t('group.title')}>
      <header>
        <h2>{t('group.title')}</h2>
        <p class="soft">{t('group.what')}</p>
      </header>
      <Timeline items={timeline} isGroup onRemove={onRemove} />
    </section>
  );
}

/** The person at hand: what the page shows of them, what is remembered, and the rep's own note. */
export function Who({ atHand, actions, asks, isMoment, wording, asking }: Props) {
  const {
    onPage,
    person,
    note,
    flags = [],
    timeline,
    consent,
    isPrivate,
    isGroup,
    settings,
    account,
    stalking,
  } = atHand;
  const onRemove = account && actions.onRemove;
  if (isGroup) return <Group timeline={timeline} onRemove={onRemove} />;
  const who = onPage ?? person;
  if (!who) return null;
  const name = who.name ?? person?.name;
  const canKeep = consent === 'given' && !isPrivate && (who.memberId ?? who.slug) !== undefined;
  const key = `${who.memberId ?? who.slug} ${actions.isForgotten}`;
  return (
    <PersonCard
      name={name}
      headline={who.headline ?? person?.headline}
      company={who.company ?? person?.company}
      degree={onPage?.degree}
      isKept={person !== undefined}
      isFlagged={flags.some(({ kind }) => kind === 'stalker')}
    >
      {stalking && <StalkerEvidence evidence={stalking} />}
      {canKeep && <NoteEditor key={key} saved={note?.text ?? ''} onSave={actions.onNote} />}
      {canKeep && (
        <AboutPerson
          key={`${key} about`}
          name={name}
          callName={person?.callName}
          trustsMe={person?.trustsMe}
          isKept={person?.isKept}
          isByPerson={settings.remember === 'each'}
          onUpdate={actions.onUpdate}
        />
      )}
      <ReferralPrompt wordings={asks} isMoment={isMoment} {...wording} />
      {person && atHand.asking && asking && (
        <Asking
          key={`${person.id} asked ${atHand.asking.asked.length}`}
          recipient={{ ...person, ...who, name }}
          now={Date.now()}
          isOffered={asks.length > 0}
          {...atHand.asking}
          {...asking}
        />
      )}
      <Timeline
        items={timeline}
        name={name}
        onFlag={canKeep ? actions.onFlag : undefined}
        onUndo={canKeep ? actions.onUndo : undefined}
        onRemove={onRemove}
      />
      {person && <ForgetPerson name={name ?? t('person.unnamed')} onForget={actions.onForget} />}
      <Status text={actions.isForgotten ? t('forget.done') : undefined} />
    </PersonCard>
  );
}
