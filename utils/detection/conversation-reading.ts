import { analyzeMessage } from './analyze-message';
import { CHALLENGE, REFUSAL, STOCK } from './conversation-cues';
import { BID, OFFER, SOUNDING } from './conversation-offer';
import type { ConversationInput, ConversationMessage } from './conversation-types';
import { cueIn, has, plain } from './cue';
import type { Finding, Range } from './types';

/** One message as the rules see it. */
export interface Read {
  /** Place in the conversation. */
  index: number;
  from: 'me' | 'them';
  at: string;
  /** Epoch ms; NaN where unknown. */
  time: number;
  isInvite: boolean;
  /** With plain apostrophes, as long as the original. */
  text: string;
  /** Lower case, in their order; none of a single letter. */
  words: readonly string[];
  /** Theirs: it holds what offers are made of. */
  offer?: Range | undefined;
  /** Theirs: a question that sounds out. */
  sounding?: Range | undefined;
  /** Theirs: read by itself it is a pitch. */
  reading?: Range | undefined;
  /** Theirs: it offers, sounds out or asks for time, taken by itself. */
  pitch?: Range | undefined;
  /** Theirs: it asks for time, or for leave to send something. */
  bid?: Range | undefined;
  /** Theirs: log-odds of a pitch, within bounds. */
  odds: number;
  /** Theirs: how many kinds of things in it belong to the user. */
  anchors: number;
  /** Theirs: `pitch` is no more than a question. */
  isMereQuestion?: boolean | undefined;
  /** Theirs: no reason that belongs to the user. */
  isGeneric: boolean;
  /** Theirs: it has a reason that belongs to the user. */
  isPersonal: boolean;
  /** Theirs: an open merge field. */
  slot?: Range | undefined;
  /** Mine: turns it down. */
  isRefusal: boolean;
  /** Mine: asks what this is. */
  isChallenge: boolean;
}

/** Signals that say no more than that an answer is missing: without an offer they are anybody's reminder. */
const CHASING: ReadonlySet<string> = new Set(['bump', 'break-up', 'chase']);
/** Probabilities of a pitch, 0–1. Lower than for a single message: more speaks here than one of them. */
const FLAGGED = 0.5;
const LIKELY = 0.3;
/** A shorter name may be any word. */
const SHORTEST_COMPANY = 4;
/** Longer ones are read in pieces. */
const WORD = /\p{L}[\p{L}']{0,18}\p{L}/gu;

/** Words of a {@link plain} text. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** Conversations are read up to this many messages: who has talked so long is no stranger. */
export const MOST_MESSAGES = 60;

const strongest = (findings: readonly Finding[]): Finding | undefined =>
  findings.reduce<Finding | undefined>(
    (best, one) => (!best || one.contribution > best.contribution ? one : best),
    undefined,
  );

/** Where a text names the company of its writer. */
function companyIn(text: string, company: string | undefined): Range | undefined {
  const name = company?.trim() ?? '';
  const start = name.length < SHORTEST_COMPANY ? -1 : text.indexOf(name);
  return start < 0 ? undefined : [start, start + name.length];
}

/** Bounds, so that one message cannot outweigh all others. Log-odds. */
export const LEAST_ODDS = -4;
const MOST_ODDS = 5;

const oddsOf = (pitch: number, text: string) =>
  text.trim() === ''
    ? 0
    : Math.max(LEAST_ODDS, Math.min(MOST_ODDS, Math.log((pitch + 1e-9) / (1 - pitch + 1e-9))));

function readTheirs(message: ConversationMessage, text: string, them: ConversationInput['them']) {
  const { verdict, pitch, findings } = analyzeMessage(text, {
    kind: message.kind ?? 'message',
    direction: 'received',
    recipient: them,
  });
  const found = strongest(findings.filter(({ kind, signal }) => kind === 'pitch' && !CHASING.has(signal)));
  const slot = findings.find(({ kind }) => kind === 'slot');
  const offer = cueIn(text, OFFER);
  const sounding = cueIn(text, SOUNDING);
  const bid = cueIn(text, BID);
  const anchors = new Set(findings.flatMap(({ kind, signal }) => (kind === 'anchor' ? [signal] : []))).size;
  const reading = pitch >= FLAGGED && found ? ([found.start, found.end] as const) : undefined;
  return {
    offer,
    sounding,
    bid,
    odds: oddsOf(pitch, text),
    anchors,
    reading,
    pitch:
      offer ?? reading ?? sounding ?? bid ?? (pitch >= LIKELY ? companyIn(text, them?.company) : undefined),
    isGeneric: verdict === 'generic',
    isPersonal: verdict === 'personal' && !has(text, STOCK),
    slot: slot && ([slot.start, slot.end] as const),
  };
}

/** Reads each message by itself, the first {@link MOST_MESSAGES}. */
export function readMessages({ messages, them }: ConversationInput): Read[] {
  return messages.slice(0, MOST_MESSAGES).map((message, index) => {
    const text = plain(message.text);
    const isMine = message.from === 'me';
    const isChallenge = isMine && has(text, CHALLENGE);
    return {
      index,
      from: message.from,
      at: message.at,
      time: Date.parse(message.at),
      isInvite: message.kind === 'invite',
      text,
      words: wordsOf(text),
      isRefusal: isMine && cueIn(text, REFUSAL) !== undefined,
      isChallenge,
      ...(isMine
        ? { odds: 0, anchors: 0, isGeneric: false, isPersonal: false }
        : readTheirs(message, text, them)),
    };
  });
}

/** An invite of theirs that is blank, or gives no reason that belongs to the user. */
export const isWithoutReason = (read: Read): boolean =>
  read.from === 'them' && (read.text.trim() === '' || read.isGeneric || has(read.text, STOCK));
