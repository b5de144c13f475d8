import { useEffect, useRef, useState } from 'preact/hooks';
import { type Model, type RewritingState, rewrite } from '@/utils/wording/rewriting/rewrite';
import type { WordingContext } from '@/utils/wording/types';
import { languageModel } from './language-model';

/** "Say it in my words", where the user wants it and the browser's own model is ready; undefined otherwise. */
export function useRewriting(isOn: boolean, context: WordingContext | undefined) {
  const [model, setModel] = useState<Model>();
  const [state, setState] = useState<RewritingState>();
  /** Counts the presses: an answer to an earlier one is dropped. */
  const press = useRef(0);

  useEffect(() => {
    let isGone = false;
    const found = isOn ? languageModel() : Promise.resolve(undefined);
    void found.then((ready) => {
      if (!isGone) setModel(ready);
    });
    return () => {
      isGone = true;
    };
  }, [isOn]);

  const onRewrite = async (id: string, text: string) => {
    if (!model || !context) return;
    press.current += 1;
    const mine = press.current;
    setState({ id, is: 'working' });
    const rewriting = await rewrite(model, text, context);
    if (press.current === mine) setState({ id, ...rewriting });
  };

  return model && context ? { state, onRewrite } : undefined;
}
