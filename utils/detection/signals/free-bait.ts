import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'free-bait',
  kind: 'pitch',
  what: { en: 'A gift with a hook' },
  why: { en: 'A free thing from a stranger comes with a hook, and they know it.' },
  phrases: {
    en: [
      '(complimentary|free|no obligation|quick|sample|short|tailored) X*2 (analysis|assessment|audit|consultation|copy|demo|diagnostic|estimate|evaluation|guide|mockup|month|pass|pilot|plan|proposal|report|review|sample|session|strategy|template|test|ticket|training|trial|video|webinar)',
      '(at no charge|at no cost|brochure|discount|for free|free of charge|gift card|money back|no strings|on the house|on us|one pager|pilot|playbook|risk free|special offer|teardown|toolkit|voucher|white paper)',
      '(have|made|put together|recorded) a X*4 (SELLSLOT|audit|checklist|plan|sample|video)',
      '(idea|ideas|suggestion|thought|thoughts) (about|for|i|on|that|to) X*3 (SLOT|could|your)',
      '(NUM|few|some|three) X? (ideas|things) (i|on|that|to|we|you)',
      'found (NUM|a few|one thing|several) X',
      'NUM off',
      '(attached|here is|sharing) (a|is a|the) X*3 (SELLSLOT|case study|deck|guide|overview|resource|video)',
    ],
  },
});
