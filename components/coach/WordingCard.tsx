import { useId } from 'preact/hooks';
import { t } from '@/utils/shared/i18n';
import { render } from '@/utils/wording/render';
import type { RewritingState } from '@/utils/wording/rewriting/rewrite';
import type { Wording } from '@/utils/wording/types';
import { Button } from '../base/Button';
import { Status } from '../base/Status';
import { CharacterCount } from './CharacterCount';
import { RewritePress, Rewritten } from './Rewriting';
import { WithBlanks } from './WithBlanks';

/**
 * What became of the last press. `set`: it is in the box, and Vouch’s own undo alone takes it back; `refused`: the page did not take the text; `gone`: the box is not there any more;
 * `unreachable`: nobody answered from the page; `uncopied`: the browser did not allow the copy.
 */
export type Outcome =
  | 'inserting'
  | 'inserted'
  | 'set'
  | 'undone'
  | 'refused'
  | 'gone'
  | 'unreachable'
  | 'copied'
  | 'uncopied';

interface Props {
  wording: Wording;
  limit?: number | undefined;
  outcome?: Outcome | undefined;
  /** `select` is the first blank, half-open, in UTF-16 code units of `text`. Absent where there is no box for it. */
  onInsert?: ((text: string, select: [number, number] | undefined) => void) | undefined;
  onCopy(text: string): void;
  /** Has the browser's own model rewrite it. */
  onRewrite?: ((text: string) => void) | undefined;
  rewriting?: RewritingState | undefined;
}

const FAILED: readonly (Outcome | undefined)[] = ['refused', 'gone', 'unreachable', 'uncopied'];

/** Said at the draft: by then other wordings may stand here. */
const SAID_ABOVE: readonly Outcome[] = ['inserted', 'set', 'undone'];

export function WordingCard(props: Props) {
  const { wording, limit, outcome, onInsert, onCopy, onRewrite, rewriting } = props;
  const { label } = wording;
  const { text, blanks } = render(wording);
  const labelId = useId();
  const hasFailed = FAILED.includes(outcome);
  return (
    <article class="wording" aria-labelledby={labelId}>
      <h4 id={labelId}>{label}</h4>
      <WithBlanks text={text} blanks={blanks} />
      <div class="row">
        {onInsert && (
          <Button
            kind={hasFailed ? 'plain' : 'soft'}
            name={t('wording.insert.name', { label })}
            busy={outcome === 'inserting'}
            does="insert"
            onPress={() => onInsert(text, blanks[0] && [blanks[0][0], blanks[0][1]])}
          >
            {t('wording.insert')}
          </Button>
        )}
        <Button
          kind={!onInsert || (hasFailed && outcome !== 'uncopied') ? 'soft' : 'plain'}
          name={t('wording.copy.name', { label })}
          onPress={() => onCopy(text)}
        >
          {t('wording.copy')}
        </Button>
        {onRewrite && <RewritePress label={label} state={rewriting} onRewrite={() => onRewrite(text)} />}
        {limit !== undefined && <CharacterCount used={text.length} limit={limit} />}
      </div>
      <Status
        text={outcome && !SAID_ABOVE.includes(outcome) ? t(`wording.${outcome}`) : undefined}
        tone={hasFailed ? 'bad' : 'plain'}
      />
      {onRewrite && <Rewritten state={rewriting} onInsert={onInsert} />}
    </article>
  );
}
