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
