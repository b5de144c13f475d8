import { defineSignal } from '../types';

export default defineSignal({
  id: 'free-bait',
  kind: 'pitch',
  what: { en: 'A gift with a hook' },
  why: { en: 'A free thing from a stranger comes with a hook, and they know it.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(free | complimentary | no cost | no obligation | gratis | custom | personalized | personalised | tailored | sample | short | quick | detailed) X*2 (trial | audit | consultation | consult | guide | ebook | assessment | analysis | demo | report | checklist | review | session | estimate | quote | training | course | tool | tools | template | templates | sample | samples | valuation | strategy | diagnostic | pilot | mockup | proposal | evaluation | copy | account | access | month | video | breakdown | benchmark | scan | class | ticket | pass | resource | webinar | teardown | test | lesson | credit | loom | plan | workshop | prototype)',
      '(no strings | white paper | whitepaper | ebook | one pager | onepager | cheat sheet | cheatsheet | brochure | lead magnet | swipe file | playbook | toolkit | infographic | gift card | voucher | coupon | promo | discount | special offer | intro offer | pilot | proof of concept | teardown | free of charge | at no cost | at no charge | for free | on the house | on us | our treat | nothing to lose | risk free | money back | zero risk)',
      '(put together | created | made | recorded | prepared | wrote | have | drafted | compiled | built | ran | did) (a | an | this | you a | some | for you) X*4 (guide | video | checklist | resource | report | audit | playbook | template | onepager | overview | SELLSLOT | breakdown | list of | mockup | analysis | plan | ideas | loom | sample | deck | teardown | summary of how)',
      '(idea | ideas | suggestion | suggestions | thought | thoughts | tips | things) (for | on | about | to | that | i) X*3 (your | SLOT | improve | could | grow | increase | would help | might help | fix | you could)',
      '(few | couple of | some | three | NUM | two | quick) X? (ideas | wins | tips | ways | suggestions | improvements | fixes | gaps | things) (that | to | for | on | we | i | you | in)',
      '(noticed | saw | found | spotted | see) (a few | some | a couple | NUM | several | an issue | one thing | gaps | errors | room) X',
      '(attached | attaching | enclosed | sharing | here is) (a | an | our | is a | is our | the) X*3 (overview | brochure | deck | case study | onepager | guide | pdf | catalog | catalogue | presentation | resource | SELLSLOT | report | portfolio | whitepaper | video)',
    ],
  },
});
