import { DraftCoach } from '@/components/coach/DraftCoach';
import type { AtHand } from '@/utils/records/at-hand';
import { useWordings } from './use-wordings';

interface Props {
  tabId: number;
  atHand: AtHand & { draft: NonNullable<AtHand['draft']> };
}

export function Coach({ tabId, atHand }: Props) {
  const { draft, analysis } = atHand.draft;
  const last = atHand.timeline.at(-1);
  return (
    <DraftCoach
      draft={draft}
      analysis={analysis}
      answered={last?.from === 'them' ? last.verdict : undefined}
      {...useWordings(tabId, atHand)}
    />
  );
}
