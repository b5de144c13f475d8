import { ArchiveInvitation } from '@/utils/records/archive';
import { timeOf } from './dates';
import { type Profiles, personOf } from './profiles';
import { type Cells, isNobody, type Outcome, shaped, textIn, wordsOf } from './row';

export interface Ends {
  direction: ArchiveInvitation['direction'];
  own: { key: string | undefined; name: string | undefined };
  other: { key: string | undefined; name: string | undefined };
}

/** Which end of an invitation is the owner of the export. */
export function endsOf(cells: Cells, profiles: Profiles): Ends | undefined {
  const from = {
    key: profiles.keyOf(cells('inviterprofileurl').trim()),
    name: wordsOf(cells('from')),
  };
  const to = { key: profiles.keyOf(cells('inviteeprofileurl').trim()), name: wordsOf(cells('to')) };
  switch (cells('direction').trim().toUpperCase()) {
    case 'OUTGOING':
      return { direction: 'sent', own: from, other: to };
    case 'INCOMING':
      return { direction: 'received', own: to, other: from };
    default:
      return undefined;
  }
}

/** A row of Invitations.csv. */
export function invitationIn(cells: Cells, profiles: Profiles): Outcome<ArchiveInvitation> {
  const ends = endsOf(cells, profiles);
  if (!ends) return { why: 'shape' };
  const { key, name } = ends.other;
  if (key === undefined && (name === undefined || isNobody(name))) return { why: 'people' };
  const at = timeOf(cells('sent at').trim());
  if (at === undefined) return { why: 'date' };
  const person = personOf(key, name);
  return shaped(ArchiveInvitation, {
    direction: ends.direction,
    person,
    at,
    note: textIn(cells('message')) ?? '',
  });
}
