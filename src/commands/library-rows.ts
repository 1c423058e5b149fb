import { customerMatcher, customersFolder, type LoadedConfig } from '../library/config.ts';
import { type LibraryDocument, readDocument } from '../library/document.ts';
import { loadLibrary } from '../library/load.ts';
import { rangeAt } from '../library/text-index.ts';
import type { Day } from '../model/day.ts';
import type { Meter } from '../model/meter.ts';
import type { Source } from '../model/source.ts';
import { BUILD, VERSION } from '../model/version.ts';
import { RULES } from '../rules/index.ts';
import type { Ground } from '../rules/lint.ts';
import { type Row, rowsOf } from '../rules/row.ts';
import { isWithin } from '../rules/span.ts';
import { listFiles, readListed } from '../sources/folder.ts';
import type { Store } from '../sources/store.ts';
import { type Changed, hashOf, type Known, partUnchanged } from '../sources/unchanged.ts';
import type { OpenConfig } from './open-library.ts';

/** A library by its rows, and what else a check has to know of it. */
export interface LibraryRows {
  readonly ground: Ground;
  /** Of all customer files, in their order. */
  readonly rows: readonly Row[];
  /** The text of a file as it is now; undefined where there is none to show. */
  textOf(file: string): string | undefined;
}

/** How the rows of a library are come by. */
export interface RowsOptions {
  /** Where those of an earlier run are kept; undefined: they are all made anew. */
  readonly store: Store | undefined;
  /** What stands in for the file of its path, or is added. */
  readonly instead?: Source;
  readonly meter: Meter;
}

/** A row, and what tells whether it still is that of its file. */
type KnownRow = Row & Known;

/** The rows of the library in a folder: those that are known of the files that did not change, the others made anew. */
export function readRows({ root, loaded, today }: OpenConfig, { store, instead, meter }: RowsOptions): LibraryRows {
  const { config } = loaded;
  const key = keyOf(loaded);
  const kept = meter.time('read what is kept', () => readKept(store, key));
  const known = new Map(kept.filter((row) => isWithin(row, today)).map((row) => [row.file, row]));
  const listed = meter.time('list', () =>
    listFiles(root, customersFolder(config), customerMatcher(config)).filter(({ file }) => file !== instead?.file),
  );
  meter.count('files listed', listed.length);
  const { same, changed, isWorthKeeping } = meter.time('find what changed', () =>
    partUnchanged(listed, known, (one) => metered(readListed(root, one, config.maxFileSize), meter)),
  );
  const made = makeRows(loaded, changed, today, meter);
  const rows = [...same, ...made].sort(byFile);
  // What is being typed is no reason to keep anything.
  if (store !== undefined && instead === undefined && isWorthKeeping) {
    meter.time('keep', () => store.write(NAME, key, JSON.stringify(rows.filter(({ hash }) => hash !== ''))));
  }
  const typed = instead === undefined ? [] : rowsOf(loadLibrary(loaded, [instead]), today, RULES, meter);
  const documents = new Map<string, LibraryDocument>([[config.file, loaded.document]]);
  const documentOf = (file: string): LibraryDocument | undefined => {
    const document = documents.get(file) ?? readAgain(file);
    if (document !== undefined) documents.set(file, document);
    return document;
  };
  const readAgain = (file: string): LibraryDocument | undefined => {
    if (file === instead?.file) return readDocument(instead);
    const one = listed.find((other) => other.file === file);
    return one && readDocument(readListed(root, one, config.maxFileSize));
  };
  return {
    ground: {
      ...loadLibrary(loaded, []),
      locate: (place) => ('range' in place ? place.range : (documentOf(place.file)?.locate(place) ?? rangeAt(1, 1))),
    },
    rows: typed.length === 0 ? rows : [...rows, ...typed].sort(byFile),
    textOf: (file) => documentOf(file)?.text,
  };
}

const NAME = 'rows';

/** Everything that a row follows from, besides its file: the program and the config. */
const keyOf = ({ document }: LoadedConfig): string => JSON.stringify([VERSION, BUILD, document.text ?? null]);

function readKept(store: Store | undefined, key: string): readonly KnownRow[] {
  const kept = store?.read(NAME, key);
  return kept === undefined ? [] : JSON.parse(kept.toString());
}

// So many files are held at once.
const BATCH = 200;

function makeRows(loaded: LoadedConfig, changed: readonly Changed[], today: Day, meter: Meter): readonly KnownRow[] {
  const made: KnownRow[] = [];
  for (let at = 0; at < changed.length; at += BATCH) {
    const marks = new Map<string, Pick<Known, 'stamp' | 'hash'>>();
    const sources = meter.time('read', () =>
      changed.slice(at, at + BATCH).map(({ file, stamp, source }) => {
        const read = source();
        // What could not be read has no content to know it by.
        marks.set(file, { stamp, hash: 'bytes' in read ? hashOf(read.bytes) : '' });
        return read;
      }),
    );
    const library = meter.time('parse', () => loadLibrary(loaded, sources));
    meter.count('files parsed', sources.length);
    for (const row of rowsOf(library, today, RULES, meter)) {
      made.push({ ...row, ...(marks.get(row.file) ?? { stamp: '', hash: '' }) });
    }
  }
  return made;
}

function metered(source: Source, meter: Meter): Source {
  meter.count('files read', 1);
  if ('bytes' in source) meter.count('bytes read', source.bytes.length);
  return source;
}

const byFile = (a: Row, b: Row): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
