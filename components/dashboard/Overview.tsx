import type { ListName, PersonEntry } from '@/utils/search/people-index';
import { formatNumber, plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { EmptyBook } from './EmptyBook';
import { PersonRow } from './PersonRow';

type Verdict = 'ordinary' | 'personal' | 'referral' | 'generic' | 'pitch';

interface Props {
  /** Nothing while it is counted. */
  overview:
    | {
        people: number;
        counts: Record<ListName, number>;
        conversations: { twoWay: number; all: number };
        notes: { all: number; by: Partial<Record<Verdict, number>> };
        knownBest: readonly PersonEntry[];
        isWhole: boolean;
      }
    | undefined;
  needsBackup: boolean;
  hrefs: { people: string; transfer: string; person(id: string): string };
  onList(list: ListName): void;
  onBackup(): void;
  onNoReminder(): void;
}

const FIGURES = [
  ['never-asked', 'dashboard.overview.known'],
  ['quiet', 'dashboard.overview.quiet'],
  ['unanswered', 'dashboard.overview.unanswered'],
  ['pending', 'dashboard.overview.pending'],
  ['flagged', 'dashboard.overview.flagged'],
] as const;
const VERDICTS = ['personal', 'ordinary', 'referral', 'generic', 'pitch'] as const;

/** What the book comes to: of conversations, and not of how much was sent. */
export function Overview({ overview, needsBackup, hrefs, onList, onBackup, onNoReminder }: Props) {
  if (!overview) return <p class="loading">{t('dashboard.counting')}</p>;
  if (overview.people === 0) return <EmptyBook transferHref={hrefs.transfer} />;
  const { people, counts, conversations, notes, knownBest, isWhole } = overview;
  return (
    <div class="stack overview">
      {needsBackup && (
        <Notice tone="plain">
          <p>{t('dashboard.overview.backup')}</p>
          <div class="row">
            <Button kind="primary" onPress={onBackup}>
              {t('dashboard.overview.backup.open')}
            </Button>
            <Button kind="link" onPress={onNoReminder}>
              {t('dashboard.overview.backup.off')}
            </Button>
          </div>
        </Notice>
      )}
      <h2>{t('dashboard.overview.figures')}</h2>
      {!isWhole && <p class="soft">{t('dashboard.counting')}</p>}
      <ul class="overview-figures">
        <li>
          <a class="overview-figure" href={hrefs.people} onClick={() => onList('recent')}>
            <strong>{formatNumber(people)}</strong> {t('dashboard.overview.people')}
          </a>
        </li>
        <li>
          <span class="overview-figure">
            <strong>{formatNumber(conversations.twoWay)}</strong> {t('dashboard.overview.conversations')}{' '}
            <span class="soft">
              {t('dashboard.overview.conversations.of', { all: formatNumber(conversations.all) })}
            </span>
          </span>
        </li>
        {FIGURES.map(([list, words]) => (
          <li key={list}>
            <a class="overview-figure" href={hrefs.people} onClick={() => onList(list)}>
              <strong>{formatNumber(counts[list])}</strong> {t(words)}
            </a>
          </li>
        ))}
      </ul>
      <section>
        <h2>{t('dashboard.overview.notes.title')}</h2>
        {notes.all === 0 ? (
          <p class="soft">{t('dashboard.overview.notes.none')}</p>
        ) : (
          <>
            <p class="soft">{plural('dashboard.overview.notes.all', notes.all)}</p>
            <dl class="verdicts">
              {VERDICTS.filter((verdict) => notes.by[verdict]).map((verdict) => (
                <div key={verdict}>
                  <dt>
                    <span class={`badge badge-${verdict}`}>{t(`reads.${verdict}`)}</span>
                  </dt>
                  <dd>{formatNumber(notes.by[verdict]!)}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </section>
      <section>
        <h2>{t('dashboard.overview.best.title')}</h2>
        {knownBest.length === 0 ? (
          <p class="soft">{t('dashboard.overview.best.none')}</p>
        ) : (
          <ul class="plain-list">
            {knownBest.map((entry) => (
              <li key={entry.id}>
                <PersonRow entry={entry} href={hrefs.person(entry.id)} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
