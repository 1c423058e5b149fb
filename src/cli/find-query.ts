import type { SavedSearch } from '../model/config.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { CHOICE_FACETS, type Query, SORTS } from '../model/match.ts';
import type { FacetLibrary } from '../search/facets.ts';
import { nearest } from '../text/nearest.ts';
import { camelCase, type OptionSpec, type OptionValues } from './command.ts';
import { facetValues } from './facet-value.ts';
import { limitOf } from './limit.ts';
import { questionOf } from './question.ts';
import { FOR_OPTION, QUESTION_OPTIONS } from './question-options.ts';

const FACET_OPTIONS = [
  {
    flags: '--product <product>',
    summary: 'a product; by id, name or alias, as are the next four',
    values: 'product',
    many: true,
  },
  { flags: '-i, --industry <industry>', summary: 'what the customer does', values: 'industry', many: true },
  { flags: '--segment <segment>', summary: 'how large they are', values: 'segment', many: true },
  { flags: '--region <region>', summary: 'where the customer is', values: 'region', many: true },
  { flags: '--use-case <use case>', summary: 'what they use the product for', values: 'use-case', many: true },
  { flags: '--persona <persona>', summary: 'what kind of person speaks', values: 'persona', many: true },
  { flags: '--language <language>', summary: 'what they speak, such as de', values: 'language', many: true },
  { flags: '--outcome <words>', summary: 'words of a measured result' },
  { flags: '--replaces <words>', summary: 'what they used before' },
] as const satisfies readonly OptionSpec[];

/** The options of a search, without how to print it. */
export const FIND_OPTIONS = [
  FOR_OPTION,
  { flags: '-r, --ready', summary: 'only what is ready' },
  ...FACET_OPTIONS,
  ...QUESTION_OPTIONS,
  {
    flags: '--saved <name>',
    summary: 'a saved search of the config; what you add narrows or replaces it',
    values: 'search',
  },
  { flags: '-n, --limit <number>', summary: 'how many to show; 0 for all (default: 10)' },
  { flags: '-v, --verbose', summary: 'at a terminal: what matched, and all conditions, also without --for' },
  { flags: '--sort <order>', summary: 'in which order (default: relevance)', choices: SORTS },
] as const satisfies readonly OptionSpec[];

// As many as fit on a screen.
const DEFAULT_LIMIT = 10;

/** A search as it was asked for: the words, and the values of `FIND_OPTIONS`. */
export interface FindRequest {
  readonly words: readonly string[];
  readonly options: OptionValues<typeof FIND_OPTIONS>;
}

/** The query of a request, on top of the saved search that it names. Guesses are reported on standard error. */
export function queryOf(
  { words, options }: FindRequest,
  library: FacetLibrary,
  on: string,
  host: Pick<Host, 'err'>,
): Query {
  const saved = savedSearch(options.saved, library);
  const outcome = options.outcome ?? saved.outcome;
  const replaces = options.replaces ?? saved.replaces;
  const use = options.for ?? saved.for;
  const sort = options.sort ?? saved.sort;
  const facets = CHOICE_FACETS.map((facet) => {
    const typed = options[camelCase(facet)];
    const texts = typed.length > 0 ? typed : [saved[facet]].filter((text) => text !== undefined);
    return [facet, [...new Set(texts.flatMap((text) => facetValues({ facet, text }, library, host)))]] as const;
  });
  return {
    words: [saved.words, words.join(' ')].filter(Boolean).join(' '),
    facets: {
      ...Object.fromEntries(facets.filter(([, values]) => values.length > 0)),
      ...(outcome && { outcome }),
      ...(replaces && { replaces }),
    },
    ...(use && { for: use }),
    ...questionOf(options, library, host, saved),
    ...((options.ready || saved.ready) && { ready: true }),
    ...(sort && { sort }),
    limit: limitOf(options.limit) ?? saved.limit ?? DEFAULT_LIMIT,
    on,
  };
}

function savedSearch(name: string | undefined, { config }: FacetLibrary): SavedSearch {
  if (name === undefined) return {};
  const saved = Object.hasOwn(config.searches, name) ? config.searches[name] : undefined;
  if (saved !== undefined) return saved;
  const known = Object.keys(config.searches);
  const suggestion = nearest(name, known);
  const hint = suggestion ? { typed: name, meant: suggestion } : `the config has ${known.join(', ') || 'none'}`;
  throw new Failure(EXIT.usage, 'unknown-search', `there is no saved search "${name}"`, hint);
}
