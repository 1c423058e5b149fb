/** The tools of a server whose answers may leave the building: they know the shared views, and nothing else. */
import { AUDIENCES, USES } from '../../model/use.ts';
import type { SharedCustomer } from '../../share/view.ts';
import { fold } from '../../text/fold.ts';
import { failed } from '../documents.ts';
import { QUESTION_FIELDS, USE_FIELD } from '../question.ts';
import { dataLine, said } from '../said.ts';
import {
  NOT_A_YES,
  type SharedLibrary,
  type Tool,
  type ToolAnswer,
  type ToolContext,
  type ToolInput,
} from '../tool.ts';

const DEFAULT_LIMIT = 3;
const MAX_LIMIT = 50;

const REF = {
  type: 'string',
  description: 'the ref that find gives, or the whole name of a customer that find names',
  isNeeded: true,
} as const;

const LIST = { type: 'object', properties: { customers: { type: 'array', items: { type: 'object' } } } };

const find: Tool = {
  name: 'find',
  title: 'Find a customer reference',
  description:
    'Looks for customers by words, in what may be shown of them. Use only what the answer says, as it says it.',
  input: {
    words: { type: 'string', description: 'what to look for; all words have to occur' },
    ...QUESTION_FIELDS,
    limit: { type: 'integer', description: `how many (default: ${DEFAULT_LIMIT}, at most ${MAX_LIMIT})` },
  },
  output: LIST,
  answer: async (input, context) =>
    answerShared(input, context, (library) => {
      const words = fold(input.text('words') ?? '').split(/\s+/);
      const found = library.customers.filter((customer) => {
        const text = fold(JSON.stringify(customer));
        return words.every((word) => text.includes(word));
      });
      const limit = Math.min(input.number('limit') || DEFAULT_LIMIT, MAX_LIMIT);
      return viewAnswer(found.slice(0, limit), library, input, context);
    }),
};

const show: Tool = {
  name: 'show',
  title: 'Show a customer',
  description: 'Gives what may be shown of one customer, under its conditions. Nothing else about them may be said.',
  input: { customer: REF, ...QUESTION_FIELDS },
  output: LIST,
  answer: async (input, context) =>
    answerShared(input, context, (library) => viewAnswer(namedIn(library, input), library, input, context)),
};

const mayWeUse: Tool = {
  name: 'may_we_use',
  title: 'May we use this customer?',
  description:
    'Answers whether one use of one customer is among what may be shown. Whatever is not "Yes" is not a yes.',
  input: { customer: REF, use: { ...USE_FIELD, choices: USES, isNeeded: true }, ...QUESTION_FIELDS },
  output: LIST,
  answer: async (input, context) =>
    answerShared(input, context, (library) => {
      const use = input.text('use') ?? '';
      const able = namedIn(library, input).filter((customer) => isShown(customer, use));
      return viewAnswer(able, library, input, context);
    }),
};

/** Those whom outsiders may ask for. */
export const SHARED_TOOLS: readonly Tool[] = [mayWeUse, find, show];

/** Answers from the views. A question for a narrower circle than the server's could show more, and is refused. */
async function answerShared(
  input: ToolInput,
  context: ToolContext,
  answer: (library: SharedLibrary) => ToolAnswer,
): Promise<ToolAnswer> {
  const audience = audienceOf(input, context);
  if (AUDIENCES.indexOf(audience) < AUDIENCES.indexOf(context.audience))
    return failed(`the answers of this server may be read by ${context.audience}, and not only by ${audience}`);
  const [territory, place, prospect, day] = ['territory', 'place', 'prospect', 'day'].map((name) => input.text(name));
  const question = { ...(territory && { territory }), ...(place && { place }), ...(prospect && { prospect }) };
  const asked = { audience, ...question, met: input.texts('met'), ...(day !== undefined && { day }) };
  return answer(await context.share(asked));
}

const audienceOf = (input: ToolInput, context: ToolContext) =>
  AUDIENCES.find((one) => one === input.text('audience')) ?? context.audience;

/** The customers of a ref or a name that is shown. Unknown ones and withheld ones look alike. */
function namedIn({ customers }: SharedLibrary, input: ToolInput): readonly SharedCustomer[] {
  const wanted = fold(input.text('customer') ?? '');
  return customers.filter(({ ref, name, isNamed }) => fold(ref) === wanted || (isNamed && fold(name) === wanted));
}

function isShown({ isNamed, mayShowLogo, quotes, stories }: SharedCustomer, use: string): boolean {
  if (use === 'name') return isNamed;
  if (use === 'logo') return mayShowLogo;
  if (use === 'quote') return quotes.length > 0 || stories.some((story) => story.quotes.length > 0);
  return use === 'case-study' && stories.length > 0;
}

function viewAnswer(
  customers: readonly SharedCustomer[],
  { as_of }: SharedLibrary,
  input: ToolInput,
  context: ToolContext,
): ToolAnswer {
  const audience = audienceOf(input, context);
  const document = { version: 1, as_of, audience, customers };
  if (customers.length === 0)
    return { verdict: `${NOT_A_YES}: nothing of that may be shown to ${audience} on ${as_of}.`, lines: [], document };
  return {
    verdict: `Yes, what is shown of ${customers.length} below, and nothing else, on ${as_of}: audience ${audience}; each under its own conditions.`,
    lines: customers.map((customer, index) => `${index + 1}. ${viewSentence(customer)}`),
    document,
  };
}

function viewSentence({ name, isNamed, conditions, disclaimers, guidelines, valid_until }: SharedCustomer): string {
  const must = [
    ...conditions.map(dataLine),
    ...disclaimers.map((words) => `beside it has to stand ${dataLine(words)}`),
    ...guidelines.map((address) => `keep to ${dataLine(address)}`),
  ];
  const shown = isNamed
    ? `${said(name)}; attribution named`
    : `only as ${said(name)}; attribution blinded, so never by name`;
  return `${shown}; conditions ${must.join('; ') || 'none'}; until ${valid_until ?? 'no day on file'}.`;
}
