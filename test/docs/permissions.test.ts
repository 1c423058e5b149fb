// docs/permissions.md is held to the program: its letter is written into the example library, and its commands are run
// as of the examples' day. `npx vitest run test/docs -u` updates the output.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { play, stageExamples, words } from '../transcripts/play.ts';

const { cwd, strike } = stageExamples();
afterAll(strike);

// Everything that goes into a commit's id is fixed, so that the id in the document is always the same.
const DATE = '2026-10-01T09:00:00Z';
const FIXED = {
  GIT_AUTHOR_DATE: DATE,
  GIT_COMMITTER_DATE: DATE,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const WHO = ['-c', 'user.name=Sam Okoye', '-c', 'user.email=sam@vendor.example', '-c', 'core.autocrlf=false'];
const git = (...argv: readonly string[]) =>
  execFileSync('git', [...WHO, ...argv], { cwd, encoding: 'utf8', env: { ...process.env, ...FIXED } });

const DOCUMENT = readFileSync('docs/permissions.md', 'utf8');

test('the letter and the outputs in docs/permissions.md are real', async () => {
  const shown: string[] = [];
  for (const part of DOCUMENT.split(/^(```(?:console|yaml)\n[\s\S]*?^```\n)/m)) {
    if (part.startsWith('```yaml')) writeLetter(part);
    shown.push(part.startsWith('```console') ? await withOutputs(part) : part);
  }
  await expect(shown.join('')).toMatchFileSnapshot('../../docs/permissions.md');
});

test.each([
  ...[
    'places',
    'requires',
    'met',
    'approvers',
    'takedown_within',
    'may_stay',
    'replaces',
    'begins_on',
    'quiet_periods',
  ],
  ...['file', 'approved_file_sha256', 'derived_from', 'disclaimer', 'parent', 'acquired_on', 'named_as', 'guidelines'],
])('the table says how to write %s', (key) => {
  const rows = DOCUMENT.split('\n').filter((line) => line.startsWith('| '));
  expect(rows.some((row) => row.includes(`\`${key}\``))).toBe(true);
});

/** Writes the letter into the library, and commits it. */
function writeLetter(block: string): void {
  const [, file = '', text = ''] = block.match(/^```yaml\n# (\S+)\n([\s\S]*)```\n$/) ?? [];
  writeFileSync(join(cwd, file), text);
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'A letter of Glenmarrow Optics');
}

async function withOutputs(block: string): Promise<string> {
  const lines: string[] = [];
  for (const command of block.split('\n').filter((line) => line.startsWith('$ '))) {
    if (command.includes(' diff ')) dropPlaces();
    const { exit, said } = await play(words(command.slice('$ refs '.length)), { cwd });
    lines.push(command, ...said.map(({ text }) => text.replace(/\n$/, '')), ...(exit === 0 ? [] : [`[${exit}]`]), '');
  }
  return `\`\`\`console\n${lines.join('\n').trimEnd()}\n\`\`\`\n`;
}

function dropPlaces(): void {
  const path = join(cwd, 'customers/glenmarrow-optics.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/ {4}places: .*\n/, ''));
}
