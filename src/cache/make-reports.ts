import { type ListedFile, readStamped } from '../io/files/folder.ts';
import type { LoadedConfig } from '../library/config.ts';
import { loadLibrary } from '../library/load.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { Meter } from '../model/meter.ts';
import { type FileReport, fileReports } from '../rules/file-report.ts';
import { RULES } from '../rules/index.ts';
import { type ValidityPeriod, validityPeriods } from '../rules/validity-period.ts';
import { type CachedFile, type ChangedFile, contentHash, type StampedSource } from '../workspace/find-changes.ts';

/** A report with the stamp and hash of its file and the days on which it holds. */
export type CachedReport = FileReport & CachedFile & ValidityPeriod;

export interface MakeReportsOptions {
  readonly today: Day;
  /** True where the reports are to be written to the cache. */
  readonly mayCache: boolean;
  readonly meter: Meter;
}

/** Bounds the files held at once, so that they are freed before the garbage collector has to move them. */
const BATCH_FILES = 50;

/** Makes the reports of changed files, batch by batch. */
export function makeReports(
  loaded: LoadedConfig,
  changed: readonly ChangedFile[],
  { today, mayCache, meter }: MakeReportsOptions,
): readonly (FileReport | CachedReport)[] {
  const made: (FileReport | CachedReport)[] = [];
  for (let start = 0; start < changed.length; start += BATCH_FILES) {
    const batch = meter.time('read', () => changed.slice(start, start + BATCH_FILES).map(({ read }) => read()));
    const sources = batch.map(({ source }) => source);
    const library = meter.time('parse', () => loadLibrary(loaded, sources));
    meter.count('files parsed', batch.length);
    const reports = fileReports(library, today, RULES, meter);
    made.push(...(mayCache ? meter.time('rows', () => toCachedReports(reports, library, batch, today)) : reports));
  }
  return made;
}

function toCachedReports(
  reports: readonly FileReport[],
  library: Library,
  batch: readonly StampedSource[],
  today: Day,
): readonly CachedReport[] {
  const periodOf = validityPeriods(library, today);
  const byFile = new Map(batch.map((one) => [one.source.file, one]));
  return reports.map((report) => {
    const { source, stamp = '' } = byFile.get(report.file) ?? {};
    // A file that could not be read has no content to compare with.
    const hash = source !== undefined && 'bytes' in source ? contentHash(source.bytes) : '';
    return { ...report, ...periodOf(report.file), stamp, hash };
  });
}

/** Reads a listed file, and counts it for the timings. */
export function readCounted(listed: ListedFile, maxBytes: number, meter: Meter): StampedSource {
  const stamped = readStamped(listed, maxBytes);
  meter.count('files read', 1);
  if ('bytes' in stamped.source) meter.count('bytes read', stamped.source.bytes.length);
  return stamped;
}
