// docs/daily.md is played from its first line to its last on one copy of the example library: every command in a console
// block is run as of the day in the heading above it, and nothing else writes a file. The document shows the program's
// output. `npx vitest run test/docs -u` updates it.
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { play, stageExamples, words } from '../transcripts/play.ts';

const DOCUMENT = readFileSync('docs/daily.md', 'utf8');
const { cwd, strike } = stageExamples();
afterAll(strike);

test('a quarter in the life of a library', async () => {
  const shown: string[] = [];
  let day = '';
  for (const part of DOCUMENT.split(/^(```console\n[\s\S]*?^```\n)/m)) {
    day = [...part.matchAll(/^## (\d{4}-\d\d-\d\d)/gm)].at(-1)?.[1] ?? day;
    shown.push(part.startsWith('```console') ? await withOutputs(part, day) : part);
  }
  expect(day).toBe('2026-12-23');
  await expect(shown.join('')).toMatchFileSnapshot('../../docs/daily.md');
});

test('takes a customer from nomination to a placed quote, a renewal, a takedown and a merge by commands alone', () => {
  const [quarter = ''] = DOCUMENT.split('\n## Keeping a file true');
  const verbs = [...quarter.matchAll(/^\$ refs (\S+)/gm)].map(([, verb]) => verb);
  const steps = ['new', 'ask', 'decline', 'grant', 'place', 'approve-quote', 'log', 'renew', 'takedown', 'merge'];
  const firsts = steps.map((step) => verbs.indexOf(step));
  expect(firsts).not.toContain(-1);
  expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  expect(DOCUMENT).not.toMatch(/^```ya?ml/m);
  expect(verbs.filter((verb) => verb === 'edit')).toEqual([]);
});

/** A console block with the current output of its commands; `[1]` is an exit code other than 0. */
async function withOutputs(block: string, day: string): Promise<string> {
  const lines: string[] = [];
  for (const command of block.split('\n').filter((line) => line.startsWith('$ '))) {
    const { exit, said } = await play(words(command.slice('$ refs '.length)), { cwd, env: { REFS_AS_OF: day } });
    lines.push(command, ...said.map(({ text }) => text.replace(/\n$/, '')), ...(exit === 0 ? [] : [`[${exit}]`]), '');
  }
  return `\`\`\`console\n${lines.join('\n').trimEnd()}\n\`\`\`\n`;
}
