import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'partnership',
  kind: 'pitch',
  what: { en: 'A deal between firms' },
  why: { en: '“Partnership” is what sellers call a sale that they hope for.' },
  phrases: {
    en: [
      '(partnering|partnership|partnerships)',
      '(discuss|explore|find|see|talk about) X*3 (collaborate|collaboration|how we|opportunities|partner|partnership|partnerships|synergies|work together|working together)',
      '(development team|digital marketing|lead gen|lead generation|mobile app development|outsource|outsourcing|seo|web design)',
      '(ai powered|automation|b2b|crm|erp|roi)',
    ],
  },
});
