import type { SurfaceHealth } from '@/utils/records/page';
import { t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Status } from '../base/Status';

interface Props {
  health: readonly SurfaceHealth[];
  /** What became of the last copy. */
  report?: 'copied' | 'uncopied' | undefined;
  onReport(): void;
}

function lineFor(surface: SurfaceHealth['surface']): string {
  const isBox = surface === 'message box' || surface === 'box of the note';
  return isBox ? t(`health.${surface}`) : t('health.other', { surface });
}

/** Says what Vouch misses on the page, the box first: one line, since one thing more or less changes nothing. */
export function Health({ health, report, onReport }: Props) {
  const missing = health.find(({ is }) => is === 'missing');
  if (!missing) return null;
  return (
    <>
      <Notice tone="warn">{lineFor(missing.surface)}</Notice>
      <div class="row">
        <Button onPress={onReport}>{t('health.report')}</Button>
        <span class="soft">{t('health.report.what')}</span>
      </div>
      <Status text={report && t(`health.${report}`)} tone={report === 'uncopied' ? 'bad' : 'plain'} />
    </>
  );
}
