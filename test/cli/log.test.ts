// `refs log` and `refs give` with untrusted arguments, on untrusted files.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Activity, CustomerFile } from '../../src/model/customer.ts';
import { play, stageExamples } from '../transcripts/play.ts';

let cwd: string;
let strike: () => void;
beforeEach(() => {
  ({ cwd, strike } = stageExamples());
});
afterEach(() => strike());

const pathOf = (id: string): string => join(cwd, `customers/${id}.yaml`);
const dataOf = (id: string): CustomerFile => parse(readFileSync(pathOf(id), 'utf8'));
const printed = async (argv: readonly string[]): Promise<string> => {
  const { said } = await play(argv, { cwd });
  return said.map(({ text }) => text).join('');
};

const HOSTILE = [
  "'; rm -rf ~ #",
  '$(reboot) `reboot`',
  '- [x]: {y} | > & * ! %',
  '"quoted" and \\back',
  'null',
  '2026-10-01',
  '# no',
];

test.each(HOSTILE)('%s is written as it is', async (text) => {
  await play(['log', 'nordlicht', 'site-visit', '--prospect', text, '--requested-by', text, '--opportunity', text], {
    cwd,
  });
  await play(['give', 'nordlicht', 'credit', '--note', text], { cwd });
  const { activity = [], gives = [] } = dataOf('nordlicht');
  const { prospect, requested_by, opportunity } = activity.at(-1) as Activity;
  expect([prospect, requested_by, opportunity, gives.at(-1)?.note]).toEqual([text, text, text, text]);
});

test('what a terminal would obey is shown, and not sent to it', async () => {
  const before = readFileSync(pathOf('nordlicht'), 'utf8');
  const hostile = '\x1b[2J\u202egnp.exe';
  for (const argv of [
    ['log', 'nordlicht', 'site-visit', '--prospect', hostile, '--dry-run'],
    ['log', 'nordlicht', 'site-visit', '--advocate', hostile],
    ['log', 'nordlicht', '--update', hostile],
    ['log', 'nordlicht', hostile],
    ['log', 'nordlicht', 'site-visit', '--on', hostile],
    ['give', 'nordlicht', 'credit', '--note', hostile, '--dry-run'],
    ['give', 'nordlicht', hostile],
  ]) {
    expect(await printed(argv)).not.toMatch(/[\x1b\u202e]/);
  }
  expect(readFileSync(pathOf('nordlicht'), 'utf8')).toBe(before);
});

test('other customers are of no concern, however broken they are', async () => {
  writeFileSync(pathOf('cafe-aurora'), 'name: "Café');
  expect((await play(['log', 'nordlicht', 'site-visit', '--prospect', 'halden-gear'], { cwd })).exit).toBe(0);
});

test('each key of an entry stays what it is when one of them moves on', async () => {
  const before = dataOf('cobalt-harbour').activity ?? [];
  await play(['log', 'cobalt-harbour', '--update', 'keynote', '--status', 'cancelled'], { cwd });
  const { activity = [] } = dataOf('cobalt-harbour');
  expect(activity.slice(0, -1)).toEqual(before.slice(0, -1));
  expect(activity.at(-1)).toEqual({ ...before.at(-1), on: '2026-10-01', status: 'cancelled' });
});

test('a file that nobody could read any more is not written', async () => {
  const config = join(cwd, 'refs.config.yaml');
  const before = readFileSync(pathOf('nordlicht'), 'utf8');
  writeFileSync(config, `${readFileSync(config, 'utf8')}\nmax_file_size: ${Buffer.byteLength(before) + 20}B\n`);
  expect(await printed(['give', 'nordlicht', 'credit'])).toContain('nordlicht.yaml would have ');
  expect(readFileSync(pathOf('nordlicht'), 'utf8')).toBe(before);
});

test('several people, a deadline, topics, a worth and feedback are written as they were said', async () => {
  const argv = ['log', 'nordlicht', 'speaking', '--status', 'completed', '--on', '2026-09-01'];
  const people = ['--advocate', 'zoe-brueckner', '--advocate', 'pat-doe', '--advocate', 'zoe-brueckner'];
  const more = ['--needed-by', '2026-09-02', '--value', '120000 EUR', '--feedback', 'They liked it.'];
  await play([...argv, ...people, ...more, '--topics', 'roi'], { cwd });
  const written = dataOf('nordlicht').activity?.at(-1);
  expect(written).toMatchObject({ advocate: 'zoe-brueckner', advocates: ['pat-doe'], needed_by: '2026-09-02' });
  expect(written).toMatchObject({ value: '120000 EUR', feedback: 'They liked it.', topics: ['roi'] });
  await play(['log', 'nordlicht', 'speaking', '--status', 'completed', '--value', '120000'], { cwd });
  expect(dataOf('nordlicht').activity?.at(-1)?.value).toBe(120_000);
  expect(await printed(['log', 'nordlicht', 'speaking', '--value', 'lots'])).toContain('"lots" is no amount');
});

test('an engagement of several people does not begin unless each of them may be asked', async () => {
  const with_ = (...ids: readonly string[]) => ids.flatMap((id) => ['--advocate', id]);
  const before = dataOf('nordlicht').activity?.length;
  const argv = ['log', 'nordlicht', 'reference-call', '--prospect', 'halden-gear'];
  await play([...argv, ...with_('zoe-brueckner', 'nobody')], { cwd });
  expect(dataOf('nordlicht').activity?.length).toBe(before);
  const isRefused = async (...ids: readonly string[]) => {
    await play([...argv, ...with_(...ids)], { cwd });
    return dataOf('nordlicht').activity?.length === before;
  };
  // Of one of them the policy wants a rest.
  expect([await isRefused('pat-doe'), await isRefused('zoe-brueckner', 'pat-doe')]).toEqual([true, true]);
});
