import { t } from '@/utils/shared/i18n';
import { blanksIn, firstBlankIn } from '@/utils/wording/render';
import type { RewritingState } from '@/utils/wording/rewriting/rewrite';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { WithBlanks } from './WithBlanks';

interface PressProps {
  label: string;
  state: RewritingState | undefined;
  onRewrite(): void;
}

/** Has the browser's own model rewrite a text. */
export function RewritePress({ label, state, onRewrite }: PressProps) {
  return (
    <Button
      kind="link"
      name={t('rewrite.press.name', { label })}
      busy={state?.is === 'working'}
      onPress={onRewrite}
    >
      {t('rewrite.press')}
    </Button>
  );
}

interface ResultProps {
  state: RewritingState | undefined;
  onInsert?: ((text: string, select: [number, number] | undefined) => void) | undefined;
}

/** What the model wrote where it added nothing, or what became of the press. */
export function Rewritten({ state, onInsert }: ResultProps) {
  const text = state?.is === 'rewritten' ? state.text : undefined;
  const said = state && state.is !== 'rewritten' ? t(`rewrite.${state.is}`) : undefined;
  const isPlain = !state || state.is === 'working';
  return (
    <>
      <Status text={said} tone={isPlain ? 'plain' : 'bad'} />
      {text !== undefined && (
        <section class="rewritten" aria-label={t('rewrite.title')}>
          <h5>{t('rewrite.title')}</h5>
          <WithBlanks text={text} blanks={blanksIn(text)} />
          {onInsert && (
            <div class="row">
              <Button
                kind="soft"
                name={t('wording.insert.name', { label: t('rewrite.title') })}
                onPress={() => onInsert(text, firstBlankIn(text))}
              >
                {t('wording.insert')}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}
