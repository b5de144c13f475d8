import type { Person } from './people';

type Given = Pick<Person, 'key' | 'slug' | 'memberId' | 'name' | 'headline' | 'company' | 'job'> &
  Partial<Person>;

/** People of whom tests need little but how their names are made. */
const person = (given: Given): Person => ({
  school: 'Averly Evening School',
  location: 'Averly Bay, Coastland',
  about: `${given.job}, most days.`,
  post: `A quiet week at ${given.company}, and I am glad of it.`,
  degree: '2nd',
  mutuals: { named: ['Lena Whitcombe'], others: 0 },
  ...given,
});

/** Has invited Tessa, with a pitch. */
export const ines = person({
  key: 'ines',
  slug: 'ines-morando-7c41',
  memberId: 'ACoAAFAKEInes41c7d2Q9b06e5f83a1d4c92e70',
  name: 'Ines Morando',
  headline: 'Growth at Pipeforge',
  company: 'Pipeforge',
  job: 'Growth',
});

/** A title before the name and letters after it. Has invited Tessa with stock words. */
export const thandeka = person({
  key: 'thandeka',
  slug: 'thandeka-mokoena-0c1',
  memberId: 'ACoAAFAKEThandeka5e0c19b7Q28fd46a3c1e9d',
  name: 'Dr. Thandeka Mokoena, MBA',
  headline: 'Ward planner at Saltholm Hospital',
  company: 'Saltholm Hospital',
  job: 'Ward planner',
});

/** Follows Tessa and has invited them. */
export const ottilie = person({
  key: 'ottilie',
  slug: 'ottilie-brandvold-9e5',
  memberId: 'ACoAAFAKEOttilie9e5d01Qa7b34c8f62e1d05b',
  name: 'Ottilie Brandvold',
  headline: 'Lighthouse archivist',
  company: 'Coastland Archive',
  job: 'Archivist',
});

/** One word. */
export const sukarna = person({
  key: 'sukarna',
  slug: 'sukarna-2f0',
  memberId: 'ACoAAFAKESukarna2f0b7c5d9e13Q46a80f2c1d',
  name: 'Sukarna',
  headline: 'Ferry captain',
  company: 'Averly Ferries',
  job: 'Captain',
});

/** Family name first. */
export const minh = person({
  key: 'minh',
  slug: 'nguyen-thi-minh-5d3',
  memberId: 'ACoAAFAKEMinh5d37e0c2b9Q14f86a0d3e5c7b2',
  name: 'Nguyễn Thị Minh',
  headline: 'Tide tables at Fjellvik Institute',
  company: 'Fjellvik Institute',
  job: 'Hydrographer',
});

/** Right to left. */
export const layla = person({
  key: 'layla',
  slug: 'layla-al-hakim-8b6',
  memberId: 'ACoAAFAKELayla8b6e41d0c5Q93f27a6b0d8e1c',
  name: 'ليلى الحكيم',
  headline: 'مهندسة موانئ',
  company: 'Harbour Mills',
  job: 'Port engineer',
});
