// A sparkline says of each value how much it is of the largest, without colour.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sparkline } from '../../src/report/sheet/sparkline.ts';
import { runs } from '../properties.ts';

test.each<readonly [readonly (number | null)[], string]>([
  [[], ''],
  [[0, 0], '▁▁'],
  [[null, 0, 1], '·▁█'],
  [[1, 1000], '▂█'],
  [[6, 12, 4, 5, 0], '▅█▃▄▁'],
  [[0.67, null, 0.6], '█·▇'],
])('%j is drawn as %s', (values, line) => expect(sparkline(values)).toBe(line));

test('each value has one character, and a larger one no lower', () => {
  const value = fc.option(fc.oneof(fc.nat(50), fc.double({ min: 0, max: 1, noNaN: true })));
  fc.assert(
    fc.property(fc.array(value, { maxLength: 44 }), (values) => {
      const line = [...sparkline(values)];
      expect(line).toHaveLength(values.length);
      for (const [index, one] of values.entries()) {
        expect(line[index] === '·').toBe(one === null);
        expect(line[index] === '▁').toBe(one === 0);
        for (const [at, other] of values.entries())
          if (one !== null && other !== null && one < other) expect((line[index] ?? '') <= (line[at] ?? '')).toBe(true);
      }
    }),
    { numRuns: runs(60) },
  );
});
