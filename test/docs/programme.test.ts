// The commands of docs/programme.md are run on the example library, and the document shows what they print.
// `npx vitest run test/docs/programme.test.ts -u` updates it.
import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { play, stageExamples, words } from '../transcripts/play.ts';

const { cwd, strike } = stageExamples();
afterAll(strike);

test('docs/programme.md shows what the program prints', async () => {
  const parts = readFileSync('docs/programme.md', 'utf8').split(/^(```console\n[\s\S]*?^```\n)/m);
  const shown = parts.map(async (part) => {
    const [, command] = part.match(/^```console\n\$ refs (.*)\n/) ?? [];
    if (command === undefined) return part;
    const { exit, said } = await play(words(command), { cwd, env: { REFS_AS_OF: '2026-10-01' }, columns: 80 });
    expect(exit).toBe(0);
    return `\`\`\`console\n$ refs ${command}\n${said.map(({ text }) => text).join('')}\`\`\`\n`;
  });
  await expect((await Promise.all(shown)).join('')).toMatchFileSnapshot('../../docs/programme.md');
});
