// A name of any shape that is planted anywhere in a text file of any kind is found at its very line and column.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/scan/find-mentions.ts';
import { readContent } from '../../../src/scan/read/index.ts';
import { scanTerms } from '../../../src/scan/terms.ts';
import { runs } from '../../properties.ts';
import { plantedName } from './names.ts';
import { TEXT_KINDS, type TextKind } from './text-files.ts';
import { pieceOf, written } from './written.ts';

/** A file of a kind with one name in it, and the offset of that. */
const fileOf = (kind: TextKind) => {
  const others = fc.array(pieceOf(kind), { maxLength: 3 });
  return plantedName.chain(({ file, text }) =>
    fc.tuple(others, pieceOf(kind, text), others, fc.nat()).map(([before, piece, after, seed]) => {
      const { source, offsets } = written(kind, [...before, piece, ...after], seed);
      return { file, source, at: offsets[before.length] ?? 0 };
    }),
  );
};

const CHARACTER_SETS: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
];

describe('a name that is planted is found at its place', () => {
  test.each(Object.entries(TEXT_KINDS))('in a file of the kind %s', async (kind, of) => {
    await fc.assert(
      fc.asyncProperty(fileOf(of), fc.constantFrom(...CHARACTER_SETS), async ({ file, source, at }, encode) => {
        const content = await readContent(`a.${kind}`, encode(source));
        const { mentions } = findMentions(`a.${kind}`, content, scanTerms([{ id: 'planted', file }]));
        const before = source.slice(0, at).split('\n');
        expect(mentions, source).toMatchObject([
          { customer: 'planted', range: { line: before.length, column: [...(before.at(-1) ?? '')].length + 1 } },
        ]);
      }),
      { numRuns: runs(150) },
    );
  });
});
