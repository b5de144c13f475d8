import type { Recipient } from '@/utils/detection/blasts/mask';
import { conversationsIn } from '../conversations';

export interface Sample {
  text: string;
  recipient: Recipient;
}

/** A repeatable source of numbers in 0–1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Messages of the corpus of twelve words and more, each once, with those to whom they went. */
export function samples(): Sample[] {
  const seen = new Map<string, Sample>();
  for (const { messages, me, them } of conversationsIn('conversations.jsonl')) {
    for (const { from, text } of messages) {
      const recipient = from === 'them' ? { name: me?.name } : { name: them?.name, company: them?.company };
      if (text.split(/\s+/).length >= 12 && !seen.has(text)) seen.set(text, { text, recipient });
    }
  }
  return [...seen.values()];
}

const NAMES = ['Aroha Tane', 'Zoltán Kis', 'Mei-Ling Ho', 'Chidi Eze', 'Svetlana Orlova', 'Jean-Luc Roy'];
const WORDS = ['really', 'maybe', 'today', 'also', 'simply', 'perhaps', 'soon', 'honestly'];
const SENTENCES = [
  'I hope the week has been kind to you.',
  'No rush at all from my side.',
  'It rained all morning here, so I had time to write.',
  'You can always reach me in the afternoon.',
];

const pick = <T>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)]!;

function renamed({ text, recipient }: Sample, random: () => number): Sample {
  const own = recipient.name?.split(' ')[0];
  const name = pick(NAMES, random);
  const first = name.split(' ')[0]!;
  const other = own && text.includes(own) ? text.replaceAll(own, first) : `Hi ${first}, ${text}`;
  return { text: other, recipient: { name } };
}

/** One word in fifteen is changed, left out or joined by another. */
function edited({ text, recipient }: Sample, random: () => number): Sample {
  const words = text.split(' ');
  for (let edits = Math.ceil(words.length / 15); edits > 0; edits -= 1) {
    const at = 1 + Math.floor(random() * (words.length - 1));
    const kind = random();
    words.splice(at, kind < 0.66 ? 1 : 0, ...(kind < 0.33 ? [] : [pick(WORDS, random)]));
  }
  return { text: words.join(' '), recipient };
}

function lengthened({ text, recipient }: Sample, random: () => number): Sample {
  const sentence = pick(SENTENCES, random);
  return { text: random() < 0.5 ? `${text} ${sentence}` : `${sentence} ${text}`, recipient };
}

/** In what ways a blast's messages differ. */
export const variations: Record<string, (sample: Sample, random: () => number) => Sample> = {
  'another name': renamed,
  'small edits': edited,
  'one sentence more': lengthened,
  'name and edits': (sample, random) => edited(renamed(sample, random), random),
  'name and one sentence more': (sample, random) => lengthened(renamed(sample, random), random),
  'all three': (sample, random) => lengthened(edited(renamed(sample, random), random), random),
};
