import { defineSignal } from '../types';

export default defineSignal({
  id: 'shared-project',
  kind: 'anchor',
  what: { en: 'Something under way between you' },
  why: { en: 'It goes on with what you do together.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(our|the) (project|team|client|plan|launch|website|rollout|migration|contract|order|pilot|proposal|workshop|work|report|results|event|agreement|kickoff|draft|engagement|trial|installation|roof|kitchen|logo) (is|was|has|will|on|for|from|in|together|we|you|so|and|with|i|END|are)',
      'working with (you|your team)',
      'the X? (you|we) (sent|asked|requested|mentioned|wanted|wrote|made|started)',
      '(update|status) (on|of) (the|our|this|SLOT)',
      '(you|we) (did|have done|finished|achieved|completed|handled|hit|made) X*3',
      '(pleasure|enjoyed|been) working',
      'results we X',
      'since we (started|launched|finished)',
      '(as a valued|satisfied with|pleased with) (client|the|how|your)',
    ],
  },
});
