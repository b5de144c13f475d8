import { BUMP, STOCK } from './conversation-cues';
import { overlookedIn, topicsOf } from './conversation-headline';
import { isWithoutReason, type Read } from './conversation-reading';
import type { Unweighed } from './conversation-score';
import { isThanks } from './conversation-thread';
import type { ConversationInput, EvidenceId } from './conversation-types';
import { EVIDENCE } from './conversation-words';
import { cueIn, has } from './cue';
import { wrongNameIn } from './greeting';
import type { Range } from './types';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** An offer within this time of the acceptance was lying in wait. */
const SOON = 3 * DAY;
/** What follows sooner than this goes on with the message before it. */
const SAME_BREATH = 6 * HOUR;
/** How far from whole days two messages of a timetable may lie. */
const PUNCTUAL = 10 * 60_000;

const counted = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** A time for people, rounded down. */
function timeWords(ms: number): string {
  if (ms < HOUR) return counted(Math.max(1, Math.floor(ms / 60_000)), 'minute');
  if (ms < DAY) return counted(Math.floor(ms / HOUR), 'hour');
  return counted(Math.floor(ms / DAY), 'day');
}

type Blanks = Partial<Record<'time' | 'word' | 'count', string>>;

function evidence(id: EvidenceId, read: Read, range?: Range | undefined, blanks: Blanks = {}): Unweighed {
  const { what, why, asked } = EVIDENCE[id];
  const words = asked && !read.offer && read.sounding ? asked : why;
  return {
    id,
    at: read.at,
    message: read.index,
    ...(range && { start: range[0], end: range[1] }),
    what: what.en,
    why: words.en.replace(/\{(\w+)\}/g, (_, name: keyof Blanks) => blanks[name] ?? ''),
  };
}

function ofInvite(reads: readonly Read[]): Unweighed[] {
  const invite = reads.find((read) => read.isInvite && read.from === 'them');
  if (!invite) return [];
  if (invite.text.trim() === '') return [evidence('blank-invite', invite)];
  if (invite.pitch) return [evidence('invite-pitch', invite, invite.pitch)];
  const stock = cueIn(invite.text, STOCK);
  return invite.isGeneric || stock ? [evidence('stock-invite', invite, stock)] : [];
}

/** The first that offered or sounded out: how soon. */
function ofFirst(reads: readonly Read[], first: Read, acceptedAt: string | undefined): Unweighed[] {
  if (first.isInvite) return [];
  if (first.isMereQuestion) return [evidence('cold-question', first, first.pitch)];
  // Thanks for accepting are no talk.
  const isFirstWord = !reads
    .slice(0, first.index)
    .some((read) => read.from === 'them' && !read.isInvite && read.text.trim() !== '' && !isThanks(read));
  const elapsed = first.time - Date.parse(acceptedAt ?? '');
  if (isFirstWord && elapsed >= 0 && elapsed <= SOON)
    return [evidence('soon-pitch', first, first.pitch, { time: timeWords(elapsed) })];
  return [evidence(isFirstWord ? 'first-pitch' : 'late-pitch', first, first.pitch)];
}

/** The user was drawn into talk before the offer, and asked nothing. */
function ofQuestions(reads: readonly Read[], offer: Read): Unweighed[] {
  const before = reads.slice(0, offer.index);
  if (before.some((read) => read.from === 'me' && read.text.includes('?'))) return [];
  const answered = before.filter(
    (read) => read.from === 'them' && !read.isInvite && reads[read.index + 1]?.from === 'me',
  );
  return answered.length >= 2
    ? [evidence('led-on', offer, undefined, { count: String(answered.length) })]
    : [];
}

/** All that they had said until then is an invite in stock words. */
const isStrangerAt = (reads: readonly Read[], index: number) =>
  reads.slice(0, index).some((read) => read.isInvite && read.text.trim() !== '' && isWithoutReason(read));

/** What came after the first offer: more of it, reminders, and going on after a no. */
function ofPersistence(reads: readonly Read[], first: Read): Unweighed[] {
  const found: Unweighed[] = [];
  // A no to a stranger without a reason is one to whatever comes next; any other is one to an offer made before it.
  let refused = reads.some(
    (read) => read.isRefusal && read.index < first.index && isStrangerAt(reads, read.index),
  );
  for (const read of reads.slice(first.index + 1)) {
    const last = reads[read.index - 1]!;
    if (read.from === 'me') {
      refused ||= read.isRefusal;
      continue;
    }
    if (read.index <= first.index) continue;
    const isBump = last.from === 'them' && !isThanks(last) && !(read.time - last.time < SAME_BREATH);
    if (refused && (isBump || read.pitch || read.text.includes('?')))
      found.push(evidence('after-no', read, read.pitch));
    else if (isBump) found.push(evidence('bump', read, cueIn(read.text, BUMP)));
    else if (read.pitch) found.push(evidence('more-pitch', read, read.pitch));
    else if (last.from === 'me' && has(read.text, BUMP))
      found.push(evidence('more-pitch', read, cueIn(read.text, BUMP)));
  }
  return found;
}

/** No name at all, though it stands where one does. */
const TITLE = /^(?:ma'?a?m|sir|mr|mrs|ms|dr|prof(?:essor)?|captain|coach|doctor|boss|friend|dear)\b/i;

function ofCare(reads: readonly Read[], { me }: ConversationInput): Unweighed[] {
  const topics = topicsOf(me?.headline);
  const theirs = reads.filter(({ from }) => from === 'them');
  return theirs.flatMap((read) => {
    const wrongName = wrongNameIn(read.text, me?.name);
    const sign =
      read.slot ?? (wrongName && TITLE.test(read.text.slice(...wrongName)) ? undefined : wrongName);
    const overlooked = overlookedIn(read.text, topics);
    return [
      ...(sign ? [evidence('machined', read, sign)] : []),
      ...(overlooked ? [evidence('did-not-look', read, overlooked.range, { word: overlooked.word })] : []),
    ];
  });
}

/** The last message of the run of theirs that each came whole days after the one before it. */
function ofRhythm(reads: readonly Read[]): Unweighed[] {
  const runs = reads.filter((read, index) => {
    const last = reads[index - 1];
    if (read.from === 'me' || last?.from !== 'them' || last.isInvite) return false;
    const days = (read.time - last.time) / DAY;
    return days > 0.9 && Math.abs(days - Math.round(days)) * DAY <= PUNCTUAL;
  });
  const end = runs.at(-1);
  return runs.length >= 2 && end
    ? [evidence('rhythm', end, undefined, { count: String(runs.length + 1) })]
    : [];
}

function ofSilence(reads: readonly Read[]): Unweighed[] {
  const theirs = reads.filter((read) => read.from === 'them' && read.text.trim() !== '');
  const end = theirs.at(-1);
  return theirs.length >= 3 && theirs.length === reads.filter(({ text }) => text.trim() !== '').length && end
    ? [evidence('one-sided', end, undefined, { count: String(theirs.length) })]
    : [];
}

/** Everything that speaks for a stalker, in order of the messages. */
export function evidenceOf(reads: readonly Read[], first: Read, input: ConversationInput): Unweighed[] {
  const offer = reads.find((read) => read.offer) ?? reads.find(({ reading }) => reading) ?? first;
  return [
    ...ofInvite(reads),
    ...ofFirst(reads, first, input.acceptedAt),
    ...ofQuestions(reads, offer),
    ...ofPersistence(reads, first),
    ...ofCare(reads, input),
    ...ofRhythm(reads),
    ...ofSilence(reads),
  ].sort((a, b) => a.message - b.message);
}
