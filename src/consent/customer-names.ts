import type { CustomerFile } from '../model/customer.ts';
import type { Path } from '../model/place.ts';
import { findName, type NamePhrases, namePhrases } from '../text/company-names.ts';
import { wordsOf } from '../text/fold.ts';

/** A name by which people know a customer, and its place in the file. */
export interface CustomerName extends NamePhrases {
  readonly text: string;
  readonly path: Path;
}

/** Every name of a customer: their name, aliases and domains, and the forms of the name that grants ask for. */
export const customerNames = ({
  name,
  aliases = [],
  domains = [],
  consent = [],
}: CustomerFile): readonly CustomerName[] => [
  { text: name, path: ['name'], ...namePhrases(name) },
  ...aliases.map((text, index) => ({ text, path: ['aliases', index], ...namePhrases(text) })),
  ...domains.map((text, index) => ({ text, path: ['domains', index], phrases: [wordsOf(text).join('-')] })),
  ...consent.flatMap(({ named_as: text }, index) =>
    text === undefined ? [] : [{ text, path: ['consent', index, 'named_as'], ...namePhrases(text) }],
  ),
];

/** Finds the first name that stands in a text. */
export const nameIn = (text: string, names: readonly CustomerName[]): CustomerName | undefined =>
  names[findName(text, names) ?? -1];
