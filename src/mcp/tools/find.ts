import { CHOICE_FACETS, WORD_FACETS } from '../../model/match.ts';
import { count } from '../../report/style.ts';
import { pickedDocument, pickFieldsOf } from '../answer-fields.ts';
import { readDocument, remarkLines } from '../documents.ts';
import { option, QUESTION_FIELDS, questionOptions, USE_FIELD } from '../question.ts';
import { said } from '../said.ts';
import { type InputField, NOT_A_YES, type Tool, type ToolInput } from '../tool.ts';
import { type StandingDocument, type TermsDocument, verdictSentence } from '../verdict.ts';

const DEFAULT_LIMIT = 3;
/** An agent reads no more than this of one answer. */
const MAX_LIMIT = 50;

/** The fields of three matches that fit in 4 kB, with all that a yes depends on. */
const DEFAULT_FIELDS =
  'as_of,total,customer,name,blinded_as,story,title,ready_for,standing.use,standing.audience,standing.verdict,' +
  'standing.clears_on,standing.advocate';

const FACET_FIELDS: Readonly<Record<string, InputField>> = Object.fromEntries(
  [...CHOICE_FACETS, ...WORD_FACETS].map((facet) => [
    facet.replace('-', '_'),
    { type: 'string', description: `only customers with this ${facet}` },
  ]),
);

interface FindMatch {
  readonly customer: string;
  readonly name: string;
  readonly blinded_as: string | null;
  readonly title: string | null;
  readonly owners: { readonly references?: string; readonly account?: string };
  readonly standing?: StandingDocument & TermsDocument;
  readonly ready_for?: readonly string[];
  /** Words that were taken for others. */
  readonly guessed?: readonly { readonly word: string; readonly as: readonly string[] }[];
}

interface FindDocument {
  readonly as_of: string;
  readonly total: number;
  readonly matches: readonly FindMatch[];
  readonly nearest: readonly FindMatch[];
}

export const find: Tool = {
  name: 'find',
  title: 'Find a customer reference',
  description:
    'Looks for customers and stories by words and facets, and judges each for a use. Name the use: without one, no match is a yes. ' +
    'Use only what the answer calls a yes, and keep to its conditions.',
  input: {
    words: { type: 'string', description: 'what to look for; all words have to match, typos are forgiven' },
    use: USE_FIELD,
    ready: { type: 'boolean', description: 'true for customers that are ready only' },
    ...FACET_FIELDS,
    ...QUESTION_FIELDS,
    limit: { type: 'integer', description: `how many matches (default: ${DEFAULT_LIMIT}, at most ${MAX_LIMIT})` },
    fields: pickFieldsOf('find', DEFAULT_FIELDS),
  },
  output: {
    type: 'object',
    properties: {
      version: { type: 'integer' },
      as_of: { type: 'string' },
      total: { type: 'integer', description: 'the count of all matches' },
      matches: { type: 'array', items: { type: 'object' } },
      nearest: { type: 'array', items: { type: 'object' }, description: 'near misses; never a yes' },
    },
  },
  async answer(input, { run }) {
    const answer = await run(['find', '--format=json', ...findOptions(input)]);
    const read = readDocument<FindDocument>(answer);
    if ('failed' in read) return read.failed;
    const { document } = read;
    const picked = pickedDocument('find', document, input.text('fields') ?? DEFAULT_FIELDS);
    if ('failed' in picked) return picked.failed;
    const use = input.text('use');
    return {
      verdict: findVerdict(document, use, input.isTrue('ready')),
      lines: [...document.matches.map((match, index) => matchLine(match, index, document)), ...remarkLines(answer)],
      document: picked.document,
    };
  },
};

function findOptions(input: ToolInput): readonly string[] {
  const limit = Math.min(input.number('limit') || DEFAULT_LIMIT, MAX_LIMIT);
  return [
    `--limit=${limit}`,
    ...option('for', input.text('use')),
    ...(input.isTrue('ready') ? ['--ready'] : []),
    ...[...CHOICE_FACETS, ...WORD_FACETS].flatMap((facet) => option(facet, input.text(facet.replace('-', '_')))),
    ...questionOptions(input),
    '--',
    input.text('words') ?? '',
  ];
}

function findVerdict({ as_of, total, matches, nearest }: FindDocument, use: string | undefined, mustBeReady: boolean) {
  if (matches.length === 0) {
    const near = nearest.length === 0 ? '' : '; the nearest in the data match in part, and are no yes either';
    return `${NOT_A_YES}: nothing in the library matches${mustBeReady ? ' and is ready' : ''}${near}.`;
  }
  const listed = `of ${count(total, 'match', 'matches')}, ${matches.length} listed`;
  if (use === undefined) return `${NOT_A_YES}: ${listed}, and no use was named. Ask may_we_use for one of them.`;
  const ready = matches.filter(({ standing }) => standing?.verdict === 'ready').length;
  if (ready === 0) return `${NOT_A_YES}: ${listed}, and none that is listed is ready for ${use} on ${as_of}.`;
  const rest = ready === matches.length ? '' : `; for the ${matches.length - ready} others: ${NOT_A_YES.toLowerCase()}`;
  return `Yes for ${ready} of the ${matches.length} listed, for ${use} on ${as_of} and under the conditions below${rest}.`;
}

function matchLine(
  { name, title, owners, standing, ready_for = [], guessed = [], ...match }: FindMatch,
  index: number,
  { as_of }: FindDocument,
) {
  const slips = guessed.map(({ word, as }) => ` Took ${said(word)} for ${as.map(said).join(', ')}.`);
  const story = `${title === null ? '' : ` Story ${said(title)}.`}${slips.join('')}`;
  const number = `${index + 1}. `;
  if (standing === undefined) {
    const uses =
      ready_for.length === 0 ? 'no use of it is a yes' : `ask may_we_use for each of ${ready_for.join(', ')}`;
    return `${number}${NOT_A_YES}: ${said(name)}, ${uses}.${story}`;
  }
  const owner = owners.references ?? owners.account;
  const subject = { name, blinded_as: match.blinded_as, owner, on: as_of };
  return `${number}${verdictSentence(standing, subject)}${story}`;
}
