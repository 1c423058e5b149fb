import { openSearch } from '../../cache/open-search.ts';
import type { SavedSearch } from '../../model/config.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { CHOICE_FACETS, type ChoiceFacet, type Query, SORTS } from '../../model/match.ts';
import { NO_METER } from '../../model/meter.ts';
import { plain } from '../../report/escape.ts';
import { FIND_FORMATS } from '../../report/find/index.ts';
import type { FacetLibrary } from '../../search/facets.ts';
import { nearest } from '../../text/nearest.ts';
import { type Command, type Input, listArgument, type OptionSpec } from '../command.ts';
import { facetValues } from '../facet-value.ts';
import { formatOf, formatOption } from '../format.ts';
import { questionOf, useOf } from '../question.ts';
import { FOR_OPTION, QUESTION_OPTIONS } from '../question-options.ts';

const FACET_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--product <product>',
    summary: 'a product; by id, name or alias, as are the next four',
    values: 'product',
    many: true,
  },
  { flags: '--industry <industry>', summary: 'what the customer does', values: 'industry', many: true },
  { flags: '--segment <segment>', summary: 'how large they are', values: 'segment', many: true },
  { flags: '--region <region>', summary: 'where the customer is', values: 'region', many: true },
  { flags: '--use-case <use case>', summary: 'what they use the product for', values: 'use-case', many: true },
  { flags: '--persona <persona>', summary: 'what kind of person speaks', values: 'persona', many: true },
  { flags: '--language <language>', summary: 'what they speak, such as de', values: 'language', many: true },
  { flags: '--outcome <words>', summary: 'words of a measured result' },
  { flags: '--replaces <words>', summary: 'what they used before' },
];

const find: Command = {
  arguments: [{ name: '[words...]', summary: 'what to look for; all of them have to match, typos are forgiven' }],
  options: [
    FOR_OPTION,
    { flags: '--ready', summary: 'only what is ready' },
    ...FACET_OPTIONS,
    ...QUESTION_OPTIONS,
    {
      flags: '--saved <name>',
      summary: 'a saved search of the config; what you add narrows or replaces it',
      values: 'search',
    },
    { flags: '--limit <number>', summary: 'how many to show; 0 for all (default: 10)' },
    { flags: '--sort <order>', summary: 'in which order (default: relevance)', choices: SORTS },
    formatOption(FIND_FORMATS),
  ],
  examples: [
    'find month end close --industry manufacturing --for reference-call',
    'find --product atlas --for quote --ready',
    'find inventory --region emea --prospect "Globex Inc." --for reference-call',
    'find --saved banks --format markdown',
  ],
  async run(input, host) {
    const { index, config, today, shown, search } = await openSearch(input.globals, host, NO_METER);
    const query = queryOf(input, index, today, host);
    const { found, locate } = await search(query);
    const result = { as_of: today, query, found, config, locate, shown };
    host.out(await formatOf(FIND_FORMATS, input.option('format'))(result, input.globals.style));
    for (const { file, why } of found.leftOut) host.err(`left out ${plain(shown(file))}: ${plain(why)}\n`);
    return found.matches.length > 0 ? EXIT.fine : EXIT.findings;
  },
};

export default find;

// As many as fit on a screen.
const SHOWN = 10;

/** What the command line asks, on top of the saved search that it names. */
function queryOf(input: Input, ground: FacetLibrary, on: string, host: Host): Query {
  const saved = savedSearch(input.option('saved'), ground);
  const words = listArgument(input.args[0]).join(' ');
  const outcome = input.option('outcome') ?? saved.outcome;
  const replaces = input.option('replaces') ?? saved.replaces;
  const use = useOf(input) ?? saved.for;
  const sort = SORTS.find((known) => known === (input.option('sort') ?? saved.sort));
  return {
    words: [saved.words, words].filter(Boolean).join(' '),
    facets: {
      ...Object.fromEntries(CHOICE_FACETS.flatMap((facet) => choice(facet, input, saved, ground, host))),
      ...(outcome && { outcome }),
      ...(replaces && { replaces }),
    },
    ...(use && { for: use }),
    ...questionOf(input, ground, host, saved),
    ...((input.flag('ready') || saved.ready) && { ready: true }),
    ...(sort && { sort }),
    limit: limitOf(input.option('limit')) ?? saved.limit ?? SHOWN,
    on,
  };
}

function savedSearch(name: string | undefined, { config }: FacetLibrary): SavedSearch {
  if (name === undefined) return {};
  const saved = Object.hasOwn(config.searches, name) ? config.searches[name] : undefined;
  if (saved !== undefined) return saved;
  const known = Object.keys(config.searches);
  const meant = nearest(name, known);
  const hint = meant ? `did you mean --saved ${meant}?` : `the config has ${known.join(', ') || 'none'}`;
  throw new Failure(EXIT.usage, 'unknown-search', `there is no saved search "${name}"`, hint);
}

/** The values of a facet, as typed or else as saved. */
function choice(
  facet: ChoiceFacet,
  input: Input,
  saved: SavedSearch,
  ground: FacetLibrary,
  host: Host,
): readonly (readonly [ChoiceFacet, readonly string[]])[] {
  const typed = input.options(facet === 'use-case' ? 'useCase' : facet);
  const texts = typed.length > 0 ? typed : [saved[facet]].filter((text) => text !== undefined);
  if (texts.length === 0) return [];
  return [[facet, [...new Set(texts.flatMap((text) => facetValues(ground, facet, text, host)))]]];
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
