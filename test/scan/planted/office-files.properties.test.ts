// A name of any shape that is planted in any place of an office file is found, and the finding names the place.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/scan/find-mentions.ts';
import { readContent } from '../../../src/scan/read/index.ts';
import { scanTerms } from '../../../src/scan/terms.ts';
import { runs } from '../../properties.ts';
import { pack } from '../read/office-files.ts';
import { chooser, plain } from './encodings.ts';
import { filler, plantedName } from './names.ts';
import { OFFICE_KINDS } from './office-files.ts';

describe('a name that is planted is found at its place', () => {
  describe.each(Object.entries(OFFICE_KINDS))('in a file of the kind %s', (kind, { slots, build }) => {
    test.each(Object.entries(slots))('as its %s', async (name, { line, part }) => {
      const scene = fc.tuple(plantedName, fc.nat(), fc.array(filler, { minLength: 30, maxLength: 30 }), fc.boolean());
      await fc.assert(
        fc.asyncProperty(scene, async ([{ file, text }, seed, fillers, isAlone]) => {
          const choose = chooser(seed);
          const said = isAlone ? text : `${fillers[0]} ${text} ${fillers[1]}`;
          const texts = Object.fromEntries(
            Object.entries(slots).map(([other, { encoding }], at) => [
              other,
              other === name ? encoding(said, choose) : encoding(plain(fillers[at] ?? 'so', choose), choose),
            ]),
          );
          // Most are stored as they are: what packs and unpacks takes ten times as long as what is tried here.
          const content = await readContent(`a.${kind}`, pack(build(texts), seed % 8 === 0 ? undefined : 0));
          expect(content.unread).toBeUndefined();
          const { mentions } = findMentions(`a.${kind}`, content, scanTerms([{ id: 'planted', file }]));
          expect(mentions, texts[name]).toMatchObject([{ customer: 'planted', range: { line }, part }]);
        }),
        { numRuns: runs(30) },
      );
    });
  });
});
