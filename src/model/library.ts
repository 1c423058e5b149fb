import type { Config } from './config.ts';
import type { Customer } from './customer.ts';
import type { Fault } from './diagnostic.ts';
import type { Ignore } from './ignore.ts';
import type { Place, Range } from './place.ts';
import type { Refusal } from './source.ts';

/** A loaded library: every customer file that could be read, and the faults found in the files. */
export interface Library {
  readonly config: Config;
  /** In the order of their files; the broken ones too. */
  readonly customers: readonly Customer[];
  /** Files that could not be read at all. */
  readonly omitted: readonly OmittedFile[];
  /**
   * The files with errors as other customers are linked to them, those of `omitted` too: with each name that their texts
   * may mean. Each says no for its company.
   */
  readonly doubtful: readonly Customer[];
  /**
   * The faults found by loading: `file/*`, `config/*`, `schema/*`, `reference/*`, and days that the calendar does not
   * have.
   */
  readonly faults: readonly Fault[];
  /** The comments that suppress findings, in the order of files and lines, without those of unreadable files. */
  readonly ignores: readonly Ignore[];
  /** All files of the library, in order, the config first. */
  readonly files: readonly string[];
  /** Gives the range of a place in its file. A path that does not exist gets the range of its nearest parent. */
  locate(place: Place): Range;
  /** Gives the text of a file; undefined where there is none to show. */
  textOf(file: string): string | undefined;
  /** The pictures and films that assets name. Absent where nothing is on a disk, as in the state of a commit. */
  readonly assetFiles?: AssetFiles | undefined;
}

/** The files of a library that assets name. Each is read only when asked about, and once. */
export interface AssetFiles {
  /** Gives the hash of a file, by its path from the library's folder. Never throws. */
  hashOf(path: string): FileHash;
  /** Gives the stamp of a file; empty where only the content can tell whether it changed. Never throws. */
  stampOf(path: string): string;
}

/** SHA-256 of the bytes of a file in lower-case hex, or the reason why there is none. */
export type FileHash = { readonly sha256: string } | { readonly refused: Refusal };

/** A file that could not be read, with the reason. */
export interface OmittedFile {
  readonly file: string;
  readonly why: string;
}

/** Lists the customers that rules and standing can trust. */
export const soundCustomers = (library: Library): readonly Customer[] =>
  library.customers.filter((customer) => !customer.broken);
