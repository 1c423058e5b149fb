import type { Policy } from '../model/config.ts';
import { type Consent, type Customer, type CustomerFile, ownerOf } from '../model/customer.ts';
import { type Day, isDay } from '../model/day.ts';
import { isUsable, type Question, type Reason, type Standing, type Verdict, worse } from '../model/standing.ts';
import { AUDIENCES, defaultAudience, needsPerson, USES } from '../model/use.ts';
import { commandLine } from '../text/command-line.ts';
import { type Assessment, type Assessor, assessorFor } from './assess.ts';
import { type BareReason, compareDays, verdictRank, worstVerdict } from './bare-reason.ts';
import { advocateIndex, latestDay } from './ledger.ts';
import { type Pairing, pairings } from './pairings.ts';

/**
 * May we, for this use, on this day? The worst reason decides. Where the question leaves the story or the advocate
 * open, the answer is that of the best one. A broken file is always `no`, and of several files that are one company the
 * worst answer counts for all of them. Pure: the day is part of the question.
 */
export function standing(customer: Customer, question: Question, policy: Policy): Standing {
  assertQuestion(question);
  const { use, audience = defaultAudience(use) } = question;
  const { data, file, broken } = customer;
  const excludes = excludesOf(customer);
  if (broken) {
    const message = `the file has errors: run "${commandLine`refs check ${file}`}"`;
    const reason = { code: 'file/broken', verdict: 'no', message, path: [] } as const;
    return { use, audience, verdict: 'no', reasons: [toReason(customer, reason)], ...excludes };
  }
  const best = bestOf(data, question, candidates(customer, question, policy));
  return {
    use,
    audience,
    verdict: best.verdict,
    reasons: [...best.remarks, ...best.endings]
      .sort((a, b) => verdictRank(b.verdict) - verdictRank(a.verdict))
      .map((remark) => toReason(customer, remark)),
    ...(best.clears_on && { clears_on: best.clears_on }),
    ...(best.way.advocate && needsPerson(use) && { advocate: best.way.advocate.id }),
    ...termsOf(best.answering),
    ...excludes,
  };
}

/** The verdict of `standing` and nothing else of it, for whoever asks many questions: no way is looked at in vain. */
export function verdictOf(customer: Customer, question: Question, policy: Policy): Verdict {
  assertQuestion(question);
  if (customer.broken) return 'no';
  const judge = assessorFor(customer, question, policy);
  let best: Verdict = 'no';
  for (const way of pairings(customer.data, question)) {
    if (best === 'ready') break;
    const verdict = judge.verdictOf(way, best);
    if (verdictRank(verdict) < verdictRank(best)) best = verdict;
  }
  return twinsOf(customer, question).reduce<Verdict>(
    (worst, [twin, asked]) => (worst === 'no' ? worst : worse(worst, verdictOf(twin, asked, policy))),
    best,
  );
}

/** JavaScript has no types at run time, and a day that is none would make every grant look as if it ran. */
function assertQuestion({ on, use, audience }: Question): void {
  if (typeof on !== 'string' || !isDay(on)) throw new RangeError(`"on" is no day: ${String(on)}; write YYYY-MM-DD`);
  if (!USES.includes(use)) throw new RangeError(`there is no use "${String(use)}"; the uses are ${USES.join(', ')}`);
  if (audience !== undefined && !AUDIENCES.includes(audience)) {
    throw new RangeError(`there is no audience "${String(audience)}"; the audiences are ${AUDIENCES.join(', ')}`);
  }
}

/** The other files of the same company, and what each is asked: stories, people and entries are those of a file. */
function twinsOf({ twins = [] }: Customer, question: Question): readonly (readonly [Customer, Question])[] {
  const { story: _, advocate: __, entry, ...rest } = question;
  return twins.map((twin) => [twin, { ...rest, ...(entry !== undefined && { entry: 'new' }) }]);
}

/** What the other files of the same company say, where that is not to go ahead. */
const twinReasons = (customer: Customer, question: Question, policy: Policy): readonly BareReason[] =>
  twinsOf(customer, question).flatMap(([twin, asked]): readonly BareReason[] => {
    const { verdict, reasons, clears_on } = standing(twin, asked, policy);
    if (verdict === 'ready') return [];
    const message = `${twin.file} is the same company, and says ${verdict}: ${reasons[0]?.message}`;
    return [{ code: 'customer/duplicate', verdict, path: ['name'], message, ...(clears_on && { clears_on }) }];
  });

/** One way, and all that tells it from the others. */
interface AssessedPairing extends Assessment, Clearing {
  readonly way: Pairing;
  /** What it would be if there were no other files of the same company. */
  readonly own: Verdict;
}

/** What is said on a day, by the customer's own file and by others. */
interface OnDay {
  readonly judge: Assessor;
  readonly ofTwins: readonly BareReason[];
}

/** The ways to do what is asked, judged, without those that cannot be the best. */
function* candidates(customer: Customer, question: Question, policy: Policy): Iterable<AssessedPairing> {
  const days = new Map<Day, OnDay>();
  const onDay = (on: Day): OnDay => {
    const known = days.get(on);
    if (known !== undefined) return known;
    const asked = { ...question, on };
    const found = { judge: assessorFor(customer, asked, policy), ofTwins: twinReasons(customer, asked, policy) };
    days.set(on, found);
    return found;
  };
  const judge = (way: Pairing, on: Day): Assessment & { readonly own: Verdict } => {
    const { judge, ofTwins } = onDay(on);
    const judged = judge.assess(way);
    if (ofTwins.length === 0) return { ...judged, own: judged.verdict };
    const remarks = [...judged.remarks, ...ofTwins];
    return { ...judged, remarks, verdict: worstVerdict(remarks), own: judged.verdict };
  };
  const today = onDay(question.on);
  let best: Verdict = 'no';
  for (const way of pairings(customer.data, question)) {
    if (verdictRank(worse(today.judge.verdictOf(way), worstVerdict(today.ofTwins))) > verdictRank(best)) continue;
    const judged = judge(way, question.on);
    best = judged.verdict;
    yield { way, ...judged, ...clearingOf(judged, question.on, (on) => judge(way, on)) };
  }
}

interface Clearing {
  readonly clears_on?: Day;
  /** What stands in the way once the wait is over. */
  readonly endings: readonly BareReason[];
  /** The grants that answer: on the day the wait is over, where there is such a day, else today. */
  readonly answering: readonly Consent[];
}

/**
 * When a `wait` ends. Each reason to wait knows when it is over, and no reason for `no` passes by itself, so it is
 * enough to look at the day on which all of today's known waits are over, and go on from there. Where that day brings
 * a `no`, there is no end, and its reasons are told as `endings`.
 */
function clearingOf(today: Assessment, from: Day, judge: (on: Day) => Assessment): Clearing {
  let { verdict, remarks, grants } = today;
  let on = from;
  while (verdict === 'wait') {
    const ends = remarks.flatMap(({ verdict, clears_on }) => (verdict === 'wait' && clears_on ? [clears_on] : []));
    const last = ends.reduce((latest, end) => (end > latest ? end : latest), on);
    if (last === on) return { endings: [], answering: today.grants };
    on = last;
    ({ verdict, remarks, grants } = judge(on));
    if (isUsable(verdict)) return { clears_on: on, endings: [], answering: grants };
  }
  if (today.verdict !== 'wait') return { endings: [], answering: today.grants };
  const endings = remarks.filter((remark) => remark.verdict === 'no');
  return {
    answering: today.grants,
    endings: endings.map(({ clears_on: _, ...remark }) => ({
      ...remark,
      verdict: 'wait',
      message: `on ${on}, when the wait would be over: ${remark.message}`,
    })),
  };
}

function bestOf(data: CustomerFile, question: Question, all: Iterable<AssessedPairing>): AssessedPairing {
  const inOrder = byPreference(data, question);
  let best: AssessedPairing | undefined;
  for (const candidate of all) if (best === undefined || inOrder(candidate, best) < 0) best = candidate;
  if (best === undefined) throw new Error('there is always a way to judge');
  return best;
}

/**
 * Least bad verdict, then earliest day it clears, then whose latest entry is oldest, then the file's order; of the
 * stories the same person could tell, one that a grant covers. Somebody goes before nobody.
 */
function byPreference(data: CustomerFile, { entry }: Question): (a: AssessedPairing, b: AssessedPairing) => number {
  const without = entry === 'new' ? undefined : entry;
  const latest = ({ advocate }: Pairing): Day => (advocate === undefined ? '' : latestDay(data, advocate.id, without));
  const place = ({ advocate }: Pairing): number => (advocate === undefined ? -1 : advocateIndex(data, advocate.id));
  const isNobody = ({ missing }: Pairing): number => Number(missing !== undefined);
  const isUncovered = ({ grants }: Assessment): number => Number(grants.length === 0);
  return (a, b) =>
    verdictRank(a.verdict) - verdictRank(b.verdict) ||
    compareDays(a.clears_on, b.clears_on) ||
    verdictRank(a.own) - verdictRank(b.own) ||
    isNobody(a.way) - isNobody(b.way) ||
    compareDays(latest(a.way), latest(b.way)) ||
    place(a.way) - place(b.way) ||
    isUncovered(a) - isUncovered(b);
}

/** Whom the customer will not speak to, by any of their files. */
function excludesOf({ data, twins = [] }: Customer): Pick<Standing, 'excludes'> {
  const excludes = [...new Set([data, ...twins.map((twin) => twin.data)].flatMap(({ excludes = [] }) => excludes))];
  return excludes.length === 0 ? {} : { excludes };
}

const ATTRIBUTIONS = ['named', 'role-only', 'blinded'] as const;

/** What the answering grants say besides: of the company's and the advocate's own the narrower holds. */
function termsOf(grants: readonly Consent[]): Partial<Standing> {
  const [first] = grants;
  if (first === undefined) return {};
  const narrowest = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
    lists.reduce((a, b) => (a === undefined ? b : b === undefined ? a : a.filter((id) => b.includes(id))));
  const stories = narrowest(grants.map((grant) => grant.stories));
  const territories = narrowest(grants.map((grant) => grant.territories));
  const conditions = grants.flatMap((grant) => grant.conditions ?? []).join(' ');
  const expires_on = grants.flatMap((grant) => grant.expires_on ?? []).sort()[0];
  const attribution = Math.max(...grants.map((grant) => ATTRIBUTIONS.indexOf(grant.attribution ?? 'named')));
  return {
    consent: first.id,
    ...(stories && { stories }),
    ...(territories && { territories }),
    attribution: ATTRIBUTIONS[attribution] ?? 'blinded',
    ...(conditions && { conditions }),
    ...(expires_on && { expires_on }),
  };
}

/** Reasons about their health and products are the account owner's; the rest are the reference manager's. */
function toReason(customer: Customer, remark: BareReason): Reason {
  const isAccounts =
    /^(?:health|customer)\//.test(remark.code) && !['customer/overused', 'customer/duplicate'].includes(remark.code);
  const who = ownerOf(customer.data, isAccounts ? 'account' : 'references');
  return { ...remark, file: customer.file, ...(who && { who }) };
}
