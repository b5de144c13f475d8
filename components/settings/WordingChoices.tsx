import { WORDING, type WordingSettings } from '@/utils/records/settings';
import { t } from '@/utils/shared/i18n';
import { Choice } from '../base/Choice';
import { Status } from '../base/Status';
import { Toggle } from '../base/Toggle';
import { useTask } from '../base/use-task';

interface Props {
  wording: WordingSettings | undefined;
  /** The browser has a language model that is ready. */
  canRewrite: boolean;
  onChange(wording: WordingSettings): Promise<void>;
}

const TONES = ['plain', 'warm', 'formal'] as const;
const NAMES = ['auto', 'given', 'family'] as const;

/** How the wordings sound. */
export function WordingChoices({ wording = WORDING, canRewrite, onChange }: Props) {
  const [run, state] = useTask((change: Partial<WordingSettings>) => onChange({ ...wording, ...change }));
  return (
    <section>
      <h3>{t('settings.wording.title')}</h3>
      <Choice
        label={t('settings.wording.tone')}
        options={TONES.map((id) => ({ id, title: t(`settings.wording.tone.${id}`) }))}
        current={wording.tone}
        onChoose={(tone) => run({ tone })}
      />
      <Choice
        label={t('settings.wording.names')}
        options={NAMES.map((id) => ({ id, title: t(`settings.wording.names.${id}`) }))}
        current={wording.names}
        onChoose={(names) => run({ names })}
      />
      <Status text={state === 'failed' ? t('change.failed') : undefined} tone="bad" />
      {canRewrite && (
        <Toggle
          label={t('settings.wording.rewriting')}
          hint={t('settings.wording.rewriting.hint')}
          isOn={wording.rewriting}
          onChange={(rewriting) => onChange({ ...wording, rewriting })}
        />
      )}
    </section>
  );
}
