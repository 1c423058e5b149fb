import { TAXONOMY_LISTS } from '../model/config.ts';
import { slugOf } from '../text/slug.ts';
import { flowText } from '../yaml/edit/render-customer.ts';
import type { MissingTerm } from './term-finder.ts';

/** Writes the part of a config that would add these terms, with the count of each. Empty if there are none. */
export function configSnippet(terms: readonly MissingTerm[]): string {
  if (terms.length === 0) return '';
  const lists = TAXONOMY_LISTS.flatMap((list) => {
    const entries = terms.filter((term) => term.list === list).map(entryOf);
    return entries.length === 0 ? [] : [`  ${list}:`, ...entries];
  });
  return ['taxonomy:', ...lists, ''].join('\n');
}

/** Writes a term. Words are compared as slugs, so a spelling with the slug of the id or name needs no alias. */
function entryOf({ id, spellings, count }: MissingTerm): string {
  const name = spellings.find((spelling) => slugOf(spelling) === slugOf(id)) ?? spellings[0] ?? id;
  const slugs = new Set([slugOf(id), slugOf(name)]);
  const aliases = spellings.filter((spelling) => !slugs.has(slugOf(spelling)) && slugs.add(slugOf(spelling)));
  const term = `{ name: ${flowText([name]).slice(1, -1)}${aliases.length > 0 ? `, aliases: ${flowText(aliases)}` : ''} }`;
  return `    ${flowText([id]).slice(1, -1)}: ${term}   # ${count}`;
}
