import type { CustomerFile } from '../model/customer.ts';
import type { Ignore } from '../model/ignore.ts';
import { isNameLike } from '../text/person-name.ts';
import { isIdentical, valueIn } from '../values/equality.ts';
import {
  type ForgottenPerson,
  isBare,
  isReference,
  PERSON_ID,
  textWithout,
  withoutPerson,
} from '../values/without-person.ts';

/**
 * The people whom the later state of a file has forgotten: advocates of whom only an id is left, and others in whose
 * place stands an id that is new. What went with them is not to be repeated. Words are a person's only where the earlier
 * state has them in a place for people. A branch could pass any others off as forgotten.
 */
export function forgottenBetween(before: CustomerFile, after: CustomerFile): readonly ForgottenPerson[] {
  const old = new Set(idsIn(before));
  const fresh = new Set(idsIn(after).filter((id) => !old.has(id)));
  const advocates = forgottenAdvocates(before, after, fresh);
  for (const { replacement } of advocates) fresh.delete(replacement);
  const places = peopleIn(before);
  const names = new Map<string, string>();
  for (const [place, id] of fresh.size === 0 ? [] : peopleIn(after)) {
    const name = places.get(place);
    if (fresh.has(id) && name !== undefined && isNameLike(name) && !names.has(id)) names.set(id, name);
  }
  const isGone = (one: ForgottenPerson) => isIdentical(withoutPerson(after, one), after);
  const named = [...names].slice(0, MOST_FORGOTTEN).map(([replacement, name]) => ({ name, replacement }));
  return [...advocates, ...named.filter(isGone)].slice(0, MOST_FORGOTTEN);
}

// Bounds the passes over a file. Of further people all is told.
const MOST_FORGOTTEN = 20;

const idsIn = (data: CustomerFile): readonly string[] => JSON.stringify(data).match(PERSON_ID) ?? [];

function forgottenAdvocates(
  { advocates: before = [] }: CustomerFile,
  { advocates: after = [] }: CustomerFile,
  fresh: ReadonlySet<string>,
): readonly ForgottenPerson[] {
  const byId = new Map(after.map((advocate) => [advocate.id, advocate]));
  return before.flatMap((advocate, index) => {
    const { id, name } = advocate;
    const now = byId.get(id) ?? after[index];
    if (now === undefined || !isBare(now)) return [];
    const isForgotten =
      now.id === id ? Object.keys(advocate).some((key) => !Object.hasOwn(now, key)) : fresh.has(now.id);
    return !isForgotten ? [] : [{ advocate: id, name, replacement: now.id }];
  });
}

/** The people in places for them, besides advocates. An item of a list is found by its id, and by its index. */
function peopleIn({
  owners = {},
  consent = [],
  activity = [],
  assets = [],
}: CustomerFile): ReadonlyMap<string, string> {
  const items = (list: string, all: readonly { readonly id?: string }[], key: string) =>
    all.flatMap((item, index) => {
      const name = valueIn(item, key);
      return [index, item.id].map((at) => [`${list} ${at} ${key}`, name] as const);
    });
  const all = [
    ...Object.entries(owners).map(([role, name]) => [`owners ${role}`, name] as const),
    ...items('consent', consent, 'granted_by'),
    ...items('activity', activity, 'requested_by'),
    ...items('assets', assets, 'approved_by'),
  ];
  return new Map(all.flatMap(([place, name]) => (typeof name === 'string' ? [[place, name] as const] : [])));
}

/**
 * The earlier state of a file without people who were forgotten, to compare the later one with. Whatever is no place for
 * people and no name within a text stays as it was: it is told where it differs.
 */
export const withoutForgotten = (data: CustomerFile, people: readonly ForgottenPerson[]): CustomerFile =>
  people.reduce((left, person) => withoutPerson(left, person, mayGoUntold), data);

/** Comments as they would be without people who were forgotten. */
export const ignoresWithout = (ignores: readonly Ignore[], people: readonly ForgottenPerson[]): readonly Ignore[] =>
  ignores.map((ignore) => ({ ...ignore, reason: ignore.reason && people.reduce(textWithout, ignore.reason) }));

/** Keys whose whole value is a person. */
const PEOPLE: readonly string[] = ['granted_by', 'requested_by', 'approved_by'];

/** Keys of texts that may say a name among other words, besides the user's own. No answer depends on which. */
const TEXTS: readonly string[] = [
  ...['conditions', 'despite', 'disclosure', 'evidence', 'approval_evidence', 'reason', 'note', 'opportunity'],
  ...['title', 'challenge', 'solution', 'metric', 'text', 'where'],
];

function mayGoUntold(keys: readonly string[], isWhole: boolean): boolean {
  const key = keys.at(-1) ?? '';
  if (isReference(key) || PEOPLE.includes(key) || keys[0] === 'owners') return true;
  return !isWhole && (TEXTS.includes(key) || keys.some((one) => one.startsWith('x-')));
}
