import { type ListedFile, readStamped } from '../io/files/folder.ts';
import type { LoadedConfig } from '../library/config.ts';
import { loadLibrary } from '../library/load.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import { type FileReport, fileReports } from '../rules/file-report.ts';
import { RULES } from '../rules/index.ts';
import { type ValidityPeriod, validityPeriods } from '../rules/validity-period.ts';
import { type CachedFile, type ChangedFile, contentHash, type StampedSource } from './find-changes.ts';

/** A row, and what tells whether it still is that of its file and of today. */
export type CachedReport = FileReport & CachedFile & ValidityPeriod;

/** How rows are made. */
export interface MakeReportsOptions {
  readonly today: Day;
  /** Whether they are to be kept. */
  readonly keeps: boolean;
  readonly meter: Meter;
}

// So many files are held at once: few enough that they are gone again before the collector has to move them.
const BATCH_FILES = 50;

/** Makes the rows of files, batch by batch. */
export function makeReports(
  loaded: LoadedConfig,
  todo: readonly ChangedFile[],
  { today, keeps, meter }: MakeReportsOptions,
): readonly (FileReport | CachedReport)[] {
  const made: (FileReport | CachedReport)[] = [];
  for (let at = 0; at < todo.length; at += BATCH_FILES) {
    const batch = meter.time('read', () => todo.slice(at, at + BATCH_FILES).map(({ read }) => read()));
    const library = meter.time('parse', () =>
      loadLibrary(
        loaded,
        batch.map(({ source }) => source),
      ),
    );
    meter.count('files parsed', batch.length);
    const rows = fileReports(library, today, RULES, meter);
    made.push(...(keeps ? meter.time('rows', () => toCachedReports(rows, library, batch, today)) : rows));
  }
  return made;
}

function toCachedReports(
  rows: readonly FileReport[],
  library: Library,
  batch: readonly StampedSource[],
  today: Day,
): readonly CachedReport[] {
  const spanOf = validityPeriods(library, today);
  const read = new Map(batch.map((one) => [one.source.file, one]));
  return rows.map((row) => {
    const { source, stamp = '' } = read.get(row.file) ?? {};
    // What could not be read has no content to know it by.
    const hash = source !== undefined && 'bytes' in source ? contentHash(source.bytes) : '';
    return { ...row, ...spanOf(row.file), stamp, hash };
  });
}

/** Reads a listed file, and counts it. */
export function readCounted(listed: ListedFile, maxBytes: number, meter: Meter): StampedSource {
  const stamped = readStamped(listed, maxBytes);
  meter.count('files read', 1);
  if ('bytes' in stamped.source) meter.count('bytes read', stamped.source.bytes.length);
  return stamped;
}
