import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'same-field',
  kind: 'generic',
  what: { en: 'Same industry, same city' },
  why: { en: 'Half the site could say the same, so it does not feel meant for them.' },
  phrases: {
    en: [
      'same (field|industry|role|sector|town)',
      'similar (experience|interests|work)',
      'we (are)? both (X in|are|based|have|in)',
      '(active|based|experience|interest|interested|leaders|network|people|professionals|work|working|you are) (are|based|working)? in (the|your)? (PLAINSLOT|X (area|field|industry|sector|space))',
      '(across|from|in|of) (X)*2 (ecosystem|field|industry|sector|space)',
      '(fellow|like minded|likeminded) X',
      '(common|mutual|share) X? (interest|interests|values)',
      '(background in|enthusiast|experience in|interested in|passionate about|professional in|work in) (X)',
    ],
  },
});
