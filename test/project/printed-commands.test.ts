import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';

// Commands that are printed to be copied into a shell are built by one tag, which quotes its values.
const VERBS = COMMANDS.map(({ name }) => name).join('|');
const GIT_VERBS =
  'add|am|apply|blame|checkout|clone|commit|config|diff|fetch|init|log|merge|mv|pull|push|rebase|restore|rm|show|status|switch';
const COMMAND = `refs (?:${VERBS})|git (?:${GIT_VERBS})|mkdir|refs (?=\\$\\{(?!(?:VERSION|example)\\}))`;
const BEGUN = new RegExp(`\\b(?:${COMMAND})(?: [^\`'":()\\n]*?)?(?<!\\\\)\\$\\{`, 'g');
const TAGGED = 'commandLine`(?:[^`$]|\\$\\{(?:[^`{}]|`[^`]*`|\\{[^{}]*\\})*\\})*`';
const ADDED = new RegExp(`\\b(?:refs|git)(?: [\\w-]+)* ['"\`] \\+|\\b${TAGGED}\\}? (?:\\+|\\$\\{|--)`, 'g');

/** The places of a source where a value becomes part of a command in another way. */
function untagged(source: string): readonly string[] {
  const isComment = (index: number) =>
    /^\s*(?:\/\/|\/?\*)/.test(source.slice(source.lastIndexOf('\n', index) + 1, index));
  const isTagged = (index: number) => source.slice(0, source.lastIndexOf('`', index)).endsWith('commandLine');
  return [...[...source.matchAll(BEGUN)].filter(({ index }) => !isTagged(index)), ...source.matchAll(ADDED)]
    .filter(({ index }) => !isComment(index))
    .map(([text]) => text);
}

test('a command that is built otherwise is found', () => {
  for (const source of [
    'hint: `run: refs check %{file}`',
    'hint: `run: refs check --fix %{file}`',
    'hint: `(%{commandLine`refs renew %{id}`}) or (refs decline %{id})`',
    'hint: `refs %{verb} %{id}`',
    'hint: `git mv -- %{file}`',
    "hint: 'refs show ' + id",
    'hint: `%{commandLine`refs show %{id}`} %{more}`',
    'hint: commandLine`refs show %{id}` + more',
  ])
    expect(untagged(source.replaceAll('%{', '${')), source).toHaveLength(1);
});

test('one that is built by the tag is none, nor is a sentence about refs', () => {
  for (const source of [
    'hint: `run: %{commandLine`refs check %{file}`}`',
    'hint: `%{commandLine`refs renew %{id} %{record}`}, or %{remedy}`',
    'message: `git %{command} failed`',
    'message: `the schema of refs %{VERSION}`',
    "hint: 'run: refs check'",
  ])
    expect(untagged(source.replaceAll('%{', '${')), source).toEqual([]);
});

test('each file builds what it prints by the tag', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const built = files.flatMap((file) =>
    untagged(readFileSync(`src/${file}`, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(built).toEqual([]);
});
