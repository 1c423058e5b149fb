import { standing, verdictOf } from '../consent/standing.ts';
import type { Linkable } from '../library/twins.ts';
import type { Change, Judgement, Review, SideVerdict, StandingChange } from '../model/change.ts';
import type { Policy } from '../model/config.ts';
import type { Customer, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Library } from '../model/library.ts';
import { USES } from '../model/use.ts';
import { addTo } from '../text/groups.ts';
import { isEqual } from '../values/equality.ts';
import { describeChange } from './describe-change.ts';
import { exposes, refusedPaths } from './exposed.ts';
import { findCauses } from './find-causes.ts';
import { isSuspect, judge } from './judge.ts';
import { isBetter, type LinkedPair, linkedPairs, linkedStates } from './linked-pairs.ts';
import { mayAnswerDiffer } from './may-answer-differ.ts';
import { type CustomerPair, pairCustomers } from './pairs.ts';
import { policyFor } from './policy-for.ts';

/**
 * Judges the changes between two states of a library by their kind and by their effect. A change needs approval if it
 * improves any answer, today or on a coming day, or shows or promises more than standing allows. A change of the policy
 * affects everybody, and a file the customers that are linked to it, so the answers of `unchanged` customers are reported
 * too. Pure: today is an argument.
 */
export function reviewChanges(
  changes: readonly Change[],
  { base, head }: { readonly base: Library; readonly head: Library },
  today: Day,
  unchanged: Linkable = { customers: [] },
): Review {
  const policies = [base.config.policy, head.config.policy] as const;
  const isTouched = ({ data }: Customer) => !isEqual(policyFor(data, policies[0]), policyFor(data, policies[1]));
  const bystanders = unchanged.customers.filter(isTouched).map((customer) => ({ before: customer, after: customer }));
  const states = linkedStates(base, head, unchanged);
  const linked = linkedPairs(base, head, unchanged, states);
  const own = [...pairCustomers(base, head), ...bystanders];
  const judged = judgeAll(changes, own, policies, today);
  for (const change of causesElsewhere(changes, linked, policies, today)) judged.set(change, 'approve');
  const isLinked = new Set(linked.map(({ pair }) => pair.after?.file));
  const answering = own.map(({ before, after }) => ({
    before: before && (states.before.get(before.file) ?? before),
    after: after && (states.after.get(after.file) ?? after),
  }));
  const pairs = [...answering.filter(({ after }) => !isLinked.has(after?.file)), ...linked.map(({ pair }) => pair)];
  return {
    changes: changes.map((change) => ({
      ...change,
      judgement: judged.get(change) ?? 'approve',
      message: describeChange(change),
    })),
    standing: pairs.flatMap((pair) => standingChanges(pair, policies, today)),
    faults: changes.flatMap((change) => faultsOf(change, head)),
  };
}

type Policies = readonly [before: Policy, after: Policy];

function judgeAll(changes: readonly Change[], pairs: readonly CustomerPair[], policies: Policies, today: Day) {
  const changesOf = groupByPair(changes, pairs);
  const judged = new Map<Change, Judgement>();
  for (const [pair, own] of changesOf) for (const change of own) judged.set(change, judge(change, pair));
  for (const pair of pairs) {
    const own = changesOf.get(pair) ?? [];
    if (own.length === 0) continue;
    const refused = refusedPaths(pair.after, policies[1], today);
    for (const change of own) if (exposes(change, refused)) judged.set(change, 'approve');
    const suspects = own.filter((change) => isSuspect(change) && judged.get(change) !== 'approve');
    const before = { customer: pair.before, policy: policies[0] };
    const after = { customer: pair.after, policy: policies[1] };
    for (const change of findCauses(before, after, suspects, today)) judged.set(change, 'approve');
  }
  return judged;
}

/**
 * The changes to files that make an answer of another customer better. Nobody knows which change of such a file did, so
 * that all of them count.
 */
const causesElsewhere = (
  changes: readonly Change[],
  linked: readonly LinkedPair[],
  policies: Policies,
  today: Day,
): readonly Change[] =>
  linked.flatMap(({ pair: { before, after }, files }) =>
    isBetter({ customer: before, policy: policies[0] }, { customer: after, policy: policies[1] }, today)
      ? changes.filter(
          ({ file, oldFile, customer }) => customer !== null && (files.has(file) || files.has(oldFile ?? '')),
        )
      : [],
  );

/** The pair for changes of the config. */
const NOBODY: CustomerPair = { before: undefined, after: undefined };

function groupByPair(
  changes: readonly Change[],
  pairs: readonly CustomerPair[],
): ReadonlyMap<CustomerPair, readonly Change[]> {
  const pairAt = new Map(
    pairs.flatMap((pair) => [
      [`base ${pair.before?.file}`, pair],
      [`head ${pair.after?.file}`, pair],
    ]),
  );
  const groups = new Map<CustomerPair, Change[]>();
  for (const change of changes) {
    const pair = (change.customer === null ? undefined : pairAt.get(`${change.side} ${change.file}`)) ?? NOBODY;
    addTo(groups, pair, change);
  }
  return groups;
}

/** The uses whose answer differs today, for a question with no details. */
function standingChanges({ before, after }: CustomerPair, policies: Policies, today: Day): readonly StandingChange[] {
  const customer = (after ?? before)?.id ?? '';
  const mayDiffer = mayAnswerDiffer(
    { customer: before, policy: policies[0] },
    { customer: after, policy: policies[1] },
  );
  return USES.filter(mayDiffer).flatMap((use) => {
    const [old, now] = [answerOf(before, use, policies[0], today), answerOf(after, use, policies[1], today)];
    return isEqual(old, now) ? [] : [{ customer, use, before: old, after: now }];
  });
}

/** Without a record of the company for the use, the answer is a no without an end. */
function answerOf(customer: Customer | undefined, use: Use, policy: Policy, on: Day): SideVerdict {
  const isOnRecord = (customer?.data.consent ?? []).some(
    ({ uses, subject = 'company' }) => subject === 'company' && uses.includes(use),
  );
  if (customer === undefined || !isOnRecord) return { verdict: 'no' };
  const verdict = verdictOf(customer, { use, on }, policy);
  const { clears_on } = verdict === 'wait' ? standing(customer, { use, on }, policy) : {};
  return { verdict, ...(clears_on && { clears_on }) };
}

/** Faults for a grant without evidence. No approval waives them. */
function faultsOf({ kind, customer: id, side, file, paths, label }: Change, head: Library): readonly Fault[] {
  if (kind !== 'consent-granted' && kind !== 'consent-renewed' && kind !== 'consent-widened') return [];
  const customer = head.customers.find((other) => other.id === id && (side === 'base' || other.file === file));
  const record = customer?.data.consent?.[Number(paths.head.at(-1))];
  if (customer === undefined || record === undefined || record.evidence !== undefined) return [];
  return [
    {
      rule: 'consent/no-evidence',
      place: { file: customer.file, path: paths.head },
      message: `${label} is ${kind.slice('consent-'.length)} without evidence`,
      hint: 'write under "evidence" where the proof is kept, or take the change back',
    },
  ];
}
