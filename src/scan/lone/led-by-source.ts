import { isGivenName } from '../given-names.ts';
import type { Passage } from '../passage.ts';
import { sourceOffset } from '../read/text-run.ts';
import { isOfCompanies } from './company-words.ts';
import { KEY, leadOf, MAX_BEFORE, MAX_LIST } from './source.ts';

/** True for a word in a sentence that the source says to be a company: behind the name of somebody, or in a list of companies. */
export function isLedBySource(
  { origin, text }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  source: string,
): boolean {
  if (!('offsets' in origin)) return false;
  const at = sourceOffset(origin.offsets, start);
  if (isBehindByline(source.slice(Math.max(0, at - MAX_BEFORE), at)))
    return /^\s*(?:$|[<"'`“”\n}{])/.test(text.slice(end));
  if (!LISTED_BEHIND.test(text.slice(end, end + 6)) || !isListBegin(text, start)) return false;
  const from = sourceOffset(origin.offsets, 0);
  return isOfCompanies(KEY.exec(source.slice(Math.max(0, from - MAX_BEFORE), from))?.[1] ?? headOver(source, from));
}

/** The heading over the first line of a text; empty where another line comes between. */
function headOver(source: string, from: number): string {
  const lead = /(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, from - 40), from)) ? leadOf(source, from) : '';
  return /^\s*(?:#{1,6}|={1,6})\s/.test(lead) ? lead : '';
}

/** True where names and what joins them, and nothing else, stand before a place. */
const isListBegin = (text: string, start: number): boolean =>
  start === 0 ||
  (start < MAX_LIST &&
    LISTED_BEFORE.test(text.slice(Math.max(0, start - 6), start)) &&
    NAMES.test(text.slice(0, start)));
const NAMES = /^[\p{L}\p{N} .&,-]+$/u;
const LISTED_BEFORE = /(?:,| (?:and|or|und|et|y|e|&)) ?$/;
const LISTED_BEHIND = /^(?:$|,|,? (?:and|or|und|et|y|e|&) )/;

function isBehindByline(before: string): boolean {
  const [, ...names] = CELL_BYLINE.exec(before) ?? [];
  return BYLINE.test(before) || names.some((name) => isGivenName(name.toLowerCase()));
}

/** The place for the name of somebody who is quoted, such a name, and a post. */
const BYLINE =
  /(?:<(?:cite|figcaption|footer)(?:\s[^<>]*)?>\s*|%cite\s+|(?:[Aa]uthor|[Cc]ite|attribution|byline|quotee|[Ss]peaker|source|by)["']?\s*[:=]\s*["'`]?)(?:[—–-]\s*)?(?:(?:Dr|Prof)\.\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3},\s(?:[^"'<>`\n]{1,60}(?:,| (?:of|at|von|bei|chez|OF|AT))\s)?$/u;

/** The same in an element that may hold anything, where one of the words has to be no other. */
const CELL_BYLINE = /<(?:td|li|dd|p)(?:\s[^<>]*)?>\s*(\p{Lu}\p{Ll}+)(?:\s\p{Lu}\.)?\s(\p{Lu}[\p{L}’'-]+),\s$/u;
