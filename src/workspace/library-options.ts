/** The options of a command line that name the library and the day. */
export interface LibraryOptions {
  readonly library: string | undefined;
  readonly asOf: string | undefined;
  /** True where cached results may be used and written. */
  readonly mayCache: boolean;
}
