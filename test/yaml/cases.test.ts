// Slips in YAML that others reported; the cases lie beside the checkout, and are only read.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { play } from '../transcripts/play.ts';

const FOLDER = '../shared/cases';

if (!existsSync(FOLDER)) test(`left out: the cases in ${FOLDER}, which is not there`, () => {});
else
  test('10: a value that begins with a sign of YAML needs quotes, and says so where it stands', async () => {
    const env = { REFS_AS_OF: '2026-10-01', REFS_NO_CACHE: '1' };
    const { said } = await play(['check', '--format', 'concise'], { cwd: join(FOLDER, '10'), env });
    const lines = said.filter(({ to }) => to === 'out').map(({ text }) => text);
    for (const sign of ['&', '!', '?'])
      expect(lines.join('')).toContain(`a value that begins with "${sign}" needs quotes`);
  });
