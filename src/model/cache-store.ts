/** A cache of one library's data between runs. A damaged or foreign file counts as missing. */
export interface CacheStore {
  /** The folder of the cached files. */
  readonly folder: string;
  /** Reads the first part of a cached file; undefined where it is missing, damaged, or of another key. */
  read(name: string, key: string): Buffer | undefined;
  /** Opens a cached file for reading single parts; undefined as for `read`. */
  open(name: string, key: string): ReadPart | undefined;
  /** Writes a cached file of one or more parts, whole or not at all. Never throws. */
  write(name: string, key: string, ...parts: readonly (string | Uint8Array)[]): void;
}

/** Reads the part at an index; undefined where it is damaged, or the file was replaced since it was opened. */
export type ReadPart = (index: number) => Buffer | undefined;
