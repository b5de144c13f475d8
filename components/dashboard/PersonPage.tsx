import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Message, Person } from '@/utils/records/book';
import type { Joining } from '@/utils/records/joining';
import type { Standing } from '@/utils/records/referral';
import type { PersonEntry } from '@/utils/search/people-index';
import { formatDay, plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { EmptyState } from '../base/EmptyState';
import { Status } from '../base/Status';
import { TextEditor } from '../base/TextEditor';
import { Toggle } from '../base/Toggle';
import { useTask } from '../base/use-task';
import { ForgetPerson } from '../people/ForgetPerson';
import { NoteEditor } from '../people/NoteEditor';
import { TimelineEntry } from '../people/TimelineEntry';
import { type Said, StandingFields } from '../referrals/StandingFields';
import { closenessWords } from './closeness-words';
import { SamePerson, type SamePersonProps } from './SamePerson';

export interface PersonDetails {
  person: Person;
  note: string;
  standing: Standing | undefined;
  /** Oldest first. */
  messages: readonly Message[];
  joinings: readonly Joining[];
}

interface Props {
  /** Nothing while it is read, `null` when they are gone. */
  details: PersonDetails | null | undefined;
  /** What was counted; nothing while that is under way. */
  entry: PersonEntry | undefined;
  listHref: string;
  onNote(text: string): Promise<void>;
  onTags(tags: string[]): Promise<void>;
  onStanding(said: Said): Promise<void>;
  onUndoJoining(id: string): Promise<void>;
  onForget(): Promise<void>;
  same: SamePersonProps;
  /** What they have to do with introductions. */
  children?: ComponentChildren;
}

/** Messages shown at first, and with each press more. */
const SHOWN = 50;

function About({
  details,
  entry,
  onStanding,
  onTags,
}: Pick<Props, 'entry' | 'onStanding' | 'onTags'> & { details: PersonDetails }) {
  const { standing, person } = details;
  return (
    <section class="stack">
      <h3>{t('dashboard.person.closeness')}</h3>
      <p>
        {entry && <span class={`level level-${entry.level}`}>{t(`dashboard.level.${entry.level}`)}</span>}{' '}
        {entry ? closenessWords(entry) : t('dashboard.counting')}
      </p>
      <StandingFields key={person.id} standing={standing} counted={entry?.level} onChange={onStanding} />
      <Toggle
        label={t('dashboard.person.alone')}
        hint={t('dashboard.person.alone.hint')}
        isOn={standing?.isLeftAlone === true}
        onChange={(isOn) => onStanding({ isLeftAlone: isOn || undefined })}
      />
      <TextEditor
        key={person.id}
        isLine
        label={t('dashboard.person.tags')}
        placeholder={t('dashboard.person.tags.placeholder')}
        saved={person.tags?.join(', ') ?? ''}
        onSave={(text) => onTags(text.split(','))}
      />
    </section>
  );
}

function Conversation({ messages, name }: { messages: readonly Message[]; name: string | undefined }) {
  const [shown, setShown] = useState(SHOWN);
  const newest = messages.toReversed().slice(0, shown);
  const hidden = messages.length - newest.length;
  return (
    <section class="timeline">
      <h3>{t('dashboard.person.said')}</h3>
      {messages.length === 0 && <p class="soft">{t('dashboard.person.silent')}</p>}
      <ol>
        {newest.map((message, at) => (
          <TimelineEntry key={`${message.key} ${at}`} item={message} name={name} />
        ))}
      </ol>
      {hidden > 0 && (
        <Button kind="link" onPress={() => setShown(shown + SHOWN)}>
          {plural('dashboard.person.more', hidden)}
        </Button>
      )}
    </section>
  );
}

function Joined({ joining, onUndo }: { joining: Joining; onUndo(id: string): Promise<void> }) {
  const [undo, state] = useTask(onUndo);
  return (
    <div class="row soft">
      <span>{t('dashboard.person.joined', { name: joining.other.name ?? t('person.unnamed') })}</span>
      <Button kind="link" busy={state === 'busy'} onPress={() => undo(joining.id)}>
        {t('dashboard.person.joined.undo')}
      </Button>
      <Status text={state === 'failed' ? t('dashboard.person.joined.failed') : undefined} tone="bad" />
    </div>
  );
}

function Head({ person }: { person: Person }) {
  const { name, headline, company, position, slug, connectedOn } = person;
  const work = [position, company].filter(Boolean).join(', ');
  return (
    <header>
      <h2 dir="auto">{name ?? t('person.unnamed')}</h2>
      {headline && <p dir="auto">{headline}</p>}
      <p class="soft facts">
        {work && <span dir="auto">{work}</span>}
        {connectedOn && <span>{t('dashboard.person.connected', { day: formatDay(connectedOn) })}</span>}
        {slug && (
          <a
            href={`https://www.linkedin.com/in/${encodeURIComponent(slug)}/`}
            target="_blank"
            rel="noreferrer noopener"
          >
            {t('dashboard.person.profile')}
          </a>
        )}
      </p>
    </header>
  );
}

/** All that the book holds of somebody. */
export function PersonPage(props: Props) {
  const { details, entry, listHref, onNote, onTags, onStanding, onUndoJoining, onForget, same } = props;
  const back = (
    <a class="back" href={listHref}>
      {t('dashboard.person.back')}
    </a>
  );
  if (details === undefined) return <p class="loading">{t('dashboard.loading')}</p>;
  if (details === null) {
    return (
      <EmptyState title={t('dashboard.person.gone.title')} what={t('dashboard.person.gone.what')}>
        {back}
      </EmptyState>
    );
  }
  const { person, note, messages, joinings } = details;
  return (
    <article class="stack person-page">
      {back}
      <Head person={person} />
      <About details={details} entry={entry} onStanding={onStanding} onTags={onTags} />
      <NoteEditor key={person.id} saved={note} onSave={onNote} />
      {props.children}
      <Conversation messages={messages} name={person.name} />
      {joinings.slice(0, 1).map((joining) => (
        <Joined key={joining.id} joining={joining} onUndo={onUndoJoining} />
      ))}
      <SamePerson key={`${person.id} same`} {...same} />
      <ForgetPerson name={person.name ?? t('person.unnamed')} onForget={onForget} />
    </article>
  );
}
