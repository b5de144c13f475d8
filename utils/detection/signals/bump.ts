import { defineSignal } from '../types';

export default defineSignal({
  id: 'bump',
  kind: 'pitch',
  what: { en: 'Chasing an answer' },
  why: { en: 'An unanswered message was an answer; the reminder is about your list, not about them.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      '(follow~ up|following up|circle~ back|circling back|bump~ this|bumping|floating this|nudge|checking in|check in|touching base|resurfacing|resurface) X*3',
      '(just|wanted to|quick|gentle|friendly) (follow|following|checking|check|circling|bumping|nudge|reminder|see if)',
      '^(any)? (thoughts|update|news|word|luck) X*3 QM',
      'wdyt',
      '(did|have|had) you (get|had|have|see) (a|the|my|time)? X? (chance|message|time|see|last)',
      'a (chance|moment) to (look|review|think|consider|check)',
      'still (relevant|keen|open|interested|think|hoping|waiting|on your|here|available|there|looking|love|curious)',
      '(see|know|checking) (if|whether) (you|this) X*2 (had|seen)',
      'any update (on|would)',
      '(in case) (you|it|this) X? (got|is|slipped|useful|timely)',
      '(bring|bringing|floating|send) (this|it) X*2 (top|back|up)',
      '(one more|second|third|another) (time|attempt|try|message|follow)',
      '(me again|it is me)',
      '(are you|is anybody|anybody|you still|you) there QM',
      'did (this|my|the) X*2 (land|reach|make sense|make any sense) X*2 QM?',
      '(get|have|hope for|waiting for) (an answer|your answer|your response)',
      'still no from',
      '(try|trying) (you|once|again) X*2',
    ],
  },
});
