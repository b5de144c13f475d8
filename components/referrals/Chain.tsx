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
  /** Of somebody's page in the book. */
  hrefOf(personId: string): string;
}

/** Their name, and the way to their page where they are in the book. */
function Named({ of: { name, personId }, hrefOf }: { of: Party } & Pick<Props, 'hrefOf'>) {
  return personId ? (
    <a href={hrefOf(personId)} dir="auto">
      {name}
    </a>
  ) : (
    <span dir="auto">{name}</span>
  );
}

/** Deeper than any real chain; a file may hold one that no page can draw. */
const DEEPEST = 30;

type ThroughProps = { branch: Branch; depth?: number } & Pick<Props, 'hrefOf'>;

function Through({ branch, depth = 0, hrefOf }: ThroughProps) {
  if (branch.through.length === 0 || depth === DEEPEST) return null;
  return (
    <ul class="tree">
      {branch.through.map((next) => (
        <li key={partyKey(next.party)}>
          <Named of={next.party} hrefOf={hrefOf} />
          <Through branch={next} depth={depth + 1} hrefOf={hrefOf} />
        </li>
      ))}
    </ul>
  );
}

/** Who introduced whom, seen from one person: back to where it began, and on to where it led. */
export function Chain({ party, chain, branch, given, hrefOf }: Props) {
  if (chain.length + branch.through.length + given.length === 0) return null;
  const { name } = party;
  return (
    <section class="chain" aria-label={t('referrals.chain.title')}>
      {chain.length > 0 && (
        <>
          <h3 dir="auto">{t('referrals.chain.to', { name })}</h3>
          <ol class="way">
            <li>{chain[0]!.by && <Named of={chain[0]!.by} hrefOf={hrefOf} />}</li>
            {chain.map(({ who }) => (
              <li key={partyKey(who)}>
                {/* A link to where one is leads nowhere. */}
                <Named of={partyKey(who) === partyKey(party) ? { name: who.name } : who} hrefOf={hrefOf} />
              </li>
            ))}
          </ol>
        </>
      )}
      {branch.through.length > 0 && (
        <>
          <h3 dir="auto">{t('referrals.chain.from', { name })}</h3>
          <Through branch={branch} hrefOf={hrefOf} />
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
