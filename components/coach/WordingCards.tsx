import type { Wording } from '@/utils/wording/types';
import { type Outcome, WordingCard } from './WordingCard';

export interface WordingActions {
  /** Of the last press, on whichever wording it was. */
  outcome?: { id: string; is: Outcome } | undefined;
  /** Absent where there is no box to put it into. */
  onInsert?: ((id: string, text: string, select: [number, number] | undefined) => void) | undefined;
  onCopy(id: string, text: string): void;
}

interface Props extends WordingActions {
  wordings: readonly Wording[];
  limit?: number | undefined;
}

export function WordingCards({ wordings, limit, outcome, onInsert, onCopy }: Props) {
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
          />
        </li>
      ))}
    </ul>
  );
}
