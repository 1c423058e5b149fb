import type { Reporter } from '../report/style.ts';
import type { OptionSpec } from './command.ts';

/** The `--format` option of a command with these formats, the first of which is the default. */
export const formatOption = (formats: Readonly<Record<string, unknown>>): OptionSpec => ({
  flags: '--format <format>',
  summary: `how to print it (default: ${Object.keys(formats)[0]})`,
  choices: Object.keys(formats),
});

/** The reporter of a format that was checked already. */
export function formatOf<Result>(
  formats: Readonly<Record<string, Reporter<Result>>>,
  name: string | undefined,
): Reporter<Result> {
  const reporter = formats[name ?? Object.keys(formats)[0] ?? ''];
  if (reporter === undefined) throw new Error(`no format ${name}`);
  return reporter;
}
