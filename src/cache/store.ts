import {
  closeSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { CacheStore, ReadPart } from '../model/cache-store.ts';
import { checksum } from '../text/hash.ts';
import { privateFolder, type UserEnvironment } from './private-folder.ts';

/** Opens the cache store of the library in a folder; undefined where there is no private folder for it. */
export function openCacheStore(root: string, environment: UserEnvironment): CacheStore | undefined {
  const parent = privateFolder(environment);
  if (parent === undefined) return undefined;
  const library = resolve(root);
  const folder = join(parent, checksum(Buffer.from(library)).toString(16));
  // Two libraries may share a folder, since checksums collide. Each then overwrites the files of the other.
  const fullKey = (key: string): string => `${library}\n${key}`;
  return {
    folder,
    open: (name, key) => openParts(join(folder, name), fullKey(key)),
    read: (name, key) => openParts(join(folder, name), fullKey(key))?.(0),
    write: (name, key, ...parts) => writeParts(join(folder, name), fullKey(key), parts),
  };
}

/** Deletes what is cached of the library in a folder: it may hold what the library no longer does. */
export function dropCache(root: string, environment: UserEnvironment): void {
  const folder = openCacheStore(root, environment)?.folder;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

/** The folder of all cached data, of every library and of the compiled program. */
export interface CacheFolder {
  readonly folder: string;
  readonly bytes: number;
  /** Deletes the folder. */
  clean(): void;
}

/** Measures the cache folder; undefined where there is no private folder for it. */
export function cacheFolder(environment: UserEnvironment): CacheFolder | undefined {
  const folder = privateFolder(environment);
  if (folder === undefined) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const sizes = files.map(
    ({ parentPath, name }) => lstatSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0,
  );
  return {
    folder,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    clean: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const FORMAT = 'customer-refs';

const ALIGNMENT = 64;
const padded = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes], Math.ceil(bytes.length / ALIGNMENT) * ALIGNMENT);
};

/**
 * Makes the bytes before the parts: a first block with the length of the rest and the checksum of the table, the key, and
 * the table. A key is compared with the wanted one, which needs no checksum.
 */
function headOf(key: Buffer, table: Buffer): Buffer {
  const rest = Buffer.concat([key, table]);
  return Buffer.concat([padded(`${FORMAT} ${rest.length} ${checksum(table)}\n`), rest]);
}

/** The length and the checksum of each part, one after another. */
type PartTable = Uint32Array;
const NUMBERS_PER_PART = 2;

function openParts(path: string, key: string): ReadPart | undefined {
  const paddedKey = padded(key);
  const head = withOpenFile(path, (file) => {
    const first = readAt(file, 0, ALIGNMENT);
    const bytes = readAt(file, 0, ALIGNMENT + Number(first.toString('latin1').split(' ')[1]));
    const tableBytes = bytes.subarray(ALIGNMENT + paddedKey.length);
    const table: PartTable = new Uint32Array(Uint8Array.from(tableBytes).buffer);
    const end = startOf(table.length / NUMBERS_PER_PART, bytes, table);
    const isWhole = bytes.equals(headOf(paddedKey, tableBytes)) && fstatSync(file).size === end;
    return isWhole ? { bytes, table } : undefined;
  });
  if (head === undefined) return undefined;
  const { bytes, table } = head;
  return (index) =>
    withOpenFile(path, (file) => {
      const [length = 0, sum] = table.subarray(NUMBERS_PER_PART * index);
      const body = readAt(file, startOf(index, bytes, table), length);
      // Another run may have replaced the file since its head was read.
      return readAt(file, 0, bytes.length).equals(bytes) && checksum(body) === sum ? body : undefined;
    });
}

/** Computes the position of a part; for the index after the last, the length of the file. */
function startOf(index: number, head: Uint8Array, table: PartTable): number {
  let start = head.length;
  for (let part = 0; part < index; part += 1) start += table[NUMBERS_PER_PART * part] ?? 0;
  return start;
}

function withOpenFile<Result>(path: string, read: (file: number) => Result | undefined): Result | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return read(file);
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readAt(file: number, start: number, length: number): Buffer {
  // Not from node's shared pool, whose slices may begin at any byte: typed arrays over this need no copy.
  const bytes = Buffer.allocUnsafeSlow(length);
  let end = 0;
  while (end < length) {
    const count = readSync(file, bytes, end, length - end, start + end);
    if (count === 0) throw new Error('the file is shorter than its head says');
    end += count;
  }
  return bytes;
}

/** Writes a draft and renames it, so that of two runs at once the last one wins, whole. */
function writeParts(path: string, key: string, parts: readonly (string | Uint8Array)[]): void {
  const bodies = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const table: PartTable = Uint32Array.from(bodies.flatMap((body) => [body.length, checksum(body)]));
  let folder: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    folder = mkdtempSync(join(dirname(path), 'draft-'));
    const draft = join(folder, 'draft');
    writeFileSync(draft, headOf(padded(key), Buffer.from(table.buffer)), { mode: 0o600 });
    for (const body of bodies) writeFileSync(draft, body, { flag: 'a' });
    renameSync(draft, path);
  } catch {
    // A full disk or a read-only folder costs the next run time, and nothing else.
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
