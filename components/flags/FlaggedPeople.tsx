import type { FlaggedPerson } from '@/utils/records/at-hand';
import type { Flag, Person } from '@/utils/records/book';
import { formatDay, t } from '@/utils/shared/i18n';
import { EmptyState } from '../base/EmptyState';
import { FlagControls } from './FlagControls';

export interface FlaggedProps {
  /** Absent until they are known. */
  flagged: readonly FlaggedPerson[] | undefined;
  hasFailed: boolean;
  onFlag(person: Person, flag: Flag, why?: string): Promise<void>;
  onUndo(flagId: string): Promise<void>;
}

/** Whom the rep flagged, for what, and why. */
export function FlaggedPeople({ flagged, hasFailed, onFlag, onUndo }: FlaggedProps) {
  if (hasFailed) return <p role="alert">{t('flagged.failed')}</p>;
  if (!flagged) return null;
  if (flagged.length === 0) {
    return <EmptyState title={t('flagged.empty.title')} what={t('flagged.empty.what')} />;
  }
  return (
    <section aria-label={t('flagged.title')}>
      <h2 class="visually-hidden">{t('flagged.title')}</h2>
      <ul class="entries">
        {flagged.map(({ person, flags }) => (
          <li key={person.id} class="flagged">
            <header>
              <h3 dir="auto">{person.name ?? t('person.unnamed')}</h3>
              {person.headline && (
                <p class="soft" dir="auto">
                  {person.headline}
                </p>
              )}
            </header>
            {flags.map((flag) => (
              <div key={flag.id} class="entry entry-them">
                <p class="facts soft">
                  <time dateTime={flag.createdAt}>{formatDay(flag.createdAt)}</time>
                </p>
                {flag.text && (
                  <p class="entry-text" dir="auto">
                    {flag.text}
                  </p>
                )}
                <FlagControls
                  flag={flag}
                  text={flag.text}
                  onFlag={(_, why) => onFlag(person, flag, why)}
                  onUndo={onUndo}
                />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
