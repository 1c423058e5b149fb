// Many people write to the same customers at the same moment, each by a process of the built program.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isThorough } from '../properties.ts';
import { stageExamples } from '../transcripts/play.ts';

const BINARY = resolve('bin/refs.js');

interface Ledger {
  readonly activity: readonly { readonly id: string; readonly opportunity?: string }[];
}

test('eight entries logged at once are all there, and nobody ever reads half a file', async () => {
  const { cwd, strike } = stageExamples();
  const path = join(cwd, 'customers/nordlicht.yaml');
  const read = (): string => readFileSync(path, 'utf8');
  const before = read();
  const folder = readdirSync(join(cwd, 'customers'));
  const opportunities = Array.from({ length: 8 }, (_, index) => `crm:at-once-${index}`);

  const seen = new Set<string>();
  const watching = watch(join(cwd, 'customers'), () => seen.add(read()));
  const runs = opportunities.map(async (opportunity) => {
    const fact = ['--status', 'completed', '--on', '2026-09-30', '--opportunity', opportunity];
    const child = spawn(process.execPath, [BINARY, 'log', 'nordlicht', 'reference-call', '--no-input', ...fact], {
      cwd,
      env: { ...process.env, REFS_AS_OF: '2026-10-01' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let err = '';
    child.stderr.on('data', (chunk) => (err += String(chunk)));
    const [code] = await once(child, 'close');
    return code === 0 ? 'logged' : err;
  });
  expect(await Promise.all(runs)).toEqual(opportunities.map(() => 'logged'));
  watching.close();
  const after: Ledger = parse(read());
  const known: Ledger = parse(before);
  const added = after.activity.filter(({ opportunity }) => opportunity?.startsWith('crm:at-once-'));
  expect(added.map(({ opportunity }) => opportunity).sort()).toEqual(opportunities.toSorted());
  expect(after.activity.length).toBe(known.activity.length + 8);
  expect(new Set(after.activity.map(({ id }) => id)).size).toBe(after.activity.length);
  // Each state holds the ones before it: nothing was lost, and no read was partial.
  const lengths = [...seen].map((text) => (parse(text) as Ledger).activity.length);
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  expect(readdirSync(join(cwd, 'customers'))).toEqual(folder);
  strike();
});

test('a merge among many writers to both customers loses nothing that anybody was told is written', async () => {
  const { cwd, strike } = stageExamples();
  const pathOf = (id: string): string => join(cwd, `customers/${id}.yaml`);
  for (const id of ['tarn', 'mull']) writeFileSync(pathOf(id), `name: ${id} works\nstatus: active\n`);
  const refs = async (...argv: readonly string[]): Promise<number> => {
    const child = spawn(process.execPath, [BINARY, ...argv, '--no-input'], {
      cwd,
      env: { ...process.env, REFS_AS_OF: '2026-10-01' },
      stdio: 'ignore',
    });
    const [code] = await once(child, 'close');
    return code;
  };
  const notes = Array.from({ length: isThorough ? 20 : 6 }, (_, index) => `at once ${index}`);
  const writers = notes.map(async (note, index) => {
    const customer = index % 2 === 0 ? 'tarn' : 'mull';
    return { note, exit: await refs('give', customer, 'credit', '--note', note) };
  });
  const merging = async (): Promise<number> => {
    for (;;) {
      const exit = await refs('merge', 'tarn', 'mull');
      // It was planned for files that a writer has changed meanwhile.
      if (exit !== 1) return exit;
    }
  };
  const [merged, written] = await Promise.all([merging(), Promise.all(writers)]);
  expect(merged).toBe(0);
  expect(existsSync(pathOf('mull'))).toBe(false);
  const { gives }: { readonly gives: readonly { readonly note: string }[] } = parse(
    readFileSync(pathOf('tarn'), 'utf8'),
  );
  const told = written.flatMap(({ note, exit }) => (exit === 0 ? [note] : []));
  expect(gives.map(({ note }) => note).sort()).toEqual(told.sort());
  // Whoever was late found no such customer.
  expect(written.filter(({ exit }) => exit !== 0 && exit !== 3)).toEqual([]);
  strike();
});
