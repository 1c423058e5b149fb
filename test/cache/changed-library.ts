// Staged examples that change between runs, and runs over them that keep what they find in a folder of the test.
import { readdirSync, readFileSync, renameSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import type { Globals } from '../../src/cli/command.ts';
import type { Host } from '../../src/model/host.ts';
import { styleOf } from '../../src/report/style.ts';

/** A meter that counts. */
export function counting() {
  const counts: Record<string, number> = {};
  return {
    counts,
    time: <Result>(_: string, work: () => Result): Result => work(),
    count: (what: string, number: number) => {
      counts[what] = (counts[what] ?? 0) + number;
    },
    add: () => {},
  };
}

/** The host and the globals of a run that begins so many milliseconds from now. */
export function runAt({
  root,
  caches,
  wait,
  mayKeep = true,
  asOf = '2026-10-01',
}: {
  readonly root: string;
  readonly caches: string;
  readonly wait: number;
  readonly mayKeep?: boolean;
  readonly asOf?: string;
}): { readonly host: Host; readonly globals: Globals } {
  const host: Host = {
    cwd: root,
    env: { XDG_CACHE_HOME: caches },
    uid: process.geteuid?.(),
    node: '22.12.0',
    now: () => new Date(Date.now() + wait),
    stdin: new PassThrough(),
    screen: new PassThrough(),
    colors: 0,
    columns: 80,
    interactive: false,
    out: () => {},
    err: () => {},
  };
  const globals: Globals = {
    library: undefined,
    asOf,
    quiet: false,
    mayCache: mayKeep,
    mayAsk: false,
    style: styleOf(0, 80),
  };
  return { host, globals };
}

export const customerPath = (root: string, name: string): string => join(root, 'customers', name);
export const customerNames = (root: string): readonly string[] =>
  readdirSync(join(root, 'customers'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
export const editCustomer = (root: string, name: string, change: (text: string) => string): void =>
  writeFileSync(customerPath(root, name), change(readFileSync(customerPath(root, name), 'utf8')));

const EDITS: readonly ((root: string, name: string) => void)[] = [
  (root, name) => editCustomer(root, name, (text) => text.replace(/^name: .*$/m, 'name: Tin Gearbox Works')),
  (root, name) => editCustomer(root, name, (text) => text.replace(/^industry: .*$/m, 'industry: manufacturing')),
  (root, name) => editCustomer(root, name, (text) => text.replaceAll('month', 'gearbox')),
  (root, name) => editCustomer(root, name, (text) => `${text}\nnonsense: 1\n`),
  (root, name) => editCustomer(root, name, (text) => `${text}: : [`),
  (root, name) => editCustomer(root, name, (text) => text.replaceAll('\n', '\r\n')),
  (root, name) => editCustomer(root, name, (text) => text),
  (root, name) => unlinkSync(customerPath(root, name)),
  (root, name) => renameSync(customerPath(root, name), `${customerPath(root, name)}-a.yaml`),
  (root, name) =>
    writeFileSync(`${customerPath(root, name)}-b.yaml`, 'name: Tin\nstories: [{ id: s, title: A gearbox of tin }]\n'),
  (root, name) => symlinkSync(customerPath(root, name), `${customerPath(root, name)}-c.yaml`),
];

type Change = readonly [customer: number, edit: number];

/** A few changes of files. */
export const CHANGES: fc.Arbitrary<readonly Change[]> = fc.array(fc.tuple(fc.nat(), fc.nat(EDITS.length - 1)), {
  maxLength: 3,
});

export function makeChanges(root: string, changes: readonly Change[]): void {
  for (const [at, edit] of changes) {
    const all = customerNames(root);
    const name = all[at % all.length];
    try {
      if (name !== undefined) EDITS[edit]?.(root, name);
    } catch {
      // The link exists already, or its target is gone.
    }
  }
}
