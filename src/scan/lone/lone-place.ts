/**
 * The meaning of a word of the language that is all of a value.
 * - `company`: a field for companies says that it is one, which counts for the whole file.
 * - `name`: the place is one for names: `name: Target`, an alt text, a cell under `Company`, a link to another site.
 * - `member`: one of a list that says that it is of customers or logos, which may be slugs too.
 * - `item`: one of several values, which are names if a name that is no word stands beside it, or the file lists customers.
 * - `none`: an argument, a translation: a word is a word there, unless the file says elsewhere that it is a name.
 * - `other`: a button, a link to a page of the site, a field for people: a word is a word there, whatever the file says.
 */
export type LonePlace = 'company' | 'member' | 'name' | 'item' | 'none' | 'other';

/** A word that is all of a value, and the source around it. */
export interface LoneValue {
  readonly value: string;
  readonly file: string;
  readonly source: string;
  readonly start: number;
  /** The source before it, without the marks that begin it: as a whole, and without the tags of inline elements. */
  readonly marked: string;
  readonly before: string;
  readonly after: string;
}

/** One kind of place for a value. Of the kinds in their order, the first that it stands in says what the value is. */
export interface PlaceKind {
  /** The way to tell what the value is, as a sentence. */
  readonly why: string;
  /** A file in which this kind, and no earlier one, says that `Vale` is such a place. */
  readonly example: { readonly file: string; readonly source: string; readonly place: LonePlace };
  readonly placeOf: (value: LoneValue) => LonePlace | undefined;
}
