import type { Change, Difference } from '../model/change.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import { isMapping } from '../values/equality.ts';
import { configChanges } from './config-changes.ts';
import { consentChanges } from './consent-changes.ts';
import { customerChanges } from './customer-changes.ts';
import { ROOT, whole } from './difference.ts';
import { forgottenBetween, ignoresWithout, withoutForgotten } from './forgotten.ts';
import { type Ignoring, ignoreChanges } from './ignore-changes.ts';
import { type CustomerPair, pairCustomers } from './pairs.ts';

/**
 * Compares two states of a library. The changes of the config come first, then those of each customer, by file. Both
 * states need to hold only the files that differ. The content of a broken file is not compared. That it broke, was
 * fixed, or differs and still has errors is a change, and `omitted` gives the reason.
 */
export const compare = (base: Library, head: Library): readonly Change[] => [
  ...changesOfConfig(base, head),
  ...pairCustomers(base, head).flatMap((pair) => changesOfPair(pair, base, head)),
];

function changesOfConfig(base: Library, head: Library): readonly Change[] {
  const [before, after] = [base.config, head.config];
  if (before === after) return [];
  const isComparable = !before.broken && !after.broken;
  const differences = isComparable
    ? [
        ...configChanges(before, after),
        ...ignoreChanges(ignoringOf(base, before.file, {}), ignoringOf(head, after.file, {})),
      ]
    : uncompared(before, after, isSameText(base, before.file, head, after.file));
  return differences.map((difference) => toChange(difference, null, before.file, after.file));
}

/**
 * The changes of one customer. A new or removed customer has changes for that, for their consent and for their ignores
 * only.
 */
function changesOfPair({ before: old, after }: CustomerPair, base: Library, head: Library): readonly Change[] {
  const [oldFile, file] = [old?.file ?? '', after?.file ?? ''];
  const people = isSound(old) && isSound(after) ? forgottenBetween(old.data, after.data) : [];
  const before = old && { ...old, data: withoutForgotten(old.data, people) };
  const { ignores: told } = ignoringOf(base, oldFile, undefined);
  const oldIgnoring = { ignores: ignoresWithout(told, people), data: before?.data };
  const ignores = ignoreChanges(oldIgnoring, ignoringOf(head, file, after?.data));
  const isUntouched = isSameText(base, before?.file, head, after?.file);
  const forgotten =
    isSound(old) && isSound(before) && people.length > 0 ? forgettingOf(old.data, before.data, people.length) : [];
  return [...forgotten, ...differencesOf(before, after, isUntouched), ...ignores].map((difference) =>
    toChange(difference, (after ?? before)?.id ?? null, oldFile, file),
  );
}

const ignoringOf = ({ ignores }: Library, file: string, data: unknown): Ignoring => ({
  ignores: ignores.filter((ignore) => ignore.file === file),
  data,
});

/** One difference for all people who were forgotten, in whatever places; it says none of what went. */
function forgettingOf(before: CustomerFile, without: CustomerFile, count: number): readonly Difference[] {
  const differences = [...customerChanges(before, without)];
  const places = differences
    .flatMap(({ paths, keys = [] }) => (paths.base.length === 0 ? keys.map((key) => [key]) : [paths.base]))
    .flatMap(([list = '', at]) => (at === '-' ? [] : [at === undefined ? list : `${list}[${at}]`]));
  const label = `${count === 1 ? 'a person was' : `${count} people were`} forgotten (${[...new Set(places)].join(', ')})`;
  return [whole('person-forgotten', { label, paths: differences[0]?.paths ?? ROOT, before: null, after: null })];
}

const NOTHING: CustomerFile = { name: '' };

function differencesOf(
  before: Customer | undefined,
  after: Customer | undefined,
  isUntouched: boolean,
): readonly Difference[] {
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'customer-added' : 'customer-removed';
    const label = (after ?? before)?.data.name ?? '';
    return [
      whole(kind, {
        label,
        paths: ROOT,
        before: before && summaryOf(before.data),
        after: after && summaryOf(after.data),
      }),
      ...consentChanges(soundData(before), soundData(after)),
    ];
  }
  return [
    ...(before.id === after.id
      ? []
      : [whole('customer-renamed', { label: after.id, paths: ROOT, before: before.id, after: after.id })]),
    ...(before.id !== after.id || before.file === after.file
      ? []
      : [whole('text-changed', { label: 'file', paths: ROOT, before: before.file, after: after.file })]),
    ...(before.broken || after.broken
      ? uncompared(before, after, isUntouched)
      : customerChanges(before.data, after.data)),
  ];
}

const isSound = (customer: Customer | undefined): customer is Customer => customer !== undefined && !customer.broken;

const soundData = (customer: Customer | undefined): CustomerFile => (isSound(customer) ? customer.data : NOTHING);

/** A summary of a new or removed customer. */
const summaryOf = ({ name, status, consent = [], activity = [] }: CustomerFile) => ({
  name,
  ...(status && { status }),
  consent: consent.length,
  activity: activity.length,
});

interface Breakable {
  readonly broken: boolean;
}

/** Reports a file with errors as not compared: in one of the states, or in both where its text differs. */
function uncompared(before: Breakable, after: Breakable, isUntouched: boolean): readonly Difference[] {
  if (before.broken === after.broken && isUntouched) return [];
  const word = ({ broken }: Breakable) => (broken ? 'broken' : 'sound');
  return [whole('text-changed', { label: 'file', paths: ROOT, before: word(before), after: word(after) })];
}

/** A difference in its file, with the line to look at: in the head, or in the base for what was removed. */
function toChange(difference: Difference, customer: string | null, oldFile: string, file: string): Change {
  const { paths, keys, before, after } = difference;
  const keyIn = (value: unknown) => keys?.find((key) => isMapping(value) && Object.hasOwn(value, key));
  const isGone = keys === undefined ? after === undefined : keyIn(after) === undefined && keyIn(before) !== undefined;
  const side = isGone ? 'base' : 'head';
  const key = keyIn(isGone ? before : after);
  return {
    ...difference,
    customer,
    side,
    file: isGone ? oldFile : file,
    ...(!isGone && oldFile !== '' && oldFile !== file && { oldFile }),
    path: [...paths[side], ...(key === undefined ? [] : [key])],
  };
}

/** The files that were not compared, and the errors that they have or had. */
export function omitted(base: Library, head: Library): readonly OmittedFile[] {
  const files = pairCustomers(base, head).map(({ before, after }) => [before, after] as const);
  return [[base.config, head.config] as const, ...files].flatMap(([before, after]) => {
    const whys = [
      ...(before?.broken ? [`it had errors: ${faultOf(base, before.file)}`] : []),
      ...(after?.broken ? [`it has errors: ${faultOf(head, after.file)}`] : []),
    ];
    const file = (after ?? before)?.file ?? '';
    return whys.length === 0 || isSameText(base, before?.file, head, after?.file)
      ? []
      : [{ file, why: whys.join('; ') }];
  });
}

const faultOf = ({ faults }: Library, file: string): string =>
  faults.find(({ place }) => place.file === file)?.message ?? 'it could not be read';

function isSameText(base: Library, oldFile: string | undefined, head: Library, file: string | undefined): boolean {
  if (oldFile === undefined || oldFile !== file) return false;
  const text = head.textOf(file);
  return text !== undefined && text === base.textOf(file);
}
