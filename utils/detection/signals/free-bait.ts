import { defineSignal } from '../types';

export default defineSignal({
  id: 'free-bait',
  kind: 'pitch',
  what: { en: 'A gift with a hook' },
  why: { en: 'A free thing from a stranger comes with a hook, and they know it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(free|complimentary|no obligation|tailored|sample|short|quick) X*2 (trial|audit|consultation|guide|assessment|analysis|demo|report|review|session|estimate|training|template|sample|strategy|diagnostic|pilot|mockup|proposal|evaluation|copy|month|video|ticket|pass|webinar|test|plan)',
      '(no strings|white paper|one pager|brochure|playbook|toolkit|gift card|voucher|discount|special offer|pilot|teardown|free of charge|at no cost|at no charge|for free|on the house|on us|risk free|money back)',
      '(put together|made|recorded|have) a X*4 (video|checklist|audit|SELLSLOT|plan|sample)',
      '(idea|ideas|suggestion|thought|thoughts) (for|on|about|to|that|i) X*3 (your|SLOT|could)',
      '(few|some|three|NUM) X? (ideas|things) (that|to|on|we|i|you)',
      'found (a few|NUM|several|one thing) X',
      '(attached|sharing|here is) (a|is a|the) X*3 (overview|deck|case study|guide|resource|SELLSLOT|video)',
    ],
  },
});
