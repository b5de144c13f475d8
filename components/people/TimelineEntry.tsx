import { useState } from 'preact/hooks';
import type { TimelineItem } from '@/utils/records/at-hand';
import { formatInstant, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';

interface Props {
  item: TimelineItem;
  /** The other side, for messages that carry no name. */
  name?: string | undefined;
}

/** Longer texts are cut to this until asked for, UTF-16 code units. */
const LONGEST = 180;

function Badge({ verdict }: Pick<TimelineItem, 'verdict'>) {
  if (verdict !== 'pitch' && verdict !== 'generic') return null;
  return <span class={`badge badge-${verdict}`}>{t(`timeline.${verdict}`)}</span>;
}

export function TimelineEntry({ item, name }: Props) {
  const [isWhole, setWhole] = useState(false);
  const { from, kind, at, text } = item;
  const isLong = text.length > LONGEST && !isWhole;
  return (
    <li class={`entry entry-${from}`}>
      <p class="facts soft">
        <strong dir="auto">
          {from === 'me' ? t('timeline.me') : (item.senderName ?? name ?? t('timeline.them'))}
        </strong>
        {kind === 'invite' && <span>{t('timeline.invite')}</span>}
        <time dateTime={at}>{formatInstant(at)}</time>
        {item.timeSource === 'clock' && <span>{t('timeline.clock')}</span>}
        {item.certainty === 'probable' && <span>{t('timeline.probable')}</span>}
        {from === 'them' && <Badge verdict={item.verdict} />}
      </p>
      <p class="entry-text" dir="auto">
        {isLong ? `${text.slice(0, LONGEST).trimEnd()}…` : text}
      </p>
      {isLong && (
        <Button kind="link" onPress={() => setWhole(true)}>
          {t('timeline.all')}
        </Button>
      )}
    </li>
  );
}
