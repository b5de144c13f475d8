import { words } from './words';

export type Language = 'en' | 'de' | 'es' | 'pl';
export const languages: readonly Language[] = ['en', 'de', 'es', 'pl'];

const LABELS = ['aria-label', 'title', 'placeholder', 'data-placeholder', 'alt'];
const DAY = 86_400_000;
const columns = { en: 0, de: 1, es: 2, pl: 3 } as const;
const exact = new Map(words.filter(([en]) => !en.includes('{}')).map((row) => [row[0], row]));
const patterns = words
  .filter(([en]) => en.includes('{}'))
  .map((row) => ({ row, regex: new RegExp(`^${row[0].split('{}').map(escaped).join('(.*)')}$`, 's') }));

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function fill(pattern: string, values: readonly string[]): string {
  const parts = pattern.split('{}');
  return parts.map((part, index) => (index ? `${values[index - 1] ?? ''}${part}` : part)).join('');
}

/** A label in a language, by its English form in `words.ts`. */
export function label(language: Language, en: string, ...values: (string | number)[]): string {
  const row = words.find(([first]) => first === en);
  if (!row) throw new Error(`words.ts has no “${en}”`);
  return fill(row[columns[language]], values.map(String));
}

function translated(text: string, language: Language): string {
  const core = text.trim().replace(/[ \u00a0]/g, ' ');
  if (core === '') return text;
  const row = exact.get(core);
  if (row) return text.replace(text.trim(), () => row[columns[language]]);
  for (const { row, regex } of patterns) {
    const found = regex.exec(core);
    if (found) return text.replace(text.trim(), () => fill(row[columns[language]], found.slice(1)));
  }
  return text;
}

/** Puts the labels of a fixture's English page into another language; what people wrote stays. */
export function translate(root: ParentNode, language: Language): void {
  if (language === 'en') return;
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'template') translate((element as HTMLTemplateElement).content, language);
    for (const name of LABELS) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, translated(value, language));
    }
    for (const node of element.childNodes) {
      if (node.nodeType === 3) node.nodeValue = translated(node.nodeValue ?? '', language);
    }
  }
}

const capital = (text: string, language: Language) =>
  language === 'es' ? text : text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const daysAgo = (at: number) =>
  Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY);

/** How a conversation heads the day of a message. */
export function dayName(language: Language, at: number): string {
  const days = Math.max(0, daysAgo(at));
  if (days < 2) {
    return capital(new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day'), language);
  }
  const date = new Date(at);
  if (days < 7) return capital(date.toLocaleDateString(language, { weekday: 'long' }), language);
  return date.toLocaleDateString(language, { month: 'short', day: 'numeric' });
}

/** The time of day of a message. */
export const clock = (language: Language, at: number): string =>
  new Date(at)
    .toLocaleTimeString(language === 'en' ? 'en-US' : language, { hour: 'numeric', minute: '2-digit' })
    .replace(/\s/g, ' ');

/** How long ago an invitation was made, as the lists of invitations say it. */
export function ago(language: Language, at: number): string {
  const days = Math.max(0, daysAgo(at));
  if (days < 2) return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-days, 'day');
  const always = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
  if (days < 7) return always.format(-days, 'day');
  return days < 31
    ? always.format(-Math.floor(days / 7), 'week')
    : always.format(-Math.floor(days / 30), 'month');
}

/** A whole date, as the list of connections says it. */
export const longDate = (language: Language, at: number): string =>
  new Date(at).toLocaleDateString(language === 'en' ? 'en-US' : language, { dateStyle: 'long' });

export { capital };
