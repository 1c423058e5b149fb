import { contactIn } from '../library/contact-data.ts';
import type { TaxonomyList, Terms } from '../model/config.ts';
import type { Edit } from '../model/edit.ts';
import { commandLine } from '../text/command-line.ts';
import { fold } from '../text/fold.ts';
import { isSlug, slugOf } from '../text/slug.ts';

/** A word for a list of the taxonomy. */
export interface TermWish {
  readonly list: TaxonomyList;
  readonly name: string;
  /** Its id; undefined: made of the name. */
  readonly id: string | undefined;
  readonly aliases: readonly string[];
}

/** The edit of the config that adds a word; without an edit where it is refused. */
export type TermPlan =
  | { readonly id: string; readonly edit: Edit; readonly sentence: string; readonly notes: readonly string[] }
  | { readonly refused: string; readonly hint: string };

/** Adds a word to a list of the taxonomy. One that a word of the list already means is refused. */
export function planTerm(terms: Terms, { list, name, id: given, aliases }: TermWish): TermPlan {
  const id = given ?? slugOf(name);
  if (!isSlug(id)) return { refused: `no id can be made of "${name}"`, hint: 'say one: --id' };
  const [contact] = [name, ...aliases].flatMap((word) => contactIn(word) ?? []);
  if (contact !== undefined) return { refused: `${contact} is no word of a taxonomy`, hint: 'keep it in the CRM' };
  const wanted = [id, name, ...aliases].map(fold);
  const [taken] = Object.entries(terms).filter(([known, term]) =>
    [known, term.name ?? known, ...(term.aliases ?? []), ...(term.was ?? [])].some((word) =>
      wanted.includes(fold(word)),
    ),
  );
  if (taken !== undefined) {
    const hint = commandLine`see what uses it: refs find ${taken[0]}`;
    return { refused: `"${taken[0]}" of ${list} means that already`, hint };
  }
  return {
    id,
    edit: {
      op: 'set',
      path: ['taxonomy', list, id],
      value: { name, ...(aliases.length > 0 && { aliases }) },
    },
    sentence: `added "${id}" to ${list} of the taxonomy`,
    notes:
      Object.keys(terms).length === 0 ? [`until now ${list} was empty, and any text did: now only what it lists`] : [],
  };
}
