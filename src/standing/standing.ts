import type { Policy } from '../model/config.ts';
import {
  type Advocate,
  type Consent,
  type Customer,
  type CustomerFile,
  ownerOf,
  type Story,
} from '../model/customer.ts';
import { type Day, isDay } from '../model/day.ts';
import { isUsable, type Question, type Reason, type Standing, type Verdict, worse } from '../model/standing.ts';
import { AUDIENCES, defaultAudience, needsPerson, USES } from '../model/use.ts';
import { commandLine } from '../words/command-line.ts';
import { aboutAdvocate } from './about-advocate.ts';
import { type Ask, aboutConsent } from './about-consent.ts';
import { aboutCustomer } from './about-customer.ts';
import { entriesOf, personalEntries } from './ledger.ts';
import { byDay, type Remark, rank, worstOf } from './remark.ts';

/**
 * May we, for this use, on this day? The worst reason decides. Where the question leaves the story or the advocate
 * open, the answer is that of the best one. A broken file is always `no`. Pure: the day is part of the question.
 */
export function standing(customer: Customer, question: Question, policy: Policy): Standing {
  refuseNonsense(question);
  const audience = question.audience ?? defaultAudience(question.use);
  const { use } = question;
  if (customer.broken) {
    const reason = {
      code: 'file/broken',
      verdict: 'no',
      message: `the file has errors: run "${commandLine`refs check ${customer.file}`}"`,
      path: [],
    } as const;
    return { use, audience, verdict: 'no', reasons: [finish(customer, reason)] };
  }
  const [best] = ways(customer.data, question)
    .map((way) => judge(customer.data, way, question, policy))
    .map((judged) => ({ ...judged, ...clearing(customer.data, judged, question, policy) }))
    .sort(byPreference(customer.data));
  if (best === undefined) throw new Error('there is always a way to judge');
  return {
    use,
    audience,
    verdict: best.verdict,
    reasons: [...best.remarks, ...best.endings]
      .sort((a, b) => rank(b.verdict) - rank(a.verdict))
      .map((remark) => finish(customer, remark)),
    ...(best.clears_on && { clears_on: best.clears_on }),
    ...(best.way.advocate && { advocate: best.way.advocate.id }),
    ...termsOf(best.answering),
  };
}

/** The verdict of `standing` and nothing else of it, for whoever asks many questions: no way is looked at in vain. */
export function verdictOf({ broken, data }: Customer, question: Question, policy: Policy): Verdict {
  refuseNonsense(question);
  let best: Verdict = 'no';
  if (broken) return best;
  let shared: Shared | undefined;
  let bestOfStory: Verdict = best;
  for (const { story, advocate, missing } of ways(data, question)) {
    if (missing !== undefined) continue;
    if (shared === undefined || shared.story !== story) {
      shared = aboutAnyone(data, story, question, policy);
      bestOfStory = worstOf(shared.remarks);
    }
    if (rank(bestOfStory) >= rank(best)) continue;
    const person = advocate === undefined ? [] : aboutAdvocate(data, advocate, shared.ask, policy).remarks;
    const verdict = worse(bestOfStory, worstOf(person));
    if (rank(verdict) < rank(best)) best = verdict;
    if (best === 'ready') break;
  }
  return best;
}

/** JavaScript has no types at run time, and a day that is none would make every grant look as if it ran. */
function refuseNonsense({ on, use, audience }: Question): void {
  if (typeof on !== 'string' || !isDay(on)) throw new RangeError(`"on" is no day: ${String(on)}; write YYYY-MM-DD`);
  if (!USES.includes(use)) throw new RangeError(`there is no use "${String(use)}"; the uses are ${USES.join(', ')}`);
  if (audience !== undefined && !AUDIENCES.includes(audience)) {
    throw new RangeError(`there is no audience "${String(audience)}"; the audiences are ${AUDIENCES.join(', ')}`);
  }
}

/** One way to do it: which story would be told, and by whom. */
interface Way {
  readonly story: Story | undefined;
  readonly advocate: Advocate | undefined;
  /** Where a named story or advocate does not exist, or nobody is there to tell it. */
  readonly missing?: Remark;
}

function ways(data: CustomerFile, question: Question): readonly Way[] {
  const { stories = [] } = data;
  const chosen =
    question.story === undefined ? [undefined, ...stories] : stories.filter(({ id }) => id === question.story);
  if (chosen.length === 0) {
    const message = `there is no story "${question.story}"`;
    return [
      {
        story: undefined,
        advocate: undefined,
        missing: { code: 'story/missing', verdict: 'no', path: ['stories'], message },
      },
    ];
  }
  if (!needsPerson(question.use)) return chosen.map((story) => ({ story, advocate: undefined }));
  return chosen.flatMap((story): readonly Way[] => {
    const tellers = tellersOf(data, story, question.advocate);
    if (tellers.length > 0) return tellers.map((advocate) => ({ story, advocate }));
    return [{ story, advocate: undefined, missing: nobody(story, question) }];
  });
}

/** A story that names advocates is told by those only. */
const tellersOf = (
  { advocates = [] }: CustomerFile,
  story: Story | undefined,
  asked: string | undefined,
): readonly Advocate[] =>
  advocates.filter(
    ({ id }) =>
      (story?.advocates === undefined || story.advocates.includes(id)) && (asked === undefined || asked === id),
  );

function nobody(story: Story | undefined, { use, advocate }: Question): Remark {
  const whom = advocate === undefined ? 'nobody' : `no "${advocate}"`;
  const message =
    story === undefined ? `${use} needs a person, and there is ${whom}` : `there is ${whom} to tell "${story.id}"`;
  return { code: 'advocate/missing', verdict: 'no', path: ['advocates'], message };
}

interface Judged {
  readonly way: Way;
  readonly verdict: Verdict;
  readonly remarks: readonly Remark[];
  /** The grants that answer: the company's, and the advocate's own where they have one. */
  readonly grants: readonly Consent[];
}

/** What is said of a story whoever tells it: by the state of the customer, and by the company's own records. */
interface Shared {
  readonly story: Story | undefined;
  readonly ask: Ask;
  readonly remarks: readonly Remark[];
  readonly grant: Consent | undefined;
}

function aboutAnyone(data: CustomerFile, story: Story | undefined, question: Question, policy: Policy): Shared {
  const ask: Ask = {
    use: question.use,
    audience: question.audience ?? defaultAudience(question.use),
    on: question.on,
    territory: question.territory,
    story: story?.id,
    storyIsAsked: question.story !== undefined,
  };
  const { remarks, grant } = aboutConsent(data, 'company', ask, policy);
  return { story, ask, remarks: [...aboutCustomer(data, story, question, policy), ...remarks], grant };
}

function judge(data: CustomerFile, way: Way, question: Question, policy: Policy): Judged {
  const { story, advocate, missing } = way;
  const { ask, ...shared } = aboutAnyone(data, story, question, policy);
  const person = advocate === undefined ? undefined : aboutAdvocate(data, advocate, ask, policy);
  const remarks = [...shared.remarks, ...(missing === undefined ? [] : [missing]), ...(person?.remarks ?? [])];
  const grants = [shared.grant, person?.grant].filter((grant) => grant !== undefined);
  return { way, remarks, grants, verdict: worstOf(remarks) };
}

interface Clearing {
  readonly clears_on?: Day;
  /** What stands in the way once the wait is over. */
  readonly endings: readonly Remark[];
  /** The grants that answer: on the day the wait is over, where there is such a day, else today. */
  readonly answering: readonly Consent[];
}

/**
 * When a `wait` ends. Each reason to wait knows when it is over, and no reason for `no` passes by itself, so it is
 * enough to look at the day on which all of today's known waits are over, and go on from there. Where that day brings
 * a `no`, there is no end, and its reasons are told as `endings`.
 */
function clearing(data: CustomerFile, today: Judged, question: Question, policy: Policy): Clearing {
  let { verdict, remarks, grants } = today;
  let on = question.on;
  while (verdict === 'wait') {
    const ends = remarks.flatMap(({ verdict, clears_on }) => (verdict === 'wait' && clears_on ? [clears_on] : []));
    const last = ends.reduce((latest, end) => (end > latest ? end : latest), on);
    if (last === on) return { endings: [], answering: today.grants };
    on = last;
    ({ verdict, remarks, grants } = judge(data, today.way, { ...question, on }, policy));
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

/**
 * Least bad verdict, then earliest day it clears, then whose latest entry is oldest, then the file's order; of the
 * stories the same person could tell, one that a grant covers. Somebody goes before nobody.
 */
function byPreference(data: CustomerFile) {
  const entries = personalEntries(data);
  const latest = ({ advocate }: Way): Day =>
    advocate === undefined
      ? ''
      : entriesOf(entries, advocate.id).reduce((day, { activity }) => (activity.on > day ? activity.on : day), '');
  const place = ({ advocate }: Way): number => (advocate === undefined ? -1 : (data.advocates ?? []).indexOf(advocate));
  const isNobody = ({ missing }: Way): number => Number(missing !== undefined);
  const isUncovered = ({ grants }: Judged): number => Number(grants.length === 0);
  type Candidate = Judged & { readonly clears_on?: Day };
  return (a: Candidate, b: Candidate): number =>
    rank(a.verdict) - rank(b.verdict) ||
    byDay(a.clears_on, b.clears_on) ||
    isNobody(a.way) - isNobody(b.way) ||
    byDay(latest(a.way), latest(b.way)) ||
    place(a.way) - place(b.way) ||
    isUncovered(a) - isUncovered(b);
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
function finish(customer: Customer, remark: Remark): Reason {
  const isAccounts = /^(?:health|customer)\//.test(remark.code) && remark.code !== 'customer/overused';
  const who = ownerOf(customer.data, isAccounts ? 'account' : 'references');
  return { ...remark, file: customer.file, ...(who && { who }) };
}
