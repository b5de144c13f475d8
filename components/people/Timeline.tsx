import { useState } from 'preact/hooks';
import type { TimelineItem } from '@/utils/records/at-hand';
import { plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { type EntryActions, TimelineEntry } from './TimelineEntry';

interface Props extends EntryActions {
  /** Oldest first. */
  items: readonly TimelineItem[];
  /** The other side, for messages that carry no name. */
  name?: string | undefined;
  isGroup?: boolean | undefined;
}

const SHOWN = 5;

/** What was said, the newest on top: that is what the next message answers. */
export function Timeline({ items, name, isGroup, ...actions }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  const newestFirst = items.toReversed();
  const latest = items.findLast(({ from }) => from === 'them');
  const hidden = isOpen ? 0 : Math.max(0, items.length - SHOWN);
  return (
    <section class="timeline">
      <h3>{t('timeline.title')}</h3>
      {items.length > SHOWN && <p class="soft hint">{t('timeline.scroll')}</p>}
      <ol>
        {newestFirst.slice(0, items.length - hidden).map((item) => (
          <TimelineEntry
            key={item.key}
            item={item}
            name={name}
            isGroup={isGroup}
            isLatest={item === latest}
            {...actions}
          />
        ))}
      </ol>
      {hidden > 0 && (
        <Button kind="link" onPress={() => setOpen(true)}>
          {plural('timeline.earlier', hidden)}
        </Button>
      )}
    </section>
  );
}
