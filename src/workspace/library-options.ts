/** The options of a command line that say which library is asked, and about which day. */
export interface LibraryOptions {
  readonly library: string | undefined;
  readonly asOf: string | undefined;
  /** True where results of earlier runs may be used, and those of this one be kept. */
  readonly mayCache: boolean;
}
