import { type OpenSearch, openSearch } from '../../cache/open-search.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import type { Match, Query } from '../../model/match.ts';
import { NO_METER } from '../../model/meter.ts';
import { plain } from '../../report/escape.ts';
import { FIND_FORMATS, type FindResult } from '../../report/find/index.ts';
import { matchId } from '../../report/find/result.ts';
import { decidingReasons, readyLine, termsLine, verdictWord } from '../../report/standing.ts';
import type { Style } from '../../report/style.ts';
import { commandLine } from '../../text/command-line.ts';
import { defineCommand, type Input, type OptionSpec, type OptionValues } from '../command.ts';
import { formatOf } from '../format.ts';
import { outsideViews } from '../outside-views.ts';
import { ask, type PromptChoice } from '../prompt.ts';
import { questionOf } from '../question.ts';
import { FOR_OPTION, QUESTION_OPTIONS } from '../question-options.ts';

// Nobody reads more before typing on.
const MAX_SHOWN = 12;

const PICK_OPTIONS = [
  FOR_OPTION,
  ...QUESTION_OPTIONS,
  { flags: '--print', summary: 'print the id of the choice, for another command, and ask nothing more' },
] as const satisfies readonly OptionSpec[];

type PickInput = Input<readonly [readonly string[]], OptionValues<typeof PICK_OPTIONS>>;

export default defineCommand({
  arguments: [{ name: '[words...]', summary: 'what to begin with; go on typing at the prompt' }],
  options: PICK_OPTIONS,
  examples: ['pick', 'pick --for reference-call', 'pick month end --for quote --territory emea', 'pick --print'],
  async run(input, host) {
    if (!input.globals.mayAsk) {
      const hint = `print the matches instead: ${commandLine`refs find ${input.args[0]}`}`;
      throw new Failure(EXIT.usage, 'no-terminal', 'there is no terminal to pick at', hint);
    }
    const opened = await openSearch(input.globals, host, NO_METER);
    const picked = await pickMatch(opened, input, host);
    if (picked !== undefined && input.options.print) {
      host.out(`${matchId(picked.match)}\n`);
      return EXIT.fine;
    }
    return picked === undefined ? EXIT.findings : act(picked, opened, input, host);
  },
});

/** A match, and the locator of places in its file. */
interface Picked extends Pick<FindResult, 'locate'> {
  readonly match: Match;
}

/** Searches while a person types, and returns the match that they choose; undefined where the library is empty. */
async function pickMatch(opened: OpenSearch, input: PickInput, host: Host): Promise<Picked | undefined> {
  const begun = input.args[0].join(' ');
  const base = queryOf(opened, input, host);
  const picked = new Map<string, Picked>();
  const source = async (typed: string): Promise<readonly PromptChoice[]> => {
    const { found, locate } = await opened.search({ ...base, words: `${begun} ${typed}`.trim() });
    const shown = found.matches.length > 0 ? found.matches : found.nearest;
    for (const match of shown) picked.set(matchId(match), { match, locate });
    return shown.map((match) => ({ value: matchId(match), ...choiceText(match, input.globals.style) }));
  };
  if (begun === '' && (await source('')).length === 0) {
    host.err('there is nothing to pick from: the library has no customers\n');
    return undefined;
  }
  const message = begun === '' ? 'Who can speak to this?' : `Who can speak to ${plain(begun)}, and?`;
  return picked.get(String(await ask({ type: 'search', message, source }, host)));
}

function queryOf({ index, today }: OpenSearch, input: PickInput, host: Host): Query {
  const use = input.options.for;
  return {
    words: '',
    facets: {},
    ...(use && { for: use }),
    ...questionOf(input.options, index, host),
    limit: MAX_SHOWN,
    on: today,
  };
}

/** One line of the list. Below it, while it is marked, are the terms of the grant and the reasons of the verdict. */
function choiceText(match: Match, style: Style): Omit<PromptChoice, 'value'> {
  const { customer, story, standing, ready = [] } = match;
  const verdict = standing === undefined ? '' : `${verdictWord(standing.verdict, style, 5)} `;
  const title = story === undefined ? '' : `  ${style.paint.dim(plain(story.title ?? story.id))}`;
  const why = standing === undefined ? [] : decidingReasons(standing).map(({ message }) => plain(message));
  const terms =
    standing === undefined
      ? `ready for: ${readyLine(ready, customer.data) || 'nothing'}`
      : termsLine(standing, customer.data);
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
] as const satisfies readonly PromptChoice[];

async function act(picked: Picked, opened: OpenSearch, input: PickInput, host: Host): Promise<ExitCode> {
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

/** The command line of `refs log` for the match: the customer, the use and the story. */
function logInput({ customer, story }: Match, { options, globals }: PickInput): Input {
  const { for: use, prospect } = options;
  return { args: [customer.id, use], options: { prospect, story: story?.id }, globals };
}

/** Prints a match, and asks the terminal to copy it to the clipboard. Source: XTerm control sequences, OSC 52. */
async function copy({ match, locate }: Picked, opened: OpenSearch, input: PickInput, host: Host): Promise<ExitCode> {
  const { config, today, shown } = opened;
  const found = { total: 1, matches: [match], nearest: [], omitted: [] };
  const query = queryOf(opened, input, host);
  const views = await outsideViews(query, found, input.globals, host);
  const result: FindResult = { as_of: today, query, found, config, locate, shown, ...(views && { views }) };
  const text = await formatOf(FIND_FORMATS, 'markdown')(result, input.globals.style);
  host.screen.write(`\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`);
  host.out(text);
  return EXIT.fine;
}
