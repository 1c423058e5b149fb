// The law of terms that are kept: a scan finds by them what it finds by those that are made anew.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCacheStore } from '../../src/cache/store.ts';
import { findIn } from '../../src/cli/scan/find-in.ts';
import { readTables, writeTables } from '../../src/cli/scan/kept-terms.ts';
import { type ScannedCustomer, termsOf, termTables } from '../../src/scan/terms.ts';
import { runs } from '../properties.ts';

const QUOTE = 'We closed the books in three days instead of nine, and nobody worked at night.';
const name = fc.constantFrom(
  ...['Nordlicht Robotics', 'Nordlicht', 'Target', 'OpenElements', 'C++ Labs', 'Zoë & Söhne', '東京電力', '한국전력'],
  ...['Halden, Inc.', 'Halden', '.ZAP', 'A\tB', 'Line\nBreak', 'constructor'],
);
const customer = fc.record({
  name,
  aliases: fc.array(name, { maxLength: 2 }),
  domains: fc.subarray(['nordlicht.example', 'münchen.example', 'a.co']),
  advocates: fc.subarray([
    { id: 'ada', name: 'Ada Lindqvist' },
    { id: 'bo', name: 'Bo Ek' },
  ]),
  assets: fc.subarray([{ id: 'quote', use: 'quote' as const, text: QUOTE }]),
  mentions: fc.constantFrom({}, { never: ['Target Street'] }, { words: false, also: ['Target'] }),
});
const line = fc.oneof(
  name.map((one) => `With ${one} and ${one}s.`),
  fc.constantFrom('See https://www.nordlicht.example/a and xn--mnchen-3ya.example.', '![](/logos/nordlicht-logo.svg)'),
  fc.constantFrom(
    `> ${QUOTE}`,
    `> ${QUOTE.replace('nobody', 'no one')}`,
    'Ada Lindqvist says so.',
    'Target Street, Target.',
  ),
);

test('what is found by kept terms is what is found by those that are made', async () => {
  const law = async (files: readonly object[], lines: readonly string[]): Promise<void> => {
    const customers = files.map(
      (file, at): ScannedCustomer => ({ id: `c${at}`, file: file as ScannedCustomer['file'] }),
    );
    const top = mkdtempSync(join(tmpdir(), 'refs-terms-'));
    try {
      mkdirSync(join(top, 'caches'), { mode: 0o700 });
      const store = openCacheStore(top, {
        ...{ cwd: process.cwd(), uid: process.geteuid?.() },
        env: { XDG_CACHE_HOME: join(top, 'caches') },
      });
      if (store === undefined) throw new Error('a test has a private folder');
      const made = termTables(customers);
      writeTables(store, 'key', made);
      expect(readTables(store, 'another')).toBeUndefined();
      const kept = readTables(store, 'key');
      if (kept === undefined) throw new Error('nothing was kept');
      const bytes = Buffer.from(lines.join('\n\n'));
      const find = (tables: typeof kept) => findIn('pages/about.md', bytes, termsOf(tables, new Map()));
      expect(kept.wordTerms).toEqual(made.wordTerms);
      expect(await find(kept)).toEqual(await find(made));
    } finally {
      rmSync(top, { recursive: true });
    }
  };
  const property = fc.asyncProperty(fc.array(customer, { maxLength: 4 }), fc.array(line, { maxLength: 6 }), law);
  await fc.assert(property, { numRuns: runs(300) });
});
