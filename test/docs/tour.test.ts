// The documents show the program's output: every command in a console block is run on the example library.
// `npx vitest run test/docs -u` updates it.
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { play, stageExamples, words } from '../transcripts/play.ts';

const { cwd, strike } = stageExamples('examples');
afterAll(strike);

const stage = { cwd, env: { REFS_LIBRARY: 'examples', REFS_AS_OF: '2026-10-01' }, columns: 100 };

async function withOutputs(document: string): Promise<string> {
  const parts = document.split(/^(```console\n[\s\S]*?^```\n)/m);
  for (const [at, part] of parts.entries()) {
    if (!part.startsWith('```console')) continue;
    const commands = part.split('\n').filter((line) => line.startsWith('$ '));
    const shown: string[] = [];
    for (const command of commands) {
      const { said } = await play(words(command.slice('$ refs '.length)), stage);
      shown.push(`${command}\n${said.map(({ text }) => text).join('')}`);
    }
    parts[at] = `\`\`\`console\n${shown.join('\n')}\`\`\`\n`;
  }
  return parts.join('');
}

test.each(['README.md'])('the outputs in %s are real', async (file) => {
  const document = await withOutputs(readFileSync(file, 'utf8'));
  expect(document).toContain('$ refs');
  await expect(document).toMatchFileSnapshot(`../../${file}`);
});
