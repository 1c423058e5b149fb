import type { ScannedLibrary } from '../../cache/open-scanned-library.ts';
import type { KeptFiles } from '../../io/files/content-files.ts';
import { packStamps, unpackStamps } from '../../io/files/stamps.ts';
import { blobId } from '../../io/git/blobs.ts';
import { fileInLine, formatTreeLine, parseTreeLine, type TreeLine } from '../../io/git/tree-entries.ts';
import type { CacheStore } from '../../model/cache-store.ts';
import { BUILD, VERSION } from '../../model/version.ts';
import type { FileMentions } from '../../scan/find-mentions.ts';
import type { ScanTerms } from '../../scan/terms.ts';
import { contentHash } from '../../text/hash.ts';
import { late } from '../../text/late.ts';
import type { ScanFacts } from './content.ts';

/** A file of content, and a way to read it. */
export interface ReadableFile {
  readonly file: string;
  /** Empty where only the content can tell if it changed. */
  readonly stamp: string;
  /** The index among the kept files, where it has the stamp of that one. */
  readonly kept?: number | undefined;
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
const FACTS = 'content-facts';
const SHA256_DIGITS = 64;

/**
 * Keeps what was found in files between runs, by their paths and contents. A stamp only saves the reading of a file, and
 * one that changed too recently has none.
 */
export class ContentCache {
  readonly #store: CacheStore | undefined;
  readonly #digits: number;
  /** The files of the last run. */
  readonly kept: KeptFiles;
  /** Their lines, as git lists a commit. */
  readonly #lines: readonly TreeLine[];
  readonly #sha256s: () => string;
  readonly #fresh = new Map<string, ContentHashes | undefined>();

  /** `digits` is the length of git's ids. */
  constructor(store: CacheStore | undefined, digits = 40) {
    this.#store = store;
    this.#digits = digits;
    const parts = store?.open(HASHES, this.#key('hashes'));
    const [numbers, lines] = [parts?.(0), parts?.(1)];
    const isWhole = numbers !== undefined && lines !== undefined && numbers.length > 0;
    this.#lines = isWhole ? lines.toString('utf8').split('\0') : [];
    this.kept = {
      files: this.#lines.map(fileInLine),
      numbers: isWhole ? new Float64Array(Uint8Array.from(numbers).buffer) : new Float64Array(),
    };
    this.#sha256s = late(() => parts?.(2)?.toString('latin1') ?? '');
  }

  /** Hashes a file, from its stamp where that tells; undefined where it cannot be read. */
  hashesOf(one: ReadableFile, bytes: () => Uint8Array | string = () => one.read()): ContentHashes | undefined {
    if (one.kept !== undefined) {
      const sha256 = this.#sha256s().slice(SHA256_DIGITS * one.kept, SHA256_DIGITS * (one.kept + 1));
      if (sha256 !== '') return { blob: parseTreeLine(this.#lines[one.kept] ?? '').blob, sha256 };
    }
    if (one.stamp === '') return this.#hash(bytes());
    if (!this.#fresh.has(one.file)) this.#fresh.set(one.file, this.#hash(bytes()));
    return this.#fresh.get(one.file);
  }

  /** Lists a file as git lists a commit. */
  lineOf(one: ReadableFile): TreeLine {
    if (one.kept !== undefined) return this.#lines[one.kept] ?? '';
    const { file } = one;
    const blob = this.hashesOf(one)?.blob;
    return formatTreeLine(blob === undefined ? { file, kind: 'unread', blob: '' } : { file, kind: 'file', blob });
  }

  #hash(bytes: Uint8Array | string): ContentHashes | undefined {
    if (typeof bytes === 'string') return undefined;
    return { blob: blobId(bytes, this.#digits), sha256: contentHash(bytes) };
  }

  /** Keeps the hashes of files, and forgets others. */
  saveHashes(files: readonly ReadableFile[]): void {
    if (this.#fresh.size === 0 && files.length === this.kept.files.length) return;
    const stamps = unpackStamps(this.kept.numbers);
    const rows = files.flatMap((one) => {
      const stamp = one.kept === undefined ? one.stamp : (stamps[one.kept] ?? '');
      const hashes = stamp === '' ? undefined : this.hashesOf(one);
      return hashes === undefined ? [] : [{ line: this.lineOf(one), stamp, sha256: hashes.sha256 }];
    });
    const numbers = packStamps(rows.map(({ stamp }) => stamp));
    const [lines, sha256s] = [rows.map(({ line }) => line).join('\0'), rows.map(({ sha256 }) => sha256).join('')];
    this.#store?.write(HASHES, this.#key('hashes'), Buffer.from(numbers.buffer), lines, sha256s);
  }

  /** Opens what was found by some terms. */
  findings(terms: string): CachedFindings {
    const key = this.#key(terms);
    const parts = this.#store?.open(FINDINGS, key);
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
      wordTerms(make) {
        isStale ||= words === undefined;
        words ??= make();
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
        this.#store?.write(FINDINGS, key, ...parts);
      },
    };
  }

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

/** The findings in files by the same terms. */
export interface CachedFindings {
  of(file: string, sha256: string): FileMentions | undefined;
  keep(file: string, sha256: string, found: FileMentions): void;
  /** The names that are also words, made only where they are not kept. */
  wordTerms(make: () => ScanTerms['wordTerms']): ScanTerms['wordTerms'];
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
