import { defineSignal } from '../types';

export default defineSignal({
  id: 'buzzwords',
  kind: 'generic',
  what: { en: 'Words that say nothing' },
  why: { en: 'Big words could describe anything, so they tell them nothing.' },
  source: 'https://www.nomorecoldcalling.com/referral-selling-is-your-new-power-move/',
  phrases: {
    en: [
      '(reliable | revolutionary | revolutionize | revolutionise | actionable | must read | cutting edge | game changing | game changer | innovative | innovation | world class | industry leading | leading provider | next level | next generation | state of the art | leverage | leveraging | seamless | seamlessly | robust | best in class | scalable | end to end | disruptive | disrupt | synergy | holistic | bespoke | turnkey | top notch | unparalleled | data driven | results driven | value proposition | paradigm | ecosystem | thought leadership | transformative | transformation | empower | empowering | elevate | supercharge | skyrocket | unleash | harness | tailored | comprehensive | cost effective | strategic | optimize | optimise | streamline | streamlined | proactive | impactful | dynamic | passionate | passion | landscape | ever evolving | fast paced | essential | practical | solutions | premier | premium | unlock)',
    ],
  },
});
