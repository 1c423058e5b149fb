// Customers of every shape of name, and the ways in which a text writes each.
import fc from 'fast-check';
import type { ScannedCustomer } from '../../../src/scan/terms.ts';

const letters = fc
  .array(fc.constantFrom(...'bdfgklmnprstvz'), { minLength: 3, maxLength: 5 })
  .map((consonants) =>
    consonants.map((consonant, at) => `${consonant}${'aeiou'[(at * 7 + consonants.length) % 5]}`).join(''),
  );

/** A made-up word that no list has. */
export const brand = letters.map((word) => `Zw${word}x`);

/**
 * A customer, and a text that names it. In the text, U+00A0, U+00AD and a line break stand for what a format writes for
 * them.
 */
export interface PlantedName {
  readonly file: ScannedCustomer['file'];
  readonly text: string;
}

const named = (name: string, texts: readonly string[]): fc.Arbitrary<PlantedName> =>
  fc.constantFrom(...texts).map((text) => ({ file: { name }, text }));

export const plantedName: fc.Arbitrary<PlantedName> = fc.tuple(brand, brand).chain(([a, b]) =>
  fc.oneof(
    named(a, [a, a.toUpperCase()]),
    named(`${a} ${b}`, [`${a} ${b}`, `${a}-${b}`, `${a}${b}`, `${a}\u00a0${b}`, `${a}\n${b}`, `${a}\u00ad${b}`]),
    named(`${a}é ${b}ø`, [`${a}é ${b}ø`, `${a}e\u0301 ${b}ø`, `${a}é\n${b}ø`]),
    named(`${a}${b.slice(0, 4)}ü`, [`${a}${b.slice(0, 4)}ü`, `${a}\u00ad${b.slice(0, 4).toLowerCase()}ü`]),
    named(`${a}${b} GmbH`, [`${a}${b}`, `${a} ${b}`, `${a}${b} GmbH`]),
    named(`${a}3`, [`${a}3`, `${a}3`.toLowerCase()]),
    named(`${a} & ${b}`, [`${a} & ${b}`, `${a} and ${b}`, `${a} &\n${b}`]),
    named('東芝電機', ['東芝電機']),
    named('Солярис Завод', ['Солярис Завод', 'Солярис\u00a0Завод']),
    fc.constantFrom('', 'www.', 'shop.').map((before) => ({
      file: { name: `${b} Unsaid`, domains: [`${a.toLowerCase()}.example`] },
      text: `${before}${a.toLowerCase()}.example`,
    })),
  ),
);

const FILLERS =
  'the quick parts of our line were sold to a new plant and nobody there knew how they are made well kept data stay'.split(
    ' ',
  );

/** Words that name nobody. */
export const filler = fc
  .array(fc.constantFrom(...FILLERS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
