import type { Words } from '@/utils/detection/types';
import type { AskRelation, Facts, OwnFrame } from '@/utils/records/frame';
import type { WordingSettings } from '@/utils/records/settings';

/** A piece of a wording: words as they are, or a blank that only the writer can fill. */
export type Segment = string | { blank: string };

export type Tone = WordingSettings['tone'];

export type NameStyle = WordingSettings['names'];

export type { Facts } from '@/utils/records/frame';
export type Relation = AskRelation;

/** What the writer has, and the moment; all of it comes from the page, the book or the writer's own note. */
export interface WordingContext {
  kind: 'invite' | 'message';
  /** Serves for address and aptness only: these are no reasons. */
  recipient: {
    name?: string | undefined;
    /** How the writer addresses them, where it is not what the name says; it goes before the name. */
    callName?: string | undefined;
    headline?: string | undefined;
    company?: string | undefined;
    mutuals?: readonly string[] | undefined;
    /** Their latest post, in its own first words: no subject yet, but it helps the writer to say one. */
    activity?: string | undefined;
  };
  /** How they met, in the writer's own words. */
  note?: string | undefined;
  facts?: Facts | undefined;
  /** Where the writer works or worked, by name. */
  places?: readonly string[] | undefined;
  /** The writer says that the recipient trusts them: somebody to ask for an introduction. */
  trustsMe?: boolean | undefined;
  relation?: Relation | undefined;
  /** What was said before, oldest first. `verdict` is that of a received message. */
  thread?:
    | readonly { from: 'me' | 'them'; at: string; text: string; verdict?: string | undefined }[]
    | undefined;
  /** Characters the box takes, UTF-16 code units. */
  limit?: number | undefined;
  /** What the draft's reader saw in it, so that a referral ask is answered with one. */
  draftVerdict?: string | undefined;
  /** Default `plain`. */
  tone?: Tone | undefined;
  /** Default `auto`. */
  nameStyle?: NameStyle | undefined;
  /** Who writes; any key that stays the same. Two writers seldom get the same frame for the same person. */
  writer?: string | undefined;
  /** Ids of the frames that this writer has used up: not offered again. */
  used?: readonly string[] | undefined;
  /** The writer's own frames: offered first, and theirs to use as often as they like. */
  own?: readonly OwnFrame[] | undefined;
  /** A situation that the writer picked: its frames come first. */
  picked?: string | undefined;
}

export interface Wording {
  id: string;
  /** When it suits, in a few words. */
  label: string;
  segments: Segment[];
}

/** One way to say it. Its facts come from the context; what only the writer knows is a blank. */
export interface Frame {
  /** Unique among all frames, and stable. */
  id: string;
  /** What sets it apart from the others of the situation. */
  label: Words;
  /** `template.ts` says how they are written. By language, since a frame is no sentence to translate word by word. */
  words: Words;
  /** Not offered without it. */
  needs?: 'mutual';
}

/** A moment in which one writes, and the frames for it. */
export interface Situation {
  /** The file's name. */
  id: string;
  label: Words;
  /** What to say, for a writer who has used every frame of it. */
  prompt: Words;
  /** How well the moment suits: 0 not at all; 1 it may be this, and only the writer knows; 2 or more, something that Vouch knows says so. */
  when(context: WordingContext): number;
  frames: readonly Frame[];
}
