/** Things kept of a library between runs, to save time. Nothing depends on them: an odd one counts as missing. */
export interface CacheStore {
  /** The folder they are in. */
  readonly folder: string;
  /** Returns the content kept under a name for the same key; undefined where there is none, or none that can be trusted. */
  read(name: string, key: string): Buffer | undefined;
  /** As `read`, of a content in parts of which not all may be needed. */
  open(name: string, key: string): ReadPart | undefined;
  /** Keeps a content, whole or not at all. Does nothing where it cannot. */
  write(name: string, key: string, ...parts: readonly (string | Uint8Array)[]): void;
}

/** Reads a part of a kept content, by its place; undefined where it cannot be trusted, or other parts have come instead. */
export type ReadPart = (nth: number) => Buffer | undefined;
