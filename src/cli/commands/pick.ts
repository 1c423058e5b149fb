import { type OpenSearch, openSearch } from '../../cache/open-search.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Match, Query } from '../../model/match.ts';
import { NO_METER } from '../../model/meter.ts';
import { plain } from '../../report/escape.ts';
import { FIND_FORMATS, type FindResult } from '../../report/find/index.ts';
import { matchId } from '../../report/find/result.ts';
import { decidingReasons, termsLine, verdictWord } from '../../report/standing.ts';
import type { Style } from '../../report/style.ts';
import { commandLine } from '../../text/command-line.ts';
import { type Command, type Input, listArgument } from '../command.ts';
import { formatOf } from '../format.ts';
import { ask, type Choice } from '../prompt.ts';
import { questionOf, useOf } from '../question.ts';
import { FOR_OPTION, QUESTION_OPTIONS } from '../question-options.ts';

// As many as are looked at before one types on.
const SHOWN = 12;

const pick: Command = {
  arguments: [{ name: '[words...]', summary: 'what to begin with; go on typing at the prompt' }],
  options: [FOR_OPTION, ...QUESTION_OPTIONS],
  examples: ['pick', 'pick --for reference-call', 'pick month end --for quote --territory emea'],
  async run(input, host) {
    if (!input.globals.mayAsk) {
      const hint = `print the matches instead: ${commandLine`refs find ${listArgument(input.args[0])}`}`;
      throw new Failure(EXIT.usage, 'no-terminal', 'there is no terminal to pick at', hint);
    }
    const opened = await openSearch(input.globals, host, NO_METER);
    const picked = await pickMatch(opened, input, host);
    return picked === undefined ? EXIT.findings : act(picked, opened, input, host);
  },
};

export default pick;

/** A match that was found, and how to find places in its file. */
interface Picked extends Pick<FindResult, 'locate'> {
  readonly match: Match;
}

/** What someone chose, of what the words that they typed so far find; undefined where the library has nothing. */
async function pickMatch(opened: OpenSearch, input: Input, host: Host): Promise<Picked | undefined> {
  const begun = listArgument(input.args[0]).join(' ');
  const base = queryOf(opened, input, host);
  const picked = new Map<string, Picked>();
  const source = async (typed = ''): Promise<readonly Choice[]> => {
    const { found, locate } = await opened.search({ ...base, words: `${begun} ${typed}`.trim() });
    const shown = found.matches.length > 0 ? found.matches : found.nearest;
    for (const match of shown) picked.set(matchId(match), { match, locate });
    return shown.map((match) => ({ value: matchId(match), ...choiceText(match, input.globals.style) }));
  };
  if (begun === '' && (await source()).length === 0) {
    host.err('there is nothing to pick from: the library has no customers\n');
    return undefined;
  }
  const message = begun === '' ? 'Who can speak to this?' : `Who can speak to ${plain(begun)}, and?`;
  return picked.get(String(await ask({ type: 'search', message, source }, host)));
}

function queryOf({ index, today }: OpenSearch, input: Input, host: Host): Query {
  const use = useOf(input);
  return {
    words: '',
    facets: {},
    ...(use && { for: use }),
    ...questionOf(input, index, host),
    limit: SHOWN,
    on: today,
  };
}

/** One line in the list; below it, for the one that is marked, what goes with the answer or stands in its way. */
function choiceText(match: Match, style: Style): Omit<Choice, 'value'> {
  const { customer, story, standing, readyFor } = match;
  const verdict = standing === undefined ? '' : `${verdictWord(standing.verdict, style, 5)} `;
  const title = story === undefined ? '' : `  ${style.paint.dim(plain(story.title ?? story.id))}`;
  const why = standing === undefined ? [] : decidingReasons(standing).map(({ message }) => plain(message));
  const terms =
    standing === undefined ? `ready for: ${readyFor?.join(', ') || 'nothing'}` : termsLine(standing, customer.data);
  return {
    name: `${verdict}${plain(customer.data.name)}${title}`,
    description: [terms, ...why].filter((part) => part !== '').join('\n'),
  };
}

const ACTIONS = [
  { value: 'show', name: 'show all about them' },
  { value: 'log', name: 'log an ask, a call, or what became of it' },
  { value: 'copy', name: 'copy as Markdown, to paste in a chat or a CRM' },
  { value: 'leave', name: 'nothing, leave' },
] as const satisfies readonly Choice[];

async function act(picked: Picked, opened: OpenSearch, input: Input, host: Host): Promise<ExitCode> {
  const { match } = picked;
  const message = `${plain(match.customer.data.name)}: what next?`;
  switch (await ask({ type: 'select', message, choices: ACTIONS }, host)) {
    case 'show':
      return (await import('./show.ts')).default.run({ ...input, args: [matchId(match)] }, host);
    case 'log':
      return (await import('./log.ts')).default.run(logInput(match, input), host);
    case 'copy':
      return copy(picked, opened, input, host);
    default:
      return EXIT.fine;
  }
}

/** As if the customer, the use and the story had been typed. */
function logInput({ customer, story }: Match, input: Input): Input {
  const use = useOf(input);
  return {
    ...input,
    args: use === undefined ? [customer.id] : [customer.id, use],
    option: (name) => (name === 'story' ? story?.id : name === 'prospect' ? input.option(name) : undefined),
    flag: () => false,
  };
}

/** Prints it, and asks the terminal to put it on the clipboard. Source: XTerm control sequences, OSC 52. */
async function copy({ match, locate }: Picked, opened: OpenSearch, input: Input, host: Host): Promise<ExitCode> {
  const { config, today, shown } = opened;
  const found = { total: 1, matches: [match], nearest: [], leftOut: [] };
  const query = queryOf(opened, input, host);
  const result: FindResult = { as_of: today, query, found, config, locate, shown };
  const text = await formatOf(FIND_FORMATS, 'markdown')(result, input.globals.style);
  host.screen.write(`\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`);
  host.out(text);
  return EXIT.fine;
}
