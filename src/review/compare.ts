import type { Change, Difference } from '../model/change.ts';
import type { Customer, CustomerFile } from '../model/customer.ts';
import type { LeftOut, Library } from '../model/library.ts';
import { isMapping } from '../values/equality.ts';
import { configChanges } from './config-changes.ts';
import { consentChanges } from './consent-changes.ts';
import { customerChanges } from './customer-changes.ts';
import { ROOT, whole } from './difference.ts';
import { type Ignoring, ignoreChanges } from './ignore-changes.ts';
import { type CustomerPair, pairCustomers } from './pairs.ts';

/**
 * What differs between two states of a library, as facts: the config's changes first, then each customer's, by file.
 * Both states need to hold only the files that differ. Of a broken file the content is not compared; that it broke,
 * was mended, or differs and has errors all the same, is a change, and `leftOut` says why.
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

/** The changes of one customer. Of one who is new or gone, besides that they are, their consent and ignores are told. */
function changesOfPair({ before, after }: CustomerPair, base: Library, head: Library): readonly Change[] {
  const [oldFile, file] = [before?.file ?? '', after?.file ?? ''];
  const ignores = ignoreChanges(ignoringOf(base, oldFile, before?.data), ignoringOf(head, file, after?.data));
  const isUntouched = isSameText(base, before?.file, head, after?.file);
  return [...differencesOf(before, after, isUntouched), ...ignores].map((difference) =>
    toChange(difference, (after ?? before)?.id ?? null, oldFile, file),
  );
}

const ignoringOf = ({ ignores }: Library, file: string, data: unknown): Ignoring => ({
  ignores: ignores.filter((ignore) => ignore.file === file),
  data,
});

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
      whole(kind, label, ROOT, before && summaryOf(before.data), after && summaryOf(after.data)),
      ...consentChanges(soundData(before), soundData(after)),
    ];
  }
  return [
    ...(before.id === after.id ? [] : [whole('customer-renamed', after.id, ROOT, before.id, after.id)]),
    ...(before.id !== after.id || before.file === after.file
      ? []
      : [whole('text-changed', 'file', ROOT, before.file, after.file)]),
    ...(before.broken || after.broken
      ? uncompared(before, after, isUntouched)
      : customerChanges(before.data, after.data)),
  ];
}

const soundData = (customer: Customer | undefined): CustomerFile =>
  customer === undefined || customer.broken ? NOTHING : customer.data;

/** Who it is, and how much goes with them. */
const summaryOf = ({ name, status, consent = [], activity = [] }: CustomerFile) => ({
  name,
  ...(status && { status }),
  consent: consent.length,
  activity: activity.length,
});

interface Breakable {
  readonly broken: boolean;
}

/** Says of a file with errors that it was not compared: in one of the states, or in both where its text differs. */
function uncompared(before: Breakable, after: Breakable, isUntouched: boolean): readonly Difference[] {
  if (before.broken === after.broken && isUntouched) return [];
  const word = ({ broken }: Breakable) => (broken ? 'broken' : 'sound');
  return [whole('text-changed', 'file', ROOT, word(before), word(after))];
}

/** A difference in its file, with the line to look at: that of the head, or of the base for what is gone. */
function toChange(difference: Difference, customer: string | null, oldFile: string, file: string): Change {
  const { spot, keys, before, after } = difference;
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
    path: [...spot[side], ...(key === undefined ? [] : [key])],
  };
}

/** The files that were not compared because they have errors, or had some, and why. */
export function leftOut(base: Library, head: Library): readonly LeftOut[] {
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
