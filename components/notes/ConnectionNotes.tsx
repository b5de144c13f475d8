import { useState } from 'preact/hooks';
import type { ConnectionNote, Consent } from '@/utils/records/at-hand';
import { plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { EmptyState } from '../base/EmptyState';
import { ConnectionNoteEntry, type NoteActions } from './ConnectionNoteEntry';

export interface NotesProps extends NoteActions {
  /** Newest first; absent until they are known. */
  notes: readonly ConnectionNote[] | undefined;
  /** Of all that are kept. */
  total: number;
  hasFailed: boolean;
  consent: Consent | undefined;
  onMore(): void;
}

const DIRECTIONS = ['all', 'sent', 'received'] as const;
const VERDICTS = ['any', 'pitch', 'generic', 'referral', 'personal', 'ordinary'] as const;

/** Every invite, with its note. */
export function ConnectionNotes({ notes, total, hasFailed, consent, onMore, ...actions }: NotesProps) {
  const [direction, setDirection] = useState<(typeof DIRECTIONS)[number]>('all');
  const [verdict, setVerdict] = useState<(typeof VERDICTS)[number]>('any');
  if (hasFailed) return <p role="alert">{t('notes.failed')}</p>;
  if (!notes) return null;
  if (notes.length === 0) {
    const what = consent === 'given' ? t('notes.empty.what') : t('notes.empty.consent');
    return <EmptyState title={t('notes.empty.title')} what={what} />;
  }
  const shown = notes.filter(
    (note) =>
      (direction === 'all' || note.invite.direction === direction) &&
      (verdict === 'any' || note.verdict === verdict),
  );
  return (
    <section aria-label={t('notes.title')}>
      <h2 class="visually-hidden">{t('notes.title')}</h2>
      <div class="filters row">
        <Choice
          label={t('notes.filter')}
          isLabelHidden
          options={DIRECTIONS.map((id) => ({ id, title: t(`notes.filter.${id}`) }))}
          current={direction}
          onChoose={(id) => setDirection(id)}
        />
        <select
          aria-label={t('notes.verdict')}
          value={verdict}
          onChange={(event) => setVerdict(event.currentTarget.value as typeof verdict)}
        >
          {VERDICTS.map((id) => (
            <option key={id} value={id}>
              {id === 'any' ? t('notes.verdict.any') : t(`reads.${id}`)}
            </option>
          ))}
        </select>
      </div>
      {shown.length === 0 && <p class="soft">{t('notes.none')}</p>}
      <ul class="entries">
        {shown.map((note) => (
          <li key={note.invite.id}>
            <ConnectionNoteEntry note={note} {...actions} />
          </li>
        ))}
      </ul>
      {notes.length < total && <Button onPress={onMore}>{plural('notes.more', total - notes.length)}</Button>}
    </section>
  );
}
