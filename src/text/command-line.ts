import { shellWord } from './shell-word.ts';

/**
 * A value of a printed command: one word, a list of words, or options by name. An option without a value is left out.
 */
export type CommandValue =
  | string
  | readonly string[]
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Builds a command to be copied into a POSIX shell. A text becomes one word, a list several, an object options. A value
 * that begins with a dash is joined to the option before it by `=`, or goes behind `--`, so that it is never taken for
 * an option. Flags without a value stand behind the values. Example: commandLine`refs show ${id}`.
 */
export function commandLine(literals: TemplateStringsArray, ...values: readonly CommandValue[]): string {
  const words: string[] = [];
  // Arguments that have to stand behind `--`: the first with a dash, and all after it.
  const afterDashes: string[] = [];
  const add = (value: string) => {
    const isArgument = !words.includes('--') && words.at(-1) !== '>';
    if (isArgument && (afterDashes.length > 0 || value.startsWith('-'))) afterDashes.push(shellWord(value));
    else words.push(shellWord(value));
  };
  for (const [index, literal] of literals.entries()) {
    words.push(...literal.split(' ').filter((word) => word !== ''));
    const value = values[index] ?? [];
    const last = words.at(-1) ?? '';
    if (typeof value === 'string' && literal.endsWith('=')) words.push(`${words.pop()}${shellWord(value)}`);
    else if (isOptions(value)) words.push(...Object.entries(value).flatMap(([name, own]) => option(`--${name}`, own)));
    else if (/^--\w/.test(last) && literal.endsWith(`${last} `)) words.push(...option(words.pop() ?? '', value));
    else listOf(value).forEach(add);
  }
  return [...words, ...(afterDashes.length === 0 ? [] : ['--', ...afterDashes])].join(' ');
}

const isOptions = (value: CommandValue): value is Exclude<CommandValue, string | readonly string[]> =>
  typeof value === 'object' && !Array.isArray(value);

const listOf = (value: string | readonly string[] = []): readonly string[] =>
  typeof value === 'string' ? [value] : value;

function option(name: string, value: string | readonly string[] | undefined): readonly string[] {
  const values = listOf(value);
  if (values.some((one) => one.startsWith('-'))) return values.map((one) => `${name}=${shellWord(one)}`);
  return values.length === 0 ? [] : [name, ...values.map(shellWord)];
}

/** Repeats a command line as it was typed, but for one word or part of a word. Undefined if that is not in it. */
export function correctedCommand(argv: readonly string[], typed: string, meant: string): string | undefined {
  const corrected = (word: string): string | undefined => {
    if (word === typed) return meant;
    if (word.startsWith(typed) && /^[=/:]/.test(word.slice(typed.length))) return meant + word.slice(typed.length);
    const before = word.endsWith(typed) ? word.slice(0, -typed.length) : '';
    return /[=/:]$/.test(before) ? before + meant : undefined;
  };
  const index = typed === '' ? -1 : argv.findIndex((word) => corrected(word) !== undefined);
  const words = argv.map((word, at) => shellWord(at === index ? (corrected(word) ?? word) : word));
  return index === -1 ? undefined : ['refs', ...words].join(' ');
}

/** Adds an option to a command, before its other options. */
export const withOption = (command: string, name: string, value: string): string =>
  command.replace(/^refs [a-z-]+/, (verb) => [verb, ...option(`--${name}`, value)].join(' '));
