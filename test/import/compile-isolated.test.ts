// Formulas run in a process apart: what runs over costs its row, and nothing else.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileIsolated } from '../../src/import/compile-isolated.ts';
import { createFormulaWorker, type FormulaRequest } from '../../src/import/formula-worker.ts';
import type { ProcessAnswer, SeparateProcess } from '../../src/model/host.ts';
import { isThorough } from '../properties.ts';

describe('of a process that ends', () => {
  /** A process that ends at a row called so, and what it was asked for. */
  function endingAt(name: string, ended: 'time' | 'memory') {
    const asked: string[] = [];
    let answer: ReturnType<typeof createFormulaWorker> | undefined;
    const apart: SeparateProcess = {
      async ask(message): Promise<ProcessAnswer> {
        const what = message as FormulaRequest;
        asked.push('row' in what ? String(what.row.fields.company) : Object.keys(what).join());
        answer ??= createFormulaWorker();
        if (asked.at(-1) !== name) return { answer: await answer(what) };
        answer = undefined;
        return { ended };
      },
      end: () => {},
    };
    return { apart, asked };
  }

  const rowOf = (company: string) => ({ fields: { company }, file: 'old.csv', line: 2 });

  test.each([
    ['time', 'its formulas take longer than they may'],
    ['memory', 'its formulas take more memory than they may'],
  ] as const)('for want of %s, the row is reported, and the next one has all that it needs', async (ended, why) => {
    const { apart, asked } = endingAt('Tanagrove', ended);
    const { formulas, faults } = await compileIsolated(apart)({
      customer: { name: '=company', owners: { account: '=company' } },
    });
    expect(faults).toEqual([]);
    expect(await formulas.begin(rowOf('Nordlicht'))).toMatchObject({ name: { value: 'Nordlicht' } });
    await expect(formulas.begin(rowOf('Tanagrove'))).rejects.toThrow(why);
    expect(await formulas.begin(rowOf('Halden'))).toMatchObject({ name: { value: 'Halden' } });
    expect(await formulas.customer(undefined)).toEqual({ value: { owners: { account: 'Halden' } } });
    expect(asked).toEqual(['mapping', 'Nordlicht', 'Tanagrove', 'mapping', 'Halden', 'customerOf']);
  });

  test('while the mapping is read, that is the fault', async () => {
    const { apart } = endingAt('mapping', 'time');
    const { faults } = await compileIsolated(apart)({ customer: { name: '=company' } });
    expect(faults).toEqual([{ path: [], message: 'its formulas take longer than they may' }]);
  });
});

/** Two and two are much alike, and take seconds: a usual run tries the first of them. */
const FORMULAS = [
  ['a regex', '$contains(text, /^(a+)+$/)'],
  ['a regex that replaces', '$replace(text, /(a|aa)+$/, "")'],
  ['a loop', '($f := function($n) { $f($n + 1) }; $f(0))'],
  ['a recursion', '($f := function($n) { 1 + $f($n + 1) }; $f(0))'],
  ['a huge text', '$pad("a", 400000000)'],
  ['a picture', '$formatNumber(1, $pad("#", 50000000, "#"))'],
  ['a text that doubles', '($f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) }; $split($f("a", 28), "a"))'],
  ['a value that doubles', '($f := function($v, $n) { $n = 0 ? $v : $f({ "a": $v, "b": $v }, $n - 1) }; $f({}, 40))'],
  ['a range', '[1..10000000].(text)'],
] as const;

describe('refs import names the row of a formula that runs over, and imports the others', () => {
  test.concurrent.each(FORMULAS.filter((_, at) => isThorough || at % 2 === 0))('%s', async (_name, formula) => {
    const cwd = mkdtempSync(join(tmpdir(), 'refs-'));
    try {
      writeFileSync(join(cwd, 'refs.config.yaml'), 'version: 1\n');
      const text = `${'a'.repeat(40)}!`;
      writeFileSync(join(cwd, 'old.csv'), `company,text\nBefore,${text}\nTanagrove,${text}\nAfter,${text}\n`);
      const made = `x-made: >-\n    =company = "Tanagrove" ? (${formula}) : company\n`;
      writeFileSync(join(cwd, 'map.yaml'), `version: 1\ncustomer:\n  name: =company\n  ${made}`);
      const argv = [resolve('bin/refs.js'), 'import', 'old.csv', '--map', 'map.yaml'];
      const { stdout, stderr, exit } = await run(argv, cwd);
      expect(stderr).toBe('Next: refs check\n');
      expect(exit).toBe(1);
      expect(stdout).toMatch(
        /^ *old\.csv:3: .*(?:more|longer)(?: memory)? than .* may|old\.csv:3: "customer.x-made" fails: /m,
      );
      expect(readdirSync(join(cwd, 'customers')).sort()).toEqual(['after.yaml', 'before.yaml']);
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});

/** Runs node as a process of its own, and waits for its end. */
const run = (argv: readonly string[], cwd: string) =>
  new Promise<{ readonly exit: number | null; readonly stdout: string; readonly stderr: string }>((tell) => {
    const said = { stdout: '', stderr: '' };
    const child = spawn(process.execPath, argv, { cwd });
    for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (text) => (said[stream] += text));
    child.on('close', (exit) => tell({ exit, ...said }));
  });
