import { Argument, CommanderError, Option, Command as Program } from 'commander';
import { findLibrary } from '../io/files/folder.ts';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import { type Host, withOutput } from '../model/host.ts';
import { VERSION } from '../model/version.ts';
import { logText } from '../report/escape.ts';
import { failureJson, failureText } from '../report/failure.ts';
import { styleOf } from '../report/style.ts';
import { fitLines } from '../report/wrap.ts';
import { commandLine, correctedCommand } from '../text/command-line.ts';
import { nearest } from '../text/nearest.ts';
import {
  type Command,
  type CommandEntry,
  GLOBAL_OPTIONS,
  type Input,
  type OptionSpec,
  optionValues,
} from './command.ts';
import { holdForPager } from './pager.ts';

/**
 * Runs one command line, given without the program's name, and returns the exit code. Every failure ends here: one that
 * the user can fix is reported with a hint, a fault of ours with exit code 4.
 */
export async function run(typed: readonly string[], world: Host, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const held = holdForPager(typed, world);
  const exit = await runOn(typed, held?.host ?? world, commands);
  await held?.print();
  return exit;
}

async function runOn(typed: readonly string[], world: Host, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const columns = widthIn(typed) ?? world.columns;
  const host = withOutput(world, {
    columns,
    out: (text) => world.out(logText(text)),
    err: (text) => world.err(logText(fitLines(text, columns))),
    printForCi: (text) => world.out(text),
  });
  let exit: ExitCode = EXIT.fine;
  let argv = typed;
  try {
    argv = commands.some(({ name }) => name === typed[0]) ? typed : withVerb(typed, host);
    const program = newProgram(host);
    const done = (code: ExitCode): void => {
      exit = code;
    };
    for (const entry of askedAmong(commands, argv)) await addCommand(program, entry, { argv, host, done });
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    if (isInterrupted(error)) return EXIT.interrupted;
    const failure = failureOf(error, argv, host, commands);
    const report = {
      code: failure.code,
      message: failure.message,
      hint: hintOf(failure, host.memory === undefined ? typed : []),
    };
    if (wantsJson(argv)) host.out(failureJson(report));
    else host.err(failureText(report, styleOf(colorsOf(undefined, host), host.columns)));
    return failure.exit;
  }
}

function newProgram(host: Host): Program {
  const program = new Program('refs')
    .description(
      'Customer references in git: who can speak to this, may we use them today, and if not, why and from when?',
    )
    .version(VERSION, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nA command explains itself: refs find --help')
    // The help has no colours, which commander would look for in each of its words.
    .configureHelp({ showGlobalOptions: true, displayWidth: (text) => text.length })
    .configureOutput({
      writeOut: host.out,
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(host.columns, 110),
      // node would open its streams to find out.
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride();
  for (const spec of GLOBAL_OPTIONS) program.addOption(newOption(spec));
  return program;
}

function newOption({ flags, summary, choices, many, needed, hidden }: OptionSpec): Option {
  const option = new Option(flags, summary);
  if (choices !== undefined) option.choices(choices);
  if (many) option.argParser((value: string, before: readonly string[] = []) => [...before, value]);
  if (needed) option.makeOptionMandatory();
  if (hidden) option.hideHelp();
  return option;
}

/** The command that a run begins with, or all of them: without one, or after an option, the help may be asked for. */
function askedAmong(commands: readonly CommandEntry[], [first]: readonly string[]): readonly CommandEntry[] {
  const asked = commands.filter(({ name }) => name === first);
  return asked.length === 0 ? commands : asked;
}

/** One run of the program; `done` is called with the exit code of its command. */
interface Run {
  readonly argv: readonly string[];
  readonly host: Host;
  done(code: ExitCode): void;
}

/** Adds a command. One that is not mentioned stays unloaded, so that a run costs no more than it uses. */
async function addCommand(
  program: Program,
  { name, summary, group, load }: CommandEntry,
  { argv, host, done }: Run,
): Promise<void> {
  const added = program
    .command(name, { hidden: group === undefined })
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .helpGroup(`${group ?? 'Other'}:`);
  if (!argv.includes(name)) return;
  const { default: command } = await load();
  for (const spec of command.arguments ?? []) {
    const argument = new Argument(spec.name, spec.summary);
    added.addArgument(spec.choices === undefined ? argument : argument.choices(spec.choices));
  }
  for (const spec of command.options ?? []) added.addOption(newOption(spec));
  added.addHelpText('after', `\nExamples:\n${command.examples.map((example) => `  refs ${example}`).join('\n')}`);
  added.action(async () => {
    const input = await withFields(inputOf(added, command, host), name, added.opts());
    done(await command.run(input, input.globals.quiet ? withOutput(host, { err: () => {} }) : host));
  });
}

function inputOf(program: Program, command: Command, host: Host): Input {
  const given: Readonly<Record<string, unknown>> = program.optsWithGlobals();
  const { library, asOf, quiet, width, color, noInput, noCache } = optionValues(GLOBAL_OPTIONS, given);
  if (width !== undefined && !isWidth(width)) {
    const message = `--width is "${width}", which is no width`;
    throw new Failure(EXIT.usage, 'bad-width', message, 'write a number of columns from 20 on: --width 80');
  }
  return {
    args: program.processedArgs as Input['args'],
    options: optionValues(command.options ?? [], given),
    globals: {
      library,
      asOf,
      quiet,
      mayCache: !noCache && !host.env.REFS_NO_CACHE,
      get mayAsk() {
        return !noInput && host.interactive;
      },
      style: styleOf(colorsOf(color, host), host.columns),
    },
  };
}

/** The input of a command, with the fields that `--fields` names in its style. */
async function withFields(input: Input, name: string, { fields, format }: Record<string, unknown>): Promise<Input> {
  if (typeof fields !== 'string') return input;
  const { pickedFields, refuseFieldsWithout } = await import('./picked-fields.ts');
  refuseFieldsWithout(format);
  const style = { ...input.globals.style, fields: pickedFields(fields, name) };
  return { ...input, globals: Object.create(input.globals, { style: { value: style } }) };
}

/** The command line, with the overview of the library where no command is named and a library is there. */
function withVerb(argv: readonly string[], host: Host): readonly string[] {
  if (argv.some((word) => HELP_FLAGS.includes(word))) return argv;
  const { operands, unknown } = newProgram(host).parseOptions([...argv]);
  if (operands.length > 0 || unknown.length > 0) return argv;
  const isHere = argv.length > 0 || !!host.env.REFS_LIBRARY || findLibrary(host.cwd) !== undefined;
  return isHere ? ['overview', ...argv] : argv;
}

const HELP_FLAGS = ['-h', '--help', '--version'];

/** The width that `--width` names. One that is no width is refused once the options are read. */
function widthIn(argv: readonly string[]): number | undefined {
  const at = argv.findIndex((word) => /^--width(?:=|$)/.test(word));
  const text = argv[at]?.split('=')[1] ?? argv[at + 1] ?? '';
  return at !== -1 && isWidth(text) ? Number(text) : undefined;
}

/** Narrower than 20 columns holds no sentence, and no terminal has five digits of them. */
const isWidth = (text: string): boolean => /^[1-9]\d{1,3}$/.test(text) && Number(text) >= 20;

/** `--color` wins over NO_COLOR, that over FORCE_COLOR, and that over the terminal's own colours. */
function colorsOf(when: 'auto' | 'always' | 'never' | undefined, { env, colors }: Host): Host['colors'] {
  if (when === 'never') return 0;
  if (when === 'always') return colors === 0 ? 1 : colors;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR) return env.FORCE_COLOR === '0' ? 0 : colors === 0 ? 1 : colors;
  return colors;
}

const wantsJson = (argv: readonly string[]): boolean =>
  argv.some((word, index) => word === '--format=json' || (word === '--format' && argv[index + 1] === 'json'));

/** inquirer ends a prompt on Ctrl-C with an error of this name. */
const isInterrupted = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';

function failureOf(error: unknown, argv: readonly string[], { env }: Host, commands: readonly CommandEntry[]): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return usageFailure(error, argv, commands);
  const fault = error instanceof Error ? error : new Error(String(error));
  const message = `this is a fault of refs itself: ${env.REFS_DEBUG ? (fault.stack ?? fault.message) : fault.message}`;
  return new Failure(
    EXIT.fault,
    'fault',
    message,
    'please report it with what you ran; REFS_DEBUG=1 shows where it happened',
  );
}

/** The hint of a failure; for a slip with the command as it was typed, and the one word corrected. A server has typed none. */
function hintOf({ hint, slip }: Failure, typed: readonly string[]): string | null {
  const command = slip && correctedCommand(typed, slip.typed, slip.meant);
  return command === undefined ? (hint ?? null) : `${hint} run: ${command}`;
}

/** commander's message, with the nearest word that was meant, or else where the help is. */
function usageFailure(error: CommanderError, argv: readonly string[], commands: readonly CommandEntry[]): Failure {
  const command = argv.find((word) => commands.some(({ name }) => name === word));
  const help = `see: ${commandLine`refs ${command ?? []} --help`}`;
  // commander's word for "refs help nonsense".
  if (error.message === '(outputHelp)') return new Failure(EXIT.usage, 'usage', 'there is no such command', help);
  const [message = '', ...advice] = error.message.replace(/^error: /, '').split('\n');
  const [, value, choices] = message.match(/(?:argument|value) '(.*?)' is invalid.*Allowed choices are (.*)\.$/) ?? [];
  const choice = value === undefined ? undefined : nearest(value, choices?.split(', ') ?? []);
  const meant = choice ?? advice.join(' ').match(/\(Did you mean (.*)\?\)/)?.[1];
  const wrong = value ?? message.match(/'(.*)'/)?.[1] ?? '';
  return new Failure(EXIT.usage, 'usage', message, meant === undefined ? help : { typed: wrong, meant });
}
