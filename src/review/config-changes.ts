import { leftAloneFor, NEVER } from '../consent/refusals.ts';
import type { ChangeKind, ChangePaths, Difference } from '../model/change.ts';
import {
  type Config,
  type ContentRule,
  type CoverageGoal,
  type Levels,
  type Override,
  type Policy,
  type PublishEntry,
  type Rests,
  type ScanConfig,
  type SiteConfig,
  TAXONOMY_LISTS,
} from '../model/config.ts';
import type { Consent } from '../model/customer.ts';
import type { Duration } from '../model/day.ts';
import { LEVELS, type Level } from '../model/diagnostic.ts';
import { changedKeys, isIdentical, ownValue } from '../values/equality.ts';
import { matchLists } from '../values/match-items.ts';
import { asWhole, below, ofItems, ROOT, whole } from './difference.ts';
import { limitChanges } from './limit-changes.ts';
import { meaningChanges } from './meaning-changes.ts';
import { shiftOfDurations, shiftOfLists } from './shift.ts';

/** Differences between two configs, with their defaults filled in. */
export function* configChanges(before: Config, after: Config): Iterable<Difference> {
  yield* policyChanges(before.policy, after.policy);
  yield* yearChanges(before.policy, after.policy);
  yield* goalChanges(before.policy.coverage, after.policy.coverage);
  yield* siteChanges(before.policy.sites, after.policy.sites);
  yield* levelChanges(before.rules, after.rules, below(ROOT, 'rules'), '');
  yield* overrideChanges(before.overrides, after.overrides);
  yield* scanChanges(before.scan, after.scan);
  yield* taxonomyChanges(before, after);
  yield* meaningChanges(before, after);
  yield* entryChanges(before.searches, after.searches, below(ROOT, 'searches'), 'search');
  yield* entryChanges(before.share, after.share, below(ROOT, 'share'), 'share');
  yield* siteSettingChanges(before.site, after.site);
  yield* publishChanges(before.publish, after.publish);
  yield* scopeChanges(before, after);
  if (before.timezone !== after.timezone)
    yield whole('text-changed', {
      label: 'timezone',
      paths: below(ROOT, 'timezone'),
      before: before.timezone,
      after: after.timezone,
    });
}

/** Changes of the pages of the library: how long they may call anything ready, and where their readers ask. */
function* siteSettingChanges(before: SiteConfig, after: SiteConfig): Iterable<Difference> {
  const paths = below(ROOT, 'site');
  const [old, now] = [before.staleAfter, after.staleAfter];
  for (const kind of old === now ? [] : durationKinds(old, now, LOOSER_IF_LONGER))
    yield whole(kind, { label: 'site.stale_after', paths: below(paths, 'stale_after'), before: old, after: now });
  if (before.ask !== after.ask)
    yield whole('text-changed', {
      label: 'site.ask',
      paths: below(paths, 'ask'),
      before: before.ask,
      after: after.ask,
    });
}

/**
 * Changes of the files that are read. A different glob may always be narrower: nobody can say which coming files it
 * matches.
 */
function* scopeChanges({ customers, maxFileSize }: Config, after: Config): Iterable<Difference> {
  if (customers !== after.customers)
    yield whole('scope-narrowed', {
      label: 'customers',
      paths: below(ROOT, 'customers'),
      before: customers,
      after: after.customers,
    });
  if (maxFileSize !== after.maxFileSize) {
    const kind = maxFileSize > after.maxFileSize ? 'scope-narrowed' : 'text-changed';
    yield whole(kind, {
      label: 'max_file_size',
      paths: below(ROOT, 'max_file_size'),
      before: maxFileSize,
      after: after.maxFileSize,
    });
  }
}

/** The kinds of change for a longer and a shorter duration. */
interface DurationKinds {
  readonly longer: ChangeKind;
  readonly shorter: ChangeKind;
}
const LOOSER_IF_LONGER: DurationKinds = { longer: 'policy-loosened', shorter: 'policy-tightened' };
const LOOSER_IF_SHORTER: DurationKinds = { longer: 'policy-tightened', shorter: 'policy-loosened' };
const REST: DurationKinds = { longer: 'policy-tightened', shorter: 'rest-shortened' };

type DurationPart = Exclude<keyof Policy, 'limits' | 'rest' | 'regions' | 'sites' | 'coverage' | 'fiscal_year_starts'>;

/** The direction in which each duration of the policy lets more pass. */
const LEAVES: {
  readonly [Part in DurationPart]: { readonly [Key in Exclude<keyof Policy[Part], 'by_reason'>]: DurationKinds };
} = {
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
    // A use without a rest of its own has the rest of `any`.
    const kinds = durationKinds(old ?? before.rest.any, now ?? after.rest.any, REST);
    for (const kind of kinds)
      yield whole(kind, { label: `rest.${use}`, paths: below(policy, 'rest', use), before: old, after: now });
  }
  for (const [part, leaves] of Object.entries(LEAVES)) {
    const [olds, news] = [before, after].map((of) => of[part as DurationPart] as Readonly<Record<string, Duration>>);
    for (const [key, kindsOf] of Object.entries<DurationKinds>(leaves)) {
      const [old, now] = [olds?.[key] ?? '', news?.[key] ?? ''];
      const kinds = old === now ? [] : durationKinds(old, now, kindsOf);
      for (const kind of kinds)
        yield whole(kind, { label: `${part}.${key}`, paths: below(policy, part, key), before: old, after: now });
    }
  }
  yield* reasonChanges(before.decline, after.decline, below(policy, 'decline', 'by_reason'));
}

/** Changes of how long a decline of each reason is left alone. One without a term of its own has that of all. */
function* reasonChanges(before: Policy['decline'], after: Policy['decline'], paths: ChangePaths): Iterable<Difference> {
  for (const reason of changedKeys(before.by_reason, after.by_reason)) {
    const [old, now] = [before, after].map((of) => leftAloneFor(reason as Consent['reason'], of)) as [string, string];
    const [oldOwn, nowOwn] = [ownValue(before.by_reason, reason), ownValue(after.by_reason, reason)];
    const kinds: readonly ChangeKind[] =
      old === NEVER || now === NEVER
        ? [old === now ? 'text-changed' : now === NEVER ? 'policy-tightened' : 'policy-loosened']
        : durationKinds(old, now, LOOSER_IF_SHORTER);
    for (const kind of kinds) {
      const label = `decline.by_reason.${reason}`;
      yield whole(kind, { label, paths: below(paths, reason), before: oldOwn, after: nowOwn });
    }
  }
}

/** Another first day of the year frees some days early, and holds others longer. */
function* yearChanges(
  { fiscal_year_starts: before }: Policy,
  { fiscal_year_starts: after }: Policy,
): Iterable<Difference> {
  const paths = below(ROOT, 'policy', 'fiscal_year_starts');
  for (const kind of before === after ? [] : (['policy-tightened', 'policy-loosened'] as const))
    yield whole(kind, { label: 'fiscal_year_starts', paths, before, after });
}

/** Changes of the goals of coverage. One that is gone or lower hides a gap. */
function* goalChanges(before: readonly CoverageGoal[], after: readonly CoverageGoal[]): Iterable<Difference> {
  const isKept = (goal: CoverageGoal, goals: readonly CoverageGoal[]) =>
    goals.some(({ by, for: use, min }) => use === goal.for && min >= goal.min && isIdentical(by, goal.by));
  const kinds: readonly ChangeKind[] = [
    ...(after.every((goal) => isKept(goal, before)) ? [] : (['policy-tightened'] as const)),
    ...(before.every((goal) => isKept(goal, after)) ? [] : (['policy-loosened'] as const)),
  ];
  const paths = below(ROOT, 'policy', 'coverage');
  const all = kinds.length === 0 && !isIdentical(before, after) ? (['text-changed'] as const) : kinds;
  for (const kind of all) yield whole(kind, { label: 'coverage', paths, before, after });
}

/**
 * Changes of our own sites. A grant for the website holds on one more, and a refusal for other places lets it go. With
 * one less it is the other way round.
 */
function* siteChanges(before: readonly string[], after: readonly string[]): Iterable<Difference> {
  const { wider, narrower } = shiftOfLists(before, after);
  const kinds: readonly ChangeKind[] = [
    ...(narrower ? (['policy-tightened'] as const) : []),
    ...(wider ? (['policy-loosened'] as const) : []),
  ];
  for (const kind of kinds) yield whole(kind, { label: 'sites', paths: below(ROOT, 'sites'), before, after });
}

/** A change between months and days may be both longer and shorter, and then gives both kinds. */
function durationKinds(before: Duration, after: Duration, { longer, shorter }: DurationKinds): readonly ChangeKind[] {
  const { wider, narrower } = shiftOfDurations(before, after);
  if (!wider && !narrower) return ['text-changed'];
  return [...(narrower ? [shorter] : []), ...(wider ? [longer] : [])];
}

/**
 * Says whether a level was raised or lowered. A rule without a configured level may have any, so that in doubt it was
 * lowered.
 */
function levelKind(before: Level | undefined, after: Level | undefined): ChangeKind {
  const isRaised =
    before === undefined || after === undefined
      ? before === 'off' || after === 'error'
      : LEVELS.indexOf(after) > LEVELS.indexOf(before);
  return isRaised ? 'policy-tightened' : 'rule-relaxed';
}

function* levelChanges(before: Levels, after: Levels, paths: ChangePaths, files: string): Iterable<Difference> {
  for (const rule of changedKeys(before, after)) {
    const [old, now] = [ownValue(before, rule), ownValue(after, rule)];
    yield whole(levelKind(old, now), { label: `${rule}${files}`, paths: below(paths, rule), before: old, after: now });
  }
}

function* overrideChanges(before: readonly Override[], after: readonly Override[]): Iterable<Difference> {
  const matched = matchLists(before, after, ({ files }) => files);
  const paths = below(ROOT, 'overrides');
  const label = ({ files }: Override) => `override for ${files}`;
  const kindOf = (kinds: readonly ChangeKind[]): ChangeKind =>
    kinds.length === 0 ? 'text-changed' : kinds.includes('rule-relaxed') ? 'rule-relaxed' : 'policy-tightened';
  yield* ofItems(matched, paths, {
    ...asWhole(label, (before, after) =>
      kindOf([
        ...Object.values(before?.rules ?? {}).map((level) => levelKind(level, undefined)),
        ...Object.values(after?.rules ?? {}).map((level) => levelKind(undefined, level)),
      ]),
    ),
    both: (old, now, paths) => levelChanges(old.rules, now.rules, below(paths, 'rules'), ` for ${now.files}`),
  });
  // A later override wins, so that here the order matters.
  const order = matched.pairs.map(([old]) => old);
  if (order.some(({ index }, position) => index < (order[position - 1]?.index ?? 0))) {
    const filesOf = (overrides: readonly Override[]) => overrides.map(({ files }) => files);
    yield whole('rule-relaxed', { label: 'order of overrides', paths, before: filesOf(before), after: filesOf(after) });
  }
}

/**
 * Changes of what a scan makes of content. Another list may always say less of some file, so that only a list that is
 * alike or empty afterwards says as much, and only a list of ignores that loses some looks at more.
 */
function* scanChanges(before: ScanConfig, after: ScanConfig): Iterable<Difference> {
  const paths = below(ROOT, 'scan');
  const change = (kind: ChangeKind, key: keyof ScanConfig) =>
    whole(kind, { label: `scan.${key}`, paths: below(paths, key), before: before[key], after: after[key] });
  if (!isIdentical(before.content, after.content))
    yield change(after.content.every(isPlain) ? 'policy-tightened' : 'rule-relaxed', 'content');
  if (!isIdentical(before.ignore, after.ignore)) {
    const hidesMore = after.ignore.some((glob) => !before.ignore.includes(glob));
    yield change(hidesMore ? 'scope-narrowed' : 'policy-tightened', 'ignore');
  }
  if (before.tests !== after.tests) yield change(levelKind(before.tests, after.tests), 'tests');
}

/** Says that an entry says of its files what holds without any. */
const isPlain = ({ level = 'error', audience = 'public', use }: ContentRule): boolean =>
  level === 'error' && audience === 'public' && use === undefined;

const ANY = 'any';

/** Changes of the words that files may use. A list without any takes every word, so that none is unknown any more. */
function* taxonomyChanges(before: Config, after: Config): Iterable<Difference> {
  for (const list of TAXONOMY_LISTS) {
    const [old, now] = [before.taxonomy[list], after.taxonomy[list]];
    const paths = below(ROOT, 'taxonomy', list);
    const [words, wordsNow] = [old, now].map((terms) => (Object.keys(terms).length === 0 ? ANY : Object.keys(terms)));
    if ((words === ANY) !== (wordsNow === ANY)) {
      const kind = wordsNow === ANY ? 'policy-loosened' : 'policy-tightened';
      yield whole(kind, { label: `the words of ${list}:`, paths, before: words, after: wordsNow });
    }
    yield* entryChanges(old, now, paths, list);
  }
}

/**
 * Changes of what is published. Another entry may always show more, or elsewhere. The file of one that is gone keeps its
 * names, and nothing takes them out any more.
 */
function* publishChanges(before: readonly PublishEntry[], after: readonly PublishEntry[]): Iterable<Difference> {
  const labelOf = ({ to }: PublishEntry) => `publish to ${to}`;
  yield* ofItems(matchLists(before, after, labelOf), below(ROOT, 'publish'), {
    ...asWhole(labelOf, () => 'policy-loosened'),
    both: (old, now, paths) =>
      isIdentical(old, now) ? [] : [whole('policy-loosened', { label: labelOf(now), paths, before: old, after: now })],
  });
}

/** Differences in a mapping by id. */
function* entryChanges(before: object, after: object, paths: ChangePaths, word: string): Iterable<Difference> {
  for (const id of changedKeys(before, after)) {
    yield whole('text-changed', {
      label: `${word} ${id}`,
      paths: below(paths, id),
      before: ownValue(before, id),
      after: ownValue(after, id),
    });
  }
}
