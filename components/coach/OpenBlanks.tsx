import type { Analysis } from '@/utils/detection/types';

interface Props {
  title: string;
  analysis: Pick<Analysis, 'findings'>;
  /** The text that was analysed. */
  text: string;
}

/** The blanks and merge fields that are still in a draft. */
export function OpenBlanks({ title, analysis, text }: Props) {
  const slots = analysis.findings.filter(({ kind }) => kind === 'slot');
  if (slots.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="row">
        {slots.map(({ start, end }) => (
          <li key={start}>
            <mark class="blank" dir="auto">
              {text.slice(start, end)}
            </mark>
          </li>
        ))}
      </ul>
    </section>
  );
}
