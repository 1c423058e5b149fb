import { blobId } from '../../io/git/blobs.ts';
import type { CacheStore } from '../../model/cache-store.ts';
import { BUILD, VERSION } from '../../model/version.ts';
import type { FileMentions } from '../../scan/find-mentions.ts';
import { contentHash } from '../../text/hash.ts';

/** A file of content, and a way to read it. */
export interface ReadableFile {
  readonly file: string;
  /** Empty where only the content can tell if it changed. */
  readonly stamp: string;
  /** Gives the bytes, or the reason why there are none. */
  read(): Uint8Array | string;
}

/** The mentions of a file, and the reason why a part of it could not be read. */
export interface FileFindings extends FileMentions {
  readonly unread?: string;
}

/** The hashes of a content: git's id of it, and SHA-256. */
interface ContentHashes {
  readonly blob: string;
  readonly sha256: string;
}

type HashRow = readonly [file: string, stamp: string, blob: string, sha256: string];
type FindingsRow = readonly [file: string, sha256: string, findings: FileFindings];

const HASHES = 'content-hashes';
const FINDINGS = 'content-findings';

/**
 * Keeps what was found in files between runs, by their paths and contents. A stamp only saves the reading of a file, and
 * one that changed too recently has none.
 */
export class ContentCache {
  readonly #store: CacheStore | undefined;
  readonly #digits: number;
  readonly #before: ReadonlyMap<string, ContentHashes & { readonly stamp: string }>;
  readonly #hashes = new Map<string, HashRow>();

  /** `digits` is the length of git's ids. */
  constructor(store: CacheStore | undefined, digits = 40) {
    this.#store = store;
    this.#digits = digits;
    const rows = readRows<HashRow>(store, HASHES, this.#key('hashes'));
    this.#before = new Map(rows.map(([file, stamp, blob, sha256]) => [file, { stamp, blob, sha256 }]));
  }

  /** Hashes a file, from its stamp where that tells; undefined where it cannot be read. */
  hashesOf(one: ReadableFile, bytes: () => Uint8Array | string = () => one.read()): ContentHashes | undefined {
    const old = this.#before.get(one.file);
    const hashes = old !== undefined && one.stamp !== '' && old.stamp === one.stamp ? old : this.#hash(bytes());
    if (hashes !== undefined && one.stamp !== '')
      this.#hashes.set(one.file, [one.file, one.stamp, hashes.blob, hashes.sha256]);
    return hashes;
  }

  #hash(bytes: Uint8Array | string): ContentHashes | undefined {
    if (typeof bytes === 'string') return undefined;
    return { blob: blobId(bytes, this.#digits), sha256: contentHash(bytes) };
  }

  /** Keeps the hashes of all files that were asked about, and forgets others. */
  saveHashes(): void {
    this.#store?.write(HASHES, this.#key('hashes'), JSON.stringify([...this.#hashes.values()]));
  }

  /** Opens what was found by some terms. */
  findings(terms: string): CachedFindings {
    const key = this.#key(terms);
    const rows = readRows<FindingsRow>(this.#store, FINDINGS, key);
    const byContent = new Map(rows.map((row) => [contentKey(row[0], row[1]), row]));
    const used = new Map<string, FindingsRow>();
    return {
      of(file, sha256) {
        const row = byContent.get(contentKey(file, sha256));
        if (row !== undefined) used.set(contentKey(file, sha256), row);
        return row?.[2];
      },
      keep(file, sha256, found) {
        used.set(contentKey(file, sha256), [file, sha256, found]);
      },
      save: (isOfAll) => {
        const touched = new Set(Array.from(used.values(), ([file]) => file));
        const others = isOfAll ? [] : rows.filter(([file]) => !touched.has(file));
        this.#store?.write(FINDINGS, key, JSON.stringify([...others, ...used.values()]));
      },
    };
  }

  #key = (more: string): string => JSON.stringify([VERSION, BUILD, this.#digits, more]);
}

/** The findings in files by the same terms. */
export interface CachedFindings {
  of(file: string, sha256: string): FileFindings | undefined;
  keep(file: string, sha256: string, found: FileFindings): void;
  /** Keeps what this run used; and what others used of other files, unless this run looked at all of them. */
  save(isOfAll: boolean): void;
}

const contentKey = (file: string, sha256: string): string => `${sha256} ${file}`;

function readRows<Row>(store: CacheStore | undefined, name: string, key: string): readonly Row[] {
  const text = store?.read(name, key)?.toString('utf8');
  return text === undefined ? [] : JSON.parse(text);
}
