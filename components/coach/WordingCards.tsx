import type { RewritingState } from '@/utils/wording/rewriting/rewrite';
import type { Wording } from '@/utils/wording/types';
import { type Outcome, WordingCard } from './WordingCard';

export interface WordingActions {
  /** Of the last press, on whichever wording it was. */
  outcome?: { id: string; is: Outcome } | undefined;
  /** Absent where there is no box to put it into. */
  onInsert?: ((id: string, text: string, select: [number, number] | undefined) => void) | undefined;
  onCopy(id: string, text: string): void;
  /** Absent where the browser has no language model, or the user wants none. */
  rewriting?: { state?: RewritingState | undefined; onRewrite(id: string, text: string): void } | undefined;
}

interface Props extends WordingActions {
  wordings: readonly Wording[];
  limit?: number | undefined;
}

export function WordingCards({ wordings, limit, outcome, onInsert, onCopy, rewriting }: Props) {
  return (
    <ul class="stack">
      {wordings.map((wording) => (
        <li key={wording.id}>
          <WordingCard
            wording={wording}
            limit={limit}
            outcome={outcome?.id === wording.id ? outcome.is : undefined}
            onInsert={onInsert && ((text, select) => onInsert(wording.id, text, select))}
            onCopy={(text) => onCopy(wording.id, text)}
            onRewrite={rewriting && ((text) => rewriting.onRewrite(wording.id, text))}
            rewriting={rewriting?.state?.id === wording.id ? rewriting.state : undefined}
          />
        </li>
      ))}
    </ul>
  );
}
