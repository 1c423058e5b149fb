// Laws of every edit of every file: written by hand, by others, or generated.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/model/edit.ts';
import { lexemesOf } from '../../../src/yaml/compose.ts';
import { annotationsIn } from '../../../src/yaml/edit/annotations.ts';
import { apply } from '../../../src/yaml/edit/apply.ts';
import { parse } from '../../../src/yaml/parse.ts';
import { isThorough, runs } from '../../properties.ts';
import { checkEdit } from './check-edit.ts';
import { randomEdit, valuesIn } from './random-edit.ts';
import { chance, randomYaml } from './random-yaml.ts';
import { exampleTexts, hasData, realTexts, suiteTexts, type Text } from './texts.ts';

const valid = (texts: readonly Text[]) => texts.filter(({ text }) => parse(text).problems.length === 0);

/** Every text in a long run, and a third of them in a usual one: another third for each turn. */
const partOf = (texts: readonly Text[], turn: 0 | 1): readonly Text[] =>
  texts.filter((_, nth) => isThorough || nth % 3 === turn);

/** Tries random edits on each text; lists the refused ones. */
function checkAll(texts: readonly Text[], each: number): readonly string[] {
  return valid(texts).flatMap(({ file, text }, index) => {
    const random = chance(index);
    return Array.from({ length: each }, () => randomEdit(parse(text).value, random))
      .filter((edit) => checkEdit(text, edit) === 'refused')
      .map((edit) => `${file}: ${JSON.stringify(edit)}`);
  });
}

/** Sets every value of each text to its present value, which must change nothing. */
function leavesAlone(texts: readonly Text[]) {
  for (const { text } of valid(texts)) {
    const edits = [...valuesIn(parse(text).value)].map(({ path, value }): Edit => ({ op: 'set', path, value }));
    expect(apply(text, edits)).toEqual({ text });
  }
}

describe('the files of the example library', () => {
  test('an edit that changes nothing gives the same bytes', () => leavesAlone(exampleTexts()));
  test('every edit changes its path and its lines', () => expect(checkAll(exampleTexts(), runs(12))).toEqual([]));
});

if (!hasData) test('left out: edits of files by others, for ../shared/data is not here', () => {});

describe.runIf(hasData)('files by others', () => {
  test('an edit that changes nothing gives the same bytes', () =>
    leavesAlone([...partOf(realTexts(), 0), ...suiteTexts()]));
  test('every edit changes its path and its lines', () =>
    expect(checkAll(partOf(realTexts(), 1), runs(3))).toEqual([]));

  test('of the strangest, the few edits that cannot be made are refused', () => {
    const refused = checkAll(suiteTexts(), runs(5)).filter((line) => !/"path":\[\]/.test(line));
    expect(refused.length).toBeLessThan(isThorough ? runs(90) : 15);
  });

  test('what cannot be read is refused', () => {
    const broken = realTexts().filter(({ text }) => parse(text).problems.length > 0);
    expect(broken.length).toBeGreaterThan(0);
    for (const { text } of broken) {
      expect(apply(text, [{ op: 'set', path: ['name'], value: 'x' }])).toEqual({ refused: 'the file cannot be read' });
    }
  });
});

describe('files by chance', () => {
  test('every edit changes its path and its lines, and hardly any is refused', () => {
    const outcomes = { made: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const text = randomYaml(seed);
        const { value, problems } = parse(text);
        fc.pre(problems.length === 0 && !text.startsWith('\uFEFF'));
        const random = chance(seed);
        for (let left = 4; left > 0; left -= 1) outcomes[checkEdit(text, randomEdit(value, random))] += 1;
      }),
      { numRuns: runs(130) },
    );
    expect(outcomes.refused).toBeLessThan(outcomes.made / 50);
  });

  test('a byte order mark changes nothing else', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const text = randomYaml(seed).replace(/^\uFEFF/, '');
        const edit = randomEdit(parse(text).value, chance(seed));
        const made = apply(text, [edit]);
        expect(apply(`\uFEFF${text}`, [edit])).toEqual('text' in made ? { text: `\uFEFF${made.text}` } : made);
      }),
      { numRuns: runs(30) },
    );
  });

  test('several edits come to the same as one after the other', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const text = randomYaml(seed);
        const random = chance(seed);
        fc.pre(parse(text).problems.length === 0);
        const edits: Edit[] = [];
        let last = text;
        for (let left = 5; left > 0; left -= 1) {
          const edit = randomEdit(parse(last.replace(/^\uFEFF/, '')).value, random);
          const made = apply(last, [edit]);
          if ('refused' in made) continue;
          edits.push(edit);
          last = made.text;
        }
        expect(apply(text, edits)).toEqual({ text: last });
      }),
      { numRuns: runs(30) },
    );
  });

  test('many edits, of which some are made at once, come to the same too', () => {
    const atOnce = fc.property(fc.nat(), fc.boolean(), (seed, isExample) => {
      const random = chance(seed);
      const text = isExample ? random.pick(valid(exampleTexts())).text : randomYaml(seed);
      fc.pre(parse(text).problems.length === 0);
      const edits: Edit[] = [];
      let last = text;
      for (let left = 24; left > 0; left -= 1) {
        const edit = randomEdit(parse(last.replace(/^\uFEFF/, '')).value, random);
        const made = apply(last, [edit]);
        if ('refused' in made) continue;
        edits.push(edit);
        last = made.text;
      }
      const made = apply(text, edits);
      expect(made).toHaveProperty('text');
      const together = 'text' in made ? made.text : '';
      expect(parse(together)).toEqual(parse(last));
      const comments = (one: string) => annotationsIn(lexemesOf(one)).comments.map(({ source }) => source.trimEnd());
      expect(comments(together).sort()).toEqual(comments(last).sort());
    });
    fc.assert(atOnce, { numRuns: runs(20) });
  });

  test('edits of many entries are made as one after the other', () => {
    const text = `consent:\n${Array.from({ length: 30 }, (_, nth) => `  - { id: c-${nth}, status: granted } # why ${nth}\n`).join('')}`;
    const edits = Array.from({ length: 30 }, (_, nth): readonly Edit[] => [
      { op: 'set', path: ['consent', nth, 'status'], value: 'withdrawn' },
      { op: 'set', path: ['consent', nth, 'withdrawn_on'], value: '2026-02-01' },
      { op: 'set', path: ['consent', nth, 'reason'], value: 'legal' },
    ]).flat();
    const oneByOne = edits.reduce((made, edit) => {
      const next = apply(made, [edit]);
      return 'text' in next ? next.text : made;
    }, text);
    expect(apply(text, edits)).toEqual({ text: oneByOne });
    expect(oneByOne).toContain('{ id: c-29, status: withdrawn, withdrawn_on: 2026-02-01, reason: legal } # why 29');
  });

  test('many new items are added as one after the other', () => {
    const text =
      'name: Nordlicht\naliases: [Nord] # short\nconsent:\n  - id: c-0\n    status: granted # why\n\n  - id: c-1\n    status: granted\n# the people\nadvocates: []\n';
    const edits = Array.from({ length: 20 }, (_, nth): readonly Edit[] => [
      { op: 'append', path: ['consent'], value: { id: `new-${nth}`, status: 'requested' } },
      { op: 'append', path: ['aliases'], value: `Name ${nth}` },
      { op: 'append', path: ['advocates'], value: { id: `person-${nth}` } },
      { op: 'set', path: ['consent', nth % 2, 'reason'], value: nth % 4 < 2 ? 'legal' : 'other' },
    ]).flat();
    const oneByOne = edits.reduce((made, edit) => {
      const next = apply(made, [edit]);
      return 'text' in next ? next.text : made;
    }, text);
    expect(apply(text, edits)).toEqual({ text: oneByOne });
    expect(oneByOne.match(/id: new-/g)).toHaveLength(20);
  });

  test('whatever the text, nothing is thrown', () => {
    const scraps = [
      '- ',
      '? ',
      ': ',
      '#',
      '\n',
      '  ',
      '\t',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '&a',
      '*a',
      '!t',
      '|',
      '>',
      '%',
      '---',
      '...',
      'a',
      'é',
      '\r',
      '\ud800',
      '\uFEFF',
      '\0',
    ];
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...scraps)).map((parts) => parts.join('')),
    );
    const anyPath = fc.array(fc.oneof(fc.constantFrom('a', '', '__proto__'), fc.integer({ min: -1, max: 2 })), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(
        anyText,
        anyPath,
        fc.constantFrom('set', 'append', 'remove'),
        fc.anything(),
        (text, path, op, value) => {
          const made = apply(text, [{ op, path, value }]);
          if ('text' in made && made.text !== text)
            expect(parse(made.text.replace(/^\uFEFF/, '')).problems).toEqual([]);
        },
      ),
      { numRuns: runs(650) },
    );
  });
});
