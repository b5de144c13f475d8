import type { Trait, Words } from './types';

export interface ConversationMessage {
  from: 'me' | 'them';
  /** Default `message`. A blank invite is one with an empty text. */
  kind?: 'invite' | 'message' | undefined;
  /** ISO 8601. What cannot be read as a time counts as unknown. */
  at: string;
  text: string;
}

export interface ConversationInput {
  /** Oldest first. */
  messages: readonly ConversationMessage[];
  /** The user. */
  me?: { name?: string | undefined; headline?: string | undefined } | undefined;
  /** The other side. */
  them?:
    | { name?: string | undefined; headline?: string | undefined; company?: string | undefined }
    | undefined;
  /** When the invite was accepted, ISO 8601, where that is known. */
  acceptedAt?: string | undefined;
  isGroup?: boolean | undefined;
}

export type EvidenceId =
  | 'stock-invite'
  | 'blank-invite'
  | 'invite-pitch'
  | 'first-pitch'
  | 'soon-pitch'
  | 'late-pitch'
  | 'cold-question'
  | 'led-on'
  | 'more-pitch'
  | 'bump'
  | 'after-no'
  | 'did-not-look'
  | 'machined'
  | 'rhythm'
  | 'one-sided';

/** Why a conversation is no stalker's, whatever else stands in it. */
export type ClearedBy =
  | 'group'
  | 'no-pitch'
  | 'asked-for'
  | 'welcomed'
  | 'known'
  | 'buyer'
  | 'two-way'
  | 'took-the-no'
  | 'too-little';

/** One entry of the timeline. */
export interface Evidence {
  id: EvidenceId;
  /** When the message came, as given. */
  at: string;
  /** Its place in `messages`. */
  message: number;
  /** In the message's text, UTF-16 code units, half-open. Absent where it is the whole message or its place that tells. */
  start?: number | undefined;
  end?: number | undefined;
  /** A short name of what was found. */
  what: string;
  /** One sentence, second person: what it means to the user. */
  why: string;
  /** Log-odds that it adds to the probability. */
  weight: number;
}

export interface ConversationAnalysis {
  verdict: 'stalker' | 'none';
  /** In order of the messages; empty unless the verdict is `stalker`. */
  evidence: Evidence[];
  /** Present unless the verdict is `stalker`. */
  clearedBy?: ClearedBy | undefined;
  /** Probability that they stalk, 0–1. `base`, the weights of the evidence and `structure` add up to its log-odds. Present if the verdict is `stalker`, as those are. */
  probability?: number | undefined;
  /** Log-odds of a conversation of which nothing is known. */
  base?: number | undefined;
  /** What the talk as a whole adds or takes. */
  structure?: Trait[] | undefined;
}

/** How a kind of evidence is called and told; `{…}` are blanks. */
export interface EvidenceWords {
  what: Words;
  why: Words;
  /** Instead of `why`, where the offer is no more than a question that leads up to it. */
  asked?: Words | undefined;
}
