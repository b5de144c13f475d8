import type { ComponentChildren } from 'preact';
import { t } from '@/utils/shared/i18n';

interface Props {
  name?: string | undefined;
  headline?: string | undefined;
  company?: string | undefined;
  degree?: 1 | 2 | 3 | undefined;
  /** Whether the book holds anything of them. */
  isKept: boolean;
  /** The rep flagged something of theirs as a sales stalker's. */
  isFlagged?: boolean;
  /** The note, the conversation, and what can be done. */
  children?: ComponentChildren;
}

export function PersonCard({ name, headline, company, degree, isKept, isFlagged, children }: Props) {
  return (
    <section class="person" aria-label={t('person.title')}>
      <header>
        <p class="overline">{t('person.title')}</p>
        <h2 dir="auto">{name ?? t('person.unnamed')}</h2>
        {headline && <p dir="auto">{headline}</p>}
        <p class="soft facts">
          {company && !headline?.includes(company) && <span dir="auto">{company}</span>}
          {degree && <span>{t(`person.degree.${degree}`)}</span>}
        </p>
        {isFlagged && <p class="badge badge-stalker">{t('person.flagged')}</p>}
        {!isKept && <p class="soft">{t('person.new')}</p>}
      </header>
      {children}
    </section>
  );
}
