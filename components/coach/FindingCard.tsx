import type { Finding } from '@/utils/detection/types';
import { t } from '@/utils/shared/i18n';
import type { Fix } from '@/utils/wording/fixes';
import { Button } from '../base/Button';
import { Status } from '../base/Status';

interface Props {
  finding: Pick<Finding, 'what' | 'kind' | 'why'>;
  /** The parts of the draft that are meant. */
  excerpts: readonly string[];
  /** Selects the words in the box. */
  onShow(): void;
  /** Smaller offers than a new text. */
  fixes?: readonly Fix[] | undefined;
  onFix?: ((fix: Fix) => void) | undefined;
  /** What went wrong with the last fix of this finding. */
  failure?: string | undefined;
}

/** Past this an excerpt says no more; UTF-16 code units. */
const LONGEST = 140;

const clip = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

export function FindingCard({ finding, excerpts, onShow, fixes = [], onFix, failure }: Props) {
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
      {onFix && fixes.length > 0 && (
        <div class="row">
          {fixes.map((fix) => (
            <Button
              key={fix.id}
              kind="link"
              name={`${fix.label}: ${finding.what}`}
              onPress={() => onFix(fix)}
            >
              {fix.label}
            </Button>
          ))}
        </div>
      )}
      <Status text={failure} tone="bad" />
    </article>
  );
}
