import type { Config, TaxonomyList } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { idWords } from '../text/person-name.ts';
import { isBare } from '../values/without-person.ts';
import { type IdKind, idsOf, placesOfId, placesOfTerm } from './id-places.ts';
import type { MutationPlan } from './mutation.ts';
import { textsIn } from './texts-in.ts';

/** Changes an id in a customer's file, wherever the file names it. */
export function renameId({ data }: Customer, kind: IdKind, id: string, name: string): MutationPlan {
  if (id === name) return { edits: [], sentence: `the ${nounOf(kind)} "${id}" is called so already` };
  if (idsOf(data, kind).includes(name)) return { refused: `"${name}" is the id of another ${nounOf(kind)} of theirs` };
  if (kind === 'advocate' && name === 'company') return { refused: '"company" stands for the customer as such' };
  const paths = placesOfId(data, kind, id);
  // The id of a forgotten person also stands for their name. No output or commit message repeats the old one.
  const isErased = kind === 'advocate' && isBare(data.advocates?.find((advocate) => advocate.id === id));
  const words = idWords(id);
  const isReference = (path: Path) => paths.some((other) => isSamePath(other, path));
  const mentions = isErased
    ? textsIn(data).filter(({ path, text }) => !isReference(path) && text.search(words) !== -1)
    : [];
  const others = paths.length - 1 + mentions.length;
  return {
    edits: [
      ...setAll(paths, name),
      ...mentions.map(({ path, text }) => ({ op: 'set' as const, path, value: text.replace(words, name) })),
    ],
    ...(isErased && { inComments: (comment) => comment.replace(words, name) }),
    sentence: isErased
      ? `gave a forgotten advocate the id "${name}"`
      : `renamed the ${nounOf(kind)} "${id}" to "${name}"`,
    notes: [
      others === 0
        ? 'nothing else refers to it'
        : `${others} ${others === 1 ? 'place refers' : 'places refer'} to it, and changed with it`,
    ],
  };
}

const isSamePath = (a: Path, b: Path): boolean => a.length === b.length && a.every((step, index) => step === b[index]);

const nounOf = (kind: IdKind): string => (kind === 'consent' ? 'consent record' : kind === 'activity' ? 'entry' : kind);

/** The edits that rename a word of the taxonomy in a customer's file. */
export const renameTermIn = ({ data }: Customer, list: TaxonomyList, id: string, name: string): readonly Edit[] =>
  setAll(placesOfTerm(data, list, id), name);

/** The facets of saved searches that hold words of a list. */
const FACETS: Readonly<Record<TaxonomyList, readonly string[]>> = {
  products: ['product'],
  industries: ['industry'],
  segments: ['segment'],
  regions: ['region', 'territory'],
  use_cases: ['use-case'],
  personas: ['persona'],
  topics: [],
  requirements: [],
};

/** The edits that rename a word of the taxonomy in the saved searches of the config. */
export const renameTermInSearches = (
  { searches }: Config,
  list: TaxonomyList,
  id: string,
  name: string,
): readonly Edit[] =>
  Object.entries(searches).flatMap(([search, saved]) =>
    FACETS[list].flatMap((facet) => {
      const value: unknown = (saved as Readonly<Record<string, unknown>>)[facet];
      return value === id ? [{ op: 'set' as const, path: ['searches', search, facet], value: name }] : [];
    }),
  );

/** The edits that make the overrides of the config name a file by its new path. */
export const renameFileInOverrides = ({ overrides }: Config, file: string, name: string): readonly Edit[] =>
  overrides.flatMap((override, index) =>
    override.files === file ? [{ op: 'set' as const, path: ['overrides', index, 'files'], value: name }] : [],
  );

/** The edits that take a file that goes out of the overrides of the config: they do not pass to another. */
export const dropFromOverrides = ({ overrides }: Config, file: string): readonly Edit[] =>
  overrides
    .flatMap((override, index) =>
      override.files === file ? [{ op: 'remove' as const, path: ['overrides', index] }] : [],
    )
    .toReversed();

const setAll = (paths: readonly (readonly (string | number)[])[], value: string): readonly Edit[] =>
  paths.map((path) => ({ op: 'set', path, value }));
