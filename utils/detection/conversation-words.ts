import type { EvidenceId, EvidenceWords } from './conversation-types';

/** How each kind of evidence is told, and what it weighs. `{time}`, `{word}`, `{name}`, `{count}` are blanks. */
export const EVIDENCE: Record<EvidenceId, EvidenceWords> = {
  'stock-invite': {
    what: { en: 'A stock invite' },
    why: { en: 'The invite gives no reason that has to do with you.' },
    weight: 1,
  },
  'blank-invite': {
    what: { en: 'An invite without a word' },
    why: { en: 'The invite came without a word to you.' },
    weight: 0.5,
  },
  'invite-pitch': {
    what: { en: 'An offer in the invite' },
    why: { en: 'You were offered something before you had even said yes.' },
    weight: { strong: 2.25, medium: 1, weak: 0.5 },
  },
  'first-pitch': {
    what: { en: 'An offer to begin with' },
    why: { en: 'They opened with an offer, before they knew anything of you.' },
    weight: { strong: 1.5, medium: 1, weak: 0.5 },
  },
  'soon-pitch': {
    what: { en: 'An offer right after you accepted' },
    why: { en: 'You had accepted {time} earlier, and the first thing you got was an offer.' },
    weight: { strong: 2, medium: 1.5, weak: 1 },
  },
  'late-pitch': {
    what: { en: 'Talk that leads up to an offer' },
    why: { en: 'The friendly talk was there to lead you to an offer that you had not asked for.' },
    weight: { strong: 1.5, medium: 0.75, weak: 0.5 },
  },
  'led-on': {
    what: { en: 'Led on' },
    why: { en: 'You answered {count} messages, and each was a step towards an offer.' },
    weight: 0.75,
  },
  'more-pitch': {
    what: { en: 'The offer again' },
    why: { en: 'You are offered it again, though you never asked for it.' },
    weight: { strong: 1, medium: 0.75, weak: 0.5 },
  },
  bump: {
    what: { en: 'A reminder without an answer' },
    why: { en: 'You had not answered the last one, and here is another.' },
    weight: 0.75,
  },
  'after-no': {
    what: { en: 'Going on after a no' },
    why: { en: 'You had said no, and they went on.' },
    weight: 1.5,
  },
  'did-not-look': {
    what: { en: 'Did not look at your profile' },
    why: { en: 'They ask you about {word}, which stands at the top of your profile.' },
    weight: 0.5,
  },
  machined: {
    what: { en: 'Sent by a machine' },
    why: { en: 'A blank was left open or your name is wrong: this was not written to you.' },
    weight: 1,
  },
  rhythm: {
    what: { en: 'A timetable' },
    why: {
      en: 'You got {count} messages at the same time of day, whole days apart, as a machine sends them.',
    },
    weight: 0.5,
  },
  'one-sided': {
    what: { en: 'You have said nothing' },
    why: { en: 'You got {count} messages and have not written one.' },
    weight: 0.5,
  },
};

/** From this much on the evidence is enough. */
export const ENOUGH = 2;
/** So much more is asked where the beginning is not known: it may have been another. */
export const UNKNOWN_BEGINNING = 0.25;
/** A beginning that is about the user takes so much away. */
export const PERSONAL_BEGINNING = 0.5;
/** At most this much of one kind counts. */
export const MOST_OF_A_KIND = 2;
