import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/i-just-deleted-you/ */
export default defineSignal({
  id: 'break-up',
  kind: 'pitch',
  what: { en: 'A goodbye to force an answer' },
  why: { en: 'They feel guilt put on them by somebody they never answered.' },
  phrases: {
    en: [
      '^should i',
      '(my|one|the|this|this is my|this is the) X? (final|last) X? (COMMS|one|time|try)',
      '^(final|last) (COMMS|one|try)',
      '(close|closing) (the|this|your) (file|loop)',
      '(get out of your|give up on|given up|go away|i will take it|is not a fit|no hard feelings|not a fit|not a priority|not the right time|permission to close|the right time|timing is|wrong time)',
      'door is (always)? open',
      '(will|would) (not)? (bother|check|follow|reach|try) (back|out|up|you)? (again|any more|anymore|further|in a few|later|next quarter)',
      '(bear|bears|eaten by|trapped)',
    ],
  },
});
