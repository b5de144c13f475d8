import type { Words } from '@/utils/detection/types';
import { hasNote } from './meeting';
import { mutual } from './say';
import type { WordingContext } from './types';

/** What one can do where there is no reason yet to write. */
export interface HonestWay {
  id: 'read' | 'ask' | 'leave';
  text: string;
}

const WORDS: Record<HonestWay['id'] | 'ask-mutual', Words> = {
  read: { en: 'Read something of theirs first, and write about that.' },
  ask: { en: 'Ask somebody you both know to introduce you.' },
  'ask-mutual': { en: 'Ask {name} to introduce you, if you know each other well.' },
  leave: { en: 'Leave it. Not everybody has to be a connection.' },
};

/** The honest ways out of an invite of which nothing is known; none where there is something to go on. */
export function honestWays(context: WordingContext): HonestWay[] {
  const { kind, facts = {} } = context;
  const hasFact = Boolean(facts.post ?? facts.suggestedBy ?? facts.past);
  if (kind !== 'invite' || hasNote(context) || hasFact) return [];
  const name = mutual(context);
  const ask = name === undefined ? WORDS.ask.en : WORDS['ask-mutual'].en.replace('{name}', () => name);
  return [
    { id: 'read', text: WORDS.read.en },
    { id: 'ask', text: ask },
    { id: 'leave', text: WORDS.leave.en },
  ];
}
