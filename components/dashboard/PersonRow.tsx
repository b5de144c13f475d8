import type { PersonEntry } from '@/utils/search/people-index';
import { t } from '@/utils/shared/i18n';
import { closenessWords } from './closeness-words';

interface Props {
  entry: PersonEntry;
  href: string;
  onOpen?: (() => void) | undefined;
}

/** Somebody in a list: who they are, and how well they are known. */
export function PersonRow({ entry, href, onOpen }: Props) {
  const { name, headline, position, company, tags, level, isFlagged, score } = entry;
  const work = headline ?? [position, company].filter(Boolean).join(', ');
  return (
    <a class="person-row" href={href} onClick={onOpen}>
      <span class="person-name" dir="auto">
        {name ?? t('person.unnamed')}
      </span>
      <span class="person-work soft" dir="auto">
        {work}
      </span>
      <span class="person-close soft">
        {(score > 0 || entry.isOwnWord) && (
          <>
            <span class={`level level-${level}`}>{t(`dashboard.level.${level}`)}</span>{' '}
            {closenessWords(entry)}
          </>
        )}
        {isFlagged && <span class="badge badge-stalker">{t('dashboard.list.flagged')}</span>}
        {tags.map((tag) => (
          <span key={tag} class="tag" dir="auto">
            {tag}
          </span>
        ))}
      </span>
    </a>
  );
}
