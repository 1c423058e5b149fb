// A name of any shape that is planted in any place of a PDF is found, and the finding names the page.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/scan/find-mentions.ts';
import { readContent } from '../../../src/scan/read/index.ts';
import { scanTerms } from '../../../src/scan/terms.ts';
import { runs } from '../../properties.ts';
import { chooser } from './encodings.ts';
import { filler, plantedName } from './names.ts';
import { PDF_SLOTS, type PdfTexts, pdfOf } from './pdf-files.ts';

describe('a name that is planted in a PDF is found at its page', () => {
  test.each(Object.entries(PDF_SLOTS))('as its %s', async (name, [line, part]) => {
    const scene = fc.tuple(plantedName, fc.nat(), fc.array(filler, { minLength: 20, maxLength: 20 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(scene, async ([{ file, text }, seed, fillers, isPacked]) => {
        const choose = chooser(seed);
        const texts = Object.fromEntries(
          Object.entries(PDF_SLOTS).map(([other, [, , encode]], at) => [
            other,
            encode(other === name ? `${fillers[at]} ${text}` : (fillers[at] ?? ''), choose),
          ]),
        ) as PdfTexts;
        const content = await readContent('a.pdf', pdfOf(texts, isPacked));
        expect(content.unread).toBeUndefined();
        const { mentions } = findMentions('a.pdf', content, scanTerms([{ id: 'planted', file }]));
        expect(mentions, texts[name as keyof PdfTexts]).toMatchObject([{ customer: 'planted', range: { line }, part }]);
      }),
      { numRuns: runs(30) },
    );
  });
});
