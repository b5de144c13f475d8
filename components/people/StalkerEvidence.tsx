import type { Stalking } from '@/utils/records/at-hand';
import { formatInstant, t } from '@/utils/shared/i18n';
import { Notice } from '../base/Notice';

interface Props {
  evidence: Stalking;
}

/** In sight before the rest is folded away. */
const SHOWN = 2;

function Entry({ at, what, why, excerpt }: Stalking[number]) {
  return (
    <li>
      <p>
        <strong>{what}</strong>
        {Number.isFinite(Date.parse(at)) && <span class="soft"> · {formatInstant(at)}</span>}
      </p>
      {excerpt && (
        <p>
          <mark class="mark mark-pitch" dir="auto">
            {excerpt}
          </mark>
        </p>
      )}
      <p class="soft">{why}</p>
    </li>
  );
}

/** Why the whole of a conversation is a sales stalker's, in the order in which it came. */
export function StalkerEvidence({ evidence }: Props) {
  const entries = evidence.map((one, index) => <Entry key={`${one.at} ${index}`} {...one} />);
  return (
    <Notice tone="bad">
      <section aria-label={t('stalker.title')}>
        <h3>{t('stalker.title')}</h3>
        <p>{t('stalker.what')}</p>
        <ol class="stack">{entries.slice(0, SHOWN)}</ol>
        {entries.length > SHOWN && (
          <details>
            <summary>{t('stalker.more')}</summary>
            <ol class="stack" start={SHOWN + 1}>
              {entries.slice(SHOWN)}
            </ol>
          </details>
        )}
      </section>
    </Notice>
  );
}
