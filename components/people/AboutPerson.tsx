import { t } from '@/utils/shared/i18n';
import { Toggle } from '../base/Toggle';
import { CallName } from './CallName';

interface Change {
  callName?: string;
  trustsMe?: boolean;
  isKept?: boolean;
}

interface Props {
  /** As the page shows it. */
  name: string | undefined;
  callName?: string | undefined;
  trustsMe?: boolean | undefined;
  isKept?: boolean | undefined;
  /** The rep remembers people one by one. */
  isByPerson: boolean;
  onUpdate(change: Change): Promise<void>;
}

/** What the rep decides of a person. Give it a `key` of the person. */
export function AboutPerson({ name, callName = '', trustsMe, isKept, isByPerson, onUpdate }: Props) {
  return (
    <div class="stack about">
      <CallName name={name} callName={callName} onSave={(words) => onUpdate({ callName: words })} />
      {isByPerson && (
        <Toggle
          label={t('person.keep')}
          hint={isKept ? undefined : t('person.keep.hint')}
          isOn={isKept === true}
          onChange={(isOn) => onUpdate({ isKept: isOn })}
        />
      )}
      <Toggle
        label={t('person.trusts')}
        hint={trustsMe ? undefined : t('person.trusts.hint')}
        isOn={trustsMe === true}
        onChange={(isOn) => onUpdate({ trustsMe: isOn })}
      />
    </div>
  );
}
