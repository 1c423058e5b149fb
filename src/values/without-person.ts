import type { Advocate, Asset, CustomerFile } from '../model/customer.ts';
import { escaped, hasPart, idWords, nameWords } from '../text/person-name.ts';
import { slugOf } from '../text/slug.ts';
import { isMapping } from './equality.ts';

/** A person to forget: an advocate by id, anybody else by name; and the id that takes the place of both. */
export interface ForgottenPerson {
  readonly advocate?: string | undefined;
  readonly name?: string | undefined;
  readonly replacement: string;
}

/**
 * A customer's file without a person. Of an advocate only an id is left, and material in which they speak loses its
 * words. In all other values the replacement takes the place of the name, and of the id where that goes, too, unless
 * `mayReplace` forbids it.
 */
export function withoutPerson(
  data: CustomerFile,
  person: ForgottenPerson,
  mayReplace: MayReplace = () => true,
): CustomerFile {
  const { advocate: id } = person;
  const { advocates, assets } = data;
  const bare: CustomerFile = {
    ...data,
    ...(advocates && {
      advocates: advocates.map((one) => (one.id === id ? { id, status: 'left', ...keptPerson(data, one) } : one)),
    }),
    ...(assets && {
      assets: assets.map((asset) => (id !== undefined && asset.advocate === id ? silenced(asset) : asset)),
    }),
  };
  return replaced(bare, [], (text, keys) => {
    const now = isReference(keys.at(-1) ?? '') ? idWithout(text, person) : textWithout(text, person);
    return now === text || mayReplace(keys, now === person.replacement) ? now : text;
  }) as CustomerFile;
}

/**
 * The id of a person in every file, where they refused something here and it does not say their name: so the refusal
 * still holds wherever they are listed. Without a name nobody can tell that it does not.
 */
export function keptPerson({ consent = [] }: CustomerFile, { id, name, person }: Advocate): Pick<Advocate, 'person'> {
  const hasRefused = consent.some(
    ({ subject, status }) => subject === id && (status === 'declined' || status === 'withdrawn'),
  );
  const isNameless = person !== undefined && name !== undefined && !hasPart(person.replaceAll('-', ' '), name);
  return hasRefused && isNameless && person !== id ? { person } : {};
}

/** Says whether a text under these keys may change, in whole or in part. */
type MayReplace = (keys: readonly string[], isWhole: boolean) => boolean;

/** Says whether nothing but ids is left of an advocate. */
export const isBare = (advocate: Advocate | undefined): boolean =>
  advocate?.status === 'left' && Object.keys(advocate).every((key) => ['id', 'status', 'person'].includes(key));

function silenced(asset: Asset): Asset {
  const kept = Object.entries(asset).filter(([key]) => key !== 'text' && !key.startsWith('approv'));
  return { ...(Object.fromEntries(kept) as unknown as Asset), status: 'retired' };
}

/** Says whether a key holds ids or references to them. */
export const isReference = (key: string): boolean =>
  ['id', 'person', 'advocate', 'advocates', 'subject', 'story', 'stories'].includes(key);

type ReplaceText = (text: string, keys: readonly string[]) => string;

function replaced(value: unknown, keys: readonly string[], replace: ReplaceText): unknown {
  if (typeof value === 'string') {
    const key = keys.at(-1) ?? '';
    // Ids of products are words of the taxonomy.
    if (key === 'products' || (key === 'id' && keys.at(-2) === 'products')) return value;
    return replace(value, keys);
  }
  if (Array.isArray(value)) return value.map((item) => replaced(item, keys, replace));
  if (!isMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, replaced(of, [...keys, key], replace)]));
}

/** A text without a person's name, and without their id where that goes. */
export function textWithout(text: string, { advocate, name, replacement }: ForgottenPerson): string {
  if (text === advocate) return replacement;
  const unnamed = name === undefined ? text : text.replace(nameWords(name), replacement);
  // An id of one word may be any word of a text.
  return advocate?.includes('-') ? unnamed.replace(idWords(advocate), replacement) : unnamed;
}

/** An id without a person's name in it. */
function idWithout(id: string, { advocate, name = '', replacement }: ForgottenPerson): string {
  if (id === advocate) return replacement;
  return [slugOf(name), advocate === replacement ? '' : (advocate ?? '')]
    .filter((words) => words !== '')
    .reduce(
      (left, words) => left.replace(new RegExp(`(?<![a-z0-9])${escaped(words)}(?![a-z0-9])`, 'g'), replacement),
      id,
    );
}

/** An id that reveals nobody, and that stands nowhere in a file. */
export function freePersonId(data: CustomerFile): string {
  const taken = new Set(JSON.stringify(data).match(PERSON_ID));
  let number = 1;
  while (taken.has(`person-${number}`)) number += 1;
  return `person-${number}`;
}

/** Matches the ids that stand for forgotten people. */
export const PERSON_ID = /(?<![\p{L}\p{N}])person-\d+(?![\p{L}\p{N}])/gu;
