import { late } from '../../text/late.ts';
import { plainText } from '../../text/plain-text.ts';
import { isGivenName } from '../given-names.ts';
import type { Sign } from './sign.ts';

export const somebody: Sign = {
  why: 'two words with capitals, one of which may be a given name, and `of` lead to a company',
  example: 'Ann Lindqvist of Bolt came.',
  counterexample: 'The King of Bolt came.',
  isSign: ({ before }) =>
    (SOMEBODY().exec(before)?.slice(1) ?? []).some((name) => isGivenName(plainText(name).toLowerCase())),
};

const SOMEBODY = late(
  () => /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}+)(?: \p{Lu}\.)? (\p{Lu}[\p{L}’'-]+) (?:of|from|von|bei|chez) $/u,
);
