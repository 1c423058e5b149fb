import { readFile } from '../io/files/folder.ts';
import { type ChangesSince, changesSince } from '../io/git/changes-since.ts';
import { customerMatcher } from '../library/config.ts';
import { idOf, loadLibrary } from '../library/load.ts';
import type { CacheStore } from '../model/cache-store.ts';
import type { Host } from '../model/host.ts';
import type { Source } from '../model/source.ts';
import { idKey } from '../rules/comparison-keys.ts';
import { type FileReport, fileReports, withoutAssetFiles } from '../rules/file-report.ts';
import { movesCoverage } from '../rules/moves-coverage.ts';
import type { OpenConfig } from '../workspace/open-library.ts';
import { selectionOf } from '../workspace/read-library.ts';
import { bucketOf, findConnectedLines, findLines, intoBuckets } from './keyed-lines.ts';
import { libraryCacheKey } from './library-cache-key.ts';
import { byFile, type LibraryReports, reportContext } from './library-reports.ts';

/** The reports of some files in two states, with those of every file that rules compare them with. */
export interface PartialReports extends LibraryReports {
  /** The reports of the earlier state. */
  readonly before: readonly FileReport[];
  /** Gives a file of the earlier state. */
  sourceBefore(file: string): Source | undefined;
}

/** A state to compare with, and the cache of its company keys. */
export interface RevisionCache {
  readonly revision: string;
  readonly store: CacheStore | undefined;
  readonly host: Host;
}

// Beyond these it is faster to report on the whole library.
const MAX_WANTED_FILES = 20;
const MAX_CHANGED_FILES = 100;

/**
 * Reports on a few files, now and at a revision. Files that share a company key with them are included, so that rules
 * over the whole library find the same in these few. Company keys are cached by the library's tree at a commit, and git
 * lists the differences to it, so that other files stay unread. Undefined without a cache, and in any doubt.
 */
export function readPartialReports(
  { root, loaded, today }: OpenConfig,
  wanted: readonly string[],
  { revision, store, host }: RevisionCache,
): PartialReports | undefined {
  const { config } = loaded;
  const isCustomer = customerMatcher(config);
  if (store === undefined || config.broken || wanted.length > MAX_WANTED_FILES) return undefined;
  if (!wanted.every(isCustomer)) return undefined;
  const changes = changesSince(root, revision, { ...selectionOf(loaded), store }, host.env);
  if (changes === undefined || changes.files.size > MAX_CHANGED_FILES || changes.files.has(config.file))
    return undefined;
  const keyLines = openKeyLines(store, libraryCacheKey(loaded, changes.tree));
  if (keyLines === undefined || !wanted.every((file) => changes.isHere(file))) return undefined;

  const read = (file: string) => readFile(root, file, config.maxFileSize);
  const isOtherChange = (file: string) => isCustomer(file) && !wanted.includes(file) && !changes.gone.has(file);
  const sources = wanted.map(read);
  const sourcesBefore = wanted.map((file) => sourceBefore(file, changes, sources, config.maxFileSize));
  if (sources.some(isRefused) || sourcesBefore.some((source) => source === undefined)) return undefined;
  const reportOn = (files: readonly Source[]) => fileReports(loadLibrary(loaded, files), today);
  const own = reportOn(sources);
  const ownBefore = reportOn(sourcesBefore.filter((source) => source !== undefined));
  const others = reportOn([...changes.files].filter(isOtherChange).map(read));
  if (!areSameFiles({ wanted, own, others, keyLines })) return undefined;
  // A chain of parents may lead to any file, and so may a person.
  if ([...own, ...ownBefore].some(leads)) return undefined;
  // A goal of the policy counts over all files.
  if (movesCoverage(ownBefore, own)) return undefined;

  const related = (reports: readonly FileReport[], isThere: (file: string) => boolean): readonly FileReport[] =>
    relatedReports(keyLines, reports).filter(({ file }) => isThere(file) && !wanted.includes(file));
  const sourceNow = (file: string) => (isCustomer(file) ? read(file) : undefined);
  const reports = [...own, ...others, ...related(own, (file) => !changes.files.has(file))].sort(byFile);
  const before = [...withoutAssetFiles(ownBefore), ...related(ownBefore, () => true)].sort(byFile);
  if (!keyLines.isWhole()) return undefined;
  return {
    ...reportContext(loaded, sourceNow),
    reports,
    before,
    sourceBefore(file) {
      if (!changes.files.has(file)) return sourceNow(file);
      const bytes = changes.before(file, config.maxFileSize);
      return bytes && { file, bytes };
    },
  };
}

interface WantedReports {
  readonly wanted: readonly string[];
  readonly own: readonly FileReport[];
  readonly others: readonly FileReport[];
  readonly keyLines: KeyLines;
}

/** Says that a file names a parent, people of the library, or their employers. */
const leads = ({ summary, doubtful = summary }: FileReport): boolean =>
  [doubtful?.parent, doubtful?.people, doubtful?.employers].some((link) => link !== undefined);

/**
 * Tells whether the wanted files had their ids before, and no other file has one of them. A moved file is known by its id,
 * and comparing it takes more than these reports.
 */
function areSameFiles({ wanted, own, others, keyLines }: WantedReports): boolean {
  const ids = new Set(own.map(({ file }) => idKey(idOf(file))));
  const owners = findLines<CompanyKeysLine>(keyLines.textOf, ids).filter(([id]) => ids.has(id));
  return (
    ids.size === wanted.length &&
    owners.length === ids.size &&
    owners.every(([, file]) => wanted.includes(file)) &&
    !others.some(({ file }) => ids.has(idKey(idOf(file))))
  );
}

/** Makes bare reports of the files that share a company key with others, directly or through a third. */
const relatedReports = ({ textOf }: KeyLines, reports: readonly FileReport[]): readonly FileReport[] =>
  findConnectedLines<CompanyKeysLine>(
    textOf,
    new Set(reports.flatMap((report) => companyKeys(idKey(idOf(report.file)), report))),
    ([id, , report]) => companyKeys(id, report),
  ).map(([, file, report]) => ({ file, ...report }));

const NAME = 'company-keys';
/** The parts of the cache: the count of the buckets, and the buckets. */
const [COUNT, BUCKETS] = [0, 1];

/** The cached lines of all customers at a commit. */
interface KeyLines {
  /** Gives the text of all lines with a key; empty where it is damaged. */
  textOf(key: string): string;
  /** Tells whether everything could be read so far. */
  isWhole(): boolean;
}

function openKeyLines(store: CacheStore, cacheKey: string): KeyLines | undefined {
  const readPart = store.open(NAME, cacheKey);
  const count = readPart?.(COUNT);
  if (readPart === undefined || count === undefined) return undefined;
  let isWhole = true;
  return {
    textOf(key) {
      const text = readPart(BUCKETS + bucketOf(key, Number(count)))?.toString();
      isWhole &&= text !== undefined;
      return text ?? '';
    },
    isWhole: () => isWhole,
  };
}

/** Caches the company keys of the library as it is at a commit, for `readPartialReports`. */
export function cacheCompanyKeys(
  { root, loaded }: OpenConfig,
  reports: readonly FileReport[],
  { revision, store, host }: RevisionCache & { readonly store: CacheStore },
): void {
  const tree = changesSince(root, revision, { ...selectionOf(loaded), store }, host.env)?.tree;
  if (tree === undefined) return;
  const lines = reports.map(
    ({ file, summary, doubtful }): CompanyKeysLine => [
      idKey(idOf(file)),
      file,
      { ...(summary && { summary }), ...(doubtful && { doubtful }) },
    ],
  );
  const buckets = intoBuckets(lines, keysOfLine);
  store.write(NAME, libraryCacheKey(loaded, tree), String(buckets.length), ...buckets);
}

/** The summaries of a report, by which others are compared with its file and linked to it. */
type Summaries = Pick<FileReport, 'summary' | 'doubtful'>;

/** The key of a file's id, the file, and its summary. */
type CompanyKeysLine = readonly [idKey: string, file: string, report: Summaries];

const companyKeys = (id: string, { summary, doubtful = summary }: Summaries): readonly string[] => [
  id,
  ...(doubtful === undefined ? [] : [doubtful.nameKey, ...doubtful.identityKeys.flat()]),
];

/** The keys by which a line is searched for. */
const keysOfLine = ([id, , { summary, doubtful }]: CompanyKeysLine): readonly string[] => [
  ...companyKeys(id, { summary }),
  ...companyKeys(id, { doubtful }),
];

/** Gives a wanted file of the earlier state: the current one, unless it changed. */
function sourceBefore(
  file: string,
  { files, before }: ChangesSince,
  sources: readonly Source[],
  maxBytes: number,
): Source | undefined {
  if (!files.has(file)) return sources.find((source) => source.file === file);
  const bytes = before(file, maxBytes);
  return bytes && { file, bytes };
}

const isRefused = (source: Source): boolean => 'refused' in source;
