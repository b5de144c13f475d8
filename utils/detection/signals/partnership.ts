import { defineSignal } from '../types';

export default defineSignal({
  id: 'partnership',
  kind: 'pitch',
  what: { en: 'A deal between firms' },
  why: { en: '“Partnership” is what sellers call a sale that they hope for.' },
  source: 'https://www.nomorecoldcalling.com/are-you-a-sales-stalker/',
  phrases: {
    en: [
      '(partnership|partnerships|partnering|collaboration|collaborations|collaborating)',
      '(explore|discuss|see|talk about|find) X*3 (partner|partnership|partnerships|collaborate|collaboration|work together|synergies|opportunities|working together|how we)',
      '(how|ways) we (can|could|might) (collaborate|work together|partner|help each|support each|add value)',
      '(outsource|outsourcing|development team|lead generation|lead gen|seo|web design|mobile app development|digital marketing)',
      '(b2b|roi|crm|erp|ai powered|automation)',
    ],
  },
});
