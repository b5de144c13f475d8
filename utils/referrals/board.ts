import type { Ask, Introduction, Meeting, StepKind } from '@/utils/records/referral';
import { cameOf, introductionsByAsk } from './asks';
import { stageOf } from './pipeline';

export interface Board {
  /** Asks that have not led to an introduction yet, and were not declined; latest first. */
  asked: Ask[];
  declined: Ask[];
  /** By stage, the latest change first. */
  stages: Record<StepKind, (Introduction | Meeting)[]>;
}

const changedAt = ({ steps }: Introduction | Meeting): number => Date.parse(steps.at(-1)!.at);
const latestFirst = (a: Ask, b: Ask): number => Date.parse(b.at) - Date.parse(a.at);

/** Where everything stands. */
export function boardOf(asks: readonly Ask[], courses: readonly (Introduction | Meeting)[]): Board {
  const led = introductionsByAsk(courses.filter((course) => 'direction' in course));
  const came = (ask: Ask) => cameOf(ask, led.get(ask.id) ?? []);
  const open = asks.filter((ask) => ['open', 'yes', 'later'].includes(came(ask)));
  const at = (kind: StepKind) =>
    courses.filter(({ steps }) => stageOf(steps) === kind).sort((a, b) => changedAt(b) - changedAt(a));
  return {
    asked: open.sort(latestFirst),
    declined: asks.filter((ask) => came(ask) === 'no').sort(latestFirst),
    stages: {
      introduced: at('introduced'),
      'meeting-set': at('meeting-set'),
      held: at('held'),
      client: at('client'),
      no: at('no'),
    },
  };
}
