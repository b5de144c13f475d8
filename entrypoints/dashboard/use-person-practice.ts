import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Outcome } from '@/components/coach/WordingCard';
import { send } from '@/utils/messaging/client';
import type { Person } from '@/utils/records/book';
import type { Ask, AskSteps, Introduction, Party, SharedResult } from '@/utils/records/referral';
import { knownSteps } from '@/utils/referrals/ask-steps';
import { askedOf } from '@/utils/referrals/asks';
import { branchFrom, chainTo, givenWith } from '@/utils/referrals/chain';
import { book } from './book';
import { useNews } from './use-news';

interface Kept {
  results: SharedResult[];
  asks: Ask[];
  introductions: Introduction[];
}

async function read(accountId: string): Promise<Kept> {
  const [results, asks, introductions] = await Promise.all([
    book.list('results', accountId),
    book.list('asks', accountId),
    book.list('introductions', accountId),
  ]);
  return { results, asks, introductions };
}

/** What one person has to do with introductions: results had together, asks, and who introduced whom. */
export function usePersonPractice(accountId: string, person: Person | undefined) {
  const [kept, setKept] = useState<Kept>();
  const [outcome, setOutcome] = useState<Outcome>();
  const refresh = useCallback(async () => setKept(await read(accountId)), [accountId]);
  useEffect(() => void refresh(), [refresh]);
  useNews(() => void refresh());
  if (!kept || !person) return undefined;

  const { asks, introductions } = kept;
  const personId = person.id;
  const party: Party = { personId, name: person.name || '?' };
  const results = kept.results.filter((one) => one.personId === personId);
  return {
    results,
    chain: {
      party,
      chain: chainTo(party, introductions),
      branch: branchFrom(party, introductions),
      given: givenWith(party, introductions),
    },
    async onResult(what: string, at: string) {
      const base = { id: crypto.randomUUID(), accountId, personId, modifiedAt: at };
      await book.keep('results', { ...base, what, at });
      await refresh();
    },
    async onRemoveResult(id: string) {
      await book.drop('results', id);
      await refresh();
    },
    asking: {
      known: knownSteps(results, asks),
      asked: askedOf(personId, asks, introductions),
      outcome,
      onCopy(text: string, steps: AskSteps) {
        void navigator.clipboard.writeText(text).then(
          () => setOutcome('copied'),
          () => setOutcome('uncopied'),
        );
        // What is sent is known again by it; without it the words alone tell.
        void send('ask/built', { personId, text, steps }).catch(() => undefined);
      },
      async onAsked(text: string, steps: AskSteps) {
        await send('ask/record', { personId, text, steps });
        await refresh();
      },
    },
  };
}
