import { useRef, useState } from 'preact/hooks';
import { type ImportStep, whyOf } from '@/components/transfer/ImportCard';
import type { Insight } from '@/components/transfer/ImportReport';
import type { Account } from '@/utils/records/book';
import { t } from '@/utils/shared/i18n';
import { announce } from './book';
import { saveFile } from './save-file';
import type { Overview } from './search/overview';
import type { Progress } from './transfer/calls';
import { search, transfer } from './workers';

/** The progress bar moves at most so often, ms. */
const PAUSE = 150;

const insightOf = ({ notes, conversations, knownBest }: Overview): Insight => ({
  notes: { generic: notes.by.generic ?? 0, all: notes.all },
  conversations,
  knownBest: knownBest.slice(0, 3).map(({ name }) => name ?? t('person.unnamed')),
});

/** Bringing an export in, step by step. */
export function useImport(account: Account) {
  const [step, setStep] = useState<ImportStep>({ is: 'waiting' });
  const running = useRef<AbortController>(undefined);

  const begin = () => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  };
  const onFile = async (file: File) => {
    const signal = begin();
    setStep({ is: 'surveying', done: 0, of: 0 });
    let last = 0;
    const onNews = (({ done, of }: Progress) => {
      if (signal.aborted || performance.now() - last < PAUSE) return;
      last = performance.now();
      setStep({ is: 'surveying', done, of });
    }) as (news: never) => void;
    try {
      const survey = await transfer('survey', { file, accountId: account.id }, { signal, onNews });
      const ownName = account.name ?? account.slug ?? t('settings.account.unnamed');
      if (!signal.aborted) setStep({ is: 'surveyed', survey: { ...survey, ownName } });
    } catch {
      if (!signal.aborted) setStep({ is: 'waiting', note: 'failed' });
    }
  };
  const onStart = async (into: 'account' | 'owner') => {
    const signal = begin();
    const since = Date.now();
    let from: number | undefined;
    let last = 0;
    const onNews = (({ done, of }: Progress) => {
      from ??= done;
      if (signal.aborted || performance.now() - last < PAUSE) return;
      last = performance.now();
      setStep({ is: 'running', done, of, since, from });
    }) as (news: never) => void;
    setStep({ is: 'running', done: 0, of: 0, since, from: 0 });
    try {
      const report = await transfer('run', { into, accountId: account.id }, { signal, onNews });
      announce();
      if (!report.isDone) return setStep({ is: 'waiting', note: 'stopped' });
      setStep({ is: 'done', report, insight: undefined });
      const overview = await search('overview', { accountId: report.accountId });
      setStep((now) => (now.is === 'done' ? { ...now, insight: insightOf(overview) } : now));
    } catch (error) {
      announce();
      setStep({ is: 'waiting', note: (error as Error).message === 'fault:full' ? 'full' : 'failed' });
    }
  };
  const onStop = () => {
    running.current?.abort();
    // What runs ends with the batch under way, and says so then.
    if (step.is !== 'running') setStep({ is: 'waiting' });
  };
  const onSaveReport = () => {
    if (step.is !== 'done') return;
    const { fileName, problems } = step.report;
    saveFile(
      new Blob([`${[fileName, ...problems.map(whyOf)].join('\n')}\n`], { type: 'text/plain' }),
      'vouch-import.txt',
    );
  };
  return { step, onFile, onStart, onStop, onSaveReport };
}
