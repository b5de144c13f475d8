import { lintAsk } from '@/utils/detection/ask-linter';
import { t } from '@/utils/shared/i18n';

interface Props {
  text: string;
}

/** What would make a request for an introduction easier to say yes to, or no. */
export function AskLint({ text }: Props) {
  const found = lintAsk(text);
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{t('ask.lint')}</h3>
      <ul class="stack">
        {found.map(({ rule, start, end, what, why }) => (
          <li key={rule}>
            <article class="finding" aria-label={what}>
              <p>
                <strong>{what}</strong>{' '}
                {start !== undefined && (
                  <mark class="mark mark-referral" dir="auto">
                    {text.slice(start, end)}
                  </mark>
                )}
              </p>
              <p class="soft">{why}</p>
            </article>
          </li>
        ))}
      </ul>
    </section>
  );
}
