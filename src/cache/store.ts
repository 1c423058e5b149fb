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

/** The store of the library in a folder; undefined where there is no private folder for it. */
export function openCacheStore(root: string, host: UserEnvironment): CacheStore | undefined {
  const kept = privateFolder(host);
  if (kept === undefined) return undefined;
  const library = resolve(root);
  const folder = join(kept, checksum(Buffer.from(library)).toString(16));
  // Two libraries may have one folder between them, and each overwrite what is the other's.
  const whole = (key: string): string => `${library}\n${key}`;
  return {
    folder,
    open: (name, key) => openParts(join(folder, name), whole(key)),
    read: (name, key) => openParts(join(folder, name), whole(key))?.(0),
    write: (name, key, ...parts) => writeParts(join(folder, name), whole(key), parts),
  };
}

/** All that is kept between runs, of every library and of the program itself. */
export interface CacheFolder {
  readonly folder: string;
  readonly bytes: number;
  /** Deletes all of it. */
  clean(): void;
}

/** What is kept between runs; undefined where there is no private folder for it. */
export function cacheFolder(host: UserEnvironment): CacheFolder | undefined {
  const folder = privateFolder(host);
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

const NAME = 'customer-refs';

const STEP = 64;
const padded = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes], Math.ceil(bytes.length / STEP) * STEP);
};

/** What stands before the parts: the length of what is before them, and its checksum; the key, and the table. */
function headOf(key: Buffer, table: Buffer): Buffer {
  const rest = Buffer.concat([key, table]);
  return Buffer.concat([padded(`${NAME} ${rest.length} ${checksum(rest)}\n`), rest]);
}

/** Each part's length and checksum, one after another. */
type PartTable = Uint32Array;
const NUMBERS_PER_PART = 2;

function openParts(path: string, key: string): ReadPart | undefined {
  const own = padded(key);
  const head = withOpenFile(path, (file) => {
    const first = readAt(file, 0, STEP);
    const bytes = readAt(file, 0, STEP + Number(first.toString('latin1').split(' ')[1]));
    const rows = bytes.subarray(STEP + own.length);
    const table: PartTable = new Uint32Array(Uint8Array.from(rows).buffer);
    const isWhole =
      bytes.equals(headOf(own, rows)) &&
      fstatSync(file).size === startOf(table.length / NUMBERS_PER_PART, bytes, table);
    return isWhole ? { bytes, table } : undefined;
  });
  if (head === undefined) return undefined;
  const { bytes, table } = head;
  return (nth) =>
    withOpenFile(path, (file) => {
      const [length = 0, sum] = table.subarray(NUMBERS_PER_PART * nth);
      const body = readAt(file, startOf(nth, bytes, table), length);
      // Another run may have put other parts into its place.
      return readAt(file, 0, bytes.length).equals(bytes) && checksum(body) === sum ? body : undefined;
    });
}

/** Where a part begins; of the one after the last, where the file ends. */
function startOf(nth: number, head: Uint8Array, table: PartTable): number {
  let start = head.length;
  for (let at = 0; at < nth; at += 1) start += table[NUMBERS_PER_PART * at] ?? 0;
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
  // Of its own memory, so that lists of numbers at its beginning begin where the machine likes them to.
  const bytes = Buffer.allocUnsafeSlow(length);
  let end = 0;
  while (end < length) {
    const more = readSync(file, bytes, end, length - end, start + end);
    if (more === 0) throw new Error('it ends before its end');
    end += more;
  }
  return bytes;
}

/** Two runs beside each other write drafts of their own, and the last one stays. */
function writeParts(path: string, key: string, parts: readonly (string | Uint8Array)[]): void {
  const bodies = parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const table: PartTable = Uint32Array.from(bodies.flatMap((body) => [body.length, checksum(body)]));
  let aside: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    aside = mkdtempSync(join(dirname(path), 'draft-'));
    const draft = join(aside, 'draft');
    writeFileSync(draft, headOf(padded(key), Buffer.from(table.buffer)), { mode: 0o600 });
    for (const body of bodies) writeFileSync(draft, body, { flag: 'a' });
    renameSync(draft, path);
  } catch {
    // A full disk or a folder that may not be written to costs time, and nothing else.
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}
