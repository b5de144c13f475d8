import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullName, givenName } from '@/utils/shared/names';

describe('the name to write after “Hi”', () => {
  test.each([
    ['Dr. Ana Souza, PhD', 'Ana'],
    ['MARIA LÓPEZ', 'Maria'],
    ['maria lópez', 'Maria'],
    ['ANNE-MARIE D’ARCY', 'Anne-Marie'],
    ['ELİF KAYA', 'Elif'],
    ['Ana 🚀 Souza 🇧🇷', 'Ana'],
    ['👩🏽‍💻 Ana Souza', 'Ana'],
    ['Ana Souza (she/her)', 'Ana'],
    ['Ana (she/her) Souza', 'Ana'],
    ['Ana Souza (she/h', 'Ana'],
    ['Robert "Bob" Miles', 'Robert'],
    ["Robert 'Bob' Miles", 'Robert'],
    ['Ana Souza | Hiring', 'Ana'],
    ['Ana Souza - Recruiter', 'Ana'],
    ['Prof. Dr. Jonas Weber', 'Jonas'],
    ['Ana Souza MBA PMP', 'Ana'],
    ['Ana M. Souza', 'Ana'],
    ['Siobhán O’Neill', 'Siobhán'],
    ['Ольга Иванова', 'Ольга'],
    ['ليلى حداد', 'ليلى'],
    ['𝐀𝐧𝐚 𝐒𝐨𝐮𝐳𝐚', 'Ana'],
    ['Ana MBA', 'Ana'],
    ['(Ana)', 'Ana'],
    ['Madonna', 'Madonna'],
    ['Yo-Yo Ma', 'Yo-Yo'],
    ['Dr. med. Ana Souza', 'Ana'],
    ['Prof. Dr.-Ing. Jonas Weber', 'Jonas'],
    ['Sheikha Hessa Al Noor', 'Hessa'],
    ['Ana Souza she/her', 'Ana'],
    ['Ana Souza, sie/ihr', 'Ana'],
    ['Ana Souza CFA®, M.Sc.', 'Ana'],
    ['Ana, PhD', 'Ana'],
    ['Ana Souza 🏳️‍🌈', 'Ana'],
    ['ליאת (היא) כהן', 'ליאת'],
    ['\u200fليلى حداد\u200f', 'ليلى'],
    ['Thandeka Mokoena MBA, she/her', 'Thandeka'],
  ])('%s → %s', (name, expected) => expect(givenName(name)).toBe(expected));

  test.each([
    ['王小明', '王小明'],
    ['김 민준', '김 민준'],
    ['Kim Min-jun', 'Kim Min-jun'],
    ['Nguyễn Thị Mai', 'Nguyễn Thị Mai'],
    ['Zhang Wei', 'Zhang Wei'],
    ['J. R. Hartley', 'J. R. Hartley'],
    ['AJ Miles', 'AJ Miles'],
    ['SOUZA Ana', 'SOUZA Ana'],
    ['van der Berg', 'van der Berg'],
    ['Abdul Rahman, CPA', 'Abdul Rahman'],
    ['Md. Rahim Uddin', 'Md. Rahim Uddin'],
    ['عبد الرحمن علي', 'عبد الرحمن علي'],
    ['أبو بكر علي', 'أبو بكر علي'],
    ['Dato’ Sri Amir Hamzah', 'Sri Amir Hamzah'],
    ['Park Ji-woo', 'Park Ji-woo'],
  ])('in doubt the whole name: %s', (name, expected) => expect(givenName(name)).toBe(expected));

  test.each(['Dr. Souza', 'Mrs Whitcombe', 'Herr Kesselring', 'Souza, Ana', 'SOUZA, Ana'])(
    'a blank where one word may be the family name: %s',
    (name) => expect(givenName(name)).toBeUndefined(),
  );

  test.each([undefined, '', '  ', '🚀', '123', '()', 'LinkedIn Member', 'x'.repeat(500)])(
    'nobody: %s',
    (name) => expect(givenName(name)).toBeUndefined(),
  );
});

test('the whole name keeps the family name and drops the rest', () => {
  expect(fullName('Dr. BEATRIZ LANG, MSc (on leave) ✨')).toBe('Beatriz Lang');
  expect(fullName('Ana Souza she/her')).toBe('Ana Souza');
  expect(fullName('Ana Souza™')).toBe('Ana Souza');
  expect(fullName('Mrs. Whitcombe')).toBe('Whitcombe');
});

test('whatever stands on the page, a name has only what names have', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.string({
      unit: fc.constantFrom('(', ')', '"', ' ', '-', '.', 'A', 'b', "'", ',', '\ud800', 'é', '王'),
      maxLength: 60,
    }),
  );
  fc.assert(
    fc.property(hostile, (name) => {
      for (const found of [givenName(name), fullName(name)]) {
        if (found === undefined) continue;
        expect(found).toMatch(/^[\p{L}\p{M}.'’· -]+$/u);
        expect(found).toMatch(/\p{L}/u);
        expect(found).not.toMatch(/^\s|\s$|\s\s|[.'-]$/);
        expect(found.length).toBeLessThanOrEqual(40);
      }
    }),
    { numRuns: 2000 },
  );
});
