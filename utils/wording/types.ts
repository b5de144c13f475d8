/** A piece of a wording: words as they are, or a blank that only the writer can fill. */
export type Segment = string | { blank: string };

/** What the writer has, and the moment; all of it comes from the page, the book or the writer's own note. */
export interface WordingContext {
  kind: 'invite' | 'message';
  /** Serves for address and aptness only: these are no reasons. */
  recipient: { name?: string | undefined; headline?: string | undefined; company?: string | undefined; mutuals?: readonly string[] | undefined };
  /** How they met, in the writer's own words. */
  note?: string | undefined;
  /** What was said before, oldest first. `verdict` is that of a received message. */
  thread?: readonly { from: 'me' | 'them'; at: string; text: string; verdict?: string | undefined }[] | undefined;
  /** Characters the box takes, UTF-16 code units. */
  limit?: number | undefined;
  /** What the draft's reader saw in it, so that a referral ask is answered with one. */
  draftVerdict?: string | undefined;
}

export interface Wording {
  id: string;
  /** When it suits, in a few words. */
  label: string;
  segments: Segment[];
}
