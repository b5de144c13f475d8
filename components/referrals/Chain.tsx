import type { Introduction, Party } from '@/utils/records/referral';
import { type Branch, type Link, partyKey } from '@/utils/referrals/chain';
import { t } from '@/utils/shared/i18n';

interface Props {
  party: Party;
  /** How the rep came to know them. */
  chain: readonly Link[];
  /** Whom the rep knows through them. */
  branch: Branch;
  /** Introductions that the rep gave, with them on either end. */
  given: readonly Introduction[];
}

/** Deeper than any real chain; a file may hold one that no page can draw. */
const DEEPEST = 30;

function Through({ branch, depth = 0 }: { branch: Branch; depth?: number }) {
  if (branch.through.length === 0 || depth === DEEPEST) return null;
  return (
    <ul class="tree">
      {branch.through.map((next) => (
        <li key={partyKey(next.party)}>
          <span dir="auto">{next.party.name}</span>
          <Through branch={next} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

/** Who introduced whom, seen from one person: back to where it began, and on to where it led. */
export function Chain({ party, chain, branch, given }: Props) {
  if (chain.length + branch.through.length + given.length === 0) return null;
  const { name } = party;
  return (
    <section class="chain" aria-label={t('referrals.chain.title')}>
      {chain.length > 0 && (
        <>
          <h3 dir="auto">{t('referrals.chain.to', { name })}</h3>
          <ol class="way">
            <li dir="auto">{chain[0]!.by?.name}</li>
            {chain.map(({ who }) => (
              <li key={partyKey(who)} dir="auto">
                {who.name}
              </li>
            ))}
          </ol>
        </>
      )}
      {branch.through.length > 0 && (
        <>
          <h3 dir="auto">{t('referrals.chain.from', { name })}</h3>
          <Through branch={branch} />
        </>
      )}
      {given.length > 0 && (
        <>
          <h3>{t('referrals.chain.given')}</h3>
          <ul>
            {given.map((one) => (
              <li key={one.id} dir="auto">
                {one.direction === 'given' &&
                  t('referrals.chain.pair', { who: one.who.name, to: one.to.name })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
