import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outermost } from '@/utils/detection/outermost';

test('keeps what is not within something longer, in its order', () => {
  const [inner, outer, twin, apart] = [
    { start: 4, end: 8 },
    { start: 0, end: 10 },
    { start: 0, end: 10 },
    { start: 8, end: 12 },
  ];
  expect(outermost([inner, outer, twin, apart])).toEqual([outer, twin, apart]);
});

test('whatever the spans, each that is left out lies in one that is kept', () => {
  const span = fc.tuple(fc.nat(50), fc.nat(50)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
      const kept = outermost(spans);
      for (const { start, end } of spans)
        expect(kept.some((one) => one.start <= start && end <= one.end)).toBe(true);
    }),
  );
});
