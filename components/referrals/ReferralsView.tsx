import type { ComponentChildren } from 'preact';
import { t } from '@/utils/shared/i18n';

export const SECTIONS = ['today', 'people', 'pipeline', 'goal', 'check'] as const;
export type Section = (typeof SECTIONS)[number];

interface Props {
  current: Section;
  hrefOf(section: Section): string;
  children: ComponentChildren;
}

/** The practice of asking, part by part. */
export function ReferralsView({ current, hrefOf, children }: Props) {
  return (
    <div class="stack wide">
      <nav class="subnav" aria-label={t('referrals.nav')}>
        {SECTIONS.map((id) => (
          <a key={id} href={hrefOf(id)} aria-current={id === current ? 'page' : undefined}>
            {t(`referrals.section.${id}`)}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
