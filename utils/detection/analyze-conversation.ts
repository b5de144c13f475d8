import { clearedBy, warmthOf } from './conversation-clears';
import { evidenceOf } from './conversation-evidence';
import { isWithoutReason, type Read, readMessages } from './conversation-reading';
import type { ClearedBy, ConversationAnalysis, ConversationInput, Evidence } from './conversation-types';
import { ENOUGH, MOST_OF_A_KIND, PERSONAL_BEGINNING, UNKNOWN_BEGINNING } from './conversation-words';

const none = (clearedBy: ClearedBy): ConversationAnalysis => ({ verdict: 'none', evidence: [], clearedBy });

function weightOf(evidence: readonly Evidence[]): number {
  const count = new Map<string, number>();
  let sum = 0;
  for (const { id, weight } of evidence) {
    const seen = count.get(id) ?? 0;
    count.set(id, seen + 1);
    if (seen < MOST_OF_A_KIND) sum += weight;
  }
  return sum;
}

/** The first words of theirs. */
const openerOf = (reads: readonly Read[]) =>
  reads.find(({ from, text }) => from === 'them' && text.trim() !== '');

/** How much evidence it takes: more where there is doubt. */
function enoughFor(reads: readonly Read[], offer: Read, { acceptedAt }: ConversationInput): number {
  const isBegun = acceptedAt !== undefined || reads.some(({ isInvite }) => isInvite);
  return (
    ENOUGH +
    warmthOf(reads, offer) +
    (isBegun ? 0 : UNKNOWN_BEGINNING) +
    (openerOf(reads)?.isPersonal ? PERSONAL_BEGINNING : 0)
  );
}

/** Their messages that came without an answer to the one before. */
const unanswered = (reads: readonly Read[]) =>
  reads.filter(
    (read, index) => read.from === 'them' && reads[index - 1]?.from === 'them' && !reads[index - 1]!.isInvite,
  );

/** The messages of a stranger with a stock invite after the user's first no. */
function pushedAfterNo(reads: readonly Read[]): Read[] {
  const no = reads.findIndex(({ isRefusal }) => isRefusal);
  const isStranger = reads.some((read) => read.isInvite && read.text.trim() !== '' && isWithoutReason(read));
  return no < 0 || !isStranger ? [] : reads.slice(no).filter(({ from }) => from === 'them');
}

/**
 * The message that certainly offers: the words are there, or two read as a pitch, or one does or sounds the user
 * out and the writer, who has given no reason, comes back without an answer; or the user has said no, twice in vain.
 */
function offerAmong(reads: readonly Read[]): Read | undefined {
  const byWords = reads.find(({ offer }) => offer);
  const byReading = reads.filter(({ reading }) => reading);
  if (byWords) return byWords;
  if (byReading.length >= 2) return byReading[0];
  const pushed = pushedAfterNo(reads);
  if (pushed.length >= 2) return byReading[0] ?? pushed[0];
  const chases = unanswered(reads).length;
  const isBare = reads.some((read) => read.isInvite && isWithoutReason(read));
  if (isBare && chases >= 1 && byReading[0]) return byReading[0];
  if (chases < 2) return undefined;
  if (byReading[0] && !openerOf(reads)?.isPersonal) return byReading[0];
  return isBare ? reads.find(({ sounding }) => sounding) : undefined;
}

/** They were told no, and left it at that. */
function tookTheNo(reads: readonly Read[], evidence: readonly Evidence[]): boolean {
  return reads.some(({ isRefusal }) => isRefusal) && !evidence.some(({ id }) => id === 'after-no');
}

/** An offer that comes late in a talk and stays alone may be said in passing. */
const doesGoOn = (evidence: readonly Evidence[]) =>
  !evidence.some(({ id }) => id === 'late-pitch') ||
  evidence.some(({ id }) => id === 'stock-invite' || id === 'bump' || id === 'after-no' || id === 'led-on');

/**
 * Reads a conversation for what no single message shows: whether the other side stalks the user to sell something.
 * Made to accuse nobody in doubt: whatever the user asked for or took up, old acquaintance, business under way, a
 * buyer, a two-way talk and a group all clear it.
 *
 * Pure and synchronous; any strings; time in proportion to the length of the first 60 messages, none beyond.
 */
export function analyzeConversation(input: ConversationInput): ConversationAnalysis {
  if (input.isGroup) return none('group');
  const reads = readMessages(input);
  const first = reads.find(({ pitch }) => pitch) ?? pushedAfterNo(reads)[0];
  const offer = offerAmong(reads);
  if (!first || !offer) return none('no-pitch');
  const cleared = clearedBy(reads, first, offer);
  if (cleared) return none(cleared);
  const evidence = evidenceOf(reads, first, offer, input);
  if (tookTheNo(reads, evidence)) return none('took-the-no');
  if (!doesGoOn(evidence)) return none('too-little');
  return weightOf(evidence) >= enoughFor(reads, offer, input)
    ? { verdict: 'stalker', evidence }
    : none('too-little');
}
