import { late } from '../../text/late.ts';
import { type Container, containersOf } from '../containers.ts';
import { COMPANY, isOfCompany, isOfShown, LABEL, lastWord, NAME, OTHER_HOLDER, OTHER_NAME } from './company-words.ts';
import { FIELD_SIGNS, type LoneField } from './field-signs.ts';
import type { LonePlace, LoneValue, PlaceKind } from './lone-place.ts';
import { KEY } from './source.ts';

export const field: PlaceKind = {
  why: 'the value of a key, by the key, the fields beside it and what holds it',
  example: { file: 'a.yaml', source: 'customer: Vale', place: 'company' },
  placeOf: (value) => {
    const found = loneFieldIn(value);
    if (found === undefined) return undefined;
    for (const { placeOf } of FIELD_SIGNS) {
      const place = placeOf(found);
      if (place !== undefined) return place;
    }
    return undefined;
  },
};

/** The field of which a word is the value; undefined where it is none. */
export function loneFieldIn(value: LoneValue): LoneField | undefined {
  const { file, source, start, before, after } = value;
  const [, key, mark] = KEY.exec(before) ?? [];
  if (key === undefined || (mark === ':' && /^\s*:\S/.test(after))) return undefined;
  const own = OWN_RECORD.exec(before)?.[0] ?? before;
  const [others = ''] = after.split(RECORD_END, 1);
  const beside = (pattern: RegExp): RegExpExecArray | null => pattern.exec(own) ?? pattern.exec(others);
  const holder = late(() => holderOf(containersOf(source, start, { file, value: value.value })));
  return { ...value, key, place: keyPlace(key, value.value), beside, holder };
}

/** The begin of a record up to a field of it, and the end of a record. */
const OWN_RECORD = /(?:\{|(?:^|\n)[ \t]*-[ \t]|\n[ \t]*\n)(?:(?!\{|\n[ \t]*-[ \t]|\n[ \t]*\n)[\s\S])*$/;
const RECORD_END = /\}|\n[ \t]*-[ \t]|\n[ \t]*\n/;

function keyPlace(key: string, value: string): LonePlace {
  const word = lastWord(key);
  const isLabel = NAME.test(word) || LABEL.test(word);
  if (COMPANY.test(word) || (isLabel && isOfCompany(key))) return 'company';
  if (NAME.test(word)) return OTHER_NAME.test(key) ? 'none' : 'name';
  return LABEL.test(word) || word === value.toLowerCase() ? 'item' : 'none';
}

/** The container that says what it holds, of companies or of something else; if none does, the nearest. */
const holderOf = (containers: readonly Container[]): Container | undefined =>
  containers.find(({ words }) => words.some((word) => isOfShown(word) || OTHER_HOLDER.test(word))) ?? containers[0];
