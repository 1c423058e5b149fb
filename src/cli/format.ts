import { writeOutput } from '../io/files/write-output.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { type Format, type Style, styleOf } from '../report/style.ts';
import { nearest } from '../text/nearest.ts';
import type { OptionSpec } from './command.ts';

type Formats<Result> = Readonly<Record<string, Format<Result>>>;

/** The `--format` option of a command with these formats, the first of which is the default. */
export const formatOption = <Name extends string>(formats: Readonly<Record<Name, unknown>>) => {
  const choices = Object.keys(formats) as Name[];
  return {
    flags: '--format <format>',
    summary: `how to print it (default: ${choices[0]})`,
    choices,
  } as const satisfies OptionSpec;
};

/** The reporter of a format; the first is the default. */
export function formatOf<Result>(formats: Formats<Result>, name: string | undefined): Format<Result> {
  const reporter = formats[name ?? Object.keys(formats)[0] ?? ''];
  if (reporter === undefined) throw new Error(`no format ${name}`);
  return name === 'json' ? withFields(reporter) : reporter;
}

/** A reporter of JSON that gives only the fields of the style, where that names some. */
const withFields =
  <Result>(reporter: Format<Result>): Format<Result> =>
  async (result, style) => {
    const text = await reporter(result, style);
    return style.fields === undefined ? text : (await import('../report/fields.ts')).pickedJson(text, style.fields);
  };

/** The `--format` option of a command that can give several formats in one run. */
export function formatsOption(names: readonly string[]) {
  const several = 'how to print it, or FORMAT:FILE to write it to a file; may be given several times';
  return {
    flags: '--format <format>',
    summary: `${several} (default: ${names[0]}; choices: ${names.join(', ')})`,
    values: names,
    many: true,
  } as const satisfies OptionSpec;
}

/** A format, and the file it goes to; undefined for standard output. */
export interface Output<Result> {
  readonly reporter: Format<Result>;
  readonly file: string | undefined;
  /** Holds commands for the runner of a CI server. */
  readonly isForRunner: boolean;
}

/**
 * Parses `format` and `format:file`. If all of them go to files, the default format is printed too: a log then shows the
 * result.
 */
export function outputsOf<Result>(formats: Formats<Result>, named: readonly string[]): readonly Output<Result>[] {
  const outputs = named.map((text) => outputOf(formats, text));
  const [first, second] = named.filter((_, index) => outputs[index]?.file === undefined);
  if (first !== undefined && second !== undefined) {
    const message = `--format ${first} and --format ${second} would both be printed`;
    throw new Failure(EXIT.usage, 'two-formats', message, `write one of them to a file: --format ${second}:FILE`);
  }
  const twice = outputs.find(({ file }, index) => outputs.findIndex((other) => other.file === file) !== index)?.file;
  if (twice !== undefined) {
    const message = `two formats would be written to ${twice}`;
    throw new Failure(EXIT.usage, 'two-formats', message, 'name a file of its own for each');
  }
  return first === undefined
    ? [{ reporter: formatOf(formats, undefined), file: undefined, isForRunner: false }, ...outputs]
    : outputs;
}

function outputOf<Result>(formats: Formats<Result>, text: string): Output<Result> {
  const [, name = '', file] = text.match(/^([^:]*)(?::(.*))?$/s) ?? [];
  const reporter = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (reporter === undefined) {
    const meant = nearest(name, Object.keys(formats));
    const hint = meant === undefined ? `the formats are ${Object.keys(formats).join(', ')}` : { typed: name, meant };
    throw new Failure(EXIT.usage, 'unknown-format', `there is no format "${name}"`, hint);
  }
  if (file === '') {
    throw new Failure(EXIT.usage, 'no-file', `--format ${text} names no file`, `write --format ${name}:FILE`);
  }
  return { reporter: formatOf(formats, name), file, isForRunner: name === 'github' };
}

/** Writes a result to its files and then prints it; nothing is printed where a file cannot be written (exit 2). */
export async function put<Result>(
  outputs: readonly Output<Result>[],
  result: Result,
  style: Style,
  host: Host,
): Promise<void> {
  for (const { reporter, file } of outputs) {
    if (file === undefined) continue;
    const fault = writeOutput(host.cwd, file, await reporter(result, { ...style, ...styleOf(0, style.columns) }));
    if (fault === undefined) continue;
    const { why, hint = 'name a file in a folder that you may write to' } = fault;
    throw new Failure(EXIT.usage, 'cannot-write', `${file} cannot be written: ${why}`, hint);
  }
  for (const { reporter, file, isForRunner } of outputs) {
    if (file !== undefined) continue;
    const text = await reporter(result, style);
    if (isForRunner && host.printForCi !== undefined) host.printForCi(text);
    else host.out(text);
  }
}
