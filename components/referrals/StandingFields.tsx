import { useState } from 'preact/hooks';
import { ClientRole, Relation, type Standing } from '@/utils/records/referral';
import { t } from '@/utils/shared/i18n';
import { Editable } from '../base/Editable';
import { Status } from '../base/Status';
import { SelectField } from './SelectField';

/** What the user says of somebody; what is not named stays, `undefined` takes it back. */
export type Said = Partial<Pick<Standing, 'relation' | 'role' | 'ownWord' | 'client' | 'isLeftAlone'>>;

interface Props {
  /** Give it a `key` of the person. */
  standing: Standing | undefined;
  /** What counting says, for where the user says nothing; nothing while that is under way. */
  counted: NonNullable<Standing['ownWord']> | undefined;
  onChange(said: Said): Promise<void>;
}

const RELATIONS = Relation.options.map((id) => ({ id, title: t(`referrals.relation.${id}`) }));
const ROLES = ClientRole.options.map((id) => ({ id, title: t(`referrals.role.${id}`) }));
const LEVELS = (['close', 'known', 'met', 'stranger'] as const).map((id) => ({
  id,
  title: t(`referrals.level.${id}`),
}));

/** What somebody is to the rep: at which client they were met and as what, and how well they know each other. */
export function StandingFields({ standing, counted, onChange }: Props) {
  const [hasFailed, setFailed] = useState(false);
  // Each choice is kept, however soon the next one comes.
  const say = (said: Said) => {
    setFailed(false);
    onChange(said).catch(() => setFailed(true));
  };
  const client = standing?.client ?? '';
  return (
    <section class="standing" aria-label={t('referrals.standing.title')}>
      <SelectField
        label={t('referrals.standing.relation')}
        value={standing?.relation}
        options={RELATIONS}
        none={t('referrals.standing.unsaid')}
        onChoose={(relation) => say({ relation })}
      />
      <SelectField
        label={t('referrals.standing.role')}
        value={standing?.role}
        options={ROLES}
        none={t('referrals.standing.unsaid')}
        onChoose={(role) => say({ role })}
      />
      <SelectField
        label={t('referrals.standing.known')}
        value={standing?.ownWord}
        options={LEVELS}
        none={
          counted
            ? t('referrals.standing.counted', { level: t(`referrals.level.${counted}`) })
            : t('dashboard.counting')
        }
        onChoose={(ownWord) => say({ ownWord })}
      />
      <Editable
        open={client ? t('referrals.standing.client.change') : t('referrals.standing.client.add')}
        label={t('referrals.standing.client')}
        placeholder={t('referrals.standing.client.hint')}
        saved={client}
        isLine
        onSave={(text) => onChange({ client: text.trim() || undefined })}
      >
        {client && <span dir="auto">{t('referrals.standing.client.is', { client })}</span>}
      </Editable>
      <Status text={hasFailed ? t('change.failed') : undefined} tone="bad" />
    </section>
  );
}
