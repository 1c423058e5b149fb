/**
 * The text of a file as its readers see it, in pieces that belong together. Readers of file types make passages; the search
 * for mentions knows passages only.
 */
export interface Passage {
  /** Entities and escapes decoded, inline tags and the joints of runs gone; blocks end with a line break. */
  readonly text: string;
  readonly role: PassageRole;
  /** Maps offsets of `text` to places in the file. */
  readonly origin: PassageOrigin;
}

/**
 * - `text`: running text.
 * - `value`: the whole of a table cell, data value, heading, link text, alt text, title or property, which may be a name alone.
 * - `address`: a URL or path, for domains and logos; a name in it is no mention.
 * - `comment`: a comment of program code, which no visitor reads.
 * - `file`: the path of the file itself.
 */
export type PassageRole = 'text' | 'value' | 'address' | 'comment' | 'file';

/**
 * Either offsets into the decoded text of the file: pairs of an offset in the passage and one in the file, ascending, each
 * holding up to the next; or, for a file without lines, the number of its slide, paragraph group or page.
 */
export type PassageOrigin =
  | { readonly offsets: readonly (readonly [passage: number, file: number])[] }
  | { readonly line: number; readonly part?: string };

/** The content of one file, read. */
export interface ReadContent {
  readonly passages: readonly Passage[];
  /** The decoded text, for lines, columns and excerpts; undefined for a file without lines. */
  readonly text?: string;
  /** SHA-256 of each image: of the file itself, and of those within an office file or PDF. */
  readonly images: readonly ContentImage[];
  /** The reason why a part of the file, or all of it, could not be read. */
  readonly unread?: string;
}

export interface ContentImage {
  readonly sha256: string;
  /** The part of the file it stands in; undefined for an image file itself. */
  readonly line?: number;
  readonly part?: string;
}
