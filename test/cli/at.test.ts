// `--at` asks the library of a commit, whatever lies on the disk, and changes nothing there.
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENV } from '../io/repository.ts';
import { play, stageExamples, words } from '../transcripts/play.ts';

const { cwd, strike } = stageExamples();
afterAll(strike);

const run = (...args: readonly string[]) => execFileSync('git', args, { cwd, env: ENV });

const out = async (line: string) => {
  const { said, exit } = await play(words(line), { cwd, env: { PATH: process.env.PATH ?? '' } });
  return { exit, text: said.map(({ text }) => text).join('') };
};

const LINES = [
  'risk --format json',
  'coverage --format json',
  'stats --format json',
  'due --format json',
  'show nordlicht --format json',
  'find grippers --format json',
  'report --month 2026-09',
];
const then = new Map<string, string>();

beforeAll(async () => {
  run('init', '-q');
  run('add', '-A');
  run('commit', '-qm', 'then');
  for (const line of LINES) then.set(line, (await out(line)).text);
  for (const name of ['nordlicht', 'cobalt-harbour']) {
    const file = join(cwd, `customers/${name}.yaml`);
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('status: green', 'status: red')
        .replace(/grippers/g, 'claws'),
    );
  }
  appendFileSync(join(cwd, 'refs.config.yaml'), '\nsites: {}\n');
});

test.each(LINES)('refs %s says of HEAD what it said before the edit', async (line) => {
  expect((await out(`${line} --at HEAD`)).text).toBe(then.get(line));
  expect((await out(line)).text).not.toBe(then.get(line));
});

test.each([
  ['risk --at nowhere', 2],
  ['risk --at HEAD..HEAD', 2],
  ['risk --at --upload-pack=x', 2],
  ['find grippers --at HEAD --format markdown', 2],
])('refs %s is refused', async (line, exit) => {
  expect((await out(line)).exit).toBe(exit);
});
