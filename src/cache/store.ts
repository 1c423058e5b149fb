import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Store } from '../model/store.ts';
import { checksum } from '../text/text-hash.ts';
import { privateFolder, type Surroundings } from './private-folder.ts';

/** The store of the library in a folder; undefined where there is no private folder for it. */
export function openStore(root: string, host: Surroundings): Store | undefined {
  const kept = privateFolder(host);
  if (kept === undefined) return undefined;
  const library = resolve(root);
  const folder = join(kept, checksum(Buffer.from(library)).toString(16));
  // Two libraries may have one folder between them, and each overwrite what is the other's.
  const whole = (key: string): string => `${library}\n${key}`;
  return {
    folder,
    read: (name, key) => readKept(join(folder, name), whole(key)),
    write: (name, key, content) => keep(join(folder, name), whole(key), content),
  };
}

/** All that is kept between runs, of every library and of the program itself. */
export interface Kept {
  readonly folder: string;
  readonly bytes: number;
  /** Deletes all of it. */
  clean(): void;
}

/** What is kept between runs; undefined where there is no private folder for it. */
export function keptBy(host: Surroundings): Kept | undefined {
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

// So that lists of numbers at the beginning of a body begin where the machine likes them to.
const STEP = 64;
const padded = (text: string): Buffer => {
  const bytes = Buffer.from(text);
  return Buffer.concat([bytes], Math.ceil(bytes.length / STEP) * STEP);
};

/** What stands before a body: its length and checksum, and the key. */
const headOf = (key: Buffer, body: Uint8Array): Buffer =>
  Buffer.concat([padded(`${NAME} ${key.length} ${body.length} ${checksum(body)}\n`), key]);

function readKept(path: string, key: string): Buffer | undefined {
  try {
    const whole = readFileSync(path);
    const own = padded(key);
    const body = whole.subarray(STEP + own.length);
    return whole.subarray(0, STEP + own.length).equals(headOf(own, body)) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** Two runs beside each other write drafts of their own, and the last one stays. */
function keep(path: string, key: string, content: string | Uint8Array): void {
  const body = typeof content === 'string' ? Buffer.from(content) : content;
  let aside: string | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    aside = mkdtempSync(join(dirname(path), 'draft-'));
    const draft = join(aside, 'draft');
    writeFileSync(draft, headOf(padded(key), body), { mode: 0o600 });
    writeFileSync(draft, body, { flag: 'a' });
    renameSync(draft, path);
  } catch {
    // A full disk or a folder that may not be written to costs time, and nothing else.
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}
