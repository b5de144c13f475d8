import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/i-just-deleted-you/ */
export default defineSignal({
  id: 'bump',
  kind: 'pitch',
  what: { en: 'Chasing an answer' },
  why: { en: 'An unanswered message was an answer; the reminder is about your list, not about them.' },
  phrases: {
    en: [
      '(bumping|bump~ this|check in|checking in|circle~ back|floating this|follow~ up|nudge|resurface|resurfacing|touching base) X*3',
      '(friendly|gentle|just|quick|wanted to) (bumping|check|checking|circling|follow|following|nudge|reminder|see if)',
      '^(any)? (luck|news|thoughts|update|word) X*3 QM',
      '(did|had|have) you (get|had|have|see) (a|my|the|time)? X? (chance|last|message|see|time)',
      'a (chance|moment) to (check|consider|look|review|think)',
      'still (available|curious|here|hoping|interested|keen|looking|love|on your|open|relevant|there|think|waiting)',
      '(checking|know|see) (if|whether) (this|you) X*2 (had|seen)',
      '(bring|bringing|floating|send) (it|this) X*2 (back|top|up)',
      '(another|one more|second|third) (attempt|follow|message|time|try)',
      '(it is me|me again)',
      'did (my|the|this) X*2 (land|make any sense|make sense|reach) X*2 QM?',
      '(get|have|hope for|waiting for) (an answer|your answer|your response)',
      '(try|trying) (again|once|you) X*2',
    ],
  },
});
