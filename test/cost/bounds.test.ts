// No file of a mebibyte costs a command more than 5 s of the processor or 300 MiB, be it refused or just small enough
// to be read.
import { afterAll, describe, expect, test, vi } from 'vitest';
import { lexemesOf } from '../../src/yaml/compose.ts';
import { MAX_LEXEMES } from '../../src/yaml/fast-parser.ts';
import { isThorough } from '../properties.ts';
import { COMMANDS, READING } from './commands.ts';
import { PATIENCE, type Stage, stage, startMeter } from './measure.ts';
import { linesOf, mostLines, SHAPES, type Shape, WHOLES } from './shapes.ts';

vi.setConfig({ testTimeout: PATIENCE });

const meter = startMeter();
afterAll(meter.end);

const FILE = 'customers/nordlicht.yaml';
const BASE = 'name: Nordlicht Robotics\nstatus: active\n';
const MOST = { cpu: 5_000, peak: 300 };
const TRIES = 3;

/** How a run costs more than it may, the least of a few tries: a process holds memory of the runs before. */
async function excess(argv: readonly string[], { reset, cwd }: Stage, signal: AbortSignal): Promise<readonly string[]> {
  let said = '';
  for (let tries = 0; tries < TRIES; tries += 1) {
    reset();
    const { cpu, peak, exit } = await meter.run({ argv, cwd, isPeakNeeded: true }, signal);
    if (exit !== 4 && cpu <= MOST.cpu && peak <= MOST.peak) return [];
    said = `refs ${argv.join(' ')}: ${Math.round(cpu)} ms, ${Math.round(peak)} MiB, exit code ${exit}`;
    meter.end();
  }
  return [said];
}

type Lines = readonly (readonly string[])[];

async function expectWithin(text: string | Uint8Array, lines: Lines, signal: AbortSignal): Promise<void> {
  const sides = { 'base.yaml': BASE, 'ours.yaml': text, 'theirs.yaml': `${BASE}owners: { account: a.khan }\n` };
  const staged = stage({ before: { [FILE]: BASE }, now: { [FILE]: text, ...sides } });
  try {
    const over: string[] = [];
    for (const argv of lines) over.push(...(await excess(argv, staged, signal)));
    expect(over).toEqual([]);
  } finally {
    staged.strike();
  }
}

// A usual run asks the command that goes through most of a file; a long one asks each that goes through all of it.
const ANSWERING = isThorough ? READING : COMMANDS.filter((argv) => argv.join(' ') === 'check');
const CHECK = COMMANDS.filter((argv) => argv.join(' ') === 'check');
const DIFF = COMMANDS.filter(([name]) => name === 'diff');
const MERGE = COMMANDS.filter(([name]) => name === 'merge-driver');

// All of them parse a file in one way, and what is refused there goes no further. A usual run lets them take turns.
const turn = (lines: Lines, nth: number): Lines => (isThorough ? lines : lines.slice(nth % lines.length).slice(0, 1));

const numbered = <Of>(all: Readonly<Record<string, Of>>) =>
  Object.entries(all).map(([name, one], nth) => [name, one, nth] as const);

describe('a mebibyte', () => {
  test.for(numbered(SHAPES).filter(([, , nth]) => isThorough || nth % 2 === 0))(
    'of %s',
    async ([, shape, nth], { signal }) => {
      await expectWithin(linesOf(shape, mostLines(shape)), turn([...CHECK, ...DIFF], nth / 2), signal);
    },
  );
  test.for(numbered(WHOLES))('of %s', async ([, text, nth], { signal }) => {
    await expectWithin(text, turn([...CHECK, ...DIFF, ...MERGE], nth), signal);
  });
});

describe('as much as is read', () => {
  /** As many lines of a shape as a file may hold. */
  function mostRead(shape: Shape): number {
    const lexemes = (count: number) => lexemesOf(linesOf(shape, count)).length;
    const each = (lexemes(200) - lexemes(100)) / 100;
    return Math.min(Math.floor((MAX_LEXEMES - lexemes(0)) / each) - 5, mostLines(shape));
  }

  // In a usual run a shape has its turn with one length or the other.
  test.for(numbered(SHAPES).filter(([, , nth]) => isThorough || nth % 2 === 1))(
    'of %s',
    async ([, shape], { signal }) => {
      const most = mostRead(shape);
      const { most: valid = 0 } = shape;
      if (valid > 0) await expectWithin(linesOf(shape, Math.min(most, valid)), ANSWERING, signal);
      if (valid < most) await expectWithin(linesOf(shape, most), CHECK, signal);
    },
  );
});
