import { useId, useState } from 'preact/hooks';
import { Goal } from '@/utils/records/habit';
import { ENOUGH, type Plan, type Rates } from '@/utils/referrals/goal';
import { plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { DayField } from './DayField';

type Wish = Pick<Goal, 'clients' | 'from' | 'to'>;

interface Props {
  /** The goal kept, or what to begin with. */
  goal: Wish;
  /** Absent while no goal is kept. */
  plan?: Plan | undefined;
  /** Settled cases of the rep's own so far. */
  own: Rates;
  /** People asked in this week. */
  asked: number;
  onSave(goal: Wish): Promise<void>;
}

const { clients: Clients, from: DayOf } = Goal.shape;

/** As the book takes it; undefined where it doesn't. */
function goalOf(clients: string, from: string, to: string): Wish | undefined {
  const count = Clients.safeParse(/^\d{1,4}$/.test(clients.trim()) ? Number(clients) : undefined);
  const isSpan = DayOf.safeParse(from).success && DayOf.safeParse(to).success && from <= to;
  return count.success && isSpan ? { clients: count.data, from, to } : undefined;
}

function RateLine({ name, rates, own }: { name: keyof Rates; rates: Rates; own: Rates }) {
  const { yes, of, source } = rates[name];
  return (
    <p class="soft hint">
      {source === 'own'
        ? t(`referrals.goal.rate.${name}.own`, { yes, of })
        : t(`referrals.goal.rate.${name}.method`, { enough: ENOUGH[name], have: own[name].of })}
    </p>
  );
}

function Figures({ plan, own, asked }: { plan: Plan; own: Rates; asked: number }) {
  const { left, won, underway, introductions, asks, asksAWeek, rates } = plan;
  return (
    <div class="plan">
      {left > 0 && asksAWeek !== undefined && (
        <p class="figure">{plural('referrals.goal.week', asksAWeek)}</p>
      )}
      {left > 0 && asksAWeek === undefined && <p>{t('referrals.goal.over')}</p>}
      {left === 0 && <p class="figure">{t('referrals.goal.reached')}</p>}
      <p class="facts">
        <span>{plural('referrals.goal.won', won)}</span>
        <span>{plural('referrals.goal.asked', asked)}</span>
      </p>
      {left > 0 && (
        <>
          <p>{t('referrals.goal.line', { clients: left, introductions, asks })}</p>
          {underway > 0 && (
            <p class="soft">
              {t('referrals.goal.underway', { underway: Math.round(10 * underway) / 10, left })}
            </p>
          )}
          <RateLine name="introduction" rates={rates} own={own} />
          <RateLine name="client" rates={rates} own={own} />
        </>
      )}
    </div>
  );
}

/** A goal worked backwards to asks a week, with the rates that it rests on. */
export function GoalPlan({ goal, plan, own, asked, onSave }: Props) {
  const [clients, setClients] = useState(String(goal.clients));
  const [from, setFrom] = useState(goal.from);
  const [to, setTo] = useState(goal.to);
  const [isBad, setBad] = useState(false);
  const [keep, state] = useTask(onSave);
  const id = useId();
  const save = () => {
    const wish = goalOf(clients, from, to);
    setBad(!wish);
    if (wish) keep(wish);
  };
  return (
    <section class="goal" aria-label={t('referrals.goal.title')}>
      <h2>{t('referrals.goal.title')}</h2>
      {plan && <Figures plan={plan} own={own} asked={asked} />}
      <div class="goal-fields">
        <div class="field">
          <label for={id}>{t('referrals.goal.clients')}</label>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            maxLength={4}
            value={clients}
            onInput={(event) => setClients(event.currentTarget.value)}
          />
        </div>
        <DayField label={t('referrals.goal.from')} value={from} onInput={setFrom} />
        <DayField label={t('referrals.goal.to')} value={to} min={from} onInput={setTo} />
      </div>
      <Button kind="primary" busy={state === 'busy'} onPress={save}>
        {t('referrals.goal.save')}
      </Button>
      <Status
        text={isBad ? t('referrals.goal.bad') : state === 'failed' ? t('change.failed') : undefined}
        tone="bad"
      />
    </section>
  );
}
