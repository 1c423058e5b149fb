import {
  CONFIG_FILE,
  type Config,
  DEFAULT_POLICY,
  DEFAULT_SITE,
  TAXONOMY_LISTS,
  type Taxonomy,
  type Terms,
} from '../model/config.ts';
import type { Day } from '../model/day.ts';
import { filesOf, indexLibrary, type SearchIndex } from '../search/index-library.ts';
import { pack } from '../search/pack.ts';
import { indexParts } from '../search/packed-index.ts';
import { type SharedCustomer, viewOn } from '../share/view.ts';
import { customerOfView, type DeskHead, type DeskParts, shardSize, shardsOf } from './desk-data.ts';

/** The facts of a desk before its customers are known. */
export type HeadWithoutFiles = Omit<DeskHead, 'files' | 'first_end' | 'shard_size' | 'judged_until'>;

/** Makes a desk of views anew from what may still be shown on a day, so that no search finds the rest. */
export function deskOn({ head, shards }: DeskParts, taxonomy: Taxonomy, day: Day): DeskParts {
  const { files: _, first_end: __, shard_size: ___, judged_until: ____, ...rest } = head;
  const lines = shards.flatMap((shard = '') => (shard === '' ? [] : shard.split('\n')));
  const views = lines.flatMap((line) => viewOn(JSON.parse(line) as SharedCustomer, day) ?? []);
  return viewDesk(views, taxonomy, rest);
}

/** Makes a desk of views: its facts, an index of nothing but them, and the views in shards. */
export function viewDesk(views: readonly SharedCustomer[], taxonomy: Taxonomy, head: HeadWithoutFiles): DeskParts {
  const customers = views.map(customerOfView);
  const index = indexLibrary({ config: sharedConfig(usedTerms(views, taxonomy)), customers, doubtful: [] });
  const byRef = new Map(views.map((view) => [view.ref, view]));
  const lines = filesOf(index).map((ref) => JSON.stringify(byRef.get(ref)));
  const [first_end = null] = views.flatMap(({ valid_until }) => valid_until ?? []).sort();
  return deskParts({ ...head, first_end }, index, lines);
}

/** Puts a desk together: the lines are those of the customers of the index, in its order. */
export function deskParts(
  facts: Omit<DeskHead, 'files' | 'shard_size' | 'judged_until'>,
  index: SearchIndex,
  lines: readonly string[],
  judged?: Pick<DeskHead, 'judged_until'> & Pick<DeskParts, 'verdicts'>,
): DeskParts {
  const files = filesOf(index);
  const shard_size = shardSize({ files });
  const { verdicts, judged_until } = judged ?? { verdicts: {}, judged_until: null };
  const head = { ...facts, files, shard_size, judged_until };
  return { head, index: pack(indexParts(index)), shards: shardsOf(lines, shard_size), verdicts };
}

/** A config for others: the terms that the views name, and nothing else of the library's own. */
const sharedConfig = (taxonomy: Taxonomy): Config => ({
  ...{ file: CONFIG_FILE, customers: '', timezone: 'UTC', taxonomy, policy: DEFAULT_POLICY },
  ...{ rules: {}, overrides: [], scan: { content: [], ignore: [], tests: 'off' } },
  ...{ maxFileSize: 0, searches: {}, share: {}, publish: [], site: DEFAULT_SITE, broken: false },
});

/** The terms of the taxonomy that the views name. */
function usedTerms(views: readonly SharedCustomer[], taxonomy: Taxonomy): Taxonomy {
  const used: Partial<Record<keyof Taxonomy, ReadonlySet<string | undefined>>> = {
    industries: new Set(views.map(({ industry }) => industry)),
    segments: new Set(views.map(({ segment }) => segment)),
    regions: new Set(views.map(({ region }) => region)),
    products: new Set(views.flatMap(({ stories }) => stories.flatMap(({ products }) => products))),
    use_cases: new Set(views.flatMap(({ stories }) => stories.flatMap(({ use_cases }) => use_cases))),
  };
  const kept = TAXONOMY_LISTS.map((list) => {
    const terms: Terms = taxonomy[list];
    const named = Object.entries(terms).filter(([id]) => used[list]?.has(id));
    return [list, Object.fromEntries(named.map(([id, { name = id, aliases = [] }]) => [id, { name, aliases }]))];
  });
  return Object.fromEntries(kept) as Taxonomy;
}
