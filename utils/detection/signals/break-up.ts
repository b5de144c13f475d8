import { defineSignal } from '../types';

export default defineSignal({
  id: 'break-up',
  kind: 'pitch',
  what: { en: 'A goodbye to force an answer' },
  why: { en: 'They feel guilt put on them by somebody they never answered.' },
  source: 'https://www.nomorecoldcalling.com/i-just-deleted-you/',
  phrases: {
    en: [
      'should i (stop | close | give up | take | assume | stay | cross | leave | remove | go | forget | wait | keep | try | check | move | file | archive)',
      '(my | the | this is my | one | very | this | this is the) X? (last | final) X? (COMMS | time | attempt | try | one | check | touch | nudge)',
      '^(last | final) (COMMS | one | try | attempt | time | thing | nudge)',
      '(close | closing | closed) (your | the | this | out | out your | out the) (file | loop | thread | ticket | conversation)',
      '(out of | clog | clogging | cluttering | clutter | filling | flood | flooding | spam | spamming) (your | up your) (inbox | hair | way)',
      '(not | never) (want to | wish to | mean to | trying to | going to | here to)? X? (bother | pester | bug | spam | annoy | nag | hassle | chase | intrude | be a pest | be a nuisance) (you | END | again)',
      '(leave | leaving) (you | it | this) (alone | be | at that | here | there | with)',
      '(off | from) (my | our | the | your) (list | radar)',
      '(back off | bad timing | wrong time | timing is | timing was | not the right time | the right time | not a priority | not a fit | is not a fit | no longer a priority | i will assume | i shall assume | i will take it | take the hint | no hard feelings | get out of your | stop reaching | stop emailing | stop messaging | stop bothering | given up | giving up | give up on | permission to close | wave the white | crickets | go away)',
      '(if | when) (the)? (timing | things | priorities | circumstances | anything | that | this | it | needs | plans) (is | are | ever)? X? (change | changes | better | off | right | bad | not | becomes | moves | opens)',
      '(door | my inbox) is (always)? open',
      '(reach | reaching) out (one | for the) (last | final)',
      '(wish | wishing) you (all the | the best | much | well | and your team | luck | success | continued)',
      '(will | would) (not)? (follow | bother | try | reach | check) (up | you | back | out)? (again | anymore | any more | further | in a few | next quarter | later)',
      '(eaten by | chased by | trapped | abducted | kidnapped | alligator | hippo | bear | bears)',
    ],
  },
});
