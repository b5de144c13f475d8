import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOf, dayOf } from '@/utils/linkedin/when';
import { growsInProportion } from '../growth';

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;
const days = (text: string, language: string) => {
  const age = ageOf(text, language, NOW);
  return age && [age.to, age.from].map((instant) => (NOW - Date.parse(instant)) / DAY);
};

describe('how long ago', () => {
  test.each([
    ['en', 'Sent 2 weeks ago'],
    ['es', 'Enviada hace 2 semanas'],
    ['de', 'Vor 2 Wochen gesendet'],
    ['fr', 'Envoyée il y a 2 semaines'],
    ['pt', 'Enviado há 2 semanas'],
    ['it', 'Inviato 2 settimane fa'],
    ['nl', '2 weken geleden verzonden'],
    ['pl', 'Wysłano 2 tygodnie temu'],
    ['pl', '2 tyg. temu'],
    ['tr', '2 hafta önce gönderildi'],
    ['ru', 'Отправлено 2 недели назад'],
    ['ja', '2 週間前に送信済み'],
    ['ja', '2週間前'],
    ['zh', '2周前'],
    ['ar', 'قبل أسبوعين'],
    ['sv', 'Skickades för 2 veckor sedan'],
    ['cs', 'Odesláno před 2 týdny'],
  ])('two weeks, %s: %s', (language, text) => expect(days(text, language)).toEqual([10.5, 21]));

  test.each([
    ['en', 'Yesterday'],
    ['de', 'Gestern'],
    ['fr', 'hier'],
    ['pl', 'Wczoraj'],
    ['tr', 'Dün'],
    ['en', '1 day ago'],
  ])('yesterday, %s: %s', (language, text) => expect(days(text, language)).toEqual([0, 2]));

  test.each([
    ['en', 'Sent today', [0, 1]],
    ['en', '5 hours ago', [4.5 / 24, 6 / 24]],
    ['en', '12 minutes ago', [11.5 / 1440, 13 / 1440]],
    ['de', 'vor 3 Monaten', [70, 124]],
    ['es', 'hace 1 mes', [14, 62]],
    ['en', '1 year ago', [182.5, 732]],
  ])('%s: %s', (language, text, expected) => {
    const found = days(text, language)!;
    expect(found[0]).toBeCloseTo(expected[0]!, 6);
    expect(found[1]).toBeCloseTo(expected[1]!, 6);
  });

  test.each([
    ['en', 'Depot planner at Kestrel Lines'],
    ['en', '12 weeks of 2 things'],
    ['en', '2 Weekslong'],
    ['en', 'vor 2 Wochen'],
    ['en', '20 others'],
    ['en', ''],
    ['de', '2 weeks ago'],
    ['en', '1234567 days ago'],
    ['en', '2 weeks ago '.repeat(100)],
  ])('nothing, %s: %s', (language, text) => expect(ageOf(text, language, NOW)).toBeUndefined());

  test('says of its own words what they mean, in each of the commonest languages', () => {
    const unit = fc.constantFrom('minute', 'hour', 'day', 'week', 'month', 'year');
    const language = fc.constantFrom(
      'en',
      'es',
      'de',
      'fr',
      'pt',
      'it',
      'nl',
      'pl',
      'tr',
      'sv',
      'ar',
      'ja',
      'hi',
    );
    fc.assert(
      fc.property(language, unit, fc.integer({ min: 1, max: 30 }), (lang, name, count) => {
        const text = new Intl.RelativeTimeFormat(lang).format(-count, name as 'day');
        const age = ageOf(text, lang, NOW)!;
        const middle =
          NOW -
          { minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, year: 365.25 }[name]! * count * DAY;
        expect(Date.parse(age.from)).toBeLessThan(middle);
        expect(Date.parse(age.to)).toBeGreaterThanOrEqual(middle);
      }),
    );
  });
});

describe('a day', () => {
  test.each([
    ['en', 'Connected on November 17, 2026', '2026-11-17'],
    ['de', 'Vernetzt seit 17. November 2026', '2026-11-17'],
    ['es', 'Conectado el 17 de noviembre de 2026', '2026-11-17'],
    ['fr', 'En relation depuis le 3 mai 2024', '2024-05-03'],
    ['pl', 'Kontakt od 24 czerwca 2026', '2026-06-24'],
    ['tr', '9 Ocak 2025', '2025-01-09'],
    ['ar', 'متصل منذ ١٧ نوفمبر ٢٠٢٦', '2026-11-17'],
  ])('%s: %s', (language, text, day) => expect(dayOf(text, language)?.slice(0, 10)).toBe(day));

  test.each([
    ['en', 'Connected on February 31, 2026'],
    ['en', 'Marchers since 2026, 5'],
    ['en', 'May or June 5, 2026'],
    ['en', '17 / 11 / 2026'],
    ['en', 'Connected recently'],
  ])('none, %s: %s', (language, text) => expect(dayOf(text, language)).toBeUndefined());
});

test('whatever a page writes, it never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 250 }), (text) => {
      ageOf(text, 'en', NOW);
      dayOf(text, 'pl');
    }),
  );
});

test.each(['1', ' ', 'a ', '17 de ', 'November ', '1 day ', '١٧ '])(
  'takes time in proportion to what a page writes: «%s»',
  async (piece) => {
    const read = (length: number) => {
      const text = piece.repeat(length / piece.length);
      return [ageOf(text, 'en', NOW), dayOf(text, 'pl')];
    };
    expect(await growsInProportion(read, 60_000)).toBe(true);
  },
);
