import { readConversationList } from '@/utils/linkedin/adapters/conversation-list';
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
  listed().flatMap(({ name, preview, theirs }) =>
    theirs === undefined || theirs >= preview.length
      ? []
      : [{ name, shown: preview, text: preview.slice(theirs), from: theirs }],
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
  return {
    forget: () => known.clear(),
    read() {
      if (life.isOver()) return;
      const now = previews();
      const keys = new Set(now.map(keyOf));
      for (const key of known) if (!keys.has(key)) marks.remove(key);
      const fresh = now.filter((preview) => !known.has(keyOf(preview)));
      known = keys;
      if (fresh.length === 0) return;
      const request = { isStyled: marks.isStyled, previews: fresh.map(({ name, text }) => ({ name, text })) };
      report('previews/seen', request, ({ marks: found }) => {
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
    },
  };
}
