import { matches } from '../match';
import { defineSignal } from '../types';

const PATTERNS = [
  /(?:\b(?!It\b|That\b|This\b|I\b|You\b|We\b|They\b|Your\b|Who\b|What\b)[A-Z][\w'-]{1,40}(?: [A-Z][\w'-]{1,40})?|\[[^\]\n]{1,40}\]|\{[^}\n]{1,40}\}|\b(?:a|our|your|my) (?:\w+ )?(?:friend|colleague|boss|manager|brother|sister))(?: (?:from|at|of|in) [^.!?,\n]{1,30},?)? (?:has |kindly )?(?:suggested|recommended|told me|introduced us|mentioned (?:you|that you|your|we)|pointed me|put us in touch|gave me your|said (?:you|i should|we should|that you)|spoke highly|passed (?:me|on) your|thought (?:we|you and i|i should) )[^.!?\n]{0,40}/g,
  /\b(?:your|you) (?:\w+ )?name (?:came|kept coming) up\b[^.!?\n]{0,40}/gi,
  /\b(?:referred|introduced|recommended) (?:to you )?by (?:[A-Z][\w'-]{1,40}|\[[^\]\n]{1,40}\])/gi,
];

export default defineSignal({
  id: 'introducer',
  kind: 'anchor',
  what: { en: 'A named person between you' },
  why: { en: 'They trust the person you name, so they read on.' },
  source: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  weight: 3.2,
  hints: [
    'gave me your',
    'introduced',
    'mentioned',
    'passed',
    'pointed me',
    'put us',
    'recommended',
    'referred',
    'said i should',
    'said you',
    'sent me',
    'spoke',
    'suggested',
    'thought',
    'told me',
    'your name came up',
  ],
  find: (text) => matches(text, PATTERNS),
});
