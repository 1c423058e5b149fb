import { Argument, CommanderError, Option, Command as Program } from 'commander';
import { EXIT, type ExitCode, Failure } from '../model/exit.ts';
import { type Host, withOutput } from '../model/host.ts';
import { VERSION } from '../model/version.ts';
import { logText } from '../report/escape.ts';
import { failureJson, failureText } from '../report/failure.ts';
import { styleOf } from '../report/style.ts';
import { commandLine } from '../text/command-line.ts';
import { nearest } from '../text/nearest.ts';
import { type CommandEntry, GLOBAL_OPTIONS, type Input, type OptionSpec } from './command.ts';

/**
 * One run: `argv` without the program's name in, the exit code out. Everything that goes wrong ends here: what the
 * user can mend is told with a hint, what we have to mend with exit code 4.
 */
export async function run(argv: readonly string[], world: Host, commands: readonly CommandEntry[]): Promise<ExitCode> {
  const host = withOutput(world, {
    out: (text) => world.out(logText(text)),
    err: (text) => world.err(logText(text)),
    printForCi: (text) => world.out(text),
  });
  let exit: ExitCode = EXIT.fine;
  try {
    const program = newProgram(host);
    for (const entry of askedAmong(commands, argv))
      await addCommand(program, entry, argv, host, (code) => (exit = code));
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.fine;
    if (isInterrupted(error)) return EXIT.interrupted;
    const failure = failureOf(error, argv, host, commands);
    const told = { code: failure.code, message: failure.message, hint: failure.hint ?? null };
    if (wantsJson(argv)) host.out(failureJson(told));
    else host.err(failureText(told, styleOf(colorsOf(undefined, host), host.columns)));
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
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: host.out,
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(host.columns, 110),
      // Asked of node it would open its streams; the help has no colours.
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

/** The command that a run begins with, or all of them: whoever names none, or an option before it, may want the help. */
function askedAmong(commands: readonly CommandEntry[], [first]: readonly string[]): readonly CommandEntry[] {
  const asked = commands.filter(({ name }) => name === first);
  return asked.length === 0 ? commands : asked;
}

/** A command that is not mentioned stays unloaded, so that a run costs no more than what it uses. */
async function addCommand(
  program: Program,
  { name, summary, group, load }: CommandEntry,
  argv: readonly string[],
  host: Host,
  done: (code: ExitCode) => void,
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
    const input = inputOf(added, host);
    done(await command.run(input, input.globals.quiet ? withOutput(host, { err: () => {} }) : host));
  });
}

function inputOf(program: Program, host: Host): Input {
  const options: Readonly<Record<string, unknown>> = program.optsWithGlobals();
  const option = (name: string): string | undefined => (typeof options[name] === 'string' ? options[name] : undefined);
  return {
    args: program.processedArgs as Input['args'],
    option,
    options: (name) => (Array.isArray(options[name]) ? options[name].map(String) : []),
    flag: (name) => options[name] === true,
    globals: {
      library: option('library'),
      asOf: option('asOf'),
      quiet: options.quiet === true,
      mayCache: options.cache !== false && !host.env.REFS_NO_CACHE,
      get mayAsk() {
        return options.input !== false && host.interactive;
      },
      style: styleOf(colorsOf(option('color'), host), host.columns),
    },
  };
}

/** What was asked for on the command line wins over NO_COLOR, that over FORCE_COLOR, that over what the terminal can. */
function colorsOf(when: string | undefined, { env, colors }: Host): Host['colors'] {
  if (when === 'never') return 0;
  if (when === 'always') return colors === 0 ? 1 : colors;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR) return env.FORCE_COLOR === '0' ? 0 : colors === 0 ? 1 : colors;
  return colors;
}

const wantsJson = (argv: readonly string[]): boolean =>
  argv.some((word, at) => word === '--format=json' || (word === '--format' && argv[at + 1] === 'json'));

/** inquirer ends a prompt on Ctrl-C with an error of this name. */
const isInterrupted = (error: unknown): boolean => error instanceof Error && error.name === 'ExitPromptError';

function failureOf(error: unknown, argv: readonly string[], { env }: Host, commands: readonly CommandEntry[]): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) {
    return usageFailure(error, argv, commands);
  }
  const told = error instanceof Error ? error : new Error(String(error));
  const message = `this is a fault of refs itself: ${env.REFS_DEBUG ? (told.stack ?? told.message) : told.message}`;
  return new Failure(
    EXIT.fault,
    'fault',
    message,
    'please report it with what you ran; REFS_DEBUG=1 shows where it happened',
  );
}

/** What commander says of a command line, with the nearest of what was meant and where the help is. */
function usageFailure(error: CommanderError, argv: readonly string[], commands: readonly CommandEntry[]): Failure {
  const command = commands.find(({ name }) => argv.includes(name))?.name;
  const help = `see: ${commandLine`refs ${command ?? []} --help`}`;
  // commander's word for "refs help nonsense".
  if (error.message === '(outputHelp)') return new Failure(EXIT.usage, 'usage', 'there is no such command', help);
  const [message = '', ...advice] = error.message.replace(/^error: /, '').split('\n');
  const [, value, choices] = message.match(/(?:argument|value) '(.*?)' is invalid.*Allowed choices are (.*)\.$/) ?? [];
  const choice = value === undefined ? undefined : nearest(value, choices?.split(', ') ?? []);
  const meant = choice ?? advice.join(' ').match(/\(Did you mean (.*)\?\)/)?.[1];
  return new Failure(EXIT.usage, 'usage', message, meant ? `did you mean ${meant}?` : help);
}
