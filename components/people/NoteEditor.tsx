import { t } from '@/utils/shared/i18n';
import { TextEditor } from '../base/TextEditor';

interface Props {
  /** As it is kept; empty when there is none. */
  saved: string;
  onSave(text: string): Promise<void>;
}

/** How they met, in the rep's own words. Give it a `key` of the person: another person is another editor. */
export const NoteEditor = (props: Props) => (
  <TextEditor label={t('note.label')} placeholder={t('note.placeholder')} {...props} />
);
