import { readFile } from '../io/files/folder.ts';
import { type ChangesSince, changesSince } from '../io/git/changes-since.ts';
import { customerMatcher } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Host } from '../model/host.ts';
import type { Source } from '../model/source.ts';
import { idKey } from '../rules/comparison-keys.ts';
import { type FileReport, fileReports } from '../rules/file-report.ts';
import type { CustomerSummary } from '../rules/library-summary.ts';
import type { OpenConfig } from '../workspace/open-library.ts';
import { selectionOf } from '../workspace/read-library.ts';
import { findConnectedLines, findLines, formatLines } from './keyed-lines.ts';
import { byFile, type LibraryReports, reportContext, reportsCacheKey } from './library-reports.ts';

/** As much of a library, in two states, as tells what is found in a few of its files. */
export interface PartialReports extends LibraryReports {
  /** The same of the state before. */
  readonly before: readonly FileReport[];
  /** A file as it was then. */
  sourceBefore(file: string): Source | undefined;
}

// With more than these it is quicker to look at all of them.
const MOST_WANTED = 20;
const MOST_TOUCHED = 100;

/**
 * The rows of a few files, now and at a revision, and of all files that have a mark in common with them: rules that look
 * at the whole library find in those few what they would find among all. Who has which marks is kept by the content of
 * the library at a commit, and what differs from that is told by git, so that the files need not be looked at one by
 * one. Undefined where that is not known, or where there is any doubt.
 */
export async function readPartialReports(
  { root, loaded, today }: OpenConfig,
  wanted: readonly string[],
  revision: string,
  store: CacheStore | undefined,
  { env }: Host,
): Promise<PartialReports | undefined> {
  const { config } = loaded;
  const isCustomer = customerMatcher(config);
  if (store === undefined || config.broken || wanted.length > MOST_WANTED || !wanted.every(isCustomer))
    return undefined;
  const since = await changesSince(root, revision, { ...selectionOf(loaded), store }, env);
  if (since === undefined || since.files.size > MOST_TOUCHED || since.files.has(config.file)) return undefined;
  const marks = store.read(NAME, reportsCacheKey(loaded, since.tree))?.toString();
  if (marks === undefined) return undefined;

  const rowsFrom = (sources: readonly Source[]) => fileReports(loadLibrary(loaded, sources), today);
  const readNow = (file: string) => readFile(root, file, config.maxFileSize);
  if (!wanted.every((file) => since.isHere(file))) return undefined;
  const now = wanted.map(readNow);
  const then = wanted.map((file) => sourceBefore(file, since, now, config.maxFileSize));
  if (now.some(isRefused) || then.some((source) => source === undefined)) return undefined;
  const others = [...since.files]
    .filter((file) => isCustomer(file) && !wanted.includes(file) && !since.gone.has(file))
    .map(readNow);
  const own = rowsFrom(now);
  const ownBefore = rowsFrom(then.filter((source) => source !== undefined));
  const otherRows = rowsFrom(others);
  // A file that moved is known by its id, and then more has to be looked at than these.
  const ids = new Set(own.map(({ file }) => idKey(idOf(file))));
  const owners = findLines<CompanyKeysLine>(() => marks, ids).filter(([id]) => ids.has(id));
  if (owners.length !== ids.size || ids.size !== wanted.length) return undefined;
  if (owners.some(([, file]) => !wanted.includes(file))) return undefined;
  if (otherRows.some(({ file }) => ids.has(idKey(idOf(file))))) return undefined;

  const akin = (rows: readonly FileReport[], isThere: (file: string) => boolean): readonly FileReport[] =>
    findConnectedLines<CompanyKeysLine>(
      () => marks,
      keysOf(rows),
      ([id, , traits]) => keysOfLine(id, traits),
    ).flatMap(([, file, traits]) =>
      isThere(file) && !wanted.includes(file) ? [{ file, ...(traits && { summary: traits }) }] : [],
    );
  const sourceOf = (file: string) => (isCustomer(file) ? readNow(file) : undefined);
  const sourceThen = (file: string): Source | undefined => {
    const bytes = since.files.has(file) ? since.before(file, config.maxFileSize) : undefined;
    return bytes ? { file, bytes } : since.files.has(file) ? undefined : sourceOf(file);
  };
  return {
    ...reportContext(loaded, sourceOf),
    reports: [...own, ...otherRows, ...akin(own, (file) => !since.files.has(file))].sort(byFile),
    before: [...ownBefore, ...akin(ownBefore, () => true)].sort(byFile),
    sourceBefore: sourceThen,
  };
}

const NAME = 'marks';

/** Keeps who has which marks in the library as it is at a commit, for `readFewRows`. */
export async function cacheCompanyKeys(
  { root, loaded }: OpenConfig,
  rows: readonly FileReport[],
  revision: string,
  store: CacheStore,
  { env }: Host,
): Promise<void> {
  const tree = (await changesSince(root, revision, { ...selectionOf(loaded), store }, env))?.tree;
  if (tree === undefined) return;
  const lines = rows.map(({ file, summary: traits }): CompanyKeysLine => [idKey(idOf(file)), file, traits ?? null]);
  store.write(NAME, reportsCacheKey(loaded, tree), formatLines(lines));
}

/** A file, the key of its id, and its traits where it could be read. */
type CompanyKeysLine = readonly [idKey: string, file: string, traits: CustomerSummary | null];

const keysOf = (rows: readonly FileReport[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ file, summary: traits }) => keysOfLine(idKey(idOf(file)), traits ?? null)));

const keysOfLine = (id: string, traits: CompanyKeysLine[2]): readonly string[] => [
  id,
  ...(traits === null ? [] : [traits.nameKey, ...traits.identityKeys.flat()]),
];

/** What a file was at the revision: as it is now, unless it was touched. */
function sourceBefore(
  file: string,
  { files, before }: ChangesSince,
  now: readonly Source[],
  maxBytes: number,
): Source | undefined {
  if (!files.has(file)) return now.find((source) => source.file === file);
  const bytes = before(file, maxBytes);
  return bytes && { file, bytes };
}

const isRefused = (source: Source): boolean => 'refused' in source;
