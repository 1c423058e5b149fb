import { type Facets, WORD_FACETS, type WordFacet } from '../model/match.ts';
import { wantedWords } from './chunks.ts';
import type { Entry, Index } from './entries.ts';
import { hasChoices } from './facets.ts';
import type { Field } from './fields.ts';
import type { Lexicon } from './lexicon.ts';
import { scan, understand, type Wanted } from './scan.ts';

/** What the facets leave of a library. */
export interface Narrowed {
  readonly entries: readonly Entry[];
  /** What the facets that are words were taken for. */
  readonly wanted: readonly Wanted[];
  /** The fields of an entry for which such facets let it pass. */
  fieldsOf(entry: Entry): readonly Field[];
}

/** Narrows a library to what has all that the facets ask for. */
export function narrow({ entries, lexicon }: Index, facets: Facets): Narrowed {
  const chosen = entries.filter(({ customer, story }) => hasChoices(customer.data, story, facets));
  const passes = WORD_FACETS.flatMap((facet) => {
    const text = facets[facet];
    return text === undefined ? [] : [passing(chosen, facet, wantedWords(text), lexicon)];
  });
  return {
    entries: chosen.filter((entry) => passes.every(({ fields }) => fields.has(entry))),
    wanted: passes.map(({ wanted }) => wanted),
    fieldsOf: (entry) => passes.flatMap(({ fields }) => fields.get(entry) ?? []),
  };
}

/** The entries that have all the words in one field, which comes with them; read more loosely where none has. */
function passing(entries: readonly Entry[], facet: WordFacet, words: readonly string[], lexicon: Lexicon) {
  const strictly = having(entries, facet, understand(words, lexicon, false));
  return strictly.fields.size > 0 ? strictly : having(entries, facet, understand(words, lexicon, true));
}

function having(entries: readonly Entry[], facet: WordFacet, wanted: Wanted) {
  const fields = new Map<Entry, Field>();
  for (const entry of entries) {
    const field = entry.content.find(
      ({ name, chunks }) =>
        name === facet && (scan(chunks, wanted)?.sureness.every((sureness) => sureness > 0) ?? false),
    );
    if (field !== undefined) fields.set(entry, field);
  }
  return { wanted, fields };
}
