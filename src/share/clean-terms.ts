import { TAXONOMY_LISTS, type Taxonomy, type Terms } from '../model/config.ts';
import { asNames, type ShareContext } from './view.ts';

/** The terms of a taxonomy without the names and aliases that are not clean. A term without a name goes by its id. */
export const cleanTerms = (taxonomy: Taxonomy, isClean: (text: string) => boolean): Taxonomy =>
  Object.fromEntries(
    TAXONOMY_LISTS.map((list) => {
      const terms: Terms = taxonomy[list];
      const clean = Object.entries(terms).map(([id, { name = id, aliases = [] }]) => [
        id,
        { name: isClean(name) ? name : id, aliases: aliases.filter(isClean) },
      ]);
      return [list, Object.fromEntries(clean)];
    }),
  ) as Taxonomy;

/** Says that a text of the library's own names nobody who is withheld, as it is written or as names are. */
export const namesNobody = (text: string, { namesWithheld }: ShareContext): boolean =>
  ![text, asNames(text)].some((one) => namesWithheld(one, ''));

/** Says that a text will not name anybody who is withheld on a later day, as far as that is known. */
export const staysClean = (text: string, context: ShareContext): boolean =>
  namesNobody(text, context) && [text, asNames(text)].every((one) => context.namesUntil(one, '') === undefined);
