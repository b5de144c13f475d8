import type { Finding } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';

interface Props {
  finding: Pick<Finding, 'what' | 'kind' | 'why'>;
  /** The parts of the draft that are meant. */
  excerpts: readonly string[];
  /** Selects the words in the box. */
  onShow(): void;
}

/** Past this an excerpt says no more; UTF-16 code units. */
const LONGEST = 140;

const clip = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

export function FindingCard({ finding, excerpts, onShow }: Props) {
  return (
    <article class="finding" aria-label={finding.what}>
      <p>
        <button
          type="button"
          class="finding-what"
          title={t('finding.show')}
          data-does="finding"
          onClick={onShow}
        >
          {finding.what}
        </button>
        {excerpts.flatMap((excerpt) => [
          ' ',
          <mark key={excerpt} class={`mark mark-${finding.kind}`} dir="auto">
            {clip(excerpt)}
          </mark>,
        ])}
      </p>
      <p class="soft">{finding.why}</p>
    </article>
  );
}
