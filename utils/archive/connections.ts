import { ArchiveConnection } from '@/utils/records/archive';
import { dayOf } from './dates';
import { type Profiles, personOf } from './profiles';
import { type Cells, nameIn, type Outcome, shaped, wordsOf } from './row';

/** A row of Connections.csv. Of hidden and closed profiles nothing but the day is told. */
export function connectionIn(cells: Cells, profiles: Profiles): Outcome<ArchiveConnection> {
  const key = profiles.keyOf(cells('url').trim());
  const name = nameIn(cells);
  const company = wordsOf(cells('company'));
  const position = wordsOf(cells('position'));
  if (key === undefined && name === undefined) {
    return company || position || cells('url').trim() ? { why: 'people' } : { skipped: 'hidden' };
  }
  const connectedOn = dayOf(cells('connected on').trim());
  if (connectedOn === undefined) return { why: 'date' };
  return shaped(ArchiveConnection, {
    ...personOf(key, name),
    ...(company && { company }),
    ...(position && { position }),
    connectedOn,
  });
}
