import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import { type Config, type Levels, type Override, type Policy, type Rests, TAXONOMY_LISTS } from '../model/config.ts';
import type { Duration } from '../model/day.ts';
import { LEVELS, type Level } from '../model/diagnostic.ts';
import { changedKeys, ownValue } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { below, ofItems, ROOT, whole } from './difference.ts';
import { limitChanges } from './limit-changes.ts';
import { shiftOfDurations } from './shift.ts';

/** What differs between two configs, their defaults filled in. */
export function* configChanges(before: Config, after: Config): Iterable<Difference> {
  yield* policyChanges(before.policy, after.policy);
  yield* levelChanges(before.rules, after.rules, below(ROOT, 'rules'), '');
  yield* overrideChanges(before.overrides, after.overrides);
  yield* taxonomyChanges(before, after);
  yield* entryChanges(before.searches, after.searches, below(ROOT, 'searches'), 'search');
  yield* scopeChanges(before, after);
  if (before.timezone !== after.timezone)
    yield whole('text-changed', 'timezone', below(ROOT, 'timezone'), before.timezone, after.timezone);
}

/** Changes of what is read at all. Of two globs nobody can say which files yet to come they name: any other may be narrower. */
function* scopeChanges({ customers, maxFileSize }: Config, after: Config): Iterable<Difference> {
  if (customers !== after.customers)
    yield whole('scope-narrowed', 'customers', below(ROOT, 'customers'), customers, after.customers);
  if (maxFileSize !== after.maxFileSize) {
    const kind = maxFileSize > after.maxFileSize ? 'scope-narrowed' : 'text-changed';
    yield whole(kind, 'max_file_size', below(ROOT, 'max_file_size'), maxFileSize, after.maxFileSize);
  }
}

/** What it is called that a duration is longer, and that it is shorter. */
interface DurationKinds {
  readonly longer: ChangeKind;
  readonly shorter: ChangeKind;
}
const LOOSER_IF_LONGER: DurationKinds = { longer: 'policy-loosened', shorter: 'policy-tightened' };
const LOOSER_IF_SHORTER: DurationKinds = { longer: 'policy-tightened', shorter: 'policy-loosened' };
const REST: DurationKinds = { longer: 'policy-tightened', shorter: 'rest-shortened' };

type DurationPart = Exclude<keyof Policy, 'limits' | 'rest' | 'regions'>;

/** When a duration of the policy lets more pass than it did. */
const LEAVES: { readonly [Part in DurationPart]: { readonly [Key in keyof Policy[Part]]: DurationKinds } } = {
  consent: { warn: LOOSER_IF_SHORTER, review_after: LOOSER_IF_LONGER },
  health: { max_age: LOOSER_IF_LONGER, renewal_window: LOOSER_IF_SHORTER },
  advocate: { verify_after: LOOSER_IF_LONGER },
  story: { review_after: LOOSER_IF_LONGER },
  decline: { ask_again_after: LOOSER_IF_SHORTER },
  takedown: { within: LOOSER_IF_LONGER },
};

function* policyChanges(before: Policy, after: Policy): Iterable<Difference> {
  const policy = below(ROOT, 'policy');
  for (const of of ['advocate', 'customer'] as const) {
    yield* limitChanges(before.limits[of], after.limits[of], below(policy, 'limits', of), {
      looser: 'policy-loosened',
      stricter: 'policy-tightened',
      labelOf: (use) => `limits.${of}.${use}`,
    });
  }
  for (const use of changedKeys(before.rest, after.rest)) {
    const [old, now] = [before.rest, after.rest].map((rest) => rest[use as keyof Rests]);
    // A use without a rest of its own has that of any.
    const kinds = durationKinds(old ?? before.rest.any, now ?? after.rest.any, REST);
    for (const kind of kinds) yield whole(kind, `rest.${use}`, below(policy, 'rest', use), old, now);
  }
  for (const [part, leaves] of Object.entries(LEAVES)) {
    const [olds, news] = [before, after].map((of): Readonly<Record<string, Duration>> => of[part as DurationPart]);
    for (const [key, kindsOf] of Object.entries<DurationKinds>(leaves)) {
      const [old, now] = [olds?.[key] ?? '', news?.[key] ?? ''];
      const kinds = old === now ? [] : durationKinds(old, now, kindsOf);
      for (const kind of kinds) yield whole(kind, `${part}.${key}`, below(policy, part, key), old, now);
    }
  }
}

/** Between months and days it may be longer and shorter, and then it is told as both. */
function durationKinds(before: Duration, after: Duration, { longer, shorter }: DurationKinds): readonly ChangeKind[] {
  const { wider, narrower } = shiftOfDurations(before, after);
  if (!wider && !narrower) return ['text-changed'];
  return [...(narrower ? [shorter] : []), ...(wider ? [longer] : [])];
}

/** Whether a level was lowered. A rule without one keeps its own, which may be any: in doubt it was. */
function levelKind(before: Level | undefined, after: Level | undefined): ChangeKind {
  const isRaised =
    before === undefined || after === undefined
      ? before === 'off' || after === 'error'
      : LEVELS.indexOf(after) > LEVELS.indexOf(before);
  return isRaised ? 'policy-tightened' : 'rule-relaxed';
}

function* levelChanges(before: Levels, after: Levels, spot: ChangePaths, files: string): Iterable<Difference> {
  for (const rule of changedKeys(before, after)) {
    const [old, now] = [ownValue(before, rule), ownValue(after, rule)];
    yield whole(levelKind(old, now), `${rule}${files}`, below(spot, rule), old, now);
  }
}

function* overrideChanges(before: readonly Override[], after: readonly Override[]): Iterable<Difference> {
  const matched = matchLists(before, after, ({ files }) => files);
  const spot = below(ROOT, 'overrides');
  const label = ({ files }: Override) => `override for ${files}`;
  const kindOf = (kinds: readonly ChangeKind[]): ChangeKind =>
    kinds.length === 0 ? 'text-changed' : kinds.includes('rule-relaxed') ? 'rule-relaxed' : 'policy-tightened';
  yield* ofItems(matched, spot, {
    gone: (override, spot) => {
      const kinds = Object.values(override.rules).map((level) => levelKind(level, undefined));
      return whole(kindOf(kinds), label(override), spot, override, undefined);
    },
    both: (old, now, spot) => levelChanges(old.rules, now.rules, below(spot, 'rules'), ` for ${now.files}`),
    added: (override, spot) => {
      const kinds = Object.values(override.rules).map((level) => levelKind(undefined, level));
      return whole(kindOf(kinds), label(override), spot, undefined, override);
    },
  });
  // A later one wins, so that here, and only here, the order says something.
  const order = matched.pairs.map(([old]) => old);
  if (order.some(({ index }, nth) => index < (order[nth - 1]?.index ?? 0))) {
    const filesOf = (overrides: readonly Override[]) => overrides.map(({ files }) => files);
    yield whole('rule-relaxed', 'order of overrides', spot, filesOf(before), filesOf(after));
  }
}

function* taxonomyChanges(before: Config, after: Config): Iterable<Difference> {
  for (const list of TAXONOMY_LISTS) {
    yield* entryChanges(before.taxonomy[list], after.taxonomy[list], below(ROOT, 'taxonomy', list), list);
  }
}

/** What differs in a mapping of ids to whatever they stand for. */
function* entryChanges(before: object, after: object, spot: ChangePaths, word: string): Iterable<Difference> {
  for (const id of changedKeys(before, after)) {
    yield whole('text-changed', `${word} ${id}`, below(spot, id), ownValue(before, id), ownValue(after, id));
  }
}
