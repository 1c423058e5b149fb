import { type LibraryReports, readLibraryReports } from '../../cache/library-reports.ts';
import { openCacheStore } from '../../cache/store.ts';
import type { CacheStore } from '../../model/cache-store.ts';
import type { Host } from '../../model/host.ts';
import type { Meter } from '../../model/meter.ts';
import type { Source } from '../../model/source.ts';
import type { FileReport } from '../../rules/file-report.ts';
import { type OpenConfig, openConfig } from '../../workspace/open-library.ts';
import type { Globals } from '../command.ts';
import { readBaselineFile } from './baseline.ts';
import type { CheckInput } from './options.ts';
import { pathIn } from './paths.ts';
import type { TypedFile } from './stdin.ts';

/** A library by the reports of its files, and the day that it is checked on. */
export interface OpenReports extends OpenConfig, LibraryReports {
  readonly typed: TypedFile | undefined;
  readonly store: CacheStore | undefined;
  /** The reports at the compared revision, where they are known already. */
  readonly before?: readonly FileReport[];
  /** A file at that revision. */
  sourceBefore?(file: string): Source | undefined;
}

/** Opens the whole library. */
export function openReports(globals: Globals, host: Host, meter: Meter, typed?: TypedFile): OpenReports {
  const opened = meter.time('open', () => openConfig(globals, host, true));
  const { root } = opened;
  const store = globals.mayCache ? openCacheStore(root, host) : undefined;
  const instead = typed === undefined ? {} : { instead: typed.asFileOf(root) };
  return { ...opened, ...readLibraryReports(opened, { store, meter, ...instead }), typed, store };
}

/** Opens only what shows the new findings of a few files; undefined where more of the library is asked about. */
export async function openFewReports(
  { args: [paths], options, globals }: CheckInput,
  host: Host,
): Promise<OpenReports | undefined> {
  const { since, fix, writeBaseline, pruneBaseline } = options;
  const isOfAll = paths.length === 0 || paths.includes('-') || fix || writeBaseline || pruneBaseline;
  if (since === undefined || isOfAll || !globals.mayCache) return undefined;
  const opened = openConfig(globals, host, true);
  const { root } = opened;
  if (readBaselineFile(opened) !== undefined) return undefined;
  const store = openCacheStore(root, host);
  const { readPartialReports } = await import('../../cache/partial-reports.ts');
  const wanted = paths.map((path) => pathIn(root, host.cwd, path));
  const reports = await readPartialReports(opened, wanted, { revision: since, store, host });
  return reports && { ...opened, ...reports, typed: undefined, store };
}
