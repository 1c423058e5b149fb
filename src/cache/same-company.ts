import { entriesInOrder, listFiles, readFile, readStamped } from '../io/files/folder.ts';
import { areAsStamped, stampFolders } from '../io/files/folder-stamps.ts';
import { customerMatcher, customersFolder } from '../library/config.ts';
import { loadLibrary } from '../library/load.ts';
import { keysOf, linkTwins } from '../library/twins.ts';
import type { Customer } from '../model/customer.ts';
import type { Host } from '../model/host.ts';
import type { Store } from '../model/store.ts';
import { BUILD, VERSION } from '../model/version.ts';
import type { LibraryOptions } from '../workspace/library-options.ts';
import type { OpenConfig } from '../workspace/open-library.ts';
import { linesAkin, linesText } from './kept-lines.ts';
import { openStore } from './store.ts';
import { type Changed, hashOf, type Known, partUnchanged } from './unchanged.ts';

/** The customer, who looks for the other files of the same company once somebody asks for them. */
export function withTwins(customer: Customer, opened: OpenConfig, globals: LibraryOptions, host: Host): Customer {
  let twins: readonly Customer[] | undefined;
  return {
    ...customer,
    get twins() {
      twins ??= twinsOf(customer, opened, globals.mayKeep ? openStore(opened.root, host) : undefined);
      return twins;
    },
  };
}

/** A file, by what it is known to be unchanged, and its keys. */
type Line = readonly [file: string, stamp: string, hash: string, ...keys: readonly string[]];

/** The other files of the same company. Whether they are is asked of the files as they are now. */
function twinsOf(customer: Customer, opened: OpenConfig, store: Store | undefined): readonly Customer[] {
  const { root, loaded } = opened;
  const lines = linesAkin<Line>(knownLines(opened, store), keysOf(customer), ([, , , ...keys]) => keys);
  const others = lines.flatMap(([file]) =>
    file === customer.file ? [] : [readFile(root, file, loaded.config.maxFileSize)],
  );
  if (others.length === 0) return [];
  const customers = [customer, ...loadLibrary(loaded, others).customers];
  return linkTwins({ customers }).customers.find(({ file }) => file === customer.file)?.twins ?? [];
}

const NAME = 'companies';

/**
 * Who goes by which names, of all customer files. What an earlier run kept is believed as long as nothing came into the
 * folders of the library or went out of them, which is how checkouts, editors and this program write files.
 */
function knownLines(opened: OpenConfig, store: Store | undefined): string {
  const { root, loaded } = opened;
  const { config, document } = loaded;
  const key = JSON.stringify([VERSION, BUILD, document.text ?? null]);
  const kept = store?.read(NAME, key)?.toString() ?? '';
  const end = kept.indexOf('\n');
  const folders: readonly string[] = end === -1 ? [] : JSON.parse(kept.slice(0, end));
  if (areAsStamped(folders)) return kept.slice(end);

  const walked: string[] = [];
  const listed = listFiles(root, customersFolder(config), customerMatcher(config), (real) => {
    walked.push(real);
    return entriesInOrder(real);
  });
  const stamped = stampFolders(walked);
  const known = new Map(linesIn(kept.slice(end)).map((line) => [line[0], knownOf(line)]));
  const { same, changed } = partUnchanged(listed, known, (one) => readStamped(one, config.maxFileSize));
  const text = linesText([
    ...same.map(({ line, stamp }) => restamped(line, stamp)),
    ...linesOf(changed, opened, store !== undefined),
  ]);
  if (stamped !== undefined) store?.write(NAME, key, JSON.stringify(stamped) + text);
  return text;
}

const linesIn = (text: string): readonly Line[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const knownOf = (line: Line): Known & { readonly line: Line } => ({
  file: line[0],
  stamp: line[1],
  hash: line[2],
  line,
});
const restamped = ([file, , hash, ...keys]: Line, stamp: string): Line => [file, stamp, hash, ...keys];

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
      lines.push([source.file, stamp, hash, ...(keys.get(source.file) ?? [])]);
    }
  }
  return lines;
}
