import { EXIT, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import {
  COMPLETION_SCRIPTS,
  type Completion,
  type CompletionCandidate,
  completionText,
  SHELLS,
  type Shell,
} from '../../report/completion.ts';
import { libraryFolder } from '../../workspace/open-library.ts';
import { type ArgumentSpec, type Command, defineCommand, GLOBAL_OPTIONS, type OptionSpec } from '../command.ts';
import { candidatesOf } from '../values.ts';
import { COMMANDS } from './index.ts';

export default defineCommand({
  arguments: [
    { name: '<shell>', summary: 'the shell to complete in', choices: SHELLS },
    { name: '[words...]', summary: 'with --candidates: what was typed after refs, the word at the cursor last' },
  ],
  options: [{ flags: '--candidates', summary: 'what may come next; the script asks this at each tab' }],
  examples: ['completion bash', 'completion zsh', 'completion fish', 'completion bash --candidates -- find --for re'],
  async run({ args: [shell, typed], options }, host) {
    host.out(
      options.candidates ? completionText(await complete(typed, shell, host), shell) : COMPLETION_SCRIPTS[shell],
    );
    return EXIT.fine;
  },
});

const HELP: OptionSpec = { flags: '-h, --help', summary: 'print this help' };

/** The words before the cursor, as the commands understand them. */
interface TypedLine {
  readonly command: Command | undefined;
  /** The command's name; empty where none is typed. */
  readonly name: string;
  /** The arguments before the cursor. */
  readonly args: readonly string[];
  /** The given options, with their values where they have one. */
  readonly given: ReadonlyMap<OptionSpec, string | undefined>;
  /** The option whose value comes next. */
  readonly waiting: OptionSpec | undefined;
  /** True after a `--`, which ends the options. */
  readonly isRest: boolean;
}

/** Completes the words after `refs`, the last of which is the one at the cursor. */
async function complete(typed: readonly string[], shell: Shell, host: Host): Promise<Completion> {
  const words = shell === 'bash' ? joined(typed) : typed;
  const current = words.at(-1) ?? '';
  const line = await readLine(words.slice(0, -1));
  const { kind, candidates } = line === undefined ? WORDS : answer(line, current, host);
  if (shell !== 'bash') return { kind, candidates };
  // The other shells filter by themselves. bash has split a word at "=" and ":", and replaces the last part only.
  const part = unquoted(typed.at(-1) ?? '');
  const known = current.length - (isBreak(part) ? 0 : part.length);
  const fitting = candidates.filter(({ value, isInstead }) => isInstead || value.startsWith(current));
  return { kind, candidates: fitting.map((one) => ({ ...one, value: one.value.slice(known) })) };
}

const isBreak = (word: string | undefined): boolean => word === '=' || word === ':';

const unquoted = (word: string): string => word.replace(/["'\\]/g, '');

/** Joins what bash split: `--for = re` is one word, as is `deck : 2026`, and quotes are not part of it. */
function joined(typed: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (const [index, word] of typed.entries()) {
    const isGlued = isBreak(word) || isBreak(typed[index - 1]);
    words.push(`${isGlued ? (words.pop() ?? '') : ''}${unquoted(word)}`);
  }
  return words;
}

const takesValue = ({ flags }: OptionSpec): boolean => /[<[]/.test(flags);

/** The long name of an option: `--for` of `--for <use>`. */
const longFlag = ({ flags }: OptionSpec): string => flags.match(/--[\w-]+/)?.[0] ?? flags;

const optionsOf = (command: Command | undefined): readonly OptionSpec[] => [
  ...(command?.options ?? []),
  ...GLOBAL_OPTIONS,
  HELP,
];

const optionNamed = (name: string, command: Command | undefined): OptionSpec | undefined =>
  optionsOf(command).find((option) => option.flags.split(/[ ,]+/).includes(name));

/** Reads the words before the cursor; undefined where they name an unknown command. */
async function readLine(words: readonly string[]): Promise<TypedLine | undefined> {
  let command: Command | undefined;
  let verb = '';
  const args: string[] = [];
  let waiting: OptionSpec | undefined;
  let isRest = false;
  const given = new Map<OptionSpec, string | undefined>();
  for (const word of words) {
    if (waiting !== undefined) {
      given.set(waiting, word);
      waiting = undefined;
    } else if (word === '--' && !isRest) {
      isRest = true;
    } else if (word.startsWith('-') && !isRest) {
      const [name = '', value] = word.split(/=(.*)/s, 2);
      const option = optionNamed(name, command);
      if (option !== undefined) given.set(option, value);
      if (option !== undefined && takesValue(option) && value === undefined) waiting = option;
    } else if (command === undefined) {
      const entry = COMMANDS.find(({ name }) => name === word);
      if (entry === undefined) return undefined;
      command = (await entry.load()).default;
      verb = word;
    } else {
      args.push(word);
    }
  }
  return { command, name: verb, args, given, waiting, isRest };
}

/** The kinds of values that name a customer, for the others on the line. */
const CUSTOMER_FIRST = ['customer', 'story', 'thing', 'retiring'] as const;

const WORDS: Completion = { kind: 'words', candidates: [] };

function answer(line: TypedLine, current: string, host: Host): Completion {
  const { command, waiting, isRest } = line;
  if (waiting !== undefined) return valuesOf(waiting, current, line, host);
  if (current.startsWith('-') && !isRest) {
    const [, name, value] = current.match(/^(--[\w-]+)=(.*)$/s) ?? [];
    const option = name === undefined ? undefined : optionNamed(name, command);
    if (option === undefined) return { ...WORDS, candidates: flagsLeft(line) };
    const { kind, candidates } = valuesOf(option, value ?? '', line, host);
    return { kind, candidates: candidates.map((one) => ({ ...one, value: `${name}=${one.value}` })) };
  }
  if (command === undefined) {
    return {
      ...WORDS,
      candidates: COMMANDS.flatMap(({ name, summary, group }) =>
        group === undefined ? [] : [{ value: name, summary }],
      ),
    };
  }
  const argument = argumentAt(command, line.args.length);
  const found = argument === undefined ? WORDS : valuesOf(argument, current, line, host);
  const isOpen = found.kind === 'words' && found.candidates.length === 0 && current === '' && !isRest;
  return isOpen ? { ...WORDS, candidates: flagsLeft(line) } : found;
}

const argumentAt = ({ arguments: specs = [] }: Command, at: number): ArgumentSpec | undefined =>
  specs[at] ?? (specs.at(-1)?.name.includes('...') ? specs.at(-1) : undefined);

const flagsLeft = ({ command, given }: TypedLine): readonly CompletionCandidate[] =>
  optionsOf(command)
    .filter((option) => option.many || !given.has(option))
    .map((option) => ({ value: longFlag(option), summary: option.summary }));

/** The values of an option or argument; none where they are unavailable, as without a library. */
function valuesOf(
  { choices, values }: ArgumentSpec | OptionSpec,
  typed: string,
  line: TypedLine,
  host: Host,
): Completion {
  if (choices !== undefined) return { ...WORDS, candidates: choices.map((value) => ({ value })) };
  if (values === 'file') return { kind: 'files', candidates: [] };
  if (values === 'folder') return { kind: 'folders', candidates: [] };
  if (values === undefined) return WORDS;
  const library = [...line.given].find(([option]) => longFlag(option) === '--library')?.[1];
  // The shell has not expanded the word yet.
  const named = library?.replace(/^~(?=\/|$)/, host.env.HOME ?? '~');
  const customerAt = line.command?.arguments?.findIndex(({ values }) => CUSTOMER_FIRST.some((kind) => kind === values));
  const customer = line.args[customerAt ?? -1];
  try {
    const state = { typed, customer, command: line.name, root: () => libraryFolder(named, host) };
    return { ...WORDS, candidates: candidatesOf(values, state, host) };
  } catch (error) {
    if (error instanceof Failure) return WORDS;
    throw error;
  }
}
