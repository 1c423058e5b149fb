// The law of what is kept for a scan: whatever happens to customer files between two runs, a run has the same customers
// with what is kept as without, all of them and those of any ids.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openScannedLibrary } from '../../src/cache/open-scanned-library.ts';
import { idOf } from '../../src/library/customer-id.ts';
import { runs } from '../properties.ts';
import { runAt } from './changed-library.ts';

// Two of them have one id, and the order of paths is not that of their names.
const FILES = ['acme.yaml', 'acme-2.yaml', 'eu/acme.yaml', 'eu/zed.yaml', 'nordlicht.yaml', 'us/barn.yaml'];
const TEXTS = [
  'name: Acme\n',
  'name: "Zoë\\nof two lines"\n',
  'name: Barn\naliases: [Barn & Sons]\n',
  'name: [no end\n',
  'aliases: [5]\n',
  '',
  // Larger than the config lets a file be.
  `name: Acme # ${'-'.repeat(300)}\n`,
];
const changes = fc.dictionary(fc.constantFrom(...FILES), fc.option(fc.constantFrom(...TEXTS)), { maxKeys: 6 });
const ids = fc.uniqueArray(fc.constantFrom(...FILES.map(idOf), 'nobody'));

test('the customers of some ids are those of them all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(changes, ids), { minLength: 1, maxLength: 4 }), (rounds) => {
      const top = mkdtempSync(join(tmpdir(), 'refs-scanned-'));
      try {
        for (const [round, [changed, asked]] of rounds.entries()) {
          change(join(top, 'library'), changed);
          const open = (mayKeep: boolean) => openIn(top, 10_000 * (round + 1), mayKeep);
          const [wanted, kept] = [open(false), open(true)];
          const isAsked = new Set(asked);
          const some = wanted.customers.filter(({ id }) => isAsked.has(id));
          expect(kept.customersOf?.(isAsked)).toEqual(some);
          expect(kept.customers).toEqual(wanted.customers);
          expect(kept.unsearched).toEqual(wanted.unsearched);
          expect(open(true).omitted).toEqual(wanted.omitted);
          expect(open(true).doubtful).toEqual(wanted.doubtful);
          expect(open(true).customersOf?.(isAsked)).toEqual(some);
        }
      } finally {
        rmSync(top, { recursive: true });
      }
    }),
    { numRuns: runs(60) },
  );
});

/** Opens the library, with what an earlier run kept or without. */
function openIn(top: string, wait: number, mayKeep: boolean) {
  const { host, globals } = runAt({ root: join(top, 'library'), caches: join(top, 'caches'), wait, mayKeep });
  return openScannedLibrary(globals, host).library;
}

/** Writes files, and deletes those without a text. */
function change(root: string, changed: Readonly<Record<string, string | null>>): void {
  mkdirSync(join(root, 'customers'), { recursive: true });
  mkdirSync(join(root, '../caches'), { recursive: true, mode: 0o700 });
  writeFileSync(join(root, 'refs.config.yaml'), 'version: 1\nmax_file_size: 200B\n');
  for (const [file, text] of Object.entries(changed)) {
    const at = join(root, 'customers', file);
    mkdirSync(dirname(at), { recursive: true });
    if (text === null) rmSync(at, { force: true });
    else writeFileSync(at, text);
  }
}
