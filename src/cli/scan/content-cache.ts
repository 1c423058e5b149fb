import { blobId } from '../../io/git/blobs.ts';
import type { CacheStore } from '../../model/cache-store.ts';
import { BUILD, VERSION } from '../../model/version.ts';
import type { FileMentions } from '../../scan/find-mentions.ts';
import type { ScanTerms } from '../../scan/terms.ts';
import { contentHash } from '../../text/hash.ts';

/** A file of content, and a way to read it. */
export interface ReadableFile {
  readonly file: string;
  /** Empty where only the content can tell if it changed. */
  readonly stamp: string;
  /** Gives the bytes, or the reason why there are none. */
  read(): Uint8Array | string;
}

/** The hashes of a content: git's id of it, and SHA-256. */
interface ContentHashes {
  readonly blob: string;
  readonly sha256: string;
}

/** A file, its stamp, and its hashes: one line of what is kept. */
interface HashRow extends ContentHashes {
  readonly stamp: string;
  readonly line: string;
}

const HASHES = 'content-hashes';
const FINDINGS = 'content-findings';

/**
 * Keeps what was found in files between runs, by their paths and contents. A stamp only saves the reading of a file, and
 * one that changed too recently has none.
 */
export class ContentCache {
  readonly #store: CacheStore | undefined;
  readonly #digits: number;
  readonly #before: ReadonlyMap<string, string>;
  readonly #hashes = new Map<string, string>();
  #isStale = false;

  /** `digits` is the length of git's ids. */
  constructor(store: CacheStore | undefined, digits = 40) {
    this.#store = store;
    this.#digits = digits;
    this.#before = linesByKey(store?.read(HASHES, this.#key('hashes')));
  }

  /** Hashes a file, from its stamp where that tells; undefined where it cannot be read. */
  hashesOf(one: ReadableFile, bytes: () => Uint8Array | string = () => one.read()): ContentHashes | undefined {
    const key = keyOf(one.file);
    const old = parseHashes(this.#hashes.get(key) ?? this.#before.get(key));
    const isSame = old !== undefined && one.stamp !== '' && old.stamp === one.stamp;
    const hashes = isSame ? old : this.#hash(bytes());
    if (hashes === undefined || one.stamp === '') return hashes;
    this.#isStale ||= !isSame;
    this.#hashes.set(key, isSame ? old.line : [key, one.stamp, hashes.blob, hashes.sha256].join('\t'));
    return hashes;
  }

  #hash(bytes: Uint8Array | string): ContentHashes | undefined {
    if (typeof bytes === 'string') return undefined;
    return { blob: blobId(bytes, this.#digits), sha256: contentHash(bytes) };
  }

  /** Keeps the hashes of all files that were asked about, and forgets others. */
  saveHashes(): void {
    if (!this.#isStale && this.#hashes.size === this.#before.size) return;
    this.#store?.write(HASHES, this.#key('hashes'), [...this.#hashes.values()].join('\n'));
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

function parseHashes(line: string | undefined): HashRow | undefined {
  const [, stamp, blob, sha256] = line?.split('\t') ?? [];
  if (line === undefined || stamp === undefined || blob === undefined || sha256 === undefined) return undefined;
  return { line, stamp, blob, sha256 };
}

/** Reads the lines of what is kept by what stands before their first tab. A line is parsed when it is asked for. */
function linesByKey(bytes: Buffer | undefined): ReadonlyMap<string, string> {
  const lines = bytes === undefined || bytes.length === 0 ? [] : bytes.toString('utf8').split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
}
