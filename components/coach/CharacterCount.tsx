import { t } from '@/utils/shared/i18n';

interface Props {
  /** As the box's own counter says; of a wording, UTF-16 code units (how LinkedIn counts is not known for sure). */
  used: number;
  limit: number;
}

export function CharacterCount({ used, limit }: Props) {
  const over = used - limit;
  return (
    <span class={`count ${over > 0 ? 'count-over' : ''}`}>
      <span aria-hidden="true">{over > 0 ? t('draft.over', { over }) : `${used}/${limit}`}</span>
      <span class="visually-hidden">
        {over > 0 ? t('draft.count.over', { used, limit, over }) : t('draft.count', { used, limit })}
      </span>
    </span>
  );
}
