// The size of an edit for a reviewer: the lines that git counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/model/edit.ts';
import { apply } from '../../../src/yaml/edit/apply.ts';

const folder = mkdtempSync(join(tmpdir(), 'refs-edit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Counts added and deleted lines with `git diff --numstat`; empty without a difference. */
function numstat(before: string, after: string): string {
  writeFileSync(join(folder, 'before.yaml'), before);
  writeFileSync(join(folder, 'after.yaml'), after);
  const diff = ['-c', 'core.autocrlf=false', 'diff', '--no-index', '--numstat', 'before.yaml', 'after.yaml'];
  const { stdout } = spawnSync('git', diff, { cwd: folder, encoding: 'utf8' });
  return stdout.split('\t').slice(0, 2).join(' ');
}

const call = { id: 'call-halden', asked_on: '2026-10-01', on: '2026-10-01', use: 'reference-call', status: 'asked' };
const place = { where: 'deck:2026-autumn', since: '2026-10-01' };

const EDITS: readonly (readonly [string, string, readonly Edit[]])[] = [
  ['an entry of the ledger', '5 0', [{ op: 'append', path: ['activity'], value: call }]],
  ['a placement', '1 0', [{ op: 'append', path: ['assets', 0, 'placements'], value: place }]],
  ['a thing given', '1 0', [{ op: 'append', path: ['gives'], value: { on: '2026-10-01', kind: 'credit' } }]],
  ['an exclusion within brackets', '1 1', [{ op: 'append', path: ['excludes'], value: 'initech' }]],
  ['a status', '1 1', [{ op: 'set', path: ['activity', 2, 'status'], value: 'cancelled' }]],
  [
    'a withdrawal',
    '3 1',
    [
      { op: 'set', path: ['consent', 2, 'status'], value: 'withdrawn' },
      { op: 'set', path: ['consent', 2, 'withdrawn_on'], value: '2026-10-01' },
      { op: 'set', path: ['consent', 2, 'reason'], value: 'unhappy' },
    ],
  ],
  ['a health check', '1 1', [{ op: 'set', path: ['health', 'checked_on'], value: '2026-10-01' }]],
  ['a folded text', '1 2', [{ op: 'set', path: ['stories', 0, 'challenge'], value: 'Nine days of every month.\n' }]],
  ['a list that is new', '3 0', [{ op: 'append', path: ['stories', 0, 'x-notes'], value: { a: 'one', b: [] } }]],
  [
    'a name that is forgotten',
    '0 2',
    [
      { op: 'remove', path: ['advocates', 1, 'name'] },
      { op: 'remove', path: ['advocates', 1, 'title'] },
    ],
  ],
  ['an entry that is taken out', '0 11', [{ op: 'remove', path: ['activity', 0] }]],
  ['the only entry of a list', '1 2', [{ op: 'remove', path: ['gives', 0] }]],
  ['nothing', '', [{ op: 'set', path: ['status'], value: 'active' }]],
];

describe.each([
  ['as it is', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['without a last line break', (text: string) => text.replace(/\n$/, '')],
])('the lines of an edit of a customer file, %s', (_, variant) => {
  const before = variant(readFileSync('examples/customers/nordlicht.yaml', 'utf8'));
  test.each(EDITS)('%s: %s', (_edit, expected, edits) => {
    const made = apply(before, edits);
    if ('refused' in made) throw new Error(made.refused);
    // At the end of a file without a last line break, git counts the line that gets one.
    const isLast = !before.endsWith('\n') && edits[0]?.path[0] === 'gives' && edits[0].op === 'append';
    expect(numstat(before, made.text)).toBe(isLast ? '2 1' : expected);
    expect(made.text.endsWith('\n')).toBe(before.endsWith('\n'));
    expect(made.text.includes('\r\n') ? made.text.replaceAll('\r\n', '') : made.text).not.toMatch(
      before.includes('\r\n') ? /\n/ : /\r/,
    );
  });
});
