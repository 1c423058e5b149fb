/**
 * A file of the library as bytes, or the reason why it could not be read. `file` is its path from the library's folder,
 * with `/`. Of one that is too large the begin may be there, which tells whom it is about.
 */
export type Source =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly refused: Refusal; readonly begin?: Uint8Array };

/** The reason why a file was not read. */
export interface Refusal {
  readonly rule: 'file/unreadable' | 'file/link' | 'file/too-large';
  /** The message of the diagnostic. */
  readonly message: string;
  readonly hint?: string;
}
