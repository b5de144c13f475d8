import type { EvidenceId, EvidenceWords } from './conversation-types';

/** How each kind of evidence is told. `{time}`, `{word}`, `{name}`, `{count}` are blanks. */
export const EVIDENCE: Record<EvidenceId, EvidenceWords> = {
  'stock-invite': {
    what: { en: 'A stock invite' },
    why: { en: 'The invite gives no reason that has to do with you.' },
  },
  'blank-invite': {
    what: { en: 'An invite without a word' },
    why: { en: 'The invite came without a word to you.' },
  },
  'invite-pitch': {
    what: { en: 'An offer in the invite' },
    why: { en: 'You were offered something before you had even said yes.' },
  },
  'first-pitch': {
    what: { en: 'An offer to begin with' },
    why: { en: 'They opened with an offer, before they knew anything of you.' },
    asked: { en: 'They opened with a question that sounds you out, before they knew anything of you.' },
  },
  'soon-pitch': {
    what: { en: 'An offer right after you accepted' },
    why: { en: 'You had accepted {time} earlier, and the first thing you got was an offer.' },
    asked: {
      en: 'You had accepted {time} earlier, and the first thing you got was a question that sounds you out.',
    },
  },
  'late-pitch': {
    what: { en: 'Talk that leads up to an offer' },
    why: { en: 'The friendly talk was there to lead you to an offer that you had not asked for.' },
  },
  'cold-question': {
    what: { en: 'A question out of the blue' },
    why: { en: 'They wanted to know this of you without saying what for.' },
  },
  'led-on': {
    what: { en: 'Led on' },
    why: { en: 'You answered {count} messages, and each was a step towards an offer.' },
  },
  'more-pitch': {
    what: { en: 'More of the offer' },
    why: { en: 'This is part of an offer that you had not asked for.' },
  },
  bump: {
    what: { en: 'A reminder without an answer' },
    why: { en: 'You had not answered the last one, and here is another.' },
  },
  'after-no': {
    what: { en: 'Going on after a no' },
    why: { en: 'You had said no, and they went on.' },
  },
  'did-not-look': {
    what: { en: 'Did not look at your profile' },
    why: { en: 'They ask you about {word}, which stands at the top of your profile.' },
  },
  machined: {
    what: { en: 'Sent by a machine' },
    why: { en: 'A blank was left open or your name is wrong: this was not written to you.' },
  },
  rhythm: {
    what: { en: 'A timetable' },
    why: {
      en: 'You got {count} messages at the same time of day, whole days apart, as a machine sends them.',
    },
  },
  'one-sided': {
    what: { en: 'You have said nothing' },
    why: { en: 'You got {count} messages and have not written one.' },
  },
};
