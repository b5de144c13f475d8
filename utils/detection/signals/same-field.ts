import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'same-field',
  kind: 'generic',
  what: { en: 'Same industry, same city' },
  why: { en: 'Half the site could say the same, so it does not feel meant for them.' },
  phrases: {
    en: [
      'we (are)? both (in|based|are|have|X in)',
      '(you are|working|work|based|people|professionals|leaders|active|experience|interest|network) (based|working|are)? in (the|your)? (PLAINSLOT|X (industry|field|space|sector|area))',
      '(in|from|across|of) (the|your|PLAINSLOT|X)*2 (industry|field|space|sector|ecosystem)',
      '(fellow|like minded|likeminded) X',
      '(share|common|mutual) X? (interest|interests|values)',
      '(work in|passionate about|background in|experience in|professional in|enthusiast) (PLAINSLOT|X)',
      'interested in (PLAINSLOT|X (industry|field|space|sector|area))',
    ],
  },
});
