import { defineSignal } from '../types';

/** @see https://www.nomorecoldcalling.com/are-you-a-sales-stalker/ */
export default defineSignal({
  id: 'job-lead',
  kind: 'pitch',
  what: { en: 'A job nobody asked for' },
  why: { en: 'An opening that they did not look for reads to them like a mass mailing.' },
  phrases: {
    en: [
      '(SLOT|amazing|engineer|exceptional|exciting|great|incredible) (opening|opportunity|position|positions|role) (and|at|for|i|in|on|that|to|we|with|you)',
      '(excellent|good|great|ideal|perfect|strong) X? (candidate|fit|match|profile) (END|for|with)',
      '(CAP is|SLOT is|company is|currently|i am|we are) SOFTEN? (hiring|looking for (X)|recruiting|searching for (X)|seeking (X))',
      '(makes you|you are|you make|you may be|you will be|you would be|you would make) (a|an)? X? (amazing|candidate|excellent|good|great|ideal|perfect|strong|suitable)',
      '(considering|exploring|looking for|open to|ready for) (a|your)? X? (new|next) X? (challenge|job|opportunities|roles|step)',
      '(considering|exploring|open to) X? (a move|opportunities)',
      '(apply now|candidates|compensation|competitive salary|day rate|equity|full time|fully remote|hiring|hiring manager|hourly rate|job description|per hour|recruiter|recruiters|relocation|salary range|staffing|talent partner)',
    ],
  },
});
