// The pages answer as the command line does, to the letter: the same engine on the data that the pages hold.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openDesk } from '../../src/site/open-desk.ts';
import { runs } from '../properties.ts';
import { play, stageExamples } from '../transcripts/play.ts';
import { deskOf } from './desk.ts';
import { commandOf, question } from './questions.ts';

const { cwd, strike } = stageExamples();
// The index of words is kept from one question to the next.
const kept = mkdtempSync(join(tmpdir(), 'refs-kept-'));
afterAll(() => {
  strike();
  rmSync(kept, { recursive: true });
});
// A file with faults, one that cannot be read, a second file of a company, a chain of owners, and a word by its old name.
writeFileSync(join(cwd, 'customers/hexa-loom.yaml'), 'name: Hexa Loom\nstatus: activ\nstories:\n  - { id: looms }\n');
writeFileSync(join(cwd, 'customers/tin-whistle.yaml'), 'name: "Tin Whistle\n');
writeFileSync(join(cwd, 'customers/nordlicht-two.yaml'), 'name: Nordlicht Robotics\nstatus: paused\n');
writeFileSync(join(cwd, 'customers/cobalt-dry-dock.yaml'), 'name: Dry Dock\nparent: cobalt-harbour\nstatus: active\n');

test('random questions have the answers of refs find', async () => {
  const desk = openDesk(deskOf(cwd, { built_on: '2026-10-01', stale_after: '9999d' }), new Date('2026-10-01'), null);
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const { exit, said } = await play(commandOf(asked), { cwd, env: { XDG_CACHE_HOME: kept } });
      const printed = said.flatMap(({ to, text }) => (to === 'out' ? [text] : [])).join('');
      if (exit === 2) expect(() => desk.find(asked)).toThrow();
      else expect(desk.find(asked).json).toBe(printed);
    }),
    { numRuns: runs(2000) },
  );
}, 600_000);
