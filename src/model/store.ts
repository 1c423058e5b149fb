/** Things kept of a library between runs, to save time. Nothing depends on them: an odd one counts as missing. */
export interface Store {
  /** The folder they are in. */
  readonly folder: string;
  /** Returns the content kept under a name for the same key; undefined where there is none, or none that can be trusted. */
  read(name: string, key: string): Buffer | undefined;
  /** Keeps a content, whole or not at all. Does nothing where it cannot. */
  write(name: string, key: string, content: string | Uint8Array): void;
}
