import { isLogoPath } from './logo-slug.ts';
import type { Passage } from './passage.ts';

/**
 * The meaning of a word of the language that is all of a value.
 * - `company`: a field for companies says that it is one, which counts for the whole file.
 * - `name`: the place is one for names: `name: Target`, an alt text, a cell under `Company`, a link to another site.
 * - `item`: one of several values, which are names if a name that is no word stands beside it, or the file lists customers.
 * - `none`: a heading, a button, an argument, a translation: a word is a word there.
 */
export type LonePlace = 'company' | 'name' | 'item' | 'none';

/** Tells what a word alone in a passage is, by the source around it. A file without lines has titles and cells only. */
export function lonePlace({ origin, text: value }: Passage, source: string | undefined, file: string): LonePlace {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (source === undefined || start === undefined || source.trim() === value) return 'name';
  if (/\.(?:csv|tsv|tab)$/i.test(file)) return cellPlace(firstRow(source, start), /[,;\t]/);
  const near = source.slice(Math.max(0, start - MAX_BEFORE), start).replace(/[*_~`“„«]+$|<!\[CDATA\[\s*$/, '');
  const before = near.replace(INLINE_TAGS, '');
  const after = source.slice(start + value.length, start + value.length + MAX_AFTER);
  if (/!\[$|\b(?:image|figure|logo)::?[^\s[\]]*\[$/.test(before)) return 'name';
  if (/\[$/.test(before)) return linkPlace(before, after);
  const [, tag, attributes = ''] = TAG.exec(before) ?? TAG.exec(near) ?? [];
  if (tag !== undefined) return elementPlace(tag.toLowerCase().replace(/^.*[.:-]/, ''), attributes, before);
  if (/\|[ \t]*$/.test(before)) return cellPlace(rowsAbove(source, start), /\|/);
  const [, key, mark] = KEY.exec(before) ?? [];
  if (key !== undefined && (mark !== ':' || !/^\s*:\S/.test(after)))
    return fieldPlace(keyPlace(key, value), before, after);
  // A cell of a simple table.
  if (/\.(?:rst|rest)$/i.test(file) && /(?:\S\n|\S {2,})$/.test(before) && !UNDERLINED.test(after)) return 'item';
  if (HEADING.test(before) || UNDERLINED.test(after)) return 'item';
  if (LISTED.test(before)) return isOfCompanies(leadOf(source, start)) ? 'name' : 'item';
  if (!/[[,]\s*["'`]?$/.test(before)) return 'none';
  const list = openList(source, start);
  if (list === -1) return 'none';
  return isOfCompanies(/[^\n]{0,120}$/.exec(source.slice(Math.max(0, list - 120), list))?.[0] ?? '') ? 'name' : 'item';
}

const MAX_BEFORE = 240;
const MAX_AFTER = 240;
const TAG = /<([\w:.-]+)((?:\s[^<>]*)?)>\s*$/;
const INLINE_TAGS = /(?:<(?:b|em|font|i|p|small|span|strong|u)(?:\s[^<>]*)?>\s*)+$/i;
const UNDERLINED = /^[ \t]*\r?\n[ \t]*[=~^"'#*+-]{3}/;
const LISTED = /(?:^|\n)[ \t]*(?:[-*+•][ \t]+)+["']?$/;

const HEADING = /(?:^|\n)[ \t]*(?:#{1,6}|={1,6})[ \t]+$/;

/** The offset of the bracket that opens the list at an offset; -1 where the last one that is open is that of a call. */
function openList(source: string, start: number): number {
  let depth = 0;
  for (let at = start - 1; at >= Math.max(0, start - MAX_LIST); at -= 1) {
    const sign = source[at] ?? '';
    if (/[)\]}]/.test(sign)) depth += 1;
    else if (/[([{]/.test(sign)) {
      if (depth === 0) return sign === '[' ? at : -1;
      depth -= 1;
    }
  }
  return -1;
}

/** The line over a list that says what it is of: a heading, a key, or the end of a paragraph. */
function leadOf(source: string, start: number): string {
  let end = source.lastIndexOf('\n', start - 1);
  while (end > 0 && start - end < MAX_LIST) {
    const from = source.lastIndexOf('\n', end - 1) + 1;
    const line = source.slice(from, end);
    if (/[\p{L}\p{N}]/u.test(line) && !/^\s*[-*+•]\s/.test(line)) return line;
    end = from - 1;
  }
  return '';
}
const MAX_LIST = 4000;

/** True where the words over a list say that it is one of companies. */
const isOfCompanies = (lead: string): boolean =>
  (
    lead
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some(
    (word) => COMPANY.test(word) || OTHER_HEADS.test(word) || /^(?:trusted|testimonials?|used|using|uses)$/.test(word),
  );

const KEY = /(?:^|[\s"'{,(<[:-])([\w.-]{1,80})["']?[ \t]*([:=])[ \t]*(?:[{(]\s*)?["'`]?$/;

/** The last word of a name of code: `customerName`, `data-name`, `og:title`. */
const lastWord = (name: string): string =>
  (
    name
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  ).at(-1) ?? '';

const COMPANY =
  /^(?:compan(?:y|ies)|customers?|clients?|organi[sz]ations?|orgs?|accounts?|vendors?|partners?|members?|adopters?|sponsors?|employers?|brands?|firma|kunden?|unternehmen|entreprises?|empresas?|clientes?|aziend[ae])$/;
const NAME = /^(?:name|names|alt|logo|affiliation|publisher|reference|who|legalname)$/;
/** Fields of a label: one among names is a name, and one among labels is none. */
const LABEL = /^(?:title|label|text|value|caption|heading|by|author|quotee|source|item)$/;

function keyPlace(key: string, value: string): LonePlace {
  const word = lastWord(key);
  const isLabel = NAME.test(word) || LABEL.test(word);
  if (COMPANY.test(word) || (isLabel && isOfCompany(key))) return 'company';
  if (NAME.test(word)) return 'name';
  return LABEL.test(word) || word === value.toLowerCase() ? 'item' : 'none';
}

/** A name is no more than one of several among the fields of a person or of a thing of code, or in an element of a form. */
function fieldPlace(place: LonePlace, before: string, after: string): LonePlace {
  if (place !== 'name') return place;
  const own =
    /(?:\{|(?:^|\n)[ \t]*-[ \t]|\n[ \t]*\n)(?:(?!\{|\n[ \t]*-[ \t]|\n[ \t]*\n)[\s\S])*$/.exec(before)?.[0] ?? before;
  const [others = ''] = after.split(/\}|\n[ \t]*-[ \t]|\n[ \t]*\n/, 1);
  const isThing = OTHER_FIELD.test(own) || OTHER_FIELD.test(others) || OTHER_TAG.test(before);
  return isThing ? 'item' : place;
}
const OTHER_FIELD =
  /(?:^|[\s"'{,-])(?:role|job|e-?mail|bio|avatar|twitter|github|type|kind|in|schema|required|component|metadata)["']?[ \t]*:[ \t\n]/i;
const OTHER_TAG = /<(?:[\w.]*(?:Icon|Field|Input|Column|Tab|Route|Screen)|meta|input|select|slot|param)\s[^<>]*$/;

/** True for `customer_title` and `company.name`. */
const isOfCompany = (key: string): boolean =>
  key
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => COMPANY.test(word));

const linkPlace = (before: string, after: string): LonePlace =>
  /^\](?:\(\s*<?(?:https?:)?\/\/|\[|:)/.test(after) || /:\/\/\S*\[$/.test(before) ? 'name' : 'item';

function elementPlace(tag: string, attributes: string, before: string): LonePlace {
  if (tag === 'a') return /href=["'{\s]*(?:https?:)?\/\//i.test(attributes) ? 'name' : 'item';
  if (tag === 'td') {
    const heads = before.slice(before.lastIndexOf('<table') + 1).match(/<th\b[^<>]*>[^<]*/gi) ?? [];
    return heads.length === 0 || heads.some((head) => isNameHead(head.replace(/<[^>]*>/, ''))) ? 'name' : 'item';
  }
  if (COMPANY.test(tag)) return 'company';
  if (NAME.test(tag)) return 'name';
  return /^(?:li|dd|dt|th|h[1-6]|p|div|span|strong|b|em|figcaption|title|item|text)$/.test(tag) ? 'item' : 'none';
}

const isRow = (line: string): boolean => line.includes('|');

/** The head of a table, and the line of a cell up to it. */
interface CellRow {
  readonly head: string;
  readonly row: string;
}

/** The first line of a file that is a table, and the line up to an offset. */
function firstRow(source: string, start: number): CellRow {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  return { head: from === 0 ? '' : source.slice(0, source.indexOf('\n')), row: source.slice(from, start) };
}

/** The first line of the table in which an offset lies, and the line up to it. */
function rowsAbove(source: string, start: number): CellRow {
  let from = source.lastIndexOf('\n', start - 1) + 1;
  const row = source.slice(from, start);
  let head = '';
  for (let count = 0; from > 0 && count < MAX_ROWS; count += 1) {
    const above = source.lastIndexOf('\n', from - 2) + 1;
    const line = source.slice(above, from - 1);
    if (!isRow(line) && !/^[ \t]*\+[-=+]+\+[ \t]*$/.test(line)) break;
    if (isRow(line) && !/^[\s|=:+-]*$/.test(line)) head = line;
    from = above;
  }
  return { head, row };
}
const MAX_ROWS = 200;

/** A cell is a name where its column is one of names, or the table has no more than cells. */
function cellPlace({ head, row }: CellRow, bar: RegExp): LonePlace {
  if (head === '') return 'none';
  const heads = head.split(bar);
  const own = heads[row.split(bar).length - 1] ?? '';
  const isOfCode = heads.some((head) => /^\s*(?:type|default|required|description|parameters?)\s*$/i.test(head));
  return isNameHead(own) && !(isOfCode && NAME.test(own.trim().toLowerCase())) ? 'name' : 'item';
}

const isNameHead = (head: string): boolean => {
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => COMPANY.test(word) || NAME.test(word) || OTHER_HEADS.test(word));
};
const OTHER_HEADS = /^(?:users?|logos?|references?|team|nom|nombre|nome|navn|会社|企業|公司|客户|компания|клиент)$/;

/** Tells by its path whether a file lists customers. */
export const listsCustomers = (file: string): boolean =>
  isLogoPath(file.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').replace(/\/([^/]*)$/, '/$1/'));
