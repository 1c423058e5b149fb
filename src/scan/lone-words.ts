import { containersOf } from './containers.ts';
import { isGivenName } from './given-names.ts';
import { isIconPath, isStoryPath } from './logo-slug.ts';
import { asciiDocCellPlace, cellPlace, firstRow, rowsAbove } from './lone/cell-place.ts';
import { isOfCompanies } from './lone/company-words.ts';
import { elementPlace, htmlListPlace } from './lone/element-place.ts';
import { fieldPlace, holderOf } from './lone/field-place.ts';
import { linkPlace } from './lone/link-place.ts';
import { bracketPlace, leadOf, listPlace, MAX_LIST, openList } from './lone/list-place.ts';
import type { LonePlace } from './lone/lone-place.ts';
import type { Passage } from './passage.ts';
import { sourceOffset } from './read/text-run.ts';

/** Tells what the word is with which an item of a list begins: `* Rise – payments`. */
export function glossedPlace({ origin }: Passage, source: string | undefined): LonePlace {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (source === undefined || start === undefined) return 'none';
  const before = beforeOf(source, start);
  const [, tag] = TAG.exec(before) ?? [];
  if (tag !== undefined)
    return /^(?:li|dt)$/i.test(tag) ? htmlListPlace(source.slice(Math.max(0, start - MAX_LIST), start)) : 'none';
  return LISTED.test(before.replace(/\[$/, '')) ? listPlace(leadOf(source, start)) : 'none';
}

/** The source before a value, without the marks that begin it. */
const beforeOf = (source: string, start: number): string =>
  source
    .slice(Math.max(0, start - MAX_BEFORE), start)
    .replace(/[*_~`“„«]+$|<!\[CDATA\[\s*$/, '')
    .replace(INLINE_TAGS, '');

/** The kind of place in a list: the mark, tag or key before a value, which the values of one list have in common. */
export function slotOf({ origin, text }: Passage, source: string, file: string): string {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (start === undefined) return '';
  const before = beforeOf(source, start);
  const tag = TAG.exec(before)?.[1];
  if (tag !== undefined) return `<${tag}>`;
  if (LISTED.test(before.replace(/\[$/, ''))) return '-';
  const key = KEY.exec(before)?.[1];
  if (key !== undefined) return `${key} ${containersOf(source, start, { file, value: text })[0]?.words.join(' ')}`;
  return /[|#=[,(]\s*["'`]?$/.exec(before)?.[0].charAt(0).replace(/[[(]/, ',') ?? '';
}

/** True for a word in a sentence that the source says to be a company: behind the name of somebody, or in a list of companies. */
export function isLedBySource(
  { origin, text }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  source: string,
): boolean {
  if (!('offsets' in origin)) return false;
  const at = sourceOffset(origin.offsets, start);
  const before = source.slice(Math.max(0, at - MAX_BEFORE), at);
  const [, ...names] = CELL_BYLINE.exec(before) ?? [];
  if (BYLINE.test(before) || names.some((name) => isGivenName(name.toLowerCase())))
    return /^\s*(?:$|[<"'`“”\n}{])/.test(text.slice(end));
  const from = sourceOffset(origin.offsets, 0);
  const key = KEY.exec(source.slice(Math.max(0, from - MAX_BEFORE), from))?.[1] ?? headOver(source, from);
  return (
    isOfCompanies(key) &&
    LISTED_BEFORE.test(text.slice(0, start)) &&
    /^(?:$|,|,? (?:and|or|und|et|y|e|&) )/.test(text.slice(end))
  );
}

/** The heading over the first line of a text; empty where another line comes between. */
function headOver(source: string, from: number): string {
  const lead = /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, from - 40), from)) ? leadOf(source, from) : '';
  return /^\s*(?:#{1,6}|={1,6})\s/.test(lead) ? lead : '';
}

/** The place for the name of somebody who is quoted, and such a name. */
const BYLINE =
  /(?:<(?:cite|figcaption|footer)(?:\s[^<>]*)?>\s*|%cite\s+|(?:[Aa]uthor|[Cc]ite|attribution|byline|quotee|[Ss]peaker|source|by)["']?\s*[:=]\s*["'`]?)(?:[—–-]\s*)?(?:(?:Dr|Prof)\.\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3},\s$/u;

/** The same in an element that may hold anything, where one of the words has to be no other. */
const CELL_BYLINE = /<(?:td|li|dd|p)(?:\s[^<>]*)?>\s*(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\.)?\s(\p{Lu}[\p{L}’'-]+),\s$/u;

const LISTED_BEFORE = /^(?:[\p{L}\p{N} .&-]+(?:,| (?:and|or|und|et|y|e|&)) ?)*$/u;

/** The key before a value; empty where there is none. */
function keyOf({ origin }: Passage, source: string | undefined): string {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (source === undefined || start === undefined) return '';
  return KEY.exec(source.slice(Math.max(0, start - MAX_KEY), start))?.[1] ?? '';
}

/** True for a value under the key for an account at a service: `github: paulsmith`. */
export const isHandle = (passage: Passage, source: string | undefined): boolean =>
  !/\s/.test(passage.text) && HANDLE_KEY.test(keyOf(passage, source));

/** True for a value under the key for a place: `city: Halden`. */
export const isPlace = (passage: Passage, source: string | undefined): boolean =>
  PLACE_KEY.test(keyOf(passage, source));

const MAX_KEY = 60;

const PLACE_KEY =
  /^(?:city|town|street(?:[_-]?address)?|(?:address[_-]?)?(?:locality|region)|county|ort|stadt|strasse|ville|rue)$/i;

const HANDLE_KEY =
  /(?:^|[_-])(?:github|gitlab|twitter|mastodon|bluesky|instagram|facebook|youtube|telegram|medium|handle|login|nick(?:name)?|screen_?name|user(?:_?name)?|x|via)$/i;

/** Tells what a word alone in a passage is, by the source around it. A file without lines has titles and cells only. */
export function lonePlace({ origin, text: value }: Passage, source: string | undefined, file: string): LonePlace {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (source === undefined || start === undefined || source.trim() === value) return 'name';
  if (/\.(?:csv|tsv|tab)$/i.test(file)) return cellPlace(firstRow(source, start), /[,;\t]/);
  const near = source.slice(Math.max(0, start - MAX_BEFORE), start).replace(/[*_~`“„«]+$|<!\[CDATA\[\s*$/, '');
  const before = near.replace(INLINE_TAGS, '');
  const after = source.slice(start + value.length, start + value.length + MAX_AFTER);
  const [, image] = /(!|\b(?:image|figure|logo)::?[^\s[\]]*)\[$/.exec(before) ?? [];
  if (image !== undefined) return isIconPath(image + (/^\]\(([^\s)]*)/.exec(after)?.[1] ?? '')) ? 'other' : 'name';
  if (/\[$/.test(before) && /^\]/.test(after)) return linkPlace(before, after, value);
  const [, tag, attributes = ''] = TAG.exec(before) ?? TAG.exec(near) ?? [];
  if (tag !== undefined)
    return elementPlace({
      value,
      tag: tag.toLowerCase().replace(/^.*[.:-]/, ''),
      attributes,
      before,
      far: source.slice(Math.max(0, start - MAX_LIST), start),
      after: source.slice(start, start + MAX_LIST),
    });
  if (/\|[ \t]*$/.test(before) && /\.(?:adoc|asciidoc|asc)$/i.test(file)) return asciiDocCellPlace(source, start);
  if (/\|[ \t]*$/.test(before)) return cellPlace(rowsAbove(source, start), /\|/);
  const [, key, mark] = KEY.exec(before) ?? [];
  if (key !== undefined && (mark !== ':' || !/^\s*:\S/.test(after)))
    return fieldPlace({
      key,
      value,
      before,
      after,
      file,
      container: () => holderOf(containersOf(source, start, { file, value })),
    });
  // A cell of a simple table.
  if (/\.(?:rst|rest)$/i.test(file) && /(?:\S\n|\S {2,})$/.test(before) && !UNDERLINED.test(after)) return 'item';
  const [, page] = /^["']?:[ \t]+(\S+\.\w+)[ \t]*(?:\n|$)/.exec(after) ?? [];
  if (page !== undefined && LISTED.test(before)) return isStoryPath(page) ? 'name' : 'other';
  if (/\.(?:haml|slim|pug|jade)$/i.test(file) && INDENTED.test(before)) return 'item';
  // Before the end of the data at the begin of a page, too, which looks like the line under a heading.
  if (LISTED.test(before)) return listPlace(leadOf(source, start));
  if (HEADING.test(before) || UNDERLINED.test(after)) return 'item';
  const [, call] = /([^\n]*\b(?:slice|list))(?: +"[^"\n]*")* +"$/.exec(before) ?? [];
  if (call !== undefined) return bracketPlace(call, file);
  if (!/[[,]\s*["'`]?$|%[wi][[({<][\w\s-]*$/i.test(before)) return 'none';
  const list = openList(source, start);
  if (list === -1) return 'none';
  const lead = /[^\n]{0,120}$/.exec(source.slice(Math.max(0, list - 120), list))?.[0] ?? '';
  return bracketPlace(lead, file);
}

const MAX_BEFORE = 240;

const MAX_AFTER = 240;

const TAG = /<([\w:.-]+)((?:\s[^<>]*)?)>\s*$/;

const INLINE_TAGS = /(?:<(?:b|em|font|i|p|small|span|strong|u)(?:\s[^<>]*)?>\s*)+$/i;

const UNDERLINED = /^[ \t]*\r?\n[ \t]*[=~^"'#*+-]{3}/;

const LISTED = /(?:^|\n)[ \t]*(?:[-*+•][ \t]+)+["']?$/;

/** A tag of an indented template, before its text or the call that prints it. */
const INDENTED = /(?:^|\n)[ \t]*[%.#]?\w[\w.#-]*(?:=[ \t]*\w+[ \t(]+["']?|[ \t]+)$/;

const HEADING = /(?:^|\n)[ \t]*(?:#{1,6}|={1,6})[ \t]+$/;

const KEY = /(?:^|[\s"'{,(<[:-])([\w.-]{1,80})["']?[ \t]*(:|=>?)[ \t]*(?:[{(]\s*)?["'`]?$/;
