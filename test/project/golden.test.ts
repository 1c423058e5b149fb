// Every command has a transcript, every format a golden file or a transcript that prints it, and every verb that records
// its line in the README and its place in the random command lines.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { FAREWELLS, VERBS } from '../mutations/random-mutations.ts';

const lines = readdirSync('test/transcripts')
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(`test/transcripts/${file}`, 'utf8').split('\n'))
  .filter((line) => line.startsWith('$ refs '));
const golden = readdirSync('test/report/golden').join('\n');

/** The values of the command's option `--format`, the default first. */
const formatsOf = ({ options = [] }: Command): readonly string[] => {
  const { choices, values } = options.find(({ flags }) => flags.startsWith('--format ')) ?? {};
  return choices ?? (typeof values === 'object' ? values : []);
};

describe.each(COMMANDS)('refs $name', ({ name, load }) => {
  const own = lines.filter((line) => new RegExp(`^\\$ refs ${name}(?: |$)`).test(line));

  test('has a transcript', () => {
    const hint = `add a line "$ refs ${name} …" to test/transcripts/${name}.txt, and run: npx vitest run test/transcripts -u`;
    expect(own, hint).not.toEqual([]);
  });

  test('has a golden file or a transcript of each of its formats', async () => {
    const [standard, ...others] = formatsOf((await load()).default);
    const isShown = (format: string) =>
      own.some((line) => new RegExp(`--format[ =]${format}(?: |$)`).test(line)) ||
      new RegExp(`^${name}\\.${format}(?:\\.|$)`, 'm').test(golden);
    const missing = others.filter((format) => !isShown(format));
    const hint = `add a line "$ refs ${name} … --format ${missing[0]}" to a transcript, or a golden file test/report/golden/${name}.${missing[0]}`;
    expect(missing, hint).toEqual([]);
    expect(standard === undefined || own.some((line) => !/--(?:format|help)/.test(line)), hint).toBe(true);
  });
});

// They change other files, too, take a change of any of them back, or write what somebody typed in an editor.
const OF_THEIR_OWN = ['edit', 'forget', 'merge', 'rename', 'taxonomy', 'undo'];

describe.each(COMMANDS.filter(({ group }) => group === 'Record'))('refs $name', ({ name }) => {
  test('is in the table of the README', () => {
    const rows = readFileSync('README.md', 'utf8').match(/^\| `.*/gm) ?? [];
    const isNamed = rows.some((row) => new RegExp(`\`(?:refs )?${name}\``).test(row));
    expect(isNamed, `add \`refs ${name}\` to the table of commands in README.md`).toBe(true);
  });

  test('is one of the random mutations for which the laws hold', () => {
    const verbs: readonly string[] = [...VERBS, ...FAREWELLS, ...OF_THEIR_OWN];
    const hint = `add ${name} to VERBS and its values to argumentsOf, in test/mutations/random-mutations.ts`;
    expect(verbs, hint).toContain(name);
  });
});
