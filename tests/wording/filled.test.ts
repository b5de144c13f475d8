import { expect, test } from 'vitest';
import { analyzeMessage } from '@/utils/detection/analyze-message';
import { render } from '@/utils/wording/render';
import { suggest } from '@/utils/wording/suggest';
import { contexts } from './contexts';
import { particularly } from './particulars';

test.each(Object.entries(contexts))('filled with particulars, %s reads cleanly and fits', (_, context) => {
  for (const turn of [0, 1, 2] as const) {
    for (const wording of suggest(context)) {
      const { text, blanks } = render(particularly(wording, turn));
      expect(blanks).toEqual([]);
      expect(text).not.toMatch(/\b(\p{L}+) \1\b/iu);
      expect(text).not.toMatch(/\s\s|\s[,.;:!?]|[,.;:!?]{2}/);
      if (context.kind === 'invite') expect(text.length).toBeLessThanOrEqual(200);
    }
  }
});

test.each(Object.entries(contexts))(
  'filled with particulars, %s is nothing that Vouch would flag',
  (_, context) => {
    const { kind, recipient, thread } = context;
    const flagged = ([0, 1, 2] as const).flatMap((turn) =>
      suggest(context).flatMap((wording) => {
        const { text } = render(particularly(wording, turn));
        const { verdict, findings } = analyzeMessage(text, { kind, recipient, thread });
        const isSound = verdict === 'personal' || verdict === 'ordinary' || verdict === 'referral';
        return isSound
          ? []
          : [{ id: wording.id, text, verdict, signals: findings.map(({ signal }) => signal) }];
      }),
    );
    expect(flagged).toEqual([]);
  },
);
