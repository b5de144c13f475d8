import type { ArchiveOwner, Problem } from '@/utils/records/archive';
import type { Import } from '@/utils/records/importing';
import { formatNumber, plural, t } from '@/utils/shared/i18n';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Progress } from '../base/Progress';
import { DropZone } from './DropZone';
import { ImportReport, type Insight } from './ImportReport';

export interface Surveyed {
  refusal?: Problem | undefined;
  files: readonly { path: string; rows: number }[];
  passedOver: readonly string[];
  problems: readonly Problem[];
  owner?: ArchiveOwner | undefined;
  isOwn: 'yes' | 'no' | 'unknown';
  /** How the book's account is called. */
  ownName: string;
  resumesAt?: number | undefined;
}

export type ImportStep =
  | { is: 'waiting'; note?: 'stopped' | 'failed' | 'full' | undefined }
  | { is: 'surveying'; done: number; of: number }
  | { is: 'surveyed'; survey: Surveyed }
  /** `since`: epoch ms; `from`: rows that were in the book when it began. */
  | { is: 'running'; done: number; of: number; since: number; from: number }
  | { is: 'done'; report: Import; insight: Insight | undefined };

interface Props {
  step: ImportStep;
  onFile(file: File): void;
  onStart(into: 'account' | 'owner'): void;
  /** Ends what is under way, or puts the file aside. */
  onStop(): void;
  onSaveReport(): void;
}

export const whyOf = ({ file, line, why }: Problem): string =>
  `${file}${line === undefined ? '' : `, ${formatNumber(line)}`}: ${t(`transfer.why.${why}`)}`;

function Running({ done, of, since, from }: Extract<ImportStep, { is: 'running' }>) {
  const seconds = (Date.now() - since) / 1_000;
  const rate = seconds > 0.5 ? (done - from) / seconds : 0;
  const left = rate > 0 ? Math.ceil((of - done) / rate) : undefined;
  return (
    <>
      <p role="status">{t('transfer.import.running')}</p>
      <Progress label={t('transfer.import.running')} done={done} of={of} />
      <p class="soft facts">
        <span>
          {formatNumber(done)} / {formatNumber(of)}
        </span>
        {rate > 0 && <span>{t('transfer.import.rate', { rate: formatNumber(Math.round(rate)) })}</span>}
        {left !== undefined && (
          <span>
            {left < 90
              ? plural('transfer.import.left.seconds', left)
              : plural('transfer.import.left.minutes', Math.round(left / 60))}
          </span>
        )}
      </p>
    </>
  );
}

function Owner({ survey: { owner, isOwn, ownName } }: { survey: Surveyed }) {
  if (!owner) return <p>{t('transfer.import.owner.unknown')}</p>;
  const name = owner.name ?? owner.slug ?? t('person.unnamed');
  if (isOwn !== 'no') return <p dir="auto">{t('transfer.import.owner', { name })}</p>;
  return (
    <Notice tone="warn">
      <p dir="auto">{t('transfer.import.owner.other', { name, own: ownName })}</p>
    </Notice>
  );
}

function Found({ survey, onStart, onStop }: { survey: Surveyed } & Pick<Props, 'onStart' | 'onStop'>) {
  const { files, passedOver, problems, resumesAt, isOwn, owner } = survey;
  return (
    <>
      <h3>{t('transfer.import.found')}</h3>
      <ul>
        {files.map(({ path, rows }) => (
          <li key={path}>
            <span dir="auto">{path}</span> <span class="soft">{plural('transfer.import.rows', rows)}</span>
          </li>
        ))}
      </ul>
      {passedOver.length > 0 && <p class="soft">{plural('transfer.import.skipped', passedOver.length)}</p>}
      {problems.length > 0 && (
        <>
          <h3>{t('transfer.import.broken')}</h3>
          <ul>
            {problems.slice(0, 20).map((problem) => (
              <li key={whyOf(problem)} dir="auto">
                {whyOf(problem)}
              </li>
            ))}
          </ul>
        </>
      )}
      <Owner survey={survey} />
      {resumesAt !== undefined && <p>{plural('transfer.import.resumes', resumesAt)}</p>}
      <div class="row">
        {isOwn === 'no' && owner && (
          <Button kind="primary" onPress={() => onStart('owner')}>
            {t('transfer.import.apart', { name: owner.name ?? owner.slug ?? '' })}
          </Button>
        )}
        <Button kind={isOwn === 'no' ? 'plain' : 'primary'} onPress={() => onStart('account')}>
          {isOwn === 'no'
            ? t('transfer.import.mine')
            : resumesAt === undefined
              ? t('transfer.import.start')
              : t('transfer.import.resume')}
        </Button>
        <Button onPress={onStop}>{t('transfer.import.cancel')}</Button>
      </div>
    </>
  );
}

/** Brings LinkedIn's export in: what is in the file, whose it is, how far it has come, and what came of it. */
export function ImportCard({ step, onFile, onStart, onStop, onSaveReport }: Props) {
  return (
    <section class="card stack" aria-label={t('transfer.import.title')}>
      <h2>{t('transfer.import.title')}</h2>
      {step.is === 'waiting' && (
        <>
          <p class="soft">{t('transfer.import.what')}</p>
          {step.note && <p role="status">{t(`transfer.import.${step.note}`)}</p>}
          <DropZone onFile={onFile} />
        </>
      )}
      {step.is === 'surveying' && (
        <>
          <p role="status">{t('transfer.import.surveying')}</p>
          <Progress label={t('transfer.import.surveying')} done={step.done} of={step.of} />
          <Button onPress={onStop}>{t('transfer.import.cancel')}</Button>
        </>
      )}
      {step.is === 'surveyed' &&
        (step.survey.refusal ? (
          <>
            <Notice tone="warn">
              <strong>{t('transfer.refused')}</strong> <span dir="auto">{whyOf(step.survey.refusal)}</span>
            </Notice>
            <DropZone onFile={onFile} />
          </>
        ) : (
          <Found survey={step.survey} onStart={onStart} onStop={onStop} />
        ))}
      {step.is === 'running' && (
        <>
          <Running {...step} />
          <Button onPress={onStop}>{t('transfer.import.stop')}</Button>
        </>
      )}
      {step.is === 'done' && (
        <>
          <ImportReport report={step.report} insight={step.insight} onSave={onSaveReport} />
          <Button onPress={onStop}>{t('transfer.import.again')}</Button>
        </>
      )}
    </section>
  );
}
