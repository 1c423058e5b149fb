import type { TaxonomyList } from '../model/config.ts';
import type { ExitCode } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { ChoiceFacet } from '../model/match.ts';
import type { Style } from '../report/style.ts';
import { withOption } from '../text/command-line.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';

/** One verb: what it takes, how it is explained, and what it does. */
export interface Command {
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  /** Command lines that show it in use, without the leading `refs`. */
  readonly examples: readonly string[];
  run(input: Input, host: Host): Promise<ExitCode>;
}

/** A command as the list of commands knows it; the rest is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** Under which heading the help lists it; without one it does not: it is for other programs. */
  readonly group?: string;
  load(): Promise<{ readonly default: Command }>;
}

/** One argument, by its place. */
export interface ArgumentSpec {
  /** In commander's notation: `<needed>`, `[optional]`, `[many...]`. */
  readonly name: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly values?: Values;
}

/** One option: `--name <value>`, or `--flag`. */
export interface OptionSpec {
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly values?: Values;
  /** Whether it may be given several times. */
  readonly many?: boolean;
  /** Whether the help leaves it out: it is for other programs. */
  readonly hidden?: boolean;
  /** Whether there is no run without it. */
  readonly needed?: boolean;
}

/**
 * What a shell may offer for a value beyond its choices: words, files, folders, rules, saved searches, customers, a
 * customer or one of its stories, ids of a list of the taxonomy, or all that a facet can be.
 */
export type Values =
  | readonly string[]
  | 'file'
  | 'folder'
  | 'rule'
  | 'search'
  | 'customer'
  | 'story'
  | TaxonomyList
  | ChoiceFacet;

/** What every command takes, as options. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--library <dir>',
    summary: 'the folder of the library (default: found upwards; or REFS_LIBRARY)',
    values: 'folder',
  },
  { flags: '--as-of <date>', summary: 'ask as if it were this day, YYYY-MM-DD (or REFS_AS_OF)' },
  { flags: '--color <when>', summary: 'colour the output', choices: ['auto', 'always', 'never'] },
  { flags: '--quiet', summary: 'print results and failures only' },
  { flags: '--no-input', summary: 'never ask for a missing answer' },
  { flags: '--no-cache', summary: 'use and keep nothing between runs (or REFS_NO_CACHE=1)' },
];

/** What the command line says, checked against the command's own list. */
export interface Input {
  /** Arguments by their place; one that takes many is a list. */
  readonly args: readonly (string | readonly string[] | undefined)[];
  /** The value of an option of this command, in camel case. */
  option(name: string): string | undefined;
  /** The values of an option that may be given several times. */
  options(name: string): readonly string[];
  /** Whether a flag of this command is set. */
  flag(name: string): boolean;
  readonly globals: Globals;
}

/** What every command takes. */
export interface Globals extends LibraryOptions {
  readonly quiet: boolean;
  /** Whether a missing answer may be asked for. */
  readonly mayAsk: boolean;
  /** How results may look on standard output. */
  readonly style: Style;
}

/** One of many arguments as a list. */
export const listArgument = (argument: string | readonly string[] | undefined): readonly string[] =>
  argument === undefined ? [] : typeof argument === 'string' ? [argument] : argument;

/** An argument that is one text. */
export const textArgument = (argument: string | readonly string[] | undefined): string | undefined =>
  typeof argument === 'string' ? argument : argument?.[0];

/** A command to come after this one, for the same library. */
export const inSameLibrary = (command: string, { library }: Globals): string =>
  library === undefined ? command : withOption(command, 'library', library);
