import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'shared-project',
  kind: 'anchor',
  what: { en: 'Something under way between you' },
  why: { en: 'It goes on with what you do together.' },
  phrases: {
    en: [
      '(our|the) (agreement|client|contract|draft|engagement|event|installation|kickoff|kitchen|launch|logo|migration|order|pilot|plan|project|proposal|report|results|rollout|roof|team|trial|website|work|workshop) (END|and|are|for|from|has|i|in|is|on|so|together|was|we|will|with|you)',
      'working with (you|your team)',
      'the X? (we|you) (asked|made|mentioned|requested|sent|started|wanted|wrote)',
      '(status|update) (of|on) (SLOT|our|the|this)',
    ],
  },
});
