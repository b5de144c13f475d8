import { useState } from 'preact/hooks';
import type { TimelineItem } from '@/utils/records/at-hand';
import type { Flag } from '@/utils/records/book';
import { formatInstant, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { FlagControls } from '../flags/FlagControls';

/** What can be done with a message; each absent where it can't. */
export interface EntryActions {
  onFlag?: ((item: TimelineItem, kind: Flag['kind'], why?: string) => Promise<void>) | undefined;
  onUndo?: ((flagId: string) => Promise<void>) | undefined;
  /** Removes from the book what was deleted on LinkedIn. */
  onRemove?: ((key: string) => Promise<void>) | undefined;
}

interface Props extends EntryActions {
  item: TimelineItem;
  /** The other side, for messages that carry no name. */
  name?: string | undefined;
  /** Of a group: nobody is judged by what was said there. */
  isGroup?: boolean | undefined;
  /** The latest that was received: what can be said of it is at hand. */
  isLatest?: boolean | undefined;
}

/** Longer texts are cut to this until asked for, UTF-16 code units. */
const LONGEST = 180;

function Badge({ item: { from, verdict, flag } }: { item: TimelineItem }) {
  if (from !== 'them' || flag || (verdict !== 'pitch' && verdict !== 'generic')) return null;
  return <span class={`badge badge-${verdict}`}>{t(`timeline.${verdict}`)}</span>;
}

function Facts({ item, name, isGroup }: Pick<Props, 'item' | 'name' | 'isGroup'>) {
  const { from, kind, at } = item;
  return (
    <p class="facts soft">
      <strong dir="auto">
        {from === 'me' ? t('timeline.me') : (item.senderName ?? name ?? t('timeline.them'))}
      </strong>
      {kind === 'invite' && <span>{t('timeline.invite')}</span>}
      <time dateTime={at}>{formatInstant(at)}</time>
      {item.timeSource === 'clock' && <span>{t('timeline.clock')}</span>}
      {item.certainty === 'probable' && <span>{t('timeline.probable')}</span>}
      {item.isEdited && <span>{t('timeline.edited')}</span>}
      {item.isDeleted && <span>{t('timeline.deleted')}</span>}
      {!isGroup && <Badge item={item} />}
    </p>
  );
}

function Remove({ item, onRemove }: { item: TimelineItem; onRemove(key: string): Promise<void> }) {
  const [remove, state] = useTask(onRemove);
  return (
    <>
      <Button
        kind="link"
        name={t('timeline.remove.name', { text: item.text.slice(0, 60) })}
        busy={state === 'busy'}
        onPress={() => remove(item.key)}
      >
        {t('timeline.remove')}
      </Button>
      <Status text={state === 'failed' ? t('change.failed') : undefined} tone="bad" />
    </>
  );
}

export function TimelineEntry({ item, name, isGroup, isLatest, onFlag, onUndo, onRemove }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { from, text, media } = item;
  const isLong = text.length > LONGEST && !isWhole;
  const isSuspect = item.verdict === 'pitch' || item.verdict === 'generic';
  const canFlag = from === 'them' && !isGroup && onFlag && onUndo;
  return (
    <li class={`entry entry-${from}`}>
      <Facts item={item} name={name} isGroup={isGroup} />
      {text && (
        <p class={item.isDeleted ? 'entry-text entry-deleted' : 'entry-text'} dir="auto">
          {isLong ? `${text.slice(0, LONGEST).trimEnd()}…` : text}
        </p>
      )}
      {media && <p class="soft entry-media">{t(`timeline.${media}`)}</p>}
      {isLong && (
        <Button kind="link" onPress={() => setWhole(true)}>
          {t('timeline.all')}
        </Button>
      )}
      <div class="entry-actions">
        {item.isDeleted && onRemove && <Remove item={item} onRemove={onRemove} />}
        {canFlag && (
          <FlagControls
            flag={item.flag}
            text={text}
            isQuiet={!isLatest && !isSuspect}
            onFlag={(kind, why) => onFlag(item, kind, why)}
            onUndo={onUndo}
          />
        )}
      </div>
    </li>
  );
}
