import type { Policy } from '../model/config.ts';
import { type Consent, type Customer, type CustomerFile, ownerOf } from '../model/customer.ts';
import { type Day, isDay } from '../model/day.ts';
import { isUsable, type Question, type Reason, type Standing, type Verdict, worse } from '../model/standing.ts';
import { AUDIENCES, defaultAudience, needsPerson, USES } from '../model/use.ts';
import { late } from '../text/late.ts';
import { type Assessment, type Assessor, assessorFor } from './assess.ts';
import { type BareReason, brokenFile, compareDays, verdictRank, worstVerdict } from './bare-reason.ts';
import { advocateIndex, latestDay } from './ledger.ts';
import { type Pairing, pairings } from './pairings.ts';
import { parentReasons } from './parent-reasons.ts';

/**
 * Answers whether a use is allowed on a day. The worst reason decides. Where the question leaves the story or the
 * advocate open, the best one answers. A broken file is always `no`. Among several files of one company, the worst
 * answer counts for all of them. A no of a parent counts for its child. Pure: the day is part of the question.
 */
export function standing(customer: Customer, question: Question, policy: Policy): Standing {
  assertQuestion(question);
  const { use, audience = defaultAudience(use) } = question;
  const { data, file, broken } = customer;
  const excludes = excludesOf(customer);
  if (broken) {
    return { use, audience, verdict: 'no', reasons: [toReason(customer, brokenFile(file))], ...excludes };
  }
  const best = bestOf(data, question, candidates(customer, question, policy));
  return {
    use,
    audience,
    verdict: best.verdict,
    reasons: [...best.reasons, ...best.endings]
      .sort((a, b) => verdictRank(b.verdict) - verdictRank(a.verdict))
      .map((reason) => toReason(customer, reason)),
    ...(best.clears_on && { clears_on: best.clears_on }),
    ...(best.pairing.advocate && needsPerson(use) && { advocate: best.pairing.advocate.id }),
    ...termsOf(best.answering),
    ...excludes,
  };
}

/** The verdict of `standing` alone, for callers with many questions: it assesses no more pairings than it needs. */
export const verdictOf = (customer: Customer, question: Question, policy: Policy): Verdict =>
  storyVerdicts(customer, question, policy)(question.story);

/**
 * Answers a question for one story after the other, each as `verdictOf` does. It finds once what does not depend on the
 * story, and ignores the story that the question names.
 */
export function storyVerdicts(
  customer: Customer,
  { story: _, ...question }: Question,
  policy: Policy,
): (story: string | undefined) => Verdict {
  assertQuestion(question);
  if (customer.broken) return () => 'no';
  const assessor = assessorFor(customer, question, policy);
  const elsewhere = late(() => verdictElsewhere(customer, question, policy));
  return (story) => {
    let best: Verdict = 'no';
    for (const pairing of pairings(customer.data, story === undefined ? question : { ...question, story })) {
      if (best === 'ready') break;
      const verdict = assessor.verdictOf(pairing, best);
      if (verdictRank(verdict) < verdictRank(best)) best = verdict;
    }
    return best === 'no' ? best : worse(best, elsewhere());
  };
}

/** The worst verdict of the parents, and of the other files of the same company. */
const verdictElsewhere = (customer: Customer, question: Question, policy: Policy): Verdict =>
  twinsOf(customer, question).reduce<Verdict>(
    (worst, [twin, asked]) => (worst === 'no' ? worst : worse(worst, verdictOf(twin, asked, policy))),
    worstVerdict(parentReasons(customer, question, policy)),
  );

/** Rejects an invalid question: JavaScript has no types at run time, and an invalid day would make any grant run. */
function assertQuestion({ on, use, audience }: Question): void {
  if (typeof on !== 'string' || !isDay(on)) throw new RangeError(`"on" is no day: ${String(on)}; write YYYY-MM-DD`);
  if (!USES.includes(use)) throw new RangeError(`there is no use "${String(use)}"; the uses are ${USES.join(', ')}`);
  if (audience !== undefined && !AUDIENCES.includes(audience)) {
    throw new RangeError(`there is no audience "${String(audience)}"; the audiences are ${AUDIENCES.join(', ')}`);
  }
}

/** The other files of the same company, each with its question: stories, advocates and entries belong to one file. */
function twinsOf({ twins = [] }: Customer, question: Question): readonly (readonly [Customer, Question])[] {
  const { story: _, advocate: __, entry, ...rest } = question;
  const asked = typeof entry === 'number' ? 'elsewhere' : entry;
  return twins.map((twin) => [twin, { ...rest, ...(asked !== undefined && { entry: asked }) }]);
}

/** The reasons in other files of the same company, where their answer is not `ready`. */
const twinReasons = (customer: Customer, question: Question, policy: Policy): readonly BareReason[] =>
  twinsOf(customer, question).flatMap(([twin, asked]): readonly BareReason[] => {
    const { verdict, reasons, clears_on } = standing(twin, asked, policy);
    if (verdict === 'ready') return [];
    const message = `${twin.file} is the same company, and says ${verdict}: ${reasons[0]?.message}`;
    return [{ code: 'customer/duplicate', verdict, path: ['name'], message, ...(clears_on && { clears_on }) }];
  });

/** An assessed pairing, with all that it is ranked by. */
interface AssessedPairing extends Assessment, Clearing {
  readonly pairing: Pairing;
  /** The verdict without other files. */
  readonly own: Verdict;
}

/** The assessor for a day, and the reasons in other files: those of the same company, and those of its parents. */
interface OnDay {
  readonly assessor: Assessor;
  readonly elsewhere: readonly BareReason[];
}

/** The pairings for a question, assessed, without those that cannot be the best. */
function* candidates(customer: Customer, question: Question, policy: Policy): Iterable<AssessedPairing> {
  const days = new Map<Day, OnDay>();
  const onDay = (on: Day): OnDay => {
    const known = days.get(on);
    if (known !== undefined) return known;
    const asked = { ...question, on };
    const elsewhere = [...twinReasons(customer, asked, policy), ...parentReasons(customer, asked, policy)];
    const found = { assessor: assessorFor(customer, asked, policy), elsewhere };
    days.set(on, found);
    return found;
  };
  const assess = (pairing: Pairing, on: Day): Assessment & { readonly own: Verdict } => {
    const { assessor, elsewhere } = onDay(on);
    const assessed = assessor.assess(pairing);
    if (elsewhere.length === 0) return { ...assessed, own: assessed.verdict };
    const reasons = [...assessed.reasons, ...elsewhere];
    return { ...assessed, reasons, verdict: worstVerdict(reasons), own: assessed.verdict };
  };
  const today = onDay(question.on);
  let best: Verdict = 'no';
  for (const pairing of pairings(customer.data, question)) {
    if (verdictRank(worse(today.assessor.verdictOf(pairing), worstVerdict(today.elsewhere))) > verdictRank(best))
      continue;
    const assessed = assess(pairing, question.on);
    best = assessed.verdict;
    yield { pairing, ...assessed, ...clearingOf(assessed, question.on, (on) => assess(pairing, on)) };
  }
}

interface Clearing {
  readonly clears_on?: Day;
  /** The reasons for `no` on the day the wait would be over. */
  readonly endings: readonly BareReason[];
  /** The grants that answer on the day the wait is over; without such a day, today's. */
  readonly answering: readonly Consent[];
}

/**
 * Finds the day on which a `wait` ends. Each reason to wait knows its end, and no reason for `no` passes by itself. So
 * it is enough to look at the day on which all of today's waits are over, and to go on from there. Where that day
 * brings a `no`, the wait has no end, and `endings` holds the reasons.
 */
function clearingOf(today: Assessment, from: Day, assess: (on: Day) => Assessment): Clearing {
  let { verdict, reasons, grants } = today;
  let on = from;
  while (verdict === 'wait') {
    const ends = reasons.flatMap(({ verdict, clears_on }) => (verdict === 'wait' && clears_on ? [clears_on] : []));
    const last = ends.reduce((latest, end) => (end > latest ? end : latest), on);
    if (last === on) return { endings: [], answering: today.grants };
    on = last;
    ({ verdict, reasons, grants } = assess(on));
    if (isUsable(verdict)) return { clears_on: on, endings: [], answering: grants };
  }
  if (today.verdict !== 'wait') return { endings: [], answering: today.grants };
  const endings = reasons.filter((reason) => reason.verdict === 'no');
  return {
    answering: today.grants,
    endings: endings.map(({ clears_on: _, ...reason }) => ({
      ...reason,
      verdict: 'wait',
      message: `on ${on}, when the wait would be over: ${reason.message}`,
    })),
  };
}

function bestOf(data: CustomerFile, question: Question, all: Iterable<AssessedPairing>): AssessedPairing {
  const inOrder = byPreference(data, question);
  let best: AssessedPairing | undefined;
  for (const candidate of all) if (best === undefined || inOrder(candidate, best) < 0) best = candidate;
  if (best === undefined) throw new Error('there is always a pairing');
  return best;
}

/**
 * Orders pairings: the best verdict first, then the earliest day it clears, then the advocate asked longest ago, then
 * file order. Among the stories of one advocate, one that a grant covers. An advocate goes before none.
 */
function byPreference(data: CustomerFile, { entry }: Question): (a: AssessedPairing, b: AssessedPairing) => number {
  const without = typeof entry === 'number' ? entry : undefined;
  const latest = ({ advocate }: Pairing): Day => (advocate === undefined ? '' : latestDay(data, advocate.id, without));
  const index = ({ advocate }: Pairing): number => (advocate === undefined ? -1 : advocateIndex(data, advocate.id));
  const isNobody = ({ missing }: Pairing): number => Number(missing !== undefined);
  const isUncovered = ({ grants }: Assessment): number => Number(grants.length === 0);
  return (a, b) =>
    verdictRank(a.verdict) - verdictRank(b.verdict) ||
    compareDays(a.clears_on, b.clears_on) ||
    verdictRank(a.own) - verdictRank(b.own) ||
    isNobody(a.pairing) - isNobody(b.pairing) ||
    compareDays(latest(a.pairing), latest(b.pairing)) ||
    index(a.pairing) - index(b.pairing) ||
    isUncovered(a) - isUncovered(b);
}

/** The prospects that the customer will not speak to, by any of their files and those of their parents. */
function excludesOf({ data, twins = [], parents }: Customer): Pick<Standing, 'excludes'> {
  const owners = [parents, ...twins.map((twin) => twin.parents)].flatMap((found) => found?.files ?? []);
  const files = [data, ...[...twins, ...owners].map((other) => other.data)];
  const excludes = [...new Set(files.flatMap(({ excludes = [] }) => excludes))];
  return excludes.length === 0 ? {} : { excludes };
}

const ATTRIBUTIONS = ['named', 'role-only', 'blinded'] as const;

/** The terms of the answering grants: the narrower of the company's and the advocate's own. */
function termsOf(grants: readonly Consent[]): Partial<Standing> {
  const [first] = grants;
  if (first === undefined) return {};
  const narrowest = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
    lists.reduce((a, b) => (a && b ? a.filter((id) => b.includes(id)) : (a ?? b)));
  const stories = narrowest(grants.map((grant) => grant.stories));
  const territories = narrowest(grants.map((grant) => grant.territories));
  const places = narrowest(grants.map((grant) => grant.places));
  const requires = [...new Set(grants.flatMap((grant) => grant.requires ?? []))];
  const disclaimers = grants.flatMap((grant) => grant.disclaimer ?? []);
  const guidelines = grants.flatMap((grant) => grant.guidelines ?? []);
  const conditions = grants.flatMap((grant) => grant.conditions ?? []).join(' ');
  const expires_on = grants.flatMap((grant) => grant.expires_on ?? []).sort()[0];
  const attribution = Math.max(...grants.map((grant) => ATTRIBUTIONS.indexOf(grant.attribution ?? 'named')));
  return {
    consent: first.id,
    ...(stories && { stories }),
    ...(territories && { territories }),
    ...(places && { places }),
    ...(requires.length > 0 && { requires }),
    attribution: ATTRIBUTIONS[attribution] ?? 'blinded',
    ...(conditions && { conditions }),
    ...(disclaimers.length > 0 && { disclaimers }),
    ...(guidelines.length > 0 && { guidelines }),
    // A blinded answer gives no form of the name away.
    ...(first.named_as !== undefined && ATTRIBUTIONS[attribution] !== 'blinded' && { named_as: first.named_as }),
    ...(expires_on && { expires_on }),
  };
}

/** Adds the file and the owner to ask: the account owner for health and products, else the reference manager. */
function toReason(customer: Customer, { from = customer, ...reason }: BareReason): Reason {
  const isAccounts =
    /^(?:health|customer)\//.test(reason.code) && !['customer/overused', 'customer/duplicate'].includes(reason.code);
  const who = ownerOf(from.data, isAccounts ? 'account' : 'references');
  return { ...reason, file: from.file, ...(who && { who }) };
}
