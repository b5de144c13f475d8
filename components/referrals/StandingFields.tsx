import { ClientRole, Relation, type Standing } from '@/utils/records/referral';
import { t } from '@/utils/shared/i18n';
import { Editable } from '../base/Editable';
import { Status } from '../base/Status';
import { useTask } from '../base/use-task';
import { SelectField } from './SelectField';

/** What changes; null where there is to be nothing. */
export interface StandingChange {
  relation?: Relation | null;
  role?: ClientRole | null;
  ownWord?: NonNullable<Standing['ownWord']> | null;
  client?: string | null;
}

interface Props {
  /** Give it a `key` of the person. */
  standing: Standing | undefined;
  /** What counting says, for where the user says nothing. */
  counted: NonNullable<Standing['ownWord']>;
  onChange(change: StandingChange): Promise<void>;
}

const RELATIONS = Relation.options.map((id) => ({ id, title: t(`referrals.relation.${id}`) }));
const ROLES = ClientRole.options.map((id) => ({ id, title: t(`referrals.role.${id}`) }));
const LEVELS = (['close', 'known', 'met', 'stranger'] as const).map((id) => ({
  id,
  title: t(`referrals.level.${id}`),
}));

/** What somebody is to the rep: at which client they were met and as what, and how well they know each other. */
export function StandingFields({ standing, counted, onChange }: Props) {
  const [change, state] = useTask(onChange);
  const client = standing?.client ?? '';
  return (
    <section class="standing" aria-label={t('referrals.standing.title')}>
      <SelectField
        label={t('referrals.standing.relation')}
        value={standing?.relation}
        options={RELATIONS}
        none={t('referrals.standing.unsaid')}
        onChoose={(relation) => change({ relation: relation ?? null })}
      />
      <SelectField
        label={t('referrals.standing.role')}
        value={standing?.role}
        options={ROLES}
        none={t('referrals.standing.unsaid')}
        onChoose={(role) => change({ role: role ?? null })}
      />
      <SelectField
        label={t('referrals.standing.known')}
        value={standing?.ownWord}
        options={LEVELS}
        none={t('referrals.standing.counted', { level: t(`referrals.level.${counted}`) })}
        onChoose={(ownWord) => change({ ownWord: ownWord ?? null })}
      />
      <Editable
        open={client ? t('referrals.standing.client.change') : t('referrals.standing.client.add')}
        label={t('referrals.standing.client')}
        placeholder={t('referrals.standing.client.hint')}
        saved={client}
        isLine
        onSave={(text) => onChange({ client: text.trim() || null })}
      >
        {client && <span dir="auto">{t('referrals.standing.client.is', { client })}</span>}
      </Editable>
      <Status text={state === 'failed' ? t('change.failed') : undefined} tone="bad" />
    </section>
  );
}
