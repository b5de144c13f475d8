import type { Import } from '@/utils/records/importing';
import { formatNumber, plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';

/** What the export shows at once. */
export interface Insight {
  notes: { generic: number; all: number };
  conversations: { twoWay: number; all: number };
  knownBest: readonly string[];
}

interface Props {
  report: Import;
  insight: Insight | undefined;
  onSave(): void;
}

const KINDS = ['people', 'messages', 'invites', 'recommendations'] as const;

const sumOf = (report: Import, of: 'drafts' | 'hidden'): number =>
  report.tallies.reduce((sum, { skipped }) => sum + skipped[of], 0);

/** What became of an export: added, known already, left out, unreadable. */
export function ImportReport({ report, insight, onSave }: Props) {
  const { added, merged, forgotten, unreadable, problems } = report;
  const [drafts, hidden] = [sumOf(report, 'drafts'), sumOf(report, 'hidden')];
  return (
    <>
      <h3>
        <span role="status">{t('transfer.import.done')}</span>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('transfer.report.what')}</th>
            <th scope="col">{t('transfer.report.added')}</th>
            <th scope="col">{t('transfer.report.merged')}</th>
          </tr>
        </thead>
        <tbody>
          {KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`transfer.report.${kind}`)}</th>
              <td>{formatNumber(added[kind])}</td>
              <td>{formatNumber(merged[kind])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="soft">
        {drafts > 0 && <li>{plural('transfer.report.drafts', drafts)}</li>}
        {hidden > 0 && <li>{plural('transfer.report.hidden', hidden)}</li>}
        {forgotten > 0 && <li>{plural('transfer.report.forgotten', forgotten)}</li>}
        {unreadable > 0 && <li>{plural('transfer.report.unreadable', unreadable)}</li>}
      </ul>
      {problems.length > 0 && <Button onPress={onSave}>{t('transfer.report.save')}</Button>}
      {insight && (
        <>
          <h3>{t('transfer.report.shows')}</h3>
          <ul>
            {insight.notes.all > 0 && (
              <li>
                {t('transfer.report.generic', {
                  generic: formatNumber(insight.notes.generic),
                  all: formatNumber(insight.notes.all),
                })}
              </li>
            )}
            {insight.conversations.all > 0 && (
              <li>
                {t('transfer.report.twoWay', {
                  twoWay: formatNumber(insight.conversations.twoWay),
                  all: formatNumber(insight.conversations.all),
                })}
              </li>
            )}
            {insight.knownBest.length > 0 && (
              <li dir="auto">{t('transfer.report.best', { names: insight.knownBest.join(', ') })}</li>
            )}
          </ul>
        </>
      )}
    </>
  );
}
