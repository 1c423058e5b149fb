import type { Config } from '../model/config.ts';
import type { Advocate, Customer, CustomerFile, Story } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Edit } from '../model/edit.ts';
import { commandLine } from '../text/command-line.ts';
import { slugOf } from '../text/slug.ts';
import { isEqual } from '../values/equality.ts';
import { valueAt } from '../yaml/edit/expected-value.ts';
import { added, type Conflict, compareSingles, type MergeSide } from './merge-conflicts.ts';
import { type MergedConsent, mergeConsent } from './merge-consent.ts';
import { itemsBeyond, withFreshIds } from './merge-ids.ts';
import {
  commonApprovers,
  hidesUse,
  narrowerClause,
  ownerOfBoth,
  products,
  stricterStatus,
  tighterLimits,
  worseHealth,
} from './merge-strictest.ts';
import type { Mutation, RefusedMutation } from './mutation.ts';

/** The sides that somebody chose, by the name of a value. */
export type TakenSides = (name: string) => MergeSide | undefined;

/** The plan of a merge: edits of the file that stays, values to choose between, or why not. */
export type MergePlan =
  | RefusedMutation
  | (Mutation & { readonly conflicts?: undefined })
  | { readonly conflicts: readonly Conflict[] };

/** The two files: `a` stays, and `b` goes. */
export interface MergedPair {
  readonly a: Customer;
  readonly b: Customer;
}

/**
 * Plans what the file of one customer becomes when that of another goes into it. All that the other says comes along. Of
 * two values that allow something, the stricter counts; of two others somebody chooses. No answer gets better by it.
 */
export function planMerge(
  { a, b }: MergedPair,
  sideOf: TakenSides,
  { config, today }: { readonly config: Config; readonly today: Day },
): MergePlan {
  const single = compareSingles(a.data, b.data);
  const owner = ownerOfBoth(a, b, today);
  if ('refused' in owner) return { ...owner, hint: `settle that first: ${commandLine`refs edit ${b.id}`}` };
  const ofBoth = products(a.data.products, b.data.products);
  const hidden = hidesUse(a.data, b.data, ofBoth);
  if (hidden === 'dropped') {
    const refused = 'one of them uses nothing of ours any more, and the other does';
    return { refused, hint: `settle first what holds for both: ${commandLine`refs edit ${b.id}`}` };
  }
  const open = single.conflicts.filter(({ name }) => sideOf(name) === undefined);
  if (open.length > 0) return { conflicts: open };
  const fresh = withFreshIds(b.data, a.data, b.id);
  const other: Customer = { ...b, data: fresh.data };
  const consent = mergeConsent(a, other, { policy: config.policy, today });
  const chosen = single.conflicts.flatMap(({ name, path, b: value }): readonly Edit[] =>
    sideOf(name) === 'b' ? [{ op: 'set', path, value }] : [],
  );
  const people = ownPeopleOnly(a.data, fresh.data);
  const strict = strictEdits(a, b, { ...owner, products: ofBoth, isAhead: hidden === 'not-begun', today });
  const edits = [
    ...namesOf(a, b),
    ...single.edits,
    ...chosen,
    ...strict,
    ...consent.edits,
    ...people.edits,
    ...lists(a.data, { ...fresh.data, consent: consent.records, ...people.of }),
  ];
  const isUnseen = edits.some(({ op, path }) => path.join('.') === 'health.checked_on' && op === 'remove');
  return {
    edits,
    sentence: `merged "${b.id}" into "${a.id}"`,
    notes: [...broughtNotes(a.data, fresh.data), ...strictNotes({ a, b }, fresh.renamed, consent)],
    next: isUnseen ? commandLine`refs health ${a.id}` : commandLine`refs show ${a.id}`,
  };
}

/** Names, domains and the former id, so that whoever looks for the one that goes finds the other. */
function namesOf({ data: a }: Customer, { id, data: b }: Customer): readonly Edit[] {
  const names = [b.name, ...(b.aliases ?? [])].filter((name) => name !== a.name);
  const isFound = [a.name, ...(a.aliases ?? []), ...names].some((name) => slugOf(name) === id);
  return [
    ...added(a.aliases ?? [], [...new Set([...names, ...(isFound ? [] : [id])])], ['aliases']),
    ...added(a.domains ?? [], b.domains ?? [], ['domains']),
    ...added(a.excludes ?? [], b.excludes ?? [], ['excludes']),
    ...added(a.quiet_periods ?? [], b.quiet_periods ?? [], ['quiet_periods']),
  ];
}

interface Settled extends Pick<CustomerFile, 'parent' | 'acquired_on' | 'products'> {
  /** A product is in production in one of them alone. */
  readonly isAhead: boolean;
  readonly today: Day;
}

/** The edits that make the stricter of two values hold. */
function strictEdits({ data: a }: Customer, { data: b }: Customer, settled: Settled): readonly Edit[] {
  const { isAhead, today, parent, acquired_on, products: all } = settled;
  const { status, paused_until } = stricterStatus(a, b);
  const isChosen = [a, b].every((data) => ['active', 'nominated'].includes(data.status ?? 'nominated'));
  const { checked_on, ...unseen } = worseHealth(today, a.health, b.health);
  const wanted = {
    ...(!isChosen && { status }),
    paused_until,
    health: { ...unseen, ...(!isAhead && checked_on !== undefined && { checked_on }) },
    contract: narrowerClause(a.contract, b.contract),
    limits: tighterLimits(a.limits, b.limits),
    approvers: commonApprovers(a.approvers, b.approvers),
    parent,
    acquired_on,
    products: all,
  };
  return Object.entries(wanted).flatMap(([key, value]) => editsTo(valueAt(a, [key]), value, [key]));
}

/** The edits that make one value of another, key by key. */
function editsTo(before: unknown, after: unknown, path: Edit['path']): readonly Edit[] {
  const isBare =
    after === undefined || (typeof after === 'object' && after !== null && Object.keys(after).length === 0);
  if (isEqual(before, after) || (before === undefined && isBare)) return [];
  if (after === undefined) return [{ op: 'remove', path }];
  if (Array.isArray(before) && Array.isArray(after))
    return after.flatMap((item, index): readonly Edit[] =>
      index < before.length ? editsTo(before[index], item, [...path, index]) : [{ op: 'append', path, value: item }],
    );
  if (
    typeof before !== 'object' ||
    typeof after !== 'object' ||
    before === null ||
    after === null ||
    Array.isArray(after)
  )
    return [{ op: 'set', path, value: after }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => editsTo(valueAt(before, [key]), valueAt(after, [key]), [...path, key]));
}

/** The people and stories that come, and the edits by which each story is told by people of its own file alone. */
function ownPeopleOnly(
  a: CustomerFile,
  b: CustomerFile,
): { readonly edits: readonly Edit[]; readonly of: Pick<CustomerFile, 'advocates' | 'stories'> } {
  const ids = (people: readonly Advocate[] = []) => people.map(({ id }) => id);
  const isNew = ids(b.advocates).some((id) => !ids(a.advocates).includes(id));
  const edits = (isNew ? (a.stories ?? []) : []).flatMap(({ advocates }, index): readonly Edit[] =>
    advocates === undefined ? [{ op: 'set', path: ['stories', index, 'advocates'], value: ids(a.advocates) }] : [],
  );
  const stories = b.stories?.map((story): Story => ({ ...story, advocates: story.advocates ?? ids(b.advocates) }));
  // Without any story a yes to activities holds for whoever is there.
  const isUntold = (a.stories ?? []).length === 0 && (b.stories ?? []).length === 0;
  const advocates = b.advocates?.map((person): Advocate => (isUntold ? resting(person) : person));
  return { edits, of: { ...(stories && { stories }), ...(advocates && { advocates }) } };
}

const resting = (person: Advocate): Advocate => {
  const { rest_until: _, ...rest } = person;
  return person.status === 'left' ? person : { ...rest, status: 'resting' };
};

const LISTS = ['consent', 'advocates', 'stories', 'assets', 'activity', 'gives'] as const;

/** The edits that add the records, people, stories, assets and entries that only the other file has. */
const lists = (a: CustomerFile, b: CustomerFile): readonly Edit[] =>
  LISTS.flatMap((list) =>
    itemsBeyond(b[list] ?? [], a[list] ?? []).map((value) => ({ op: 'append' as const, path: [list], value })),
  );

const WORDS: Readonly<Record<(typeof LISTS)[number], readonly [string, string]>> = {
  consent: ['consent record', 'consent records'],
  advocates: ['person', 'people'],
  stories: ['story', 'stories'],
  assets: ['asset', 'assets'],
  activity: ['entry', 'entries'],
  gives: ['benefit', 'benefits'],
};

/** The things that came along, counted. */
function broughtNotes(a: CustomerFile, b: CustomerFile): readonly string[] {
  const counts = LISTS.flatMap((list) => {
    const { length } = itemsBeyond(b[list] ?? [], a[list] ?? []);
    return length === 0 ? [] : [`${length} ${WORDS[list][length === 1 ? 0 : 1]}`];
  });
  return counts.length === 0 ? [] : [`it brought ${counts.join(', ')}`];
}

/** The limits that the merge set, so that no yes covers more than before. */
function strictNotes(
  { a, b }: MergedPair,
  renamed: readonly string[],
  { records, limited, repeated }: MergedConsent,
): readonly string[] {
  const idle = records.flatMap(({ id, stories }) => (stories?.length === 0 ? [id] : []));
  const note = (ids: readonly string[], words: string) => (ids.length === 0 ? [] : [`${words}: ${ids.join(', ')}`]);
  return [
    ...note(renamed, 'both had these ids, and the one that came has another'),
    ...note(idle, `given for ${b.id} as such, and covers nothing of ${a.id}`),
    ...note(limited, `holds for the stories that ${a.id} had before, and no other`),
    ...note(repeated, 'a no of one of them that holds for both'),
  ];
}
