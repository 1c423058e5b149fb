// Every transcript of this folder, replayed. `npx vitest run test/transcripts -u` accepts the new output.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replay, stageExamples } from './play.ts';

const FOLDER = 'test/transcripts';

const transcripts = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

test.each(transcripts)('%s', async (file) => {
  const { cwd, strike } = stageExamples();
  try {
    await expect(await replay(readFileSync(`${FOLDER}/${file}`, 'utf8'), { cwd })).toMatchFileSnapshot(file);
  } finally {
    strike();
  }
});
