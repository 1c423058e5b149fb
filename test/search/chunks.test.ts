// How a text is split into chunks and words.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf, wordsOfChunk } from '../../src/search/chunks.ts';
import { runs } from '../properties.ts';

const wordsIn = (text: string): readonly string[] => chunksOf(text).flatMap(wordsOfChunk);

test.each([
  ['Month-end close by 1,460 people', ['month', 'end', 'close', 'by', '1460', 'people']],
  ['C, C++, C# and .NET', ['c', 'c++', 'c#', 'and', '.net']],
  ['ISO27001 in 8,4 days', ['iso27001', 'in', '8.4', 'days']],
])('the words of "%s"', (text, words) => {
  expect(wordsIn(text)).toEqual(words);
});

test('a text of ASCII has the same words beside a letter of another alphabet, which needs other patterns', () => {
  const text = fc.string({ unit: fc.constantFrom(...'abzAZ019 .,+#-&/_\'"()') });
  fc.assert(
    fc.property(text, (ascii) => {
      expect(chunksOf(`${ascii} ж`)).toEqual([...chunksOf(ascii), 'ж']);
      expect(wordsIn(`${ascii} ж`)).toEqual([...wordsIn(ascii), 'ж']);
    }),
    { numRuns: runs(500) },
  );
});
