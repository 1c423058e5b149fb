// Twice as long a list costs a command at most two and a half times as much, up to the length that the schema allows.
import { afterAll, describe, expect, test, vi } from 'vitest';
import { COMMANDS as ENTRIES } from '../../src/cli/commands/index.ts';
import { CONFIG_FILE } from '../../src/model/config.ts';
import { parseFast } from '../../src/yaml/fast-parser.ts';
import { parse } from '../../src/yaml/parse.ts';
import { isThorough } from '../properties.ts';
import { COMMANDS, READING, UNMEASURED } from './commands.ts';
import { fileWith, LISTS, ownFileWith } from './lists.ts';
import { PATIENCE, type Run, type Stage, stage, startMeter } from './measure.ts';

vi.setConfig({ testTimeout: PATIENCE });

const meter = startMeter();
afterAll(meter.end);

const FILE = 'customers/nordlicht.yaml';
const OTHER = 'customers/tanagrove.yaml';
const PAGE = 'page.md';
const CONFIG = `version: 1
publish:
  - { to: LIST.md, list: names, columns: [name, quote, story] }
  - { to: 'pages/{id}.md', each: story }
`;

/** A file by how long its list is, and the beginning of the lines between which it may be cut in two. */
interface Growing {
  readonly cut: string;
  fileOf(count: number): string;
}

/** A repository that has a file with other words, and of whose two halves each side of a merge changed one. */
function stageFile({ fileOf, cut }: Growing, count: number): Stage {
  const text = fileOf(count);
  const middle = text.lastIndexOf(`\n${cut}`, text.length / 2) + 1;
  const [first, second] = [text.slice(0, middle), text.slice(middle)];
  const reworded = (part: string, word: string) => part.replaceAll('ntry', word);
  const sides = {
    'base.yaml': text,
    'ours.yaml': reworded(first, 'urs') + second,
    'theirs.yaml': first + reworded(second, 'irs'),
  };
  const before = {
    [CONFIG_FILE]: CONFIG,
    [OTHER]: reworded(text, 'ther').replace(/^name: .*/, 'name: Tanagrove'),
    [PAGE]: text,
  };
  return stage({ before: { ...before, [FILE]: reworded(text, 'ver') }, now: { [FILE]: text, ...sides } });
}

const MAX_GROWTH = 2.5;
const TRIES = 6;

// Milliseconds and MiB. Nobody feels less, and the code may still be cold. What is allocated is a count, the same each time.
const FEW = { cpu: 250, allocated: 32 };

type Cost = Pick<Run, 'cpu' | 'allocated'>;
const KINDS = ['cpu', 'allocated'] as const;
const UNKNOWN: Cost = { cpu: Number.POSITIVE_INFINITY, allocated: Number.POSITIVE_INFINITY };

const least = (one: Cost, other: Cost): Cost => ({
  cpu: Math.min(one.cpu, other.cpu),
  allocated: Math.min(one.allocated, other.allocated),
});

/** How a command line costs more than it may for twice as much; undefined where it does not. */
function excess(argv: readonly string[], whole: Cost, half: Cost): string | undefined {
  const over = KINDS.filter((kind) => whole[kind] > FEW[kind] && whole[kind] > MAX_GROWTH * half[kind]);
  const figures = over.map((kind) => `${kind} ${Math.round(whole[kind])}, of half ${Math.round(half[kind])}`);
  return over.length === 0 ? undefined : `refs ${argv.join(' ')}: ${figures.join('; ')}`;
}

type Lines = readonly (readonly string[])[];

/** Every eighth command line, from another one on for each list: all lists and all lines have their turn in a usual run. */
const turn = (lines: Lines, nth: number): Lines => lines.filter((_, at) => isThorough || at % 8 === nth % 8);

/** Holds a file with so many entries to one with half of them. The least of a few tries counts: a run can only lose. */
async function expectGrowth(growing: Growing, most: number, lines: Lines, signal: AbortSignal) {
  const stages: Stage[] = [];
  const staged = (count: number): Stage => {
    const made = stageFile(growing, count);
    stages.push(made);
    return made;
  };
  const costOf = async (argv: readonly string[], { reset, cwd }: Stage): Promise<Cost> => {
    reset();
    const run = await meter.run({ argv, cwd }, signal);
    expect(run.exit, `refs ${argv.join(' ')}: ${run.said}`).toBeLessThan(4);
    return run;
  };
  try {
    const found: string[] = [];
    const whole = staged(most);
    let half: Stage | undefined;
    for (const argv of lines) {
      let cost = await costOf(argv, whole);
      if (KINDS.every((kind) => cost[kind] <= FEW[kind])) continue;
      half ??= staged(Math.floor(most / 2));
      let other = UNKNOWN;
      let over: string | undefined;
      for (let tries = 0; tries < TRIES; tries += 1) {
        other = least(other, await costOf(argv, half));
        over = excess(argv, cost, other);
        if (over === undefined) break;
        cost = least(cost, await costOf(argv, whole));
      }
      if (over !== undefined) found.push(over);
    }
    expect(found).toEqual([]);
  } finally {
    for (const { strike } of stages) strike();
  }
}

test('every command that reads a customer is measured', () => {
  const measured = new Set(COMMANDS.map(([name]) => name));
  const others = ENTRIES.map(({ name }) => name).filter((name) => !measured.has(name));
  const hint = 'add a line to COMMANDS, or a reason to UNMEASURED, in test/cost/commands.ts';
  expect(others.sort(), hint).toEqual(Object.keys(UNMEASURED).sort());
});

test('every list of the schema has an end', () => {
  expect(LISTS.filter(({ most }) => most === 0).map(({ path }) => path.join('.'))).toEqual([]);
  expect(LISTS.length).toBeGreaterThan(20);
});

// As much as three times the longest example. Longer files are held to the bounds.
const MAX_LENGTH = 24 * 1024;

/** The most entries of which a file is short enough and can be read. */
function mostOf(most: number, { fileOf }: Growing, isRead: (text: string) => boolean): number {
  // All entries are about as long, so the search begins where they fill such a file.
  const each = (fileOf(20).length - fileOf(10).length) / 10;
  let count = Math.min(most, Math.ceil(MAX_LENGTH / each));
  for (let text = fileOf(count); text.length > MAX_LENGTH || !isRead(text); text = fileOf(count))
    count = Math.floor(count * 0.9);
  return count;
}

// Each parser has its price for an entry, so a file and its half have the same one.
const isReadFast = (text: string) => parseFast(text) !== undefined;
const isRead = (text: string) => parse(text).value !== undefined;
const LEFT_TO_FULL = 'x-mark: &mark one\n';

describe('a list of which the entries say what they have to, read in full', () => {
  test.for(LISTS.map((list, nth) => ({ ...list, nth, name: list.path.join('.') })))(
    '$name',
    async (list, { signal }) => {
      const growing = {
        cut: list.path.length === 1 ? '  - ' : '      - ',
        fileOf: (count: number) => fileWith(list, 'sparse', count) + LEFT_TO_FULL,
      };
      await expectGrowth(growing, mostOf(list.most, growing, isRead), turn(READING, list.nth), signal);
    },
  );
});

describe('a list of which the entries say all that they can, read fast, in every command', () => {
  const outermost = LISTS.filter(({ path }) => path.length === 1);
  test.for(outermost.map((list, nth) => ({ ...list, nth, name: list.path.join('.') })))(
    '$name',
    async (list, { signal }) => {
      const growing = { cut: '  - ', fileOf: (count: number) => fileWith(list, 'full', count) };
      await expectGrowth(growing, mostOf(list.most, growing, isReadFast), turn(COMMANDS, list.nth), signal);
    },
  );
});

describe('what refs keeps and never reads', () => {
  test.for(['keys', 'items'] as const)('%s', async (kind, { signal }) => {
    const growing = { cut: '  ', fileOf: (count: number) => ownFileWith(kind, count) };
    await expectGrowth(growing, mostOf(4_000, growing, isReadFast), READING, signal);
  });
});
