import { t } from '@/utils/shared/i18n';
import { Select } from '../base/Select';

const CHOICES = ['any', 'generic', 'pitch', 'referral', 'personal', 'ordinary'] as const;
export type VerdictChoice = (typeof CHOICES)[number];

interface Props {
  current: VerdictChoice;
  onChoose(verdict: VerdictChoice): void;
}

export const VerdictSelect = ({ current, onChoose }: Props) => (
  <Select
    label={t('dashboard.messages.verdict')}
    options={CHOICES.map((id) => ({ id, title: id === 'any' ? t('notes.verdict.any') : t(`reads.${id}`) }))}
    current={current}
    onChoose={onChoose}
  />
);
