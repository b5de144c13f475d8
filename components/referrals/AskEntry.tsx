import type { ComponentChildren } from 'preact';
import type { ExcuseId } from '@/utils/records/referral';
import type { Entry } from '@/utils/referrals/ask-list';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Act } from './Act';
import { ExcusePicker } from './ExcusePicker';
import { nameOf } from './person-words';

export interface AskActions {
  /** Opens the ask builder for them. */
  onAsk(personId: string): void;
  /** Keeps the excuse picked; its answer is shown at once. */
  onExcuse(personId: string, excuse: ExcuseId): Promise<void>;
  onLeaveAlone(personId: string, isLeftAlone: boolean): Promise<void>;
}

interface Props extends AskActions {
  /** Of their page in the book. */
  hrefOf(personId: string): string;
  entry: Entry;
  /** What came of asking them. */
  children?: ComponentChildren;
  isAgain?: boolean;
}

/** Somebody to ask, with what the rep says of them. */
export function AskEntry({ entry, children, isAgain, hrefOf, onAsk, onExcuse, onLeaveAlone }: Props) {
  const { person, standing } = entry.known;
  const name = nameOf(entry.known);
  const words = isAgain ? 'referrals.ask.again' : 'referrals.ask';
  return (
    <article class="ask-entry" aria-label={name}>
      <header class="row">
        <div>
          <h4 dir="auto">
            <a href={hrefOf(person.id)}>{name}</a>
          </h4>
          <p class="facts soft">
            <span>{t(`referrals.level.${entry.closeness.level}`)}</span>
            {standing?.role && <span>{t(`referrals.role.${standing.role}`)}</span>}
            {!standing?.role && standing?.relation && (
              <span>{t(`referrals.relation.${standing.relation}`)}</span>
            )}
          </p>
          {person.headline && (
            <p class="soft" dir="auto">
              {person.headline}
            </p>
          )}
        </div>
        <Button
          kind={isAgain ? 'plain' : 'soft'}
          name={t(`${words}.name`, { name })}
          onPress={() => onAsk(person.id)}
        >
          {t(words)}
        </Button>
      </header>
      {children}
      {!isAgain && (
        <details>
          <summary>{t('referrals.excuse.open')}</summary>
          <ExcusePicker
            name={name}
            picked={standing?.excuse?.id}
            onPick={(excuse) => onExcuse(person.id, excuse)}
          />
          <Act
            kind="link"
            name={t('referrals.alone.name', { name })}
            onAct={() => onLeaveAlone(person.id, true)}
          >
            {t('referrals.alone')}
          </Act>
        </details>
      )}
    </article>
  );
}
