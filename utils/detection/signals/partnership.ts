import { defineSignal } from '../types';

export default defineSignal({
  id: 'partnership',
  kind: 'pitch',
  what: { en: 'A deal between firms' },
  why: { en: '“Partnership” is what sellers call a sale that they hope for.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(partnership | partnerships | partner up | partnering | joint venture | strategic alliance | collaboration | collaborations | collaborating)',
      '(explore | discuss | see | talk about | find | consider | look at) X*3 (partner | partnership | partnerships | collaborate | collaboration | collaborations | work together | synergies | ways to work | opportunities | fit | working together | how we)',
      '(how | ways | where) (we | our companies | our teams | our two) (can | could | might) (collaborate | work together | partner | help each | support each | team up | add value | create)',
      '(outsource | outsourcing | offshore | nearshore | staff augmentation | dedicated developers | development team | lead generation | lead gen | seo | ppc | web design | website redesign | mobile app development | digital marketing | cold calling | email marketing | link building | virtual assistant | virtual assistants | bookkeeping services | data entry | cold outreach | growth hacking | funnel)',
      '(b2b | saas | roi | kpi | kpis | gtm | abm | sdr | sdrs | mql | crm | erp | devops | ai powered | ai driven | ai agent | ai agents | ai tool | ai tools | automation | automations)',
    ],
  },
});
