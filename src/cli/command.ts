import type { TaxonomyList } from '../model/config.ts';
import type { ExitCode } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import type { ChoiceFacet } from '../model/match.ts';
import type { Style } from '../report/style.ts';
import { withOption } from '../text/command-line.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';

/** One verb: the command line it takes, its help, and its work. */
export interface Command {
  readonly arguments?: readonly ArgumentSpec[];
  readonly options?: readonly OptionSpec[];
  /** Command lines that show it in use, without the leading `refs`. */
  readonly examples: readonly string[];
  run(input: Input, host: Host): Promise<ExitCode>;
}

/** A command whose `run` is given values of the types that its arguments and options declare. */
interface TypedCommand<Arguments extends readonly ArgumentSpec[], Options extends readonly OptionSpec[]>
  extends Command {
  readonly arguments?: Arguments;
  readonly options?: Options;
  run(input: Input<ArgumentValues<Arguments>, OptionValues<Options>>, host: Host): Promise<ExitCode>;
}

/** Declares a command. A name that none of its options has does not compile: `--dry-run` is read as `options.dryRun`. */
export const defineCommand = <
  const Arguments extends readonly ArgumentSpec[] = readonly [],
  const Options extends readonly OptionSpec[] = readonly [],
>(
  command: TypedCommand<Arguments, Options>,
): Command => (command.options?.some(hasJson) ? { ...command, options: withFieldsOption(command.options) } : command);

/** Says that an option is the `--format` of a command that prints JSON too. */
const hasJson = ({ flags, choices, values }: OptionSpec): boolean =>
  flags.startsWith('--format ') && (choices ?? values ?? []).includes('json');

/** `--fields`, for every command that prints JSON. */
export const FIELDS_OPTION = {
  flags: '--fields <names>',
  summary: 'with --format json: only these fields, such as customer,standing.verdict',
  values: 'field',
} as const satisfies OptionSpec;

const withFieldsOption = (options: readonly OptionSpec[]): readonly OptionSpec[] =>
  options.flatMap((option) => (hasJson(option) ? [option, FIELDS_OPTION] : [option]));

/** A command as the list of commands knows it; the rest is loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  /** The heading of the help that lists it. One without a heading is for other programs, and not listed. */
  readonly group?: string;
  load(): Promise<{ readonly default: Command }>;
}

/** One argument, by its place. */
export interface ArgumentSpec {
  /** In commander's notation: `<needed>`, `[optional]`, `[many...]`. */
  readonly name: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly values?: Suggestions;
}

/** One option: `--name <value>`, `--name [value]`, or `--flag`, perhaps behind a short form: `-f, --for <use>`. */
export interface OptionSpec {
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  readonly values?: Suggestions;
  /** Can be given several times. */
  readonly many?: boolean;
  /** Not listed in the help: it is for other programs. */
  readonly hidden?: boolean;
  /** A run without it is refused. */
  readonly needed?: boolean;
}

/**
 * Values that a shell may suggest beyond the choices. `story` is a customer or one of its stories, `thing` a customer or
 * anything of theirs with an id, `retiring` what of them can retire. A taxonomy list is its ids, and a facet every value
 * that occurs. `advocate`, `subject`, `own-story`, `asset`, `record` (of consent), `entry` (an open one of the ledger)
 * and `down` (an entry or an asset to tick off) are those of the customer that is named before. `field` is one of the command's JSON. `place` and `requirements` add what is on file, of that
 * customer or of the first ones.
 */
export type Suggestions =
  | readonly string[]
  | 'file'
  | 'folder'
  | 'rule'
  | 'search'
  | 'customer'
  | 'story'
  | 'thing'
  | 'retiring'
  | 'advocate'
  | 'subject'
  | 'own-story'
  | 'asset'
  | 'entry'
  | 'down'
  | 'path'
  | 'field'
  | 'record'
  | 'place'
  | TaxonomyList
  | ChoiceFacet;

/** The options of every command. */
export const GLOBAL_OPTIONS = [
  {
    flags: '--library <dir>',
    summary: 'the folder of the library (default: found upwards; or REFS_LIBRARY)',
    values: 'folder',
  },
  { flags: '--as-of <date>', summary: 'ask as if it were this day, YYYY-MM-DD (or REFS_AS_OF)' },
  { flags: '--width <columns>', summary: 'lay out text for so many columns (default: as wide as the terminal)' },
  { flags: '--color <when>', summary: 'colour the output', choices: ['auto', 'always', 'never'] },
  { flags: '--quiet', summary: 'print results and failures only' },
  { flags: '--no-input', summary: 'never ask for a missing answer' },
  { flags: '--no-pager', summary: 'print a long result as it is (or REFS_PAGER=cat)' },
  { flags: '--no-cache', summary: 'use and keep nothing between runs (or REFS_NO_CACHE=1)' },
] as const satisfies readonly OptionSpec[];

/** `--at`, the commit whose library is asked about. */
export const AT_OPTION = {
  flags: '--at <revision>',
  summary: 'ask the library as this commit has it: a branch, a tag or an id',
} as const satisfies OptionSpec;

/** A command line, checked against the command's own declaration. */
export interface Input<
  Arguments extends readonly Value[] = readonly Value[],
  Options extends Readonly<Record<string, Value>> = Readonly<Record<string, Value>>,
> {
  /** Arguments by their place; one that takes many is a list. */
  readonly args: Arguments;
  /** Options by their names in camel case: `dryRun` for `--dry-run`. */
  readonly options: Options;
  readonly globals: Globals;
}

/** A flag is true or false; an option that can be given several times is a list, empty where it is not given. */
type Value = string | readonly string[] | boolean | undefined;

export type ArgumentValues<Specs extends readonly ArgumentSpec[]> = {
  readonly [Index in keyof Specs]: ArgumentValue<Specs[Index]>;
};

type ArgumentValue<Spec extends ArgumentSpec> = string extends Spec['name']
  ? string | readonly string[] | undefined
  : Spec['name'] extends `${string}...${string}`
    ? readonly Choice<Spec>[]
    : Choice<Spec> | (Spec['name'] extends `<${string}` ? never : undefined);

export type OptionValues<Specs extends readonly OptionSpec[]> = {
  readonly [Spec in Specs[number] as OptionName<LongFlags<Spec['flags']>>]: OptionValue<Spec>;
};

type OptionValue<Spec extends OptionSpec> = Spec extends { readonly many: true }
  ? readonly Choice<Spec>[]
  : LongFlags<Spec['flags']> extends `${string} ${string}`
    ? Choice<Spec> | (Spec extends { readonly needed: true } ? never : undefined) | OptionalValue<Spec['flags']>
    : boolean;

/** `--update [id]` without its value is true. */
type OptionalValue<Flags extends string> = Flags extends `${string} [${string}` ? true : never;

type Choice<Spec> = Spec extends { readonly choices: readonly (infer One extends string)[] } ? One : string;

/** The flags without a short form. */
type LongFlags<Flags extends string> = Flags extends `-${string}, ${infer Long}` ? Long : Flags;

type OptionName<Flags extends string> = Flags extends `--${infer Name} ${string}`
  ? CamelCase<Name>
  : Flags extends `--${infer Name}`
    ? CamelCase<Name>
    : never;

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** A name of several words as it is read: `dryRun` for `dry-run`. */
export const camelCase = <Name extends string>(name: Name): CamelCase<Name> =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<Name>;

/** The values of declared options, by their names in camel case. `given` is what commander read. */
export const optionValues = <const Specs extends readonly OptionSpec[]>(
  specs: Specs,
  given: Readonly<Record<string, unknown>>,
): OptionValues<Specs> =>
  Object.fromEntries(specs.map((spec) => [optionName(spec), optionValue(spec, given)])) as OptionValues<Specs>;

/** The name under which an option is read. */
export const optionName = (spec: OptionSpec): string => camelCase(longFlags(spec).replace(/^--| .*$/g, ''));

/** The flags of an option without its short form: `--for <use>` of `-f, --for <use>`. */
export const longFlags = ({ flags }: OptionSpec): string => flags.replace(/^-\w, /, '');

function optionValue(spec: OptionSpec, given: Readonly<Record<string, unknown>>): unknown {
  const name = optionName(spec);
  if (spec.many) return given[name] ?? [];
  if (longFlags(spec).includes(' ')) return given[name];
  // commander reads `--no-cache` as a `cache` of false.
  const [, negated] = name.match(/^no([A-Z].*)$/) ?? [];
  return negated === undefined ? given[name] === true : given[negated.toLowerCase()] === false;
}

/** The options of every command, as values. */
export interface Globals extends LibraryOptions {
  readonly quiet: boolean;
  /** True where a person at a terminal can be asked for a missing answer. */
  readonly mayAsk: boolean;
  /** The look of results on standard output. */
  readonly style: Style;
}

/** A command to come after this one, for the same library. */
export const inSameLibrary = (command: string, { library }: Globals): string =>
  library === undefined ? command : withOption(command, 'library', library);
