import { useMemo, useState } from 'preact/hooks';
import { sendToTab } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/contract';
import type { AtHand } from '@/utils/records/at-hand';
import { countsAs } from '@/utils/wording/counts-as';
import { suggest, suggestAsk } from '@/utils/wording/suggest';
import type { WordingContext } from '@/utils/wording/types';
import type { Ready } from './use-at-hand';
import type { Mode } from './use-tab';

const OFFERED = 3;

type Is = Response<'box/insert'> | 'inserting' | 'unreachable' | 'copied' | 'uncopied';

interface Outcome {
  id: string;
  is: Is;
  /** What was put in, and what the box held before; UTF-16. */
  text: string;
  before: string | undefined;
}

function contextOf({ draft: writing, onPage, person, note, timeline, settings }: AtHand): WordingContext {
  const draft = writing?.draft;
  const kind = draft?.kind ?? 'message';
  const { name, headline, company, mutuals } = onPage ?? draft?.recipient ?? { ...person, mutuals: [] };
  return {
    kind,
    recipient: { name, headline, company, mutuals, callName: person?.callName },
    note: note?.text,
    thread: timeline.map((item) => ({ ...item, verdict: countsAs(item) })),
    limit: draft?.counter?.limit ?? settings.limits[kind === 'invite' ? 'note' : 'message'].value,
    draftVerdict: writing?.analysis.verdict,
  };
}

function wordingsFor(atHand: AtHand) {
  const context = contextOf(atHand);
  const asksAlready = context.draftVerdict === 'referral';
  const trustsMe = atHand.person?.trustsMe === true && !atHand.isGroup;
  return {
    wordings: atHand.draft ? suggest(context).slice(0, OFFERED) : [],
    asks: trustsMe && !asksAlready ? suggestAsk({ ...context, trustsMe }).slice(0, OFFERED) : [],
  };
}

/** An insert is told until the rep writes on. */
function isOver({ is, text, before }: Outcome, now: string | undefined): boolean {
  const plain = (words: string | undefined) => words?.replace(/\s+/g, ' ').trim();
  return is === 'inserted' && plain(now) !== plain(text) && now !== before;
}

/** Wordings for the draft and, for somebody who trusts the rep, to ask them; what became of the last press; the presses. */
export function useWordings(ready: Ready | undefined, mode: Mode) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [isGone, setGone] = useState(false);
  const atHand = ready?.atHand;
  const offered = useMemo(() => (atHand ? wordingsFor(atHand) : { wordings: [], asks: [] }), [atHand]);
  const before = atHand?.draft?.draft.text;

  const onInsert = async (id: string, text: string, select: [number, number] | undefined) => {
    if (!ready?.atHand.draft) return;
    const { draft, frameId } = ready.atHand.draft;
    setOutcome({ id, is: 'inserting', text, before });
    const request = { draftId: draft.id, text, select };
    const is = await sendToTab(ready.tabId, 'box/insert', request, frameId).catch(
      () => 'unreachable' as const,
    );
    setOutcome({ id, is, text, before });
    if (is === 'inserted' && mode === 'popup') window.close();
  };

  const onCopy = async (id: string, text: string) => {
    const is = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'uncopied' as const,
    );
    setOutcome({ id, is, text, before });
  };

  const onShow = async (span: { start: number; end: number }) => {
    if (!ready?.atHand.draft) return;
    const { draft, frameId } = ready.atHand.draft;
    const request = { draftId: draft.id, span };
    const is = await sendToTab(ready.tabId, 'box/select', request, frameId).catch(() => 'gone' as const);
    setGone(is === 'gone');
  };

  const shown = outcome && !isOver(outcome, before) ? outcome : undefined;
  return { ...offered, outcome: shown, isGone, onInsert, onCopy, onShow };
}
