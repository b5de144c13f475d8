import { useState } from 'preact/hooks';
import type { Ask, AskSteps, CameOf } from '@/utils/records/referral';
import { formatDay, t } from '@/utils/shared/i18n';
import type { WordingContext } from '@/utils/wording/types';
import { Button } from '../base/Button';
import { useOpener } from '../base/use-opener';
import type { Outcome } from '../coach/WordingCard';
import { AskBuilder } from './AskBuilder';

export interface AskingActions {
  outcome?: Outcome | undefined;
  /** Absent where there is no box to put it into. */
  onInsert?: ((text: string, select: [number, number] | undefined, steps: AskSteps) => void) | undefined;
  onCopy(text: string, steps: AskSteps): void;
  onAsked(text: string, steps: AskSteps): Promise<void>;
}

interface Props extends AskingActions {
  recipient: WordingContext['recipient'];
  /** What the book knows of an ask before it is built. */
  known: AskSteps;
  /** How they were asked before, latest first. */
  asked: readonly { ask: Pick<Ask, 'id' | 'at'>; cameOf: CameOf }[];
  /** Epoch ms. */
  now: number;
  startsOpen?: boolean;
  /** Wordings to ask them stand above. */
  isOffered?: boolean | undefined;
}

/** Asking one person for an introduction: when they were asked and what came of it, and the next ask. */
export function Asking({ recipient, known, asked, now, startsOpen = false, isOffered, ...actions }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  const opener = useOpener(isOpen);
  const name = recipient.name ?? t('person.unnamed');
  const words = isOffered
    ? 'referrals.ask.own'
    : asked.length > 0
      ? 'referrals.ask.again'
      : 'referrals.ask.for';
  return (
    <section class="stack" aria-label={t('referrals.asking')}>
      {asked.length > 0 && (
        <>
          <h3>{t('referrals.asking')}</h3>
          <ul class="stack">
            {asked.map(({ ask, cameOf }) => (
              <li key={ask.id} class="facts soft">
                <time dateTime={ask.at}>
                  {t('referrals.list.asked.when', { day: formatDay(ask.at, now) })}
                </time>
                <span>{t(`referrals.came.${cameOf}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isOpen ? (
        <AskBuilder recipient={recipient} known={known} onLeave={() => setOpen(false)} {...actions} />
      ) : (
        <div class="row">
          <Button
            kind="soft"
            name={t(`${words}.name`, { name })}
            buttonRef={opener}
            onPress={() => setOpen(true)}
          >
            {t(words)}
          </Button>
        </div>
      )}
    </section>
  );
}
