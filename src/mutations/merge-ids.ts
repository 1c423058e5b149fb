import type { Advocate, CustomerFile } from '../model/customer.ts';
import { isMapping } from '../text/value-text.ts';
import { isIdentical } from '../values/equality.ts';
import { isBare, PERSON_ID } from '../values/without-person.ts';
import { expectedValue } from '../yaml/edit/expected-value.ts';
import type { IdKind } from './id-places.ts';
import { isRefused } from './mutation.ts';
import { renameId } from './rename-id.ts';

/** The list of each kind of id. What is referred to comes before what refers to it. */
const LISTS = {
  advocate: 'advocates',
  story: 'stories',
  asset: 'assets',
  consent: 'consent',
  activity: 'activity',
} as const satisfies Readonly<Record<IdKind, keyof CustomerFile>>;

const KINDS = Object.keys(LISTS) as readonly IdKind[];

/** A file whose ids clash with none of another's, and the ids that changed. */
export interface FreshIds {
  readonly data: CustomerFile;
  readonly renamed: readonly string[];
}

/**
 * Gives a fresh id to each thing of a file whose id means something else in the other, and follows it. The same thing
 * keeps its id, and is one from then on.
 */
export function withFreshIds(of: CustomerFile, other: CustomerFile, id: string): FreshIds {
  let data = of;
  const renamed: string[] = [];
  for (const kind of KINDS) {
    for (let clash = clashIn(kind, data, other); clash !== undefined; clash = clashIn(kind, data, other)) {
      const name = freeId(kind, clash, id, [data, other]);
      const plan = renameId({ id, file: '', data, broken: false }, kind, clash, name);
      if (isRefused(plan)) throw new Error(`"${name}" is not free`);
      data = plan.edits.reduce<unknown>(expectedValue, data) as CustomerFile;
      renamed.push(`${clash} → ${name}`);
    }
  }
  return { data, renamed };
}

/** The first id that both files have for different things. */
function clashIn(kind: IdKind, data: CustomerFile, other: CustomerFile): string | undefined {
  const theirs = new Map(itemsOf(kind, other).map((item) => [item.id, item]));
  return itemsOf(kind, data).find((item) => {
    const twin = item.id === undefined ? undefined : theirs.get(item.id);
    return twin !== undefined && !isOne(kind, item, twin, [data, other]);
  })?.id;
}

type IdentifiedThing = { readonly id?: string | undefined };
const itemsOf = (kind: IdKind, data: CustomerFile): readonly IdentifiedThing[] => data[LISTS[kind]] ?? [];

/**
 * Says that two things of one id are one. Two forgotten people are not, and neither are people of whom a consent or an
 * asset speaks: what one file says of them must not hold in the other.
 */
const isOne = (kind: IdKind, item: IdentifiedThing, twin: IdentifiedThing, files: readonly CustomerFile[]): boolean =>
  isIdentical(item, twin) &&
  (kind !== 'advocate' ||
    (!isBare(item as Advocate) &&
      !files.some(
        ({ consent = [], assets = [] }) =>
          consent.some(({ subject }) => subject === item.id) || assets.some(({ advocate }) => advocate === item.id),
      )));

/** An id that neither file has: that of a forgotten person stays one of its kind. */
function freeId(kind: IdKind, id: string, suffix: string, files: readonly CustomerFile[]): string {
  const words = JSON.stringify(files);
  const isPerson = kind === 'advocate' && id.replace(PERSON_ID, '') === '';
  const stem = isPerson ? 'person' : `${id}-${suffix}`.slice(0, MAX_STEM).replace(/-+$/, '');
  const isFree = (name: string) => !words.includes(`${name}`);
  if (!isPerson && isFree(stem)) return stem;
  let number = 2;
  while (!isFree(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

// Ids have 200 characters at most.
const MAX_STEM = 190;

/** The items of a list that another does not have. An item that is there more often than in the other is one of them. */
export function itemsBeyond(list: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const left = [...other];
  return list.filter((item) => {
    const at = left.findIndex((one) => isIdentical(one, item));
    if (at !== -1) left.splice(at, 1);
    const id = isMapping(item) ? item.id : undefined;
    return at === -1 && !(id !== undefined && other.some((one) => isMapping(one) && one.id === id));
  });
}
