import { ArchiveMessage, type ArchiveOwner } from '@/utils/records/archive';
import { dateOfMessage } from './dates';
import { plainText } from './plain-text';
import { keyOfPerson, type Profiles, personOf } from './profiles';
import { type Cells, isNobody, type Outcome, shaped, tidyName, wordsOf } from './row';
import { isDraft } from './threads';

/** Who wrote a row; nothing where that can't be told. */
function senderSide(
  cells: Cells,
  key: string | undefined,
  owner: ArchiveOwner | undefined,
): ArchiveMessage['from'] | undefined {
  const direction = cells('direction').trim().toUpperCase();
  if (direction === 'OUTGOING') return 'me';
  if (direction === 'INCOMING') return 'them';
  if (!owner) return undefined;
  const own = keyOfPerson(owner);
  if (key !== undefined && own !== undefined) return key === own ? 'me' : 'them';
  const name = wordsOf(cells('from'));
  if (name === undefined && key === undefined) return own === undefined ? undefined : 'them';
  if (owner.name === undefined) return 'them';
  return name !== undefined && tidyName(name) === tidyName(owner.name) ? 'me' : 'them';
}

/** A row of messages.csv. */
export function messageIn(
  cells: Cells,
  profiles: Profiles,
  owner: ArchiveOwner | undefined,
): Outcome<ArchiveMessage> {
  if (isDraft(cells)) return { skipped: 'drafts' };
  const at = dateOfMessage(cells('date').trim());
  if (at === undefined) return { why: 'date' };
  const key = profiles.keyOf(cells('sender profile url').trim());
  const from = senderSide(cells, key, owner);
  if (from === undefined) return { why: 'people' };
  const senderName = wordsOf(cells('from'));
  const { slug } = personOf(key, undefined);
  const subject = wordsOf(cells('subject'));
  const text = plainText(cells('content').replaceAll('\r\n', '\n'));
  const hasFile = cells('attachments').trim() !== '';
  return shaped(ArchiveMessage, {
    at,
    from,
    ...(senderName && !isNobody(senderName) && { senderName }),
    ...(slug && from === 'them' && { senderSlug: slug }),
    ...(subject && { subject }),
    text,
    ...(hasFile ? { media: 'attachment' } : text.trim() === '' && { media: 'other' }),
  });
}
