// Counts the runs of git to read contents: one, or two more if the contents are too large to read unseen.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blobId, readBlobs } from '../../src/io/git/blobs.ts';
import { type Git, gitIn } from '../../src/io/git/run.ts';

const MIB = 1024 ** 2;

let folder: string;
const store = (text: string): string =>
  execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input: text, encoding: 'utf8' }).trim();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refs-blobs-'));
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads contents, and lists the runs of git. */
function read(wanted: Parameters<typeof readBlobs>[1]) {
  const runs: string[] = [];
  const git = gitIn(folder, process.env);
  const counted: Git = (args, input, most) => {
    runs.push(args.slice(1).join(' '));
    return git(args, input, most);
  };
  const blobs = [...readBlobs(counted, wanted)].map(([id, blob]) => [
    id,
    'size' in blob ? blob.size : new TextDecoder().decode(blob.bytes),
  ]);
  return { runs, blobs: Object.fromEntries(blobs) };
}

test('contents are read in one run, with line ends and nothing at all', () => {
  const texts = ['name: Nordlicht\n', '\n\n', '', 'no line end'];
  const ids = texts.map(store);
  const { runs, blobs } = read(ids.map((id) => ({ id, maxBytes: 100 })));
  expect(blobs).toEqual(Object.fromEntries(ids.map((id, at) => [id, texts[at]])));
  expect(runs).toEqual(['--batch --buffer']);
});

test('a larger object comes as its size, and a missing one not at all', () => {
  const [id, missing] = [store('name: Nordlicht\n'), '1'.repeat(40)];
  expect(read([missing, id, id].map((id, at) => ({ id, maxBytes: at + 1 }))).blobs).toEqual({ [id]: 16 });
});

test('where all of them are too much to be read at a venture, they are asked for their sizes first', () => {
  const small = store('name: Nordlicht\n');
  const large = store('x'.repeat(17 * MIB));
  const { runs, blobs } = read([small, large].map((id) => ({ id, maxBytes: MIB })));
  expect(blobs).toEqual({ [small]: 'name: Nordlicht\n', [large]: 17 * MIB });
  expect(runs).toEqual(['--batch --buffer', '--batch-check', '--batch --buffer']);
});

test('an id is the one that git gives', () => {
  for (const text of ['', 'name: Café Aurora\n']) expect(blobId(new TextEncoder().encode(text), 40)).toBe(store(text));
});
