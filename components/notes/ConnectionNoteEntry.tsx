import type { ConnectionNote } from '@/utils/records/at-hand';
import type { Flag, Invite } from '@/utils/records/book';
import { formatDay, formatInstant, t } from '@/utils/shared/i18n';
import { Editable } from '../base/Editable';
import { FlagControls } from '../flags/FlagControls';

export interface NoteActions {
  onRemark(inviteId: string, text: string): Promise<void>;
  onFlag(note: ConnectionNote, kind: Flag['kind'], why?: string): Promise<void>;
  onUndo(flagId: string): Promise<void>;
}

interface Props extends NoteActions {
  note: ConnectionNote;
}

function Day({ at, precision }: Pick<Invite, 'at' | 'precision'>) {
  const words = precision === 'exact' ? formatInstant(at) : t('notes.about', { day: formatDay(at) });
  return <time dateTime={at}>{words}</time>;
}

function Outcome({ outcome, outcomeAt }: Pick<Invite, 'outcome' | 'outcomeAt'>) {
  return (
    <span
      class={`badge badge-${outcome}`}
      title={outcome === 'unknown' ? t('notes.outcome.unknown.what') : undefined}
    >
      {t(`notes.outcome.${outcome}`)}
      {outcomeAt && outcome !== 'pending' && <span class="badge-day"> {formatDay(outcomeAt)}</span>}
    </span>
  );
}

/** An invite with its note: how it reads, what became of it, and what the rep makes of it. */
export function ConnectionNoteEntry({ note, onRemark, onFlag, onUndo }: Props) {
  const { invite, person, verdict, flag } = note;
  const name = person.name ?? t('person.unnamed');
  const isSent = invite.direction === 'sent';
  return (
    <article class={`entry entry-${isSent ? 'me' : 'them'}`} aria-label={name}>
      <p class="facts soft">
        <span>
          {isSent ? t('notes.sent.to') : t('notes.received.from')} <strong dir="auto">{name}</strong>
        </span>
        <Day {...invite} />
      </p>
      <p class={invite.note ? 'entry-text' : 'entry-text soft'} dir="auto">
        {invite.note || t('notes.bare')}
      </p>
      <p class="row reads">
        {verdict && <span class={`badge badge-${verdict}`}>{t(`reads.${verdict}`)}</span>}
        <Outcome {...invite} />
      </p>
      <div class="entry-actions">
        <Editable
          key={invite.id}
          open={invite.remark ? t('notes.remark.change') : t('notes.remark.add')}
          openName={t(invite.remark ? 'notes.remark.change.name' : 'notes.remark.add.name', { name })}
          label={t('notes.remark.label')}
          placeholder={t('notes.remark.placeholder')}
          saved={invite.remark ?? ''}
          onSave={(text) => onRemark(invite.id, text)}
        >
          {invite.remark && (
            <p class="remark">
              <span class="soft">{t('notes.remark.is')}</span> <span dir="auto">{invite.remark}</span>
            </p>
          )}
        </Editable>
        {!isSent && (
          <FlagControls
            flag={flag}
            text={invite.note || name}
            isQuiet={verdict !== 'pitch' && verdict !== 'generic'}
            onFlag={(kind, why) => onFlag(note, kind, why)}
            onUndo={onUndo}
          />
        )}
      </div>
    </article>
  );
}
