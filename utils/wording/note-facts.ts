import type { Facts } from '@/utils/records/frame';
import { fullName } from '@/utils/shared/names';
import { isPlace, isSayable } from './sayable';

/** Read of a note, UTF-16 code units: its first sentence, as `meeting.ts` reads it. */
const READ = 200;
const END = /\s[-–—]\s|[,;:!?()\n]|(?<!\b(?:Dr|Prof|Mr|Mrs|Ms))\.\s|\.$/;

const SUGGESTED =
  /^(?:(?:suggested|recommended|sent|referred) by (.+)|(.+?) (?:suggested|recommended) (?:him|her|them|that i (?:write|talk|get in touch).*))$/i;
const INTRODUCED = /^(?:we were )?introduced by (.+)$/i;
const POST = /^(?:i )?(?:read|saw|liked) (?:his|her|their) (?:post|article|piece) (?:on|about) (.+)$/i;
const PAST = /^(?:we (?:were|worked) )?(?:both|together) at (.+)$/i;

const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|da|van|von|der|la) )*\p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u;

const nameIn = (words: string | undefined) => (words && NAME.test(words) ? fullName(words) : undefined);

/** What a note's beginning says beyond doubt, in words that may be said to the other person. */
export function factsIn(note: string | undefined): Facts {
  const said = (note ?? '').trim().slice(0, READ).split(END)[0]!.trim();
  const [, post] = POST.exec(said) ?? [];
  const [, past] = PAST.exec(said) ?? [];
  const suggested = SUGGESTED.exec(said);
  return {
    suggestedBy: nameIn(suggested?.[1] ?? suggested?.[2]),
    introducedBy: nameIn(INTRODUCED.exec(said)?.[1]),
    post: post && isSayable(post) ? post : undefined,
    past: past && isPlace(past) ? past : undefined,
  };
}
