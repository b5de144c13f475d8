import { expect, test } from 'vitest';
import { kindOf } from '@/utils/archive/kinds';

test.each([
  ['Connections.csv', 'connections'],
  ['Basic_LinkedInDataExport/connections.CSV', 'connections'],
  ['messages.csv', 'messages'],
  ['messages_123456789.csv', 'messages'],
  ['messages (2).csv', 'messages'],
  ['Recommendations_Given.csv', 'recommendations-given'],
  ['Recommendations Received.csv', 'recommendations-received'],
  ['Profile.csv', 'profile'],
  ['Profile Summary.csv', undefined],
  ['guide_messages.csv', undefined],
  ['learning_role_play_messages.csv', undefined],
  ['ImportedContacts.csv', undefined],
  ['Comments_123.csv', undefined],
  ['__MACOSX/._messages.csv', undefined],
  ['messages.csv.txt', undefined],
  ['messages', undefined],
  ['__proto__.csv', undefined],
])('%s', (path, kind) => expect(kindOf(path)).toBe(kind));
