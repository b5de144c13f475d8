import { useMemo, useState } from 'preact/hooks';
import type { Outcome } from '@/components/coach/WordingCard';
import { sendToTab } from '@/utils/messaging/client';
import type { AtHand } from '@/utils/records/at-hand';
import { suggest } from '@/utils/wording/suggest';

const OFFERED = 3;

type WithDraft = AtHand & { draft: NonNullable<AtHand['draft']> };

const wordingsFor = ({ draft: { draft, analysis }, onPage, note, timeline }: WithDraft) =>
  suggest({
    kind: draft.kind,
    recipient: onPage ?? draft.recipient,
    note: note?.text,
    thread: timeline,
    limit: draft.counter?.limit,
    draftVerdict: analysis.verdict,
  }).slice(0, OFFERED);

/** Three wordings for the draft, what became of the last press on one, and the two presses. */
export function useWordings(tabId: number, atHand: WithDraft) {
  const [outcome, setOutcome] = useState<{ id: string; is: Outcome }>();
  const wordings = useMemo(() => wordingsFor(atHand), [atHand]);
  const { draft, frameId } = atHand.draft;

  const onInsert = async (id: string, text: string, select: [number, number] | undefined) => {
    setOutcome({ id, is: 'inserting' });
    const request = { draftId: draft.id, text, select };
    const is = await sendToTab(tabId, 'box/insert', request, frameId).catch(() => 'unreachable' as const);
    setOutcome({ id, is });
    if (is === 'inserted') window.close();
  };

  const onCopy = async (id: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ id, is: 'copied' });
    } catch {
      setOutcome({ id, is: 'uncopied' });
    }
  };

  return { wordings, outcome, onInsert, onCopy };
}
