import { t } from '@/utils/shared/i18n';
import type { RewritingState } from '@/utils/wording/rewriting/rewrite';
import { Button } from '../base/Button';
import { Status } from '../base/Status';

interface Props {
  label: string;
  state: RewritingState | undefined;
  onRewrite(): void;
  onInsert?: ((text: string) => void) | undefined;
}

/** Has the browser's own model rewrite a text, and shows what it wrote where it added nothing. */
export function Rewriting({ label, state, onRewrite, onInsert }: Props) {
  const text = state?.is === 'rewritten' ? state.text : undefined;
  const isBusy = state?.is === 'working';
  const said = state && state.is !== 'rewritten' ? t(`rewrite.${state.is}`) : undefined;
  return (
    <div class="rewriting">
      <Button kind="link" name={t('rewrite.press.name', { label })} busy={isBusy} onPress={onRewrite}>
        {t('rewrite.press')}
      </Button>
      <Status text={said} tone={isBusy || !state ? 'plain' : 'bad'} />
      {text !== undefined && (
        <section aria-label={t('rewrite.title')}>
          <p class="wording-text" dir="auto">
            {text}
          </p>
          {onInsert && (
            <Button
              kind="soft"
              name={t('wording.insert.name', { label: t('rewrite.title') })}
              onPress={() => onInsert(text)}
            >
              {t('wording.insert')}
            </Button>
          )}
        </section>
      )}
    </div>
  );
}
