import { wordsOf } from '../containers.ts';
import { placeUnder } from './cell-place.ts';
import { COMPANY, isOfCompanies, isOfCompany, isOfShown, NAME, OTHER_HOLDER } from './company-words.ts';
import { targetPlace } from './link.ts';
import { listPlace } from './list-place.ts';
import type { LonePlace, PlaceKind } from './lone-place.ts';
import { MAX_LIST, TAG } from './source.ts';

export const element: PlaceKind = {
  why: 'the text of an element, by its tag, its class and the record that holds it',
  example: { file: 'a.html', source: '<div class="customer">Vale</div>', place: 'name' },
  placeOf: ({ value, source, start, marked, before }) => {
    const [, tag, attributes = ''] = TAG.exec(before) ?? TAG.exec(marked) ?? [];
    if (tag === undefined) return undefined;
    const name = tag.toLowerCase().replace(/^.*[.:-]/, '');
    const far = source.slice(Math.max(0, start - MAX_LIST), start);
    return elementPlace({ value, tag: name, attributes, before, far, after: source.slice(start, start + MAX_LIST) });
  },
};

/** An element that holds a word, and the source before the word. */
interface Element {
  readonly value: string;
  readonly tag: string;
  readonly attributes: string;
  readonly before: string;
  /** As much of the source as holds the head of a table or list. */
  readonly far: string;
  /** As much of the source behind the word as holds the end of a record. */
  readonly after: string;
}

function elementPlace({ value, tag, attributes, before, far, after }: Element): LonePlace {
  if (tag === 'a') return targetPlace(/href=["'{\s]*([^"'}\s]*)/i.exec(attributes)?.[1] ?? '', value);
  if (/^(?:button|option|label|select)$/.test(tag)) return 'other';
  if (isOfCompanies(classOf(attributes))) return 'name';
  if (tag === 'td') return htmlCellPlace(far.slice(far.lastIndexOf('<table') + 1));
  if (tag === 'li') return htmlListPlace(far);
  if (COMPANY.test(tag)) return 'company';
  const holder = /<([\w:.-]+)(?:\s[^<>]*)?>\s*<[^<>]*>\s*$/.exec(before)?.[1];
  if (NAME.test(tag)) return OTHER_HOLDER.test(holder?.toLowerCase() ?? '') ? 'none' : 'name';
  if (tag === 'title' && isOfShownRecord(far, after)) return 'name';
  return /^(?:dd|dt|th|h[1-6]|p|div|span|strong|b|em|figcaption|title|item|text)$/.test(tag) ? 'item' : 'none';
}

/** True in a record of an export whose type says that it is of a company: `<type>customer</type>`. */
function isOfShownRecord(far: string, after: string): boolean {
  const begin = /<(?:item|entry|record|row|node|post)\b(?:(?!<(?:item|entry|record|row|node|post)\b)[\s\S])*$/i.exec(
    far,
  );
  const [end = ''] = after.split(/<\/(?:item|entry|record|row|node|post)>/i, 1);
  const type = begin === null ? null : RECORD_TYPE.exec(begin[0] + end);
  return type !== null && wordsOf(type[1] ?? '').some(isOfShown);
}
const RECORD_TYPE = /<(?:[\w-]+:)?(?:post_?)?(?:type|kind)>\s*(?:<!\[CDATA\[)?([\w\s-]+)/i;

/** A cell of HTML is a name under such a head, or in a table without any that holds more than the layout. */
function htmlCellPlace(table: string): LonePlace {
  const heads = Array.from(table.matchAll(/<th\b[^<>]*>((?:[^<]|<(?!\/?t[hrd]\b))*)/gi), ([, head = '']) =>
    head.replace(/<[^<>]*>/g, ''),
  );
  const row = table.slice(table.lastIndexOf('<tr') + 1);
  if (isOfCompany(/^[^<>]*>\s*<th\b[^<>]*>([^<]*)/i.exec(row)?.[1] ?? '')) return 'name';
  if (heads.length === 0) return /^[^<>]*role=["']presentation/.test(table) ? 'item' : 'name';
  return placeUnder(heads, heads[(row.match(/<t[hd]\b/gi) ?? []).length - 1] ?? '');
}

const classOf = (attributes: string): string =>
  Array.from(attributes.matchAll(/(?:class(?:Name)?|id|aria-label)=["']([^"']*)/gi), ([, value]) => value).join(' ');

/** The place in a list of HTML, by its class and the heading over it, where no other block comes between. */
export function htmlListPlace(far: string): LonePlace {
  const list = Math.max(far.lastIndexOf('<ul'), far.lastIndexOf('<ol'));
  if (list === -1 || /<\/[uo]l>/.test(far.slice(list))) return 'item';
  const over = far.slice(Math.max(0, list - MAX_OVER), list);
  const lead = /<(?:h[1-6]|p)\b[^<>]*>([^<]*)<\/(?:h[1-6]|p)>\s*(?:<div[^<>]*>\s*)?$/i.exec(over)?.[1] ?? '';
  return listPlace(`${classOf(/^[^>]*/.exec(far.slice(list))?.[0] ?? '')} ${lead}`);
}
/** The most letters from a list to the heading over it. */
const MAX_OVER = 240;
