// docs/daily.md is played from its first line to its last on one copy of the example library: every command in a console
// block is run as of the day in the heading above it, and a YAML block is the file that its first line names. The document
// shows the program's output. `npx vitest run test/docs -u` updates it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { play, stageExamples, words } from '../transcripts/play.ts';

const { cwd, strike } = stageExamples();
afterAll(strike);

test('a quarter in the life of a library', async () => {
  const shown: string[] = [];
  let day = '';
  for (const part of readFileSync('docs/daily.md', 'utf8').split(/^(```(?:console|yaml)\n[\s\S]*?^```\n)/m)) {
    day = [...part.matchAll(/^## (\d{4}-\d\d-\d\d)/gm)].at(-1)?.[1] ?? day;
    if (part.startsWith('```yaml\n# customers/')) writeNamed(part);
    shown.push(part.startsWith('```console') ? await withOutputs(part, day) : part);
  }
  expect(day).toBe('2026-12-23');
  await expect(shown.join('')).toMatchFileSnapshot('../../docs/daily.md');
});

/** Writes a YAML block without its first line to the file that this line names. */
function writeNamed(block: string): void {
  const [, file = '', text = ''] = block.match(/^```yaml\n# (\S+)\n([\s\S]*)```\n$/) ?? [];
  writeFileSync(join(cwd, file), text);
}

/** A console block with the current output of its commands; `[1]` is an exit code other than 0. */
async function withOutputs(block: string, day: string): Promise<string> {
  const lines: string[] = [];
  for (const command of block.split('\n').filter((line) => line.startsWith('$ '))) {
    const { exit, said } = await play(words(command.slice('$ refs '.length)), { cwd, env: { REFS_AS_OF: day } });
    lines.push(command, ...said.map(({ text }) => text.replace(/\n$/, '')), ...(exit === 0 ? [] : [`[${exit}]`]), '');
  }
  return `\`\`\`console\n${lines.join('\n').trimEnd()}\n\`\`\`\n`;
}
