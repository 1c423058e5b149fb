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
  const linesNow = (): string => {
    if (!isStill(kept, opened)) kept = renew(kept, opened, store);
    return kept.lines;
  };
  return {
    filesOf(ids) {
      const lines = isStill(kept, opened) ? linesWith<Line>(kept.lines, ids.map(nameKey)) : [];
      // Of what could not be read it is not known whether it is a file.
      return lines.length > 0 && lines.every(([, , , hash]) => hash !== '') ? lines.map(([file]) => file) : undefined;
    },
    linked(customer) {
      let twins: readonly Customer[] | undefined;
      return {
        ...customer,
        get twins() {
          twins ??= twinsOf(customer, linesNow(), opened);
          return twins;
        },
      };
    },
  };
}

/** A file, the key of its name, by what it is known to be unchanged, and its keys. */
type Line = readonly [file: string, nameKey: string, stamp: string, hash: string, ...keys: readonly string[]];

const nameKey = (id: string): string => `file ${fold(id)}`;

/** The other files of the same company. Whether they are is asked of the files as they are now. */
function twinsOf(customer: Customer, known: string, { root, loaded }: OpenConfig): readonly Customer[] {
  const lines = linesAkin<Line>(known, keysOf(customer), ([, , , , ...keys]) => keys);
  const others = lines.flatMap(([file]) =>
    file === customer.file ? [] : [readFile(root, file, loaded.config.maxFileSize)],
  );
  if (others.length === 0) return [];
  const customers = [customer, ...loadLibrary(loaded, others).customers];
  return linkTwins({ customers }).customers.find(({ file }) => file === customer.file)?.twins ?? [];
}

const NAME = 'companies';

const storeKey = ({ loaded }: OpenConfig): string => JSON.stringify([VERSION, BUILD, loaded.document.text ?? null]);

/** What is kept of all customer files, and the folders that were walked through for it. */
interface KeptCompanies {
  readonly folders: readonly string[];
  readonly lines: string;
}

function readKept(opened: OpenConfig, store: Store | undefined): KeptCompanies {
  const kept = store?.read(NAME, storeKey(opened))?.toString() ?? '';
  const end = kept.indexOf('\n');
  return end === -1 ? { folders: [], lines: '' } : { folders: JSON.parse(kept.slice(0, end)), lines: kept.slice(end) };
}

/**
 * Whether what was kept is believed: as long as nothing came into the folders of the library or went out of them, which
 * is how checkouts, editors and this program write files.
 */
const isStill = ({ folders }: KeptCompanies, { root, loaded }: OpenConfig): boolean =>
  areAsStamped(root, customersFolder(loaded.config), folders);

/** The lines of all customer files as they are now; of those that did not change, the lines that were kept. */
function renew(before: KeptCompanies, opened: OpenConfig, store: Store | undefined): KeptCompanies {
  const { root, loaded } = opened;
  const { config } = loaded;
  const { listed, folders } = meetFiles(root, customersFolder(config), customerMatcher(config));
  const known = new Map(linesIn(before.lines).map((line) => [line[0], knownOf(line)]));
  const { same, changed } = partUnchanged(listed, known, (one) => readStamped(one, config.maxFileSize));
  const lines = linesText([
    ...same.map(({ line, stamp }) => restamped(line, stamp)),
    ...linesOf(changed, opened, store !== undefined),
  ]);
  if (folders.length > 0) store?.write(NAME, storeKey(opened), JSON.stringify(folders) + lines);
  return { folders, lines };
}

const linesIn = (text: string): readonly Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const knownOf = (line: Line): Known & { readonly line: Line } => ({
  file: line[0],
  stamp: line[2],
  hash: line[3],
  line,
});
const restamped = ([file, name, , hash, ...keys]: Line, stamp: string): Line => [file, name, stamp, hash, ...keys];

// So many files are held at once.
const BATCH = 50;

function linesOf(changed: readonly Changed[], { loaded }: OpenConfig, isKept: boolean): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < changed.length; at += BATCH) {
    const batch = changed.slice(at, at + BATCH).map((one) => one.read());
    const { customers } = loadLibrary(
      loaded,
      batch.map(({ source }) => source),
    );
    const keys = new Map(customers.map((customer) => [customer.file, keysOf(customer)]));
    for (const { source, stamp } of batch) {
      const hash = isKept && 'bytes' in source ? hashOf(source.bytes) : '';
      const { file } = source;
      lines.push([file, nameKey(idOf(file)), stamp, hash, ...(keys.get(file) ?? [])]);
    }
  }
  return lines;
}
