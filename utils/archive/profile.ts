import { ArchivePosition, ArchiveProfile, ArchiveRecommendation } from '@/utils/records/archive';
import { monthIn, timeOf } from './dates';
import { type Cells, nameIn, type Outcome, shaped, textIn, told, wordsOf } from './row';

/** The row of Profile.csv, of which what says who somebody is at work is taken, and nothing else. */
export function profileIn(cells: Cells): Outcome<ArchiveProfile> {
  const name = nameIn(cells);
  if (name === undefined) return { why: 'people' };
  return shaped(
    ArchiveProfile,
    told({
      name,
      headline: textIn(cells('headline')),
      summary: textIn(cells('summary')),
      industry: wordsOf(cells('industry')),
    }),
  );
}

export function positionIn(cells: Cells): Outcome<ArchivePosition> {
  const company = wordsOf(cells('company name'));
  if (company === undefined) return { why: 'shape' };
  const [started, finished] = [cells('started on').trim(), cells('finished on').trim()];
  const [startedOn, finishedOn] = [monthIn(started), monthIn(finished)];
  if ((started && !startedOn) || (finished && !finishedOn)) return { why: 'date' };
  return shaped(
    ArchivePosition,
    told({
      company,
      title: wordsOf(cells('title')),
      description: textIn(cells('description')),
      location: wordsOf(cells('location')),
      startedOn,
      finishedOn,
    }),
  );
}

export function recommendationIn(
  cells: Cells,
  direction: ArchiveRecommendation['direction'],
): Outcome<ArchiveRecommendation> {
  const name = nameIn(cells);
  if (name === undefined) return { why: 'people' };
  const written = cells('creation date').trim();
  const at = timeOf(written);
  if (written && !at) return { why: 'date' };
  return shaped(
    ArchiveRecommendation,
    told({
      direction,
      name,
      company: wordsOf(cells('company')),
      title: wordsOf(cells('job title')),
      text: textIn(cells('text')) ?? '',
      at,
      isVisible: cells('status').trim().toUpperCase() !== 'HIDDEN',
    }),
  );
}
