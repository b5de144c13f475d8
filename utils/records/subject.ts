import { MAX_TEXT } from './page';

/** An InMail's words as pages show them, the subject above the text; without it where both are longer than a record takes. */
export function withSubject({ subject, text }: { subject?: string | undefined; text: string }): string {
  const whole = [subject, text].filter(Boolean).join('\n');
  return whole.length > MAX_TEXT ? text : whole;
}
