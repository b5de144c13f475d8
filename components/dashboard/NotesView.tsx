import type { Invite, Person } from '@/utils/records/book';
import { formatDay, plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Choice } from '../base/Choice';
import { type VerdictChoice, VerdictSelect } from './VerdictSelect';

export interface NotesFilter {
  direction: Invite['direction'];
  verdict: VerdictChoice;
}

interface Props {
  filter: NotesFilter;
  onFilter(filter: NotesFilter): void;
  result:
    | { notes: readonly { invite: Invite; person: Person; verdict?: string | undefined }[]; total: number }
    | undefined;
  hrefOf(id: string): string;
  onMore(): void;
}

/** Invites that came with a note, by how it reads. */
export function NotesView({ filter, onFilter, result, hrefOf, onMore }: Props) {
  return (
    <div class="stack">
      <div class="dashboard-filters">
        <Choice
          label={t('dashboard.notes.direction')}
          options={(['sent', 'received'] as const).map((id) => ({ id, title: t(`notes.filter.${id}`) }))}
          current={filter.direction}
          onChoose={(direction) => onFilter({ ...filter, direction })}
        />
        <VerdictSelect current={filter.verdict} onChoose={(verdict) => onFilter({ ...filter, verdict })} />
      </div>
      <p class="soft" role="status">
        {result &&
          (result.total === 0 ? t('dashboard.notes.none') : plural('dashboard.notes.count', result.total))}
      </p>
      {result && result.notes.length > 0 && (
        <ol class="found-list" aria-label={t('dashboard.notes.results')}>
          {result.notes.map(({ invite, person, verdict }) => (
            <li key={invite.id} class="found">
              <p class="facts soft">
                <strong>
                  <a href={hrefOf(person.id)} dir="auto">
                    {person.name ?? t('person.unnamed')}
                  </a>
                </strong>
                <time dateTime={invite.at}>{formatDay(invite.at)}</time>
                <span>{t(`notes.outcome.${invite.outcome}`)}</span>
                {(verdict === 'pitch' || verdict === 'generic' || verdict === 'personal') && (
                  <span class={`badge badge-${verdict}`}>{t(`reads.${verdict}`)}</span>
                )}
              </p>
              <p dir="auto" class="excerpt">
                {invite.note}
              </p>
            </li>
          ))}
        </ol>
      )}
      {result && result.total > result.notes.length && (
        <Button onPress={onMore}>{t('dashboard.messages.more')}</Button>
      )}
    </div>
  );
}
