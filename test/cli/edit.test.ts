// `refs edit` at a terminal: the editor opens a copy at the place, and what was written is checked before it is taken.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editorArguments } from '../../src/cli/editor.ts';
import { main } from '../../src/main.ts';
import { stageExamples } from '../transcripts/play.ts';
import { ENTER, Person } from './person.ts';

let stage: ReturnType<typeof stageExamples>;
beforeEach(() => {
  stage = stageExamples();
});
afterEach(() => {
  for (const copy of kept.splice(0)) rmSync(dirname(copy), { recursive: true, force: true });
  stage.strike();
});

/** The copies that runs keep. */
const kept: string[] = [];

const file = () => join(stage.cwd, 'customers/nordlicht.yaml');
const text = () => readFileSync(file(), 'utf8');

/** One run of an editor: what it makes of the text; undefined where it fails. */
type Typing = (before: string) => string | undefined;

function edits(argv: readonly string[], person: Person, typings: Typing[]) {
  const opened: { readonly command: string; readonly args: readonly string[] }[] = [];
  const said: string[] = [];
  const { stdin, screen } = person;
  const exit = main(argv, {
    ...{ cwd: stage.cwd, env: { VISUAL: 'vi', PATH: '/usr/bin' }, node: '22.12.0', stdin, screen },
    ...{ now: () => new Date('2026-10-01T12:00:00Z'), colors: 0, columns: 100, interactive: true },
    edit: async (command, args) => {
      opened.push({ command, args });
      const path = args.at(-1) ?? '';
      kept.push(path);
      const after = typings.shift()?.(readFileSync(path, 'utf8'));
      if (after === undefined) return false;
      writeFileSync(path, after);
      return true;
    },
    out: (one) => said.push(one),
    err: (one) => {
      said.push(one);
      screen.write(one);
    },
  });
  return { exit, opened, said };
}

const replaces =
  (old: string, now: string): Typing =>
  (before) =>
    before.replace(old, now);

test('the editor opens at the story, and what was written is taken to the byte', async () => {
  const before = text();
  const run = edits(['edit', 'nordlicht/month-end'], new Person(), [replaces('in three days', 'in 3 days')]);
  expect(await run.exit).toBe(0);
  const [, line = ''] = run.opened[0]?.args[0]?.match(/^\+(\d+)$/) ?? [];
  expect(before.split('\n')[Number(line) - 1]).toContain('id: month-end');
  expect(text()).toBe(before.replace('in three days', 'in 3 days'));
  expect(run.said.join('')).toContain('✓ nordlicht: edited by hand, at month-end');
  expect(existsSync(run.opened[0]?.args.at(-1) ?? '')).toBe(false);
});

test('an error is named, and the editor opens again on the same text', async () => {
  const person = new Person();
  const run = edits(['edit', 'nordlicht'], person, [
    replaces('country: DE', 'country: Germany'),
    replaces('country: Germany', 'country: SE'),
  ]);
  await person.answers('Open it again?', `y${ENTER}`);
  expect(await run.exit).toBe(0);
  expect(text()).toContain('country: SE');
});

test('a text with an error is not taken, and is kept where that is said', async () => {
  const before = text();
  const person = new Person();
  const run = edits(['edit', 'nordlicht'], person, [replaces('country: DE', 'country: Germany')]);
  await person.answers('Open it again?', `n${ENTER}`);
  expect(await run.exit).toBe(2);
  expect(text()).toBe(before);
  const copy = run.opened[0]?.args.at(-1) ?? '';
  expect(run.said.join('').replace(/\s+/g, ' ')).toContain(`what you wrote is kept in ${copy}`);
  expect(readFileSync(copy, 'utf8')).toContain('country: Germany');
});

test('a way to reach somebody is an error, too', async () => {
  const before = text();
  const person = new Person();
  const run = edits(['edit', 'nordlicht'], person, [replaces('NPS 9', 'ask ada@nordlicht.example')]);
  await person.answers('Open it again?', `n${ENTER}`);
  expect(await run.exit).toBe(2);
  expect(text()).toBe(before);
});

test('a file that another run changed meanwhile is left as that run wrote it', async () => {
  const run = edits(['edit', 'nordlicht'], new Person(), [
    (before) => {
      writeFileSync(file(), before.replace('country: DE', 'country: AT'));
      return before.replace('country: DE', 'country: SE');
    },
  ]);
  expect(await run.exit).toBe(1);
  expect(text()).toContain('country: AT');
  expect(run.said.join('')).toContain('changed while you edited it');
});

test('nothing changes without a change, with --dry-run, or where the editor fails', async () => {
  const before = text();
  expect(await edits(['edit', 'nordlicht'], new Person(), [(same) => same]).exit).toBe(0);
  const trial = edits(['edit', 'nordlicht', '--dry-run'], new Person(), [replaces('country: DE', 'country: SE')]);
  expect(await trial.exit).toBe(0);
  expect(trial.said.join('')).toContain('+country: SE');
  expect(await edits(['edit', 'nordlicht'], new Person(), [() => undefined]).exit).toBe(2);
  expect(await edits(['edit', 'nordlicht/nothing'], new Person(), []).exit).toBe(3);
  expect(await edits(['edit', 'nordlicht', '--no-input'], new Person(), []).exit).toBe(2);
  expect(text()).toBe(before);
});

test('a file with an error can be repaired', async () => {
  writeFileSync(file(), text().replace('country: DE', 'country: Germany'));
  const run = edits(['edit', 'nordlicht'], new Person(), [replaces('country: Germany', 'country: DE')]);
  expect(await run.exit).toBe(0);
  expect(text()).toContain('country: DE');
});

test.each([
  ['vi', ['+12', 'f.yaml']],
  ['/usr/bin/emacsclient -t', ['+12', 'f.yaml']],
  ['code --wait', ['-g', 'f.yaml:12']],
  ['some-editor', ['f.yaml']],
])('%s opens at the line where it knows how', (editor, args) => {
  expect(editorArguments(editor, 'f.yaml', 12)).toEqual(args);
});

test('the command of a shell takes the file as one word', () => {
  const args = ['-c', 'printf "%s|" "$@"', 'editor', '+12', 'a b.yaml'];
  expect(execFileSync('/bin/sh', args, { encoding: 'utf8' })).toBe('+12|a b.yaml|');
});
