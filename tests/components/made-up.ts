import type { Flag, Person } from '@/utils/records/book';

export const AT = '2024-05-06T09:30:00.000Z';

export const person = (name: string, more: Partial<Person> = {}): Person => ({
  id: name,
  accountId: 'a1',
  name,
  createdAt: AT,
  modifiedAt: AT,
  ...more,
});

export const flag = (more: Partial<Flag> = {}): Flag => ({
  id: 'f1',
  accountId: 'a1',
  personId: 'p1',
  kind: 'stalker',
  about: 'm1',
  text: 'Free on Tuesday?',
  createdAt: AT,
  modifiedAt: AT,
  ...more,
});
