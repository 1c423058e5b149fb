/** A file of the library as bytes, or why it could not be read. `file` is its path from the library's folder, with `/`. */
export type Source =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly refused: Refusal };

/** Why a file was not read. */
export interface Refusal {
  readonly rule: 'file/unreadable' | 'file/link' | 'file/too-large';
  /** What is wrong, as a diagnostic says it. */
  readonly message: string;
  readonly hint?: string;
}
