import type { Finding } from '@/utils/detection/types';

interface Props {
  finding: Finding;
  /** The part of the draft that is meant. */
  excerpt: string;
}

/** Past this an excerpt says no more; UTF-16 code units. */
const LONGEST = 140;

const clip = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

export function FindingCard({ finding, excerpt }: Props) {
  return (
    <article class="finding" aria-label={finding.what}>
      <p>
        <strong>{finding.what}</strong>{' '}
        <mark class={`mark mark-${finding.kind}`} dir="auto">
          {clip(excerpt)}
        </mark>
      </p>
      <p class="soft">{finding.why}</p>
    </article>
  );
}
