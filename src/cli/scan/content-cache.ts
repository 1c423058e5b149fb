import type { ScannedLibrary } from '../../cache/open-scanned-library.ts';
import type {
  ContentListing,
  KeptFiles,
  KeptFolder,
  LeftOutContent,
  WalkedFolder,
} from '../../io/files/content-files.ts';
import { NOTHING, type PathState } from '../../io/files/path-states.ts';
import { hasExactStamp, NUMBERS_PER_STAMP, packStamps, unpackStamps } from '../../io/files/stamps.ts';
import { blobId } from '../../io/git/blobs.ts';
import type { ContentBefore } from '../../io/git/content-before.ts';
import type { Environment } from '../../io/git/environment.ts';
import { type StatFile, type UnlikeIndex, unlikeStatIndex, writeStatIndex } from '../../io/git/stat-index.ts';
import {
  compareByFile,
  fileInLine,
  formatTreeLine,
  type LineDifference,
  parseTreeLine,
  type TreeLine,
  withoutCommonLines,
} from '../../io/git/tree-entries.ts';
import type { CacheStore } from '../../model/cache-store.ts';
import { BUILD, VERSION } from '../../model/version.ts';
import type { FileMentions } from '../../scan/find-mentions.ts';
import { imageHash } from '../../scan/image-hash.ts';
import { isImage } from '../../scan/read/file-kind.ts';
import type { ScanTerms } from '../../scan/terms.ts';
import { addTo } from '../../text/groups.ts';
import { contentHash } from '../../text/hash.ts';
import { late } from '../../text/late.ts';
import { type LateTerms, type ScanFacts, storedTerms } from './content.ts';
import { KeptLines, packLines } from './kept-lines.ts';

/** A file of content, and a way to read it. */
export interface ReadableFile {
  readonly file: string;
  /** Empty where only the content can tell if it changed. */
  readonly stamp: string;
  /** The index among the kept files, where it has the stamp of that one. */
  readonly kept?: number | undefined;
  /** The id that git has of its content, where that is known without reading it. */
  readonly blob?: string;
  /** Gives the bytes, or the reason why there are none. */
  read(): Uint8Array | string;
}

/** The hashes of a content: git's id of it, and SHA-256. */
interface ContentHashes {
  readonly blob: string;
  readonly sha256: string;
}

const HASHES = 'content-hashes';
const FINDINGS = 'content-findings';
const FEW_FINDINGS = 'content-findings-of-few';
const FACTS = 'content-facts';
const BASE = 'content-base';
/** One of so many kept files has to have changed, so that all are written again. */
const MIN_SHARE = 16;
const SHA256_DIGITS = 64;

/** The files that a scan looks at. */
export interface ListedContent {
  readonly count: number;
  /** Those that are as they were kept are among `all` only. */
  readonly fresh: readonly ReadableFile[];
  /** All of them, sorted by their paths. */
  all(): readonly ReadableFile[];
  readonly leftOut: readonly LeftOutContent[];
  /** Tells whether a scan of the same paths looks at a file, if it is there. */
  isWanted(file: string): boolean;
  /** Gives a file that is as it was kept at an index. */
  keptFile(file: string, kept: number): ReadableFile;
  /** The walk that found them. */
  readonly walk?: ContentListing;
}

/** The facts of a walk that are kept with its files. */
interface KeptWalk {
  /** Tells the kept files from others. */
  readonly state: string;
  readonly folders: readonly KeptFolder[];
}

/**
 * Keeps what was found in files between runs, by their paths and contents. A stamp only saves the reading of a file, and
 * one that changed too recently has none.
 */
export class ContentCache {
  readonly #store: CacheStore | undefined;
  readonly #digits: number;
  readonly #scope: string;
  /** The packed stamps of the files of the last run. */
  readonly #numbers: Float64Array;
  /** Their lines, as git lists a commit. */
  readonly #lines: KeptLines;
  readonly #sha256s: () => Buffer | undefined;
  readonly #walk: KeptWalk;
  readonly #fresh = new Map<string, ContentHashes | undefined>();

  readonly #unlike: UnlikeIndex | undefined;
  /** The key of the index of our own that was written last. */
  #index: string;

  /** `digits` is the length of git's ids; `scope` tells the files that are looked at from others. */
  constructor(
    store: CacheStore | undefined,
    {
      digits = 40,
      scope = '',
      unlike,
    }: { digits?: number | undefined; scope?: string; unlike?: UnlikeIndex | undefined } = {},
  ) {
    this.#store = store;
    this.#digits = digits;
    this.#scope = scope;
    this.#unlike = unlike;
    const parts = store?.open(HASHES, this.#hashesKey());
    const [numbers, lines, walk, starts] = [parts?.(0), parts?.(1), parts?.(3), parts?.(4)];
    const isWhole = !!numbers && !!lines && !!walk && !!starts && numbers.length > 0;
    this.#lines = isWhole ? new KeptLines(lines, new Uint32Array(arrayBufferOf(starts))) : NO_LINES;
    this.#numbers = isWhole ? new Float64Array(arrayBufferOf(numbers)) : new Float64Array();
    this.#walk = isWhole ? JSON.parse(walk.toString('utf8')) : NO_WALK;
    this.#index = this.#walk.state;
    this.#sha256s = late(() => (isWhole ? parts?.(2) : undefined));
  }

  #hashesKey = (): string => this.#key(JSON.stringify(['hashes', this.#scope]));

  /** Finds the indexes of the kept files that may have changed, as far as git tells. */
  unlike(root: string, env: Environment): readonly number[] | undefined {
    if (this.#store === undefined || this.#numbers.length === 0) return undefined;
    const known = this.#unlike?.index === this.#walk.state ? this.#unlike.files : undefined;
    const files =
      known ?? unlikeStatIndex({ folder: this.#store.folder, kind: 'content', key: this.#walk.state }, root, env);
    if (files === undefined || MIN_SHARE * files.length * NUMBERS_PER_STAMP > this.#numbers.length) return undefined;
    return files
      .map((file) => this.#lines.indexOf(file))
      .filter((index) => index !== -1)
      .sort((a, b) => a - b);
  }

  /** Gives the files of the last run, with the indexes of those that may have changed since. */
  keptWith(unlike: readonly number[] | undefined): KeptFiles {
    const files = late(() => this.#lines.all().map(fileInLine));
    const { folders } = this.#walk;
    return {
      get files() {
        return files();
      },
      fileAt: (index) => fileInLine(this.#lines.at(index)),
      numbers: this.#numbers,
      folders: new Map(folders.map((one) => [one.folder, one])),
      unlike,
    };
  }

  /** Finds the lines by which the content differs from that of a commit. */
  differing(before: Pick<ContentBefore, 'id' | 'lines'>, { fresh, walk }: ListedContent): LineDifference {
    const kept = this.#keptDifference(before);
    const isSame = walk?.isSame ?? new Uint8Array();
    const touched = new Set([...fresh.map(({ file }) => file), ...this.#unlikeKept(isSame)]);
    const isUntouched = (line: TreeLine) => !touched.has(fileInLine(line));
    const oldLines = new Map(kept.before.map((line) => [fileInLine(line), line]));
    const isNew = new Set(kept.after.map(fileInLine));
    const lineBefore = (file: string): readonly TreeLine[] => {
      const line = oldLines.get(file) ?? (isNew.has(file) ? '' : this.#lines.at(this.#lines.indexOf(file)));
      return line === '' ? [] : [line];
    };
    return {
      before: [...kept.before.filter(isUntouched), ...[...touched].flatMap(lineBefore)].sort(compareByFile),
      after: [...kept.after.filter(isUntouched), ...fresh.map((one) => this.lineOf(one))].sort(compareByFile),
    };
  }

  /** Finds the lines by which the kept files differ from those of a commit, which stay the same. */
  #keptDifference(before: Pick<ContentBefore, 'id' | 'lines'>): LineDifference {
    if (this.#numbers.length === 0) return { before: before.lines, after: [] };
    const key = this.#key(JSON.stringify([this.#walk.state, before.id]));
    const body = this.#store?.read(BASE, key);
    if (body !== undefined) return JSON.parse(body.toString('utf8'));
    const [old, now] = withoutCommonLines(before.lines, this.#lines.all());
    this.#store?.write(BASE, key, JSON.stringify({ before: old, after: now }));
    return { before: old, after: now };
  }

  /** Gives files of a listing by their paths. */
  pick(files: ReadonlySet<string>, { fresh, walk, keptFile }: ListedContent): readonly ReadableFile[] {
    const picked = new Map(fresh.flatMap((one) => (files.has(one.file) ? [[one.file, one]] : [])));
    for (const file of files) {
      const index = picked.has(file) ? -1 : this.#lines.indexOf(file);
      if (walk?.isSame[index] === 1) picked.set(file, keptFile(file, index));
    }
    return [...picked.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** Hashes a file, from its stamp where that tells; undefined where it cannot be read. */
  hashesOf(one: ReadableFile, bytes: () => Uint8Array | string = () => one.read()): ContentHashes | undefined {
    const kept = one.kept === undefined ? undefined : this.#keptHashes(one.kept);
    if (kept !== undefined) return kept;
    if (one.stamp === '') return this.#hash(one.file, bytes());
    if (!this.#fresh.has(one.file)) this.#fresh.set(one.file, this.#hash(one.file, bytes()));
    return this.#fresh.get(one.file);
  }

  /** Tells the content of a file from others: by its hash, or by git's id where only that is known. */
  contentOf(one: ReadableFile, bytes: () => Uint8Array | string): string | undefined {
    if (one.blob === undefined) return this.hashesOf(one, bytes)?.sha256;
    const kept = this.#keptHashes(this.#lines.indexOf(one.file));
    return kept?.blob === one.blob ? kept.sha256 : one.blob;
  }

  #keptHashes(index: number): ContentHashes | undefined {
    const sha256 = this.#sha256s()?.toString('latin1', SHA256_DIGITS * index, SHA256_DIGITS * (index + 1));
    return index === -1 || !sha256 ? undefined : { blob: parseTreeLine(this.#lines.at(index)).blob, sha256 };
  }

  /** Lists a file as git lists a commit. */
  lineOf(one: ReadableFile): TreeLine {
    if (one.kept !== undefined) return this.#lines.at(one.kept);
    const { file } = one;
    const blob = this.hashesOf(one)?.blob;
    return formatTreeLine(blob === undefined ? { file, kind: 'unread', blob: '' } : { file, kind: 'file', blob });
  }

  #hash(file: string, bytes: Uint8Array | string): ContentHashes | undefined {
    if (typeof bytes === 'string') return undefined;
    return { blob: blobId(bytes, this.#digits), sha256: isImage(file) ? imageHash(bytes) : contentHash(bytes) };
  }

  /** Keeps the hashes of files, and forgets others. A few that changed since are hashed again in each run. */
  saveHashes(listed: ListedContent, root: string): void {
    if (!this.#isWorthKeeping(listed)) return;
    const { all, walk } = listed;
    const stamps = unpackStamps(this.#numbers);
    const rows = all().flatMap((one) => {
      const stamp = one.kept === undefined ? one.stamp : (stamps[one.kept] ?? '');
      const hashes = stamp === '' ? undefined : this.hashesOf(one);
      return hashes === undefined ? [] : [{ line: this.lineOf(one), stamp, sha256: hashes.sha256 }];
    });
    const numbers = packStamps(rows.map(({ stamp }) => stamp));
    const [lines, starts] = packLines(rows.map(({ line }) => line));
    const sha256s = rows.map(({ sha256 }) => sha256).join('');
    const folders = keptFolders(
      walk?.folders ?? [],
      rows.map(({ line }) => fileInLine(line)),
    );
    const state = contentHash(lines);
    const facts: KeptWalk = { state, folders };
    const parts = [Buffer.from(numbers.buffer), lines, sha256s, JSON.stringify(facts), Buffer.from(starts.buffer)];
    if (this.#store === undefined) return;
    this.#store.write(HASHES, this.#hashesKey(), ...parts);
    const files = rows.map(({ line }, index): StatFile => {
      const { file, blob } = parseTreeLine(line);
      return { file, blob, isSame: (stat) => hasExactStamp(stat, numbers, NUMBERS_PER_STAMP * index) };
    });
    writeStatIndex({ folder: this.#store.folder, kind: 'content', key: state }, root, files);
    this.#index = state;
  }

  #isWorthKeeping({ count, fresh, walk }: ListedContent): boolean {
    const kept = this.#numbers.length / NUMBERS_PER_STAMP;
    const changed = Math.max(this.#fresh.size, kept + fresh.length - count);
    // Folders that had changed just before they were kept had no state yet.
    const unstated = new Set(this.#walk.folders.flatMap(({ folder, state }) => (state === undefined ? [folder] : [])));
    const stated = walk?.folders.filter(({ folder, state }) => state !== undefined && unstated.has(folder)).length ?? 0;
    if (changed + stated === 0) return false;
    const isMuch = MIN_SHARE * changed >= kept || MIN_SHARE * stated > this.#walk.folders.length;
    return isMuch || walk?.isAsKept !== true;
  }

  /** The key of the index of our own by which git finds what changed after this run. */
  get index(): string {
    return this.#index;
  }

  /** Gives the states of the files that are not as they were kept; undefined where one cannot tell its content. */
  changedStates({ fresh, walk }: ListedContent): readonly PathState[] | undefined {
    if (!fresh.every((one) => one.stamp !== '' && this.hashesOf(one) !== undefined)) return undefined;
    const states = new Map(this.#unlikeKept(walk?.isSame ?? new Uint8Array()).map((file) => [file, NOTHING]));
    for (const { file, stamp } of fresh) states.set(file, stamp);
    return [...states];
  }

  /** Lists the kept files that are there no more, or changed. */
  #unlikeKept(isSame: Uint8Array): readonly string[] {
    const gone: string[] = [];
    for (let at = isSame.indexOf(0); at !== -1; at = isSame.indexOf(0, at + 1))
      gone.push(fileInLine(this.#lines.at(at)));
    return gone;
  }

  /** Opens what was found by some terms: in all files, or in a few. */
  findings(terms: string, isOfAll = true): CachedFindings {
    const key = this.#key(terms);
    const name = isOfAll ? FINDINGS : FEW_FINDINGS;
    const parts = this.#store?.open(name, key);
    const before = linesByKey(parts?.(0));
    const wordBytes = parts?.(1);
    let words: ScanTerms['wordTerms'] | undefined = wordBytes && JSON.parse(wordBytes.toString('utf8'));
    const used = new Map<string, string>();
    let isStale = false;
    return {
      of(file, sha256) {
        const line = used.get(contentKey(file, sha256)) ?? before.get(contentKey(file, sha256));
        if (line === undefined) return undefined;
        used.set(contentKey(file, sha256), line);
        return JSON.parse(line.slice(line.indexOf('\t') + 1));
      },
      keep(file, sha256, found) {
        isStale = true;
        used.set(contentKey(file, sha256), `${contentKey(file, sha256)}\t${JSON.stringify(found)}`);
      },
      async wordTerms(make) {
        isStale ||= words === undefined;
        words ??= await make();
        return words;
      },
      save: (isOfAll) => {
        if (!isStale && (!isOfAll || used.size === before.size)) return;
        const touched = new Set(Array.from(used.keys(), fileIn));
        const others = isOfAll ? [] : [...before].flatMap(([key, line]) => (touched.has(fileIn(key)) ? [] : [line]));
        const parts = [
          [...others, ...used.values()].join('\n'),
          ...(words === undefined ? [] : [JSON.stringify(words)]),
        ];
        this.#store?.write(name, key, ...parts);
      },
    };
  }

  /** Gives terms that are kept between runs. */
  storedTerms = (terms: LateTerms): LateTerms => storedTerms(terms, this.#store, this.#key(terms.key));

  /** Gives the facts of a library, made only where they are not kept. */
  factsOf(library: ScannedLibrary, make: (library: ScannedLibrary) => ScanFacts): ScanFacts {
    const { contentKey } = library;
    if (contentKey === undefined) return make(library);
    const key = this.#key(contentKey);
    const body = this.#store?.read(FACTS, key);
    if (body !== undefined) return JSON.parse(body.toString('utf8'));
    const facts = make(library);
    this.#store?.write(FACTS, key, JSON.stringify(facts));
    return facts;
  }

  #key = (more: string): string => JSON.stringify([VERSION, BUILD, this.#digits, more]);
}

/** Copies bytes, so that numbers in them lie where the processor wants them. */
const arrayBufferOf = (bytes: Buffer): ArrayBuffer => Uint8Array.from(bytes).buffer;

const NO_LINES = new KeptLines(Buffer.alloc(0), new Uint32Array());
const NO_WALK: KeptWalk = { state: '', folders: [] };

/** Adds to walked folders where their files are among the kept ones. One of which a file is not kept is left out. */
function keptFolders(folders: readonly WalkedFolder[], files: readonly string[]): readonly KeptFolder[] {
  const ranges = new Map<string, [number, number][]>();
  for (const [index, file] of files.entries()) {
    const folder = file.slice(0, Math.max(file.lastIndexOf('/'), 0));
    const last = ranges.get(folder)?.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else addTo(ranges, folder, [index, index + 1]);
  }
  return folders.flatMap((one) => {
    const own = ranges.get(one.folder) ?? [];
    const count = own.reduce((sum, [start, end]) => sum + end - start, 0);
    return count === one.count ? [{ ...one, ranges: own }] : [];
  });
}

/** The findings in files by the same terms. */
export interface CachedFindings {
  of(file: string, sha256: string): FileMentions | undefined;
  keep(file: string, sha256: string, found: FileMentions): void;
  /** The names that are also words, made only where they are not kept. */
  wordTerms(make: () => Promise<ScanTerms['wordTerms']>): Promise<ScanTerms['wordTerms']>;
  /** Keeps what this run used; and what others used of other files, unless this run looked at all of them. */
  save(isOfAll: boolean): void;
}

/** Writes a path so that it ends before a tab or a line does. */
const keyOf = (file: string): string => (/[\t\n"]/.test(file) ? JSON.stringify(file) : file);

const contentKey = (file: string, sha256: string): string => `${sha256} ${keyOf(file)}`;
const fileIn = (key: string): string => key.slice(key.indexOf(' ') + 1);

/** Reads the lines of what is kept by what stands before their first tab. A line is parsed when it is asked for. */
function linesByKey(bytes: Buffer | undefined): ReadonlyMap<string, string> {
  const lines = bytes === undefined || bytes.length === 0 ? [] : bytes.toString('utf8').split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
}
