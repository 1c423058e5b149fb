import { shellWord } from './shell-word.ts';

/**
 * Builds a command that is printed to be copied into a POSIX shell: each value becomes one word, a list one word each.
 * Example: commandLine`refs show ${id}`.
 */
export const commandLine = (
  literals: TemplateStringsArray,
  ...values: readonly (string | readonly string[])[]
): string =>
  literals.reduce((line, literal, index) => {
    const value = values[index - 1] ?? [];
    return `${line}${(typeof value === 'string' ? [value] : value).map(shellWord).join(' ')}${literal}`;
  });
