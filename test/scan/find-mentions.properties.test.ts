// Laws of the search for mentions: a planted name is found at its place, and what only resembles one is not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../src/scan/find-mentions.ts';
import type { PassageRole } from '../../src/scan/passage.ts';
import { type ScannedCustomer, scanTerms } from '../../src/scan/terms.ts';

const FILLERS =
  'the quick parts of our line were sold to a new plant, and nobody there knew how they are made. Well-kept data (v2.1) stay: x86_64 · 40 %'.split(
    ' ',
  );

const letters = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...'bdfgklmnprstvz'), { minLength: min, maxLength: max })
    .map((consonants) =>
      consonants.map((consonant, at) => `${consonant}${'aeiou'[(at * 7 + consonants.length) % 5]}`).join(''),
    );
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A made-up word that no list has. */
const brand = letters(3, 5).map((word) => capitalized(`zw${word}x`));

/** Names of every shape, each with ways in which a text may write it. */
const planted = fc.oneof(
  brand.map((name) => ({ name, texts: [name, name.toUpperCase(), `${name}’s`, `${name}-based`, `“${name}”`] })),
  fc.tuple(brand, brand).map(([a, b]) => ({
    name: `${a} ${b}`,
    texts: [
      `${a} ${b}`,
      `${a}-${b}`,
      `${a}${b}`,
      `${a}\u00a0${b}`,
      `${a}\n    ${b}`,
      `${a}\n> ${b}`,
      `${a} ${b}`.toLowerCase(),
    ],
  })),
  fc.tuple(brand, brand).map(([a, b]) => ({
    name: `${a}${b} GmbH`,
    texts: [`${a}${b}`, `${a} ${b}`, `${a}${b} GmbH`, `${a}\u00ad${b}`, `${a}-\n${b.toLowerCase()}`],
  })),
  fc.tuple(brand, brand).map(([a, b]) => ({
    name: `${a} & ${b}`,
    texts: [`${a} & ${b}`, `${a} and ${b}`, `${a} &\n  ${b}`, `${a} und ${b}`],
  })),
  brand.map((name) => ({
    name: `${name}ü`,
    texts: [`${name}ü`, `${name}u\u0308`, `${name}ue`, `${name}u`, `${name}Ü`],
  })),
  brand.map((name) => ({ name: `${name}3`, texts: [`${name}3`, `${name}3`.toLowerCase(), `${name}3`.toUpperCase()] })),
  fc.constantFrom('東芝電機', 'ソラリス', 'บริษัทดาว').map((name) => ({ name, texts: [name, `は${name}の`] })),
);

/** Text that resembles a name and is none. */
const decoysOf = (name: string): readonly string[] => {
  const word = name.replace(/[^A-Za-z]/g, '');
  if (word === '') return [];
  return [`pre${word.toLowerCase()}`, `${word}ity`, `${word}_id`, `@${word}`, `#${word}`, `x.${word}`, `$${word}`];
};

const prose = fc.array(fc.constantFrom(...FILLERS), { minLength: 0, maxLength: 40 }).map((words) => words.join(' '));

const scenario = fc
  .tuple(planted, fc.nat(), prose, prose, fc.nat())
  .map(([{ name, texts }, way, before, after, decoy]) => {
    const decoys = decoysOf(name);
    return {
      name,
      text: texts[way % texts.length] ?? name,
      before: `${before} ${decoys[decoy % Math.max(1, decoys.length)] ?? ''}, `,
      after: ` ${after} ${decoys[(decoy + 3) % Math.max(1, decoys.length)] ?? ''}`,
    };
  });

const find = (text: string, customers: readonly ScannedCustomer[], role: PassageRole = 'text') =>
  findMentions(
    'page.md',
    { passages: [{ text, role, origin: { offsets: [[0, 0]] } }], text, images: [] },
    scanTerms(customers),
  );

const ofLibrary = (...names: readonly string[]): readonly ScannedCustomer[] =>
  names.map((name, at) => ({ id: `c${at}`, file: { name } }));

test('a planted name is found at its place, whatever stands around it', () => {
  fc.assert(
    fc.property(
      scenario,
      fc.constantFrom<PassageRole>('text', 'value', 'comment'),
      ({ name, text, before, after }, role) => {
        const { mentions } = find(`${before}${text}${after}`, ofLibrary(name), role);
        const line = before.split('\n').length;
        expect(mentions).toMatchObject([{ customer: 'c0', kind: 'name', term: name, range: { line } }]);
      },
    ),
  );
});

test('a name behind what may be a given name is found or told, and found where the file has a sign', () => {
  fc.assert(
    fc.property(brand, letters(2, 4).map(capitalized), prose, (name, given, after) => {
      const customers = [{ id: 'c0', file: { name, domains: ['zw.example'] } }];
      const alone = find(`by ${given} ${name}, ${after}`, customers);
      expect([...alone.mentions, ...alone.leftOut]).toMatchObject([{ customer: 'c0' }]);
      const signed = find(`by ${given} ${name}, ${after}\nhttps://zw.example`, customers).mentions;
      expect(signed.map(({ range }) => range.line)).toEqual([1, 2]);
    }),
  );
});

test('without it nothing is found', () => {
  fc.assert(
    fc.property(scenario, ({ name, before, after }) => {
      expect(find(`${before}${after}`, ofLibrary(name)).mentions).toEqual([]);
    }),
  );
});

test('a name within a longer one is that one only, and beside it still found', () => {
  fc.assert(
    fc.property(brand, brand, prose, (short, rest, before) => {
      const library = ofLibrary(short, `${short} ${rest}`);
      const long = find(`${before} ${short} ${rest}.`, library);
      expect(long.mentions.map(({ customer }) => customer)).toEqual(['c1']);
      const both = find(`${before} ${short} ${rest}.\nAnd ${short} too`, library);
      expect(both.mentions.map(({ customer, range }) => [customer, range.line])).toEqual([
        ['c1', 1],
        ['c0', 2],
      ]);
    }),
  );
});

test('an excepted phrase hides itself, and no name beside it', () => {
  fc.assert(
    fc.property(brand, brand, prose, (name, rest, between) => {
      const library = [{ id: 'c0', file: { name, mentions: { never: [`${name} ${rest}`] } } }];
      expect(find(`${name} ${rest} ${between}`, library).mentions).toEqual([]);
      expect(find(`${name} ${rest} ${between}\n${name} ${between}`, library).mentions).toMatchObject([
        { range: { line: 2 } },
      ]);
      expect(find(`${name} ${between}\n${name} ${rest} ${between}`, library).mentions).toMatchObject([
        { range: { line: 1 } },
      ]);
    }),
  );
});

test('a word is either found or counted, never silent', () => {
  fc.assert(
    fc.property(fc.constantFrom('Target', 'Rise', 'Canonical', 'Block', 'IBM'), prose, prose, (name, before, after) => {
      const { mentions, leftOut } = find(`${before} ${name} ${after}`, ofLibrary(name));
      expect(mentions.length + leftOut.length).toBe(1);
    }),
  );
});

test('a quote is found in any wrap, and its words in another order are none', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(letters(2, 4), { minLength: 8, maxLength: 40 }),
      prose,
      fc.nat(),
      (words, before, at) => {
        const library = [
          { id: 'c0', file: { name: 'Zwobax', assets: [{ id: 'q', use: 'quote' as const, text: words.join(' ') }] } },
        ];
        const found = (text: string) => find(text, library).mentions.map(({ kind, isVerbatim }) => [kind, isVerbatim]);
        const wrap = at % words.length;
        const wrapped = `${words.slice(0, wrap).join(' ')}\n> ${words.slice(wrap).join(', ')}`;
        expect(found(`${before} “${wrapped}”`)).toEqual([['quote', true]]);
        expect(found(`${before} “${wrapped.replace('\n', ' https://page.example/of-them?a=b\n')}”`)).toEqual([
          ['quote', true],
        ]);
        const changed = words.map((word, index) => (index === wrap ? 'zzz' : word)).join(' ');
        expect(found(`${before} ${changed}`)[0]?.[0]).toBe('quote');
        expect(found(`${before} ${words.toReversed().join(' ')}`)).toEqual([]);
      },
    ),
  );
});
