import type { CustomerFile } from '../model/customer.ts';
import { escaped, nameWords } from '../text/person-name.ts';
import { isIdentical, isMapping } from '../values/equality.ts';
import { type ForgottenPerson, isBare, PERSON_ID, withoutPerson } from '../values/without-person.ts';

/**
 * The people whom the later state of a file has forgotten: advocates of whom only an id is left, and names in whose place
 * stands an id that is new. What went with them is not to be repeated.
 */
export function forgottenBetween(before: CustomerFile, after: CustomerFile): readonly ForgottenPerson[] {
  const advocates = forgottenAdvocates(before, after);
  const taken = advocates.map(({ replacement }) => replacement);
  const known = new Set(idsIn(before));
  const fresh = [...new Set(idsIn(after))].filter((id) => !known.has(id) && !taken.includes(id));
  const [old, now] = [textsOf(before), textsOf(after)];
  const named = fresh.flatMap((replacement): readonly ForgottenPerson[] => {
    const names = old.flatMap((text) => now.flatMap((other) => nameBetween(text, other, replacement) ?? []));
    const name = names.find((one) => isIdentical(withoutPerson(after, { name: one, replacement }), after));
    return name === undefined ? [] : [{ name, replacement }];
  });
  return [...advocates, ...named];
}

const idsIn = (data: CustomerFile): readonly string[] => JSON.stringify(data).match(PERSON_ID) ?? [];

function forgottenAdvocates(
  { advocates: before = [] }: CustomerFile,
  { advocates: after = [] }: CustomerFile,
): readonly ForgottenPerson[] {
  const isNew = (id: string) => !before.some((other) => other.id === id);
  return before.flatMap((advocate, index) => {
    const { id, name } = advocate;
    const now = after.find((other) => other.id === id) ?? after[index];
    if (now === undefined || !isBare(now)) return [];
    const isForgotten = now.id === id ? Object.keys(advocate).some((key) => !Object.hasOwn(now, key)) : isNew(now.id);
    return !isForgotten ? [] : [{ advocate: id, name, replacement: now.id }];
  });
}

/** The texts of a file with the key of each. */
function textsOf(value: unknown, key = ''): readonly KeyedText[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  return isMapping(value) ? Object.entries(value).flatMap(([inner, of]) => textsOf(of, inner)) : [];
}

interface KeyedText {
  readonly key: string;
  readonly text: string;
}

/** The name that gave way to an id; undefined where one text is not the other with a name replaced. */
function nameBetween(before: KeyedText, after: KeyedText, id: string): string | undefined {
  if (before.key !== after.key || before.text === after.text || !after.text.includes(id)) return undefined;
  const pattern = after.text.split(id).map(escaped).join(`([^\\n]{1,${MAX_NAME_LENGTH}}?)`);
  const [, name, ...others] = new RegExp(`^${pattern}$`, 'u').exec(before.text) ?? [];
  if (name === undefined || name.trim() === '') return undefined;
  return others.every((other) => other.replace(nameWords(name), '') === '') ? name : undefined;
}

// Bounds what is taken for a name, in UTF-16 units: longer words that went are shown.
const MAX_NAME_LENGTH = 60;
