import { useId, useState } from 'preact/hooks';
import { t } from '@/utils/shared/i18n';

interface Props {
  onFile(file: File): void;
}

/** Takes a file that is dropped or chosen. */
export function DropZone({ onFile }: Props) {
  const [isOver, setOver] = useState(false);
  const id = useId();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input does the same by keyboard.
    <div
      class={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <label for={id}>
        {t('transfer.import.drop')} {t('transfer.import.choose')}
      </label>
      <input
        id={id}
        type="file"
        accept=".zip,.csv"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
