// A name of any shape that is planted anywhere in a text file of any kind is found at its very line and column.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/scan/find-mentions.ts';
import { readContent } from '../../../src/scan/read/index.ts';
import { scanTerms } from '../../../src/scan/terms.ts';
import { runs } from '../../properties.ts';
import { chooser } from './encodings.ts';
import { filler, plantedName } from './names.ts';
import { TEXT_KINDS, type TextKind } from './text-files.ts';

/** A file of a kind with one name in it, and the offset of that. */
const fileOf = ({ gap = '\n', start = '', end = '', syntaxes }: TextKind) => {
  const syntax = fc.constantFrom(...syntaxes);
  const words = fc.array(filler, { minLength: 4, maxLength: 4 });
  const piece = fc.tuple(syntax, words);
  return fc
    .tuple(plantedName, fc.nat(), fc.array(piece, { maxLength: 3 }), piece, fc.array(piece, { maxLength: 3 }))
    .map(([{ file, text }, seed, before, [[template, encode], some], after]) => {
      const choose = chooser(seed);
      const written = encode(text, choose);
      const fill = (one: string, fillers: readonly string[]) => {
        let next = 0;
        return one.replaceAll('§', () => fillers[next++ % fillers.length] ?? '');
      };
      const others = (pieces: typeof before) =>
        pieces
          .map(
            ([[one, encodeOther], fillers]) =>
              fill(one, fillers).replace('@', () => encodeOther('rocks', choose)) + gap,
          )
          .join('');
      const [head = '', tail = ''] = fill(template, some).split('@');
      const lead = start + others(before) + head;
      return { file, text, source: lead + written + tail + gap + others(after) + end, at: lead.length, template };
    });
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
