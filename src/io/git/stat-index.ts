import { createHash } from 'node:crypto';
import {
  type BigIntStats,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Environment } from './environment.ts';
import { findRepository } from './repository.ts';
import { gitIn, isRefused } from './run.ts';

/** A file as it was read: git's id of its content. */
export interface StatFile {
  readonly file: string;
  readonly blob: string;
  /** Tells whether the file is still as it was when it was read. */
  isSame(stat: BigIntStats): boolean;
}

/** The place of an index of our own: a private folder, under the kind and the key of the files in it. */
export interface StatIndexPlace {
  readonly folder: string;
  readonly kind: 'content' | 'library';
  readonly key: string;
}

/** The files that git found to be unlike an index of our own, and the key of that. */
export interface UnlikeIndex {
  readonly index: string;
  readonly files: readonly string[];
}

const nameOf = ({ kind }: StatIndexPlace): string => `${kind}-index-`;
const KEY_DIGITS = 32;
const pathOf = (place: StatIndexPlace): string =>
  join(place.folder, `${nameOf(place)}${place.key.slice(0, KEY_DIGITS)}`);

/** Tells whether an index of our own was written. */
export const hasStatIndex = (place: StatIndexPlace): boolean => existsSync(pathOf(place));

/**
 * Writes an index of our own, by which git finds the files that may have changed: it asks the system for the status of
 * each, which takes node three times as long. Nothing is taken from the index of the repository. Never throws: without
 * an index a run takes longer. Source of the format: gitformat-index(5).
 */
export function writeStatIndex(kept: StatIndexPlace, root: string, files: readonly StatFile[]): void {
  const top = findRepository(root)?.top;
  if (top === undefined) return;
  const inside = relative(top, realpathSync(root)).split(sep).join('/');
  let draft: string | undefined;
  try {
    for (const name of readdirSync(kept.folder))
      if (name.startsWith(nameOf(kept))) rmSync(join(kept.folder, name), { force: true });
    draft = mkdtempSync(join(kept.folder, 'draft-'));
    let newest = 0n;
    const entries = files.map(({ file, blob, isSame }) => {
      const stat = lstatSync(join(root, file), { bigint: true, throwIfNoEntry: false });
      const known = stat !== undefined && isSame(stat) ? stat : undefined;
      if (known !== undefined && known.mtimeNs > newest) newest = known.mtimeNs;
      return entryOf(inside === '' ? file : `${inside}/${file}`, blob, known);
    });
    writeFileSync(join(draft, 'index'), indexOf(entries, files[0]?.blob.length ?? 0), { mode: 0o600 });
    // git reads files again that are not older than its index, and may run filters for that.
    if (lstatSync(join(draft, 'index'), { bigint: true }).mtimeNs - newest > SECOND)
      renameSync(join(draft, 'index'), pathOf(kept));
  } catch {
    // A full disk costs the next run time, and nothing else.
  } finally {
    if (draft !== undefined) rmSync(draft, { recursive: true, force: true });
  }
}

const SECOND = 1_000_000_000n;

interface StatEntry {
  readonly name: Buffer;
  readonly bytes: Buffer;
}

function indexOf(entries: readonly StatEntry[], digits: number): Buffer {
  const sorted = [...entries].sort((a, b) => Buffer.compare(a.name, b.name));
  const head = Buffer.alloc(12);
  head.write('DIRC', 'latin1');
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(sorted.length, 8);
  const body = Buffer.concat([head, ...sorted.map(({ bytes }) => bytes)]);
  return Buffer.concat([
    body,
    createHash(digits === 64 ? 'sha256' : 'sha1')
      .update(body)
      .digest(),
  ]);
}

/** The bytes of an entry before the id of its content. */
const STATUS_BYTES = 40;
const MAX_NAME = 0xfff;
const WORD = 0xffff_ffffn;

/** Makes the entry of a file. One without a status differs from every file. */
function entryOf(path: string, blob: string, stat: BigIntStats | undefined): StatEntry {
  const name = Buffer.from(path);
  const id = Buffer.from(blob, 'hex');
  const length = STATUS_BYTES + id.length + 2 + name.length;
  // At least one zero ends the name, and the next entry begins at a multiple of eight.
  const bytes = Buffer.alloc(length + 8 - (length % 8));
  const isProgram = stat !== undefined && (stat.mode & 0o100n) !== 0n;
  const times =
    stat === undefined ? [0n, 0n, 0n, 0n] : [stat.ctimeNs, stat.mtimeNs].flatMap((at) => [at / SECOND, at % SECOND]);
  const others = stat === undefined ? [0n, 0n] : [stat.dev, stat.ino];
  const owner = stat === undefined ? [0n, 0n, 1n] : [stat.uid, stat.gid, stat.size];
  const mode = isProgram ? 0o100755n : 0o100644n;
  for (const [at, number] of [...times, ...others, mode, ...owner].entries())
    bytes.writeUInt32BE(Number(number & WORD), 4 * at);
  id.copy(bytes, STATUS_BYTES);
  bytes.writeUInt16BE(Math.min(name.length, MAX_NAME), STATUS_BYTES + id.length);
  name.copy(bytes, STATUS_BYTES + id.length + 2);
  return { name, bytes };
}

/** The settings by which git compares the status of a file: the strictest, whatever the repository says. */
const STRICT = ['core.checkStat=default', 'core.trustctime=true', 'core.fileMode=true', 'core.symlinks=true'];

/**
 * Lists the files below a folder that are not as an index of our own has them: changed, gone, or something else by now.
 * Undefined where git cannot tell. No content is read, so that no filter runs.
 */
export function unlikeStatIndex(kept: StatIndexPlace, root: string, env: Environment): readonly string[] | undefined {
  if (!hasStatIndex(kept)) return undefined;
  const git = gitIn(root, env, { index: pathOf(kept) });
  const answer = git([
    ...STRICT.flatMap((setting) => ['-c', setting]),
    ...['diff-files', '--name-only', '-z', '--no-renames', '--relative', '--ignore-submodules=all', '-O/dev/null'],
    ...['--no-ext-diff', '--no-textconv', '--', '.'],
  ]);
  return isRefused(answer) ? undefined : answer.out.toString('utf8').split('\0').slice(0, -1);
}
