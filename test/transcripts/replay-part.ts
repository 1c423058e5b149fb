// Every transcript of this folder, replayed. `npx vitest run test/transcripts -u` accepts the new output.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { replay, stageExamples } from './play.ts';

const FOLDER = 'test/transcripts';

const filesThatEnd = (end: string): readonly string[] => readdirSync(FOLDER).filter((file) => file.endsWith(end));

/** Replays one part of the transcripts. Each test file of this folder has its part, so that several processes share them. */
export function replayPart(testFile: string): void {
  const parts = filesThatEnd('.test.ts').toSorted();
  const part = parts.indexOf(basename(testFile));
  const transcripts = filesThatEnd('.txt').filter((_, nth) => nth % parts.length === part);
  test.each(transcripts)('%s', async (file) => {
    const { cwd, strike } = stageExamples();
    try {
      await expect(await replay(readFileSync(`${FOLDER}/${file}`, 'utf8'), { cwd })).toMatchFileSnapshot(file);
    } finally {
      strike();
    }
  });
}
