import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Edit } from '../model/edit.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { hasPart, isNameLike, nameWords } from '../text/person-name.ts';
import { isIdentical, isMapping, valueIn } from '../values/equality.ts';
import {
  type ForgottenPerson,
  freePersonId,
  keptPerson,
  textWithout,
  withoutPerson,
} from '../values/without-person.ts';
import type { MutationPlan } from './mutation.ts';

/**
 * The person that an id or a name means: an advocate by either, anybody else by name. An id that says the name goes with
 * it.
 */
export function personCalled(data: CustomerFile, called: string): ForgottenPerson {
  const { advocates = [] } = data;
  const advocate =
    advocates.find(({ id }) => id === called) ??
    advocates.find(({ name }) => name !== undefined && isName(name, called));
  if (advocate === undefined) return { name: called, replacement: freePersonId(data) };
  const { id, name } = advocate;
  return { advocate: id, name, replacement: hasPart(id.replaceAll('-', ' '), name) ? freePersonId(data) : id };
}

const isName = (name: string, called: string): boolean => name.replace(nameWords(called), '') === '';

/** Everybody whom a file names in a place for people, besides its advocates. */
export function othersNamedIn({ owners = {}, consent = [], activity = [], advocates = [], assets = [] }: CustomerFile) {
  const names = [
    ...consent.map(({ granted_by }) => granted_by),
    ...['account', 'references', 'sponsor'].map((role) => valueIn(owners, role)),
    ...assets.map(({ approved_by }) => approved_by),
    ...activity.map(({ requested_by }) => requested_by),
  ].filter((name) => typeof name === 'string');
  const isAdvocate = (name: string) => advocates.some((one) => one.id === name || (one.name && isName(one.name, name)));
  return [...new Set(names)].filter((name) => !isAdvocate(name) && !/^person-\d+$/.test(name));
}

/** Says whether anything in a file would go with a name. */
export const isNamedIn = (data: CustomerFile, name: string): boolean =>
  isNameLike(name) && !isIdentical(withoutPerson(data, personCalled(data, name)), data);

/** Removes a person from a customer's file: see `withoutPerson`. */
export function planForget({ id: customer, data }: Customer, called: string): MutationPlan {
  const { advocates = [], assets = [] } = data;
  const twins = advocates.filter(({ id, name }) => id !== called && name !== undefined && isName(name, called));
  if (twins.length > 1 && !advocates.some(({ id }) => id === called)) {
    return {
      refused: 'two of their advocates are called that',
      hint: `name one by id: ${twins.map(({ id }) => id).join(', ')}`,
    };
  }
  const person = personCalled(data, called);
  const { advocate, replacement } = person;
  const after = withoutPerson(data, person);
  if (advocate === undefined && after.name !== data.name) {
    return { refused: 'that is a part of the name of the customer', hint: 'write the whole name of the person' };
  }
  const edits = editsBetween(data, after);
  const removed = edits.filter(({ op }) => op === 'remove');
  const replaced = edits.filter(({ op, path }) => op === 'set' && path.at(-1) !== 'status');
  const up = (after.assets ?? []).find(
    (asset, index) =>
      advocate !== undefined &&
      assets[index]?.advocate === advocate &&
      (asset.placements ?? []).some(({ removed_on }) => removed_on === undefined),
  );
  return {
    edits,
    inComments: (comment) => textWithout(comment, person),
    irrevocable: 'what "refs forget" took out is kept nowhere, and cannot be put back',
    sentence: sentenceFor(person, edits.length > 0),
    notes: [
      ...(removed.length === 0 ? [] : [`removed: ${shown(removed)}`]),
      ...(replaced.length === 0
        ? []
        : [
            `"${replacement}" took the place of the name${advocate === undefined || advocate === replacement ? '' : ' and the id'}: ${shown(replaced)}`,
          ]),
      ...personNotes(data, advocate),
      `what git and the places where it was published hold is not touched: see "Forgetting a person" in ${GUIDE}`,
    ],
    ...(up && { next: commandLine`refs takedown ${customer} --asset ${up.id}` }),
  };
}

/** Notes on the refusals of a person whom other files list too. */
function personNotes(data: CustomerFile, id: string | undefined): readonly string[] {
  const advocate = data.advocates?.find((one) => one.id === id);
  const hasRefused = data.consent?.some(
    ({ subject, status }) => subject === id && (status === 'declined' || status === 'withdrawn'),
  );
  if (advocate?.person === undefined || !hasRefused) return [];
  return keptPerson(data, advocate).person === undefined
    ? ['the id under "person" goes, since it may say the name: what they refused here holds in this file only now']
    : [`"${advocate.person}" is kept under "person": what they refused here holds in every file that lists them`];
}

const GUIDE = 'https://unpkg.com/customer-refs/docs/daily.md';

/** The change in a sentence. It becomes a commit message, so that it repeats nothing that went. */
function sentenceFor({ advocate, replacement }: ForgottenPerson, isNew: boolean): string {
  const left =
    advocate === undefined ? `"${replacement}" stands in place of the name` : `nothing but the id is left of them`;
  if (!isNew) return `"${replacement}" is forgotten already: ${left}`;
  return `forgot ${advocate === replacement ? `"${replacement}"` : 'a person'}: ${left}${advocate === undefined || advocate === replacement ? '' : `, and that is "${replacement}" now`}`;
}

/** The edits that make one value of another, those that remove something last. Lists keep their length. */
function editsBetween(before: unknown, after: unknown): readonly Edit[] {
  const edits = differing(before, after, []);
  return [...edits.filter(({ op }) => op === 'set'), ...edits.filter(({ op }) => op === 'remove')];
}

function differing(before: unknown, after: unknown, path: Path): readonly Edit[] {
  if (isIdentical(before, after)) return [];
  if (after === undefined) return [{ op: 'remove', path }];
  if (Array.isArray(before) && Array.isArray(after))
    return before.flatMap((item, index) => differing(item, after[index], [...path, index]));
  if (!isMapping(before) || !isMapping(after)) return [{ op: 'set', path, value: after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differing(valueIn(before, key), valueIn(after, key), [...path, key]));
}

const shown = (edits: readonly Edit[]): string =>
  edits
    .map(({ path }) =>
      path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join(''),
    )
    .join(', ');
