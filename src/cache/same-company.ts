import { readFile, readStamped } from '../io/files/folder.ts';
import { areAsStamped, meetFiles } from '../io/files/folder-stamps.ts';
import { customerMatcher, customersFolder } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import { keysOf, linkTwins } from '../library/twins.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { Store } from '../model/store.ts';
import { BUILD, VERSION } from '../model/version.ts';
import { fold } from '../text/fold.ts';
import { checksum } from '../text/text-hash.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import type { OpenConfig } from '../workspace/open-library.ts';
import { linesAkin, linesText, linesWith } from './kept-lines.ts';
import { openStore } from './store.ts';
import { type Changed, hashOf, type Known, partUnchanged } from './unchanged.ts';

/** Who the customers of a library are, by their files' names and by what they go by. */
export interface Companies {
  /** The files of these ids, as an earlier run met them; undefined where what it kept does not tell. */
  filesOf(ids: readonly string[]): readonly string[] | undefined;
  /** The customer, who looks for the other files of the same company once somebody asks for them. */
  linked(customer: Customer): Customer;
}

/** Opens what is known of all customer files; none is read before somebody asks. */
export function openCompanies(opened: OpenConfig, { mayKeep }: LibraryOptions, host: Host): Companies {
  const store = mayKeep ? openStore(opened.root, host) : undefined;
  let kept = readKept(opened, store);
  return {
    filesOf(ids) {
      const lines = linesNow(kept, opened, (textOf) => linesWith<Line>(textOf, ids.map(nameKey))) ?? [];
      // Of what could not be read it is not known whether it is a file.
      return lines.length > 0 && lines.every(([, , wasRead]) => wasRead) ? lines.map(([file]) => file) : undefined;
    },
    linked(customer) {
      const akin = (textOf: (key: string) => string) =>
        linesAkin<Line>(textOf, keysOf(customer), ([, , , ...keys]) => keys);
      let twins: readonly Customer[] | undefined;
      return {
        ...customer,
        get twins() {
          if (twins !== undefined) return twins;
          let lines = linesNow(kept, opened, akin);
          if (lines === undefined) {
            const now = renew(kept, opened, store);
            lines = akin(now.textOf);
            kept = now;
          }
          twins = twinsIn(lines, customer, opened);
          return twins;
        },
      };
    },
  };
}

/** A file, the key of its name, whether it could be read, and its keys. */
type Line = readonly [file: string, nameKey: string, wasRead: boolean, ...keys: readonly string[]];

const nameKey = (id: string): string => `file ${fold(id)}`;

/** The other files of the same company. Whether they are is asked of the files as they are now. */
function twinsIn(lines: readonly Line[], customer: Customer, { root, loaded }: OpenConfig): readonly Customer[] {
  const others = lines.flatMap(([file]) =>
    file === customer.file ? [] : [readFile(root, file, loaded.config.maxFileSize)],
  );
  if (others.length === 0) return [];
  const customers = [customer, ...loadLibrary(loaded, others).customers];
  return linkTwins({ customers }).customers.find(({ file }) => file === customer.file)?.twins ?? [];
}

const NAME = 'companies';
/** The parts of what is kept: the head, what it takes to renew it, and then the drawers. */
const [HEAD, TO_RENEW, DRAWERS] = [0, 1, 2];
/** So many that each is read in no time where there are ten thousand customers. */
const MOST_DRAWERS = 512;

const storeKey = ({ loaded }: OpenConfig): string => JSON.stringify([VERSION, BUILD, loaded.document.text ?? null]);

/** What is kept of all customer files, and the folders that they were met in. */
interface KeptCompanies {
  readonly folders: readonly string[];
  /** The text in which all lines with a key stand; undefined where it cannot be trusted. */
  textOf(key: string): string | undefined;
  /** What it takes to renew it. */
  seen(): readonly Seen[];
}

/** The same, as it was just found out. */
interface NewCompanies extends KeptCompanies {
  textOf(key: string): string;
}

/** A file, by what it is known to be unchanged, and its keys. */
type Seen = readonly [file: string, stamp: string, hash: string, ...keys: readonly string[]];

function readKept(opened: OpenConfig, store: Store | undefined): KeptCompanies {
  const parts = store?.open(NAME, storeKey(opened));
  const head = parts?.(HEAD)?.toString();
  if (parts === undefined || head === undefined) return { folders: [], textOf: () => undefined, seen: () => [] };
  const { folders, drawers }: { readonly folders: readonly string[]; readonly drawers: number } = JSON.parse(head);
  return {
    folders,
    textOf: (key) => parts(DRAWERS + drawerOf(key, drawers))?.toString(),
    seen: () => JSON.parse(parts(TO_RENEW)?.toString() ?? '[]'),
  };
}

const drawerOf = (key: string, drawers: number): number => checksum(Buffer.from(key)) % drawers;

/**
 * Looks something up in what is kept; undefined where it is not believed: that is as long as nothing came into the
 * folders of the library or went out of them, which is how checkouts, editors and this program write files.
 */
function linesNow(
  { folders, textOf }: KeptCompanies,
  { root, loaded }: OpenConfig,
  lookUp: (textOf: (key: string) => string) => readonly Line[],
): readonly Line[] | undefined {
  if (!areAsStamped(root, customersFolder(loaded.config), folders)) return undefined;
  let isWhole = true;
  const lines = lookUp((key) => {
    const text = textOf(key);
    isWhole &&= text !== undefined;
    return text ?? '';
  });
  return isWhole ? lines : undefined;
}

/** Looks at all customer files as they are now; of those that did not change it is known what they are. */
function renew(before: KeptCompanies, opened: OpenConfig, store: Store | undefined): NewCompanies {
  const { root, loaded } = opened;
  const { config } = loaded;
  const { listed, folders } = meetFiles(root, customersFolder(config), customerMatcher(config));
  const known = new Map(before.seen().map((seen) => [seen[0], knownOf(seen)]));
  const { same, changed } = partUnchanged(listed, known, (one) => readStamped(one, config.maxFileSize));
  const seen = [
    ...same.map(({ seen: [file, , hash, ...keys], stamp }): Seen => [file, stamp, hash, ...keys]),
    ...seenIn(changed, opened, store !== undefined),
  ];
  const lines = seen.map(([file, , hash, ...keys]): Line => [file, nameKey(idOf(file)), hash !== '', ...keys]);
  if (folders.length > 0) {
    const drawers = inDrawers(lines);
    const head = JSON.stringify({ folders, drawers: drawers.length });
    store?.write(NAME, storeKey(opened), head, JSON.stringify(seen), ...drawers);
  }
  const text = linesText(lines);
  return { folders, textOf: () => text, seen: () => seen };
}

/** Puts each line into the drawers of its keys. */
function inDrawers(lines: readonly Line[]): readonly string[] {
  const drawers = Array.from({ length: Math.min(lines.length, MOST_DRAWERS) }, (): Line[] => []);
  for (const line of lines) {
    const [, name, , ...keys] = line;
    for (const place of new Set([name, ...keys].map((key) => drawerOf(key, drawers.length))))
      drawers[place]?.push(line);
  }
  return drawers.map(linesText);
}

const knownOf = (seen: Seen): Known & { readonly seen: Seen } => ({
  file: seen[0],
  stamp: seen[1],
  hash: seen[2],
  seen,
});

// So many files are held at once.
const BATCH = 50;

function seenIn(changed: readonly Changed[], { loaded }: OpenConfig, isKept: boolean): readonly Seen[] {
  const seen: Seen[] = [];
  for (let at = 0; at < changed.length; at += BATCH) {
    const batch = changed.slice(at, at + BATCH).map((one) => one.read());
    const { customers } = loadLibrary(
      loaded,
      batch.map(({ source }) => source),
    );
    const keys = new Map(customers.map((customer) => [customer.file, keysOf(customer)]));
    for (const { source, stamp } of batch) {
      const hash = isKept && 'bytes' in source ? hashOf(source.bytes) : '';
      seen.push([source.file, stamp, hash, ...(keys.get(source.file) ?? [])]);
    }
  }
  return seen;
}
