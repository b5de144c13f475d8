import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '@/utils/detection/types';
import { sendToTab } from '@/utils/messaging/client';
import type { Response } from '@/utils/messaging/contract';
import type { AtHand } from '@/utils/records/at-hand';
import { WORDING } from '@/utils/records/settings';
import { t } from '@/utils/shared/i18n';
import { countsAs } from '@/utils/wording/counts-as';
import { type Fix, fixesFor } from '@/utils/wording/fixes';
import { honestWays } from '@/utils/wording/honest-ways';
import { moment } from '@/utils/wording/moment';
import { factsIn } from '@/utils/wording/note-facts';
import { momentsFor, suggest, suggestAsk } from '@/utils/wording/suggest';
import type { Facts, WordingContext } from '@/utils/wording/types';
import { insertInto } from './insert';
import type { Ready } from './use-at-hand';
import { useRewriting } from './use-rewriting';
import type { Mode } from './use-tab';

const OFFERED = 3;
/** In front of a signal: the outcome is that of a fix. */
const FIX = 'fix/';
const NOTHING = { context: undefined, isMoment: false, wordings: [], asks: [], ways: [], options: [] };

type Is = Response<'box/insert'> | Response<'box/undo'> | 'inserting' | 'unreachable' | 'copied' | 'uncopied';

interface Outcome {
  id: string;
  is: Is;
  /** What was put in, and what the box held before; UTF-16. */
  text: string;
  before: string | undefined;
}

/** The book goes before the note: it was said in a field of its own. */
function factsOf(inBook: Facts = {}, note: string | undefined): Facts {
  const known = Object.entries(inBook).filter(([, fact]) => fact !== undefined);
  return { ...factsIn(note), ...Object.fromEntries(known) };
}

function contextOf(atHand: AtHand, picked: string | undefined): WordingContext {
  const { draft: writing, onPage, person, note, timeline, settings, known, writer, used } = atHand;
  const draft = writing?.draft;
  const kind = draft?.kind ?? 'message';
  const { wording = WORDING } = settings;
  const shown = onPage ?? draft?.recipient ?? { ...person, mutuals: [], activity: undefined };
  const { name, headline, company, mutuals, activity } = shown;
  return {
    kind,
    recipient: { name, headline, company, mutuals, activity, callName: person?.callName },
    note: note?.text,
    facts: factsOf(known?.facts, note?.text),
    relation: known?.relation,
    places: known?.places,
    thread: timeline.map((item) => ({ ...item, verdict: countsAs(item) })),
    limit: draft?.counter?.limit ?? settings.limits[kind === 'invite' ? 'note' : 'message'].value,
    draftVerdict: writing?.analysis.verdict,
    tone: wording.tone,
    nameStyle: wording.names,
    own: wording.frames,
    writer,
    used,
    picked,
  };
}

function wordingsFor(atHand: AtHand, picked: string | undefined) {
  const context = contextOf(atHand, picked);
  const asksAlready = context.draftVerdict === 'referral';
  const trustsMe = atHand.person?.trustsMe === true && !atHand.isGroup;
  const isMoment = !atHand.isGroup && moment({ ...context, kind: 'message' }).isThanked;
  const toAsk = { ...context, kind: 'message' as const, trustsMe, picked: undefined };
  const asks = (trustsMe || isMoment) && !asksAlready ? suggestAsk(toAsk) : [];
  // Asks have a place of their own, unless the user picks them for the draft.
  const apart = new Set(picked === undefined ? asks.map(({ id }) => id) : []);
  const wordings = atHand.draft
    ? suggest(context)
        .filter(({ id }) => !apart.has(id))
        .slice(0, OFFERED)
    : [];
  const shown = new Set(wordings.map(({ id }) => id));
  return {
    context,
    isMoment,
    wordings,
    asks: asks.filter(({ id }) => !shown.has(id)).slice(0, OFFERED),
    ways: atHand.draft ? honestWays(context) : [],
    options: atHand.draft ? momentsFor(context) : [],
  };
}

/** An insert is told until the rep writes on. */
function isOver({ is, text, before }: Outcome, now: string | undefined): boolean {
  const plain = (words: string | undefined) => words?.replace(/\s+/g, ' ').trim();
  return (is === 'inserted' || is === 'set') && plain(now) !== plain(text) && now !== before;
}

/** Of a fix that did not come about: of which signal, and why. */
function failureOf(outcome: Outcome | undefined) {
  if (!outcome?.id.startsWith(FIX)) return undefined;
  const signal = outcome.id.slice(FIX.length);
  if (outcome.is === 'refused') return { signal, what: t('fix.refused') };
  if (outcome.is === 'gone') return { signal, what: t('finding.gone') };
  return outcome.is === 'unreachable' ? { signal, what: t('fix.unreachable') } : undefined;
}

/** Wordings for the draft and, for somebody who trusts the rep, to ask them; what became of the last press; the presses. */
export function useWordings(ready: Ready | undefined, mode: Mode) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [isGone, setGone] = useState(false);
  const atHand = ready?.atHand;
  const draftId = atHand?.draft?.draft.id;
  const [choice, setChoice] = useState<{ draftId: string | undefined; id: string | undefined }>();
  const picked = choice?.draftId === draftId ? choice?.id : undefined;
  const offered = useMemo(() => (atHand ? wordingsFor(atHand, picked) : NOTHING), [atHand, picked]);
  const rewriting = useRewriting(atHand?.settings.wording?.rewriting === true, offered.context);
  const before = atHand?.draft?.draft.text;

  const onInsert = async (id: string, text: string, select: [number, number] | undefined) => {
    if (!ready?.atHand.draft) return;
    setOutcome({ id, is: 'inserting', text, before });
    const is = await insertInto(ready, ready.atHand.draft, text, select).catch(() => 'unreachable' as const);
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

  const onUndo = async () => {
    if (!ready?.atHand.draft || !outcome) return;
    const { draft, frameId } = ready.atHand.draft;
    const is = await sendToTab(ready.tabId, 'box/undo', { draftId: draft.id }, frameId).catch(
      () => 'unreachable' as const,
    );
    setOutcome({ ...outcome, is });
  };

  const onShow = async (span: { start: number; end: number }) => {
    if (!ready?.atHand.draft) return;
    const { draft, frameId } = ready.atHand.draft;
    const request = { draftId: draft.id, span };
    const is = await sendToTab(ready.tabId, 'box/select', request, frameId).catch(() => 'gone' as const);
    setGone(is === 'gone');
  };

  const onFix = (finding: Finding, fix: Fix) =>
    void onInsert(`${FIX}${finding.signal}`, fix.text, fix.select);

  const shown = outcome && !isOver(outcome, before) ? outcome : undefined;
  const { context, options, ...rest } = offered;
  return {
    ...rest,
    outcome: shown,
    isGone,
    onInsert,
    onCopy,
    onUndo,
    onShow,
    moments: { options, picked, onPick: (id: string | undefined) => setChoice({ draftId, id }) },
    fixing:
      context && before !== undefined
        ? {
            fixesOf: (finding: Finding) => fixesFor(finding, before, context),
            onFix,
            failure: failureOf(shown),
          }
        : undefined,
    rewriting: rewriting && {
      ...rewriting,
      onRewrite: (id: string, text: string) => void rewriting.onRewrite(id, text),
    },
  };
}
