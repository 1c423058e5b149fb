import type { Asset, Customer } from '../model/customer.ts';
import { wordsOf } from '../text/fold.ts';
import { finderOf } from './name-finder.ts';

/** Says whether texts still show what an asset does: its words, its story, or the name that it stands for. */
export function partStillIn(texts: readonly string[], customer: Customer, { use, text, story }: Asset): boolean {
  const { stories = [], blinded_as } = customer.data;
  const told = stories.find(({ id }) => id === story);
  const find = finderOf([customer]);
  const isIn = (phrase: string | undefined) => phrase !== undefined && hasWords(texts, phrase);
  if (use === 'quote' && text !== undefined) return isIn(text);
  if (use === 'case-study' && told !== undefined) return [told.title, told.challenge, told.solution].some(isIn);
  return isIn(blinded_as) || texts.some((one) => find(one).length > 0);
}

/** Says whether some text has the words of a phrase, one after the other. */
function hasWords(texts: readonly string[], phrase: string): boolean {
  const wanted = ` ${wordsOf(phrase).join(' ')} `;
  return wanted.trim() !== '' && ` ${texts.flatMap(wordsOf).join(' ')} `.includes(wanted);
}
