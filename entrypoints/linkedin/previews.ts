import { readConversationList } from '@/utils/linkedin/adapters/conversation-list';
import type { Response } from '@/utils/messaging/contract';
import type { PageThread } from '@/utils/records/page';
import { here } from './here';
import type { Life } from './life';
import type { Marks } from './marks';
import type { Reporter } from './report';

interface Preview {
  name: string;
  /** As it stands in the list. */
  shown: string;
  /** The other side's words, and how far in they begin. */
  text: string;
  from: number;
}

const listed = () => readConversationList(here().roots);
const keyOf = ({ name, shown }: Pick<Preview, 'name' | 'shown'>) => `row ${name}: ${shown}`;

/** What others wrote, as far as the lists show it. */
const previews = (): Preview[] =>
  listed().flatMap(({ name, preview, theirs }) => {
    const text = theirs === undefined ? '' : preview.slice(theirs);
    return !text || theirs === undefined ? [] : [{ name, shown: preview, text, from: theirs }];
  });

/** Its messages are shown, and say it themselves. */
const isOpen = ({ name, text }: Preview, open: readonly PageThread[]) =>
  open.some(
    ({ person, messages }) => person.name === name && messages.some((one) => one.text.startsWith(text)),
  );

const find =
  ({ name, shown }: Preview) =>
  () =>
    listed()
      .filter((row) => row.name === name && row.preview === shown)
      .map(({ element }) => element)
      .slice(0, 1);

/** Marks stock words and pitches in the lists of conversations before they are opened; nothing of them is kept. */
export function markPreviews(life: Life, report: Reporter, marks: Marks) {
  let known = new Set<string>();
  /** What the user has opened needs no mark in a list any more. */
  const opened = new Set<string>();
  return {
    forget: () => known.clear(),
    /** @param open the conversations whose messages are shown */
    read(open: readonly PageThread[]) {
      if (life.isOver()) return;
      const all = previews();
      for (const preview of all) if (isOpen(preview, open)) opened.add(keyOf(preview));
      const now = all.filter((preview) => !opened.has(keyOf(preview)));
      const keys = new Set(now.map(keyOf));
      for (const key of known) if (!keys.has(key)) marks.remove(key);
      const fresh = now.filter((preview) => !known.has(keyOf(preview)));
      known = keys;
      if (fresh.length === 0) return;
      const request = { isStyled: marks.isStyled, previews: fresh.map(({ name, text }) => ({ name, text })) };
      const heard = marks.unlessTurned<Response<'previews/seen'>>(({ marks: found }) => {
        if (found === null) marks.clear();
        for (const [at, spans] of (found ?? []).entries()) {
          const preview = fresh[at];
          const moved = spans.map(({ start, end }) => ({
            start: start + preview!.from,
            end: end + preview!.from,
          }));
          if (preview && known.has(keyOf(preview)))
            marks.set(keyOf(preview), find(preview), preview.shown, moved);
        }
      });
      report('previews/seen', request, heard);
    },
  };
}
