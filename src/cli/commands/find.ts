import { openSearch } from '../../cache/open-search.ts';
import type { SavedSearch } from '../../model/config.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { CHOICE_FACETS, type Query, SORTS } from '../../model/match.ts';
import { NO_METER } from '../../model/meter.ts';
import { plain } from '../../report/escape.ts';
import { FIND_FORMATS } from '../../report/find/index.ts';
import type { FacetLibrary } from '../../search/facets.ts';
import { nearest } from '../../text/nearest.ts';
import { camelCase, defineCommand, type Input, type OptionSpec, type OptionValues } from '../command.ts';
import { facetValues } from '../facet-value.ts';
import { formatOf, formatOption } from '../format.ts';
import { outsideViews } from '../outside-views.ts';
import { questionOf } from '../question.ts';
import { FOR_OPTION, QUESTION_OPTIONS } from '../question-options.ts';

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

const FIND_OPTIONS = [
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
  formatOption(FIND_FORMATS),
] as const satisfies readonly OptionSpec[];

type FindInput = Input<readonly [readonly string[]], OptionValues<typeof FIND_OPTIONS>>;

export default defineCommand({
  arguments: [{ name: '[words...]', summary: 'what to look for; all of them have to match, typos are forgiven' }],
  options: FIND_OPTIONS,
  examples: [
    'find month end close --industry manufacturing --for reference-call',
    'find --product atlas -f quote -r',
    'find inventory --region emea --prospect "Globex Inc." --for reference-call',
    'find --saved banks --format markdown',
  ],
  async run(input, host) {
    const { index, config, today, shown, search } = await openSearch(input.globals, host, NO_METER);
    const query = queryOf(input, index, today, host);
    const { found, locate } = await search(query);
    const isBrief = query.for === undefined && !input.options.verbose && host.isTerminal === true;
    const isMarkdown = input.options.format === 'markdown';
    const views = isMarkdown ? await outsideViews(query, found, input.globals, host) : undefined;
    const result = { as_of: today, query, found, config, locate, shown, isBrief, ...(views && { views }) };
    host.out(await formatOf(FIND_FORMATS, input.options.format)(result, input.globals.style));
    for (const { file, why } of found.omitted) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
    return found.matches.length > 0 ? EXIT.fine : EXIT.findings;
  },
});

// As many as fit on a screen.
const DEFAULT_LIMIT = 10;

/** The query of the command line, on top of the saved search that it names. */
function queryOf({ args: [words], options }: FindInput, library: FacetLibrary, on: string, host: Host): Query {
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

function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Failure(
    EXIT.usage,
    'bad-limit',
    `--limit is "${text}", which is no number`,
    'write a whole number; 0 shows all',
  );
}
