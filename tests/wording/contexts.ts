import type { WordingContext } from '@/utils/wording/types';

const ana = { name: 'Ana Souza', headline: 'Zorblatt lead at Quuxonia', company: 'Quuxonia' };
const said = (from: 'me' | 'them', text: string, verdict?: string) => ({
  from,
  at: '2027-03-02T09:00:00.000Z',
  text,
  verdict,
});

const talk = [
  said('me', 'We met at the harbour workshop. How did the move to two shifts go?'),
  said('them', 'Better than I feared, though the nights are still thin.', 'ordinary'),
];

/** One context for each moment, with invented people. */
export const contexts: Record<string, WordingContext> = {
  inviteBare: { kind: 'invite', recipient: ana, limit: 200 },
  inviteNameless: { kind: 'invite', recipient: {}, limit: 200 },
  inviteMet: {
    kind: 'invite',
    recipient: ana,
    limit: 200,
    note: 'Met at the harbour workshop, talked about night shifts',
  },
  inviteNoted: {
    kind: 'invite',
    recipient: ana,
    limit: 200,
    note: 'Her team runs two shifts, dislikes dashboards',
  },
  inviteMutual: {
    kind: 'invite',
    recipient: { ...ana, mutuals: ['Dr. Bea Lang, MBA', 'Tom Reed'] },
    limit: 200,
  },
  first: {
    kind: 'message',
    recipient: ana,
    thread: [said('me', 'Your talk on queues made me rethink our rota.')],
  },
  firstMet: { kind: 'message', recipient: ana, note: 'met at the harbour workshop' },
  firstNoted: { kind: 'message', recipient: ana, note: 'two shifts' },
  unanswered: { kind: 'message', recipient: ana, thread: [said('me', 'One.'), said('me', 'Two.')] },
  asked: {
    kind: 'message',
    recipient: ana,
    thread: [...talk, said('them', 'How do you plan the holidays? We struggle.')],
  },
  told: { kind: 'message', recipient: ana, thread: talk },
  mine: { kind: 'message', recipient: ana, thread: [...talk, said('me', 'I see. We had that in May.')] },
  pitched: {
    kind: 'message',
    recipient: ana,
    thread: [...talk, said('them', 'We help firms like yours cut cost. Free on Tuesday?', 'pitch')],
  },
  invited: {
    kind: 'message',
    recipient: ana,
    thread: [said('them', 'I run nights in Bruges and would like to be in touch.', 'ordinary')],
  },
  thanked: {
    kind: 'message',
    recipient: ana,
    thread: [...talk, said('them', 'Thank you for the rota, the nights are quiet now.', 'ordinary')],
  },
  referral: { kind: 'message', recipient: ana, thread: talk, draftVerdict: 'referral' },
  trusted: { kind: 'message', recipient: { ...ana, callName: 'Aninha' }, thread: talk, trustsMe: true },
};
