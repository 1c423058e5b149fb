import type { Policy } from '../model/config.ts';
import type { Advocate, Customer, Use } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import type { Question, Verdict } from '../model/standing.ts';
import { late } from '../text/late.ts';
import type { BareReason } from './bare-reason.ts';
import { type ConsentAnswer, consentReasons } from './consent-reasons.ts';
import { recordsFor } from './consent-records.ts';
import type { ConsentQuestion } from './coverage.ts';
import { employerReasons } from './employer-reasons.ts';
import { advocateIndex, ledgerReasons, ledgerVerdict } from './ledger.ts';
import { elsewhereReasons, personElsewhere, type RecordsOfPerson } from './person-elsewhere.ts';
import { isPastLastDay } from './still-there.ts';

/** The reasons about an advocate that hold for every story: willingness, state, limits and rests. */
export interface AdvocateReasons {
  readonly reasons: readonly BareReason[];
  /** The verdict of limits and rests, for a use without material of its own; counted when it is asked for. */
  timeVerdict(): Verdict;
  /** The reasons for that verdict; computed when they are asked for. */
  timeReasons(): readonly BareReason[];
}

/** Assesses an advocate for a question, whatever the story. */
export function advocateReasons(
  customer: Customer,
  advocate: Advocate,
  question: Question,
  policy: Policy,
): AdvocateReasons {
  const { data } = customer;
  const { use, on, entry, isUp = false } = question;
  const path: Path = ['advocates', advocateIndex(data, advocate.id)];
  const elsewhere = personElsewhere(customer, advocate);
  const wanted = {
    advocate: advocate.id,
    use,
    entry: typeof entry === 'number' ? entry : undefined,
    elsewhere,
  };
  const timeVerdict = late((): Verdict => (isUp ? 'ready' : ledgerVerdict(data, wanted, on, policy)));
  let timeReasons: readonly BareReason[] | undefined;
  return {
    reasons: [
      ...willingnessReasons(advocate, path, use),
      ...(isUp ? [] : untilReasons(advocate, path, on)),
      ...stateReasons(advocate, path, on, policy),
      ...elsewhereReasons(elsewhere, on),
      ...employerReasons(customer, advocate, question, policy),
    ],
    timeVerdict,
    timeReasons() {
      timeReasons ??= timeVerdict() === 'ready' ? [] : ledgerReasons(data, wanted, on, policy);
      return timeReasons;
    },
  };
}

/**
 * Assesses an advocate whom material names without taking their time: they must not have left, and whom they work for
 * has a say.
 */
export const namedAdvocateReasons = (
  customer: Customer,
  advocate: Advocate,
  question: Question,
  policy: Policy,
): readonly BareReason[] => [
  ...leftReasons(advocate, ['advocates', advocateIndex(customer.data, advocate.id)]),
  ...elsewhereReasons(personElsewhere(customer, advocate), question.on).filter(({ code }) => code === 'file/broken'),
  ...employerReasons(customer, advocate, question, policy),
];

const leftReasons = ({ id, status }: Advocate, path: Path): readonly BareReason[] =>
  status === 'left'
    ? [{ code: 'advocate/left', verdict: 'no', path: [...path, 'status'], message: `${id} has left` }]
    : [];

/**
 * The reasons in an advocate's own consent records, and in what they refused in other files; none where they have no
 * record for the use.
 */
export function ownConsentReasons(
  { data, placeOf }: RecordsOfPerson,
  { id }: Advocate,
  asked: ConsentQuestion,
  policy: Policy,
): ConsentAnswer {
  if (recordsFor(data, id, asked.use).length === 0) return { grant: undefined, reasons: [] };
  const { grant, reasons } = consentReasons(data, { ...asked, subject: id }, policy);
  return {
    grant,
    reasons: reasons.map((reason) => ({
      ...placeOf(reason),
      code: 'advocate/consent',
      message: `${id}'s own consent: ${reason.message}`,
    })),
  };
}

function willingnessReasons({ id, uses }: Advocate, path: Path, use: Use): readonly BareReason[] {
  if (uses?.includes(use)) return [];
  const willing =
    uses === undefined
      ? 'has not said what they are willing to do'
      : `is willing to do ${uses.join(', ') || 'nothing'} only`;
  return [{ code: 'advocate/unwilling', verdict: 'no', path: [...path, 'uses'], message: `${id} ${willing}` }];
}

/** The last day on which they can be asked is over. Material that is up asks nobody. */
function untilReasons(person: Advocate, path: Path, on: Day): readonly BareReason[] {
  if (!isPastLastDay(person, on)) return [];
  const message = `${person.until} was the last day on which ${person.id} could be asked`;
  return [{ code: 'advocate/until', verdict: 'no', path: [...path, 'until'], message }];
}

function stateReasons(advocate: Advocate, path: Path, on: Day, policy: Policy): readonly BareReason[] {
  const { id, status = 'active', rest_until, verified_on } = advocate;
  const reasons = [...leftReasons(advocate, path)];
  if (rest_until !== undefined && rest_until > on) {
    reasons.push({
      code: 'advocate/resting',
      verdict: 'wait',
      path: [...path, 'rest_until'],
      message: `${id} is resting until ${rest_until}`,
      clears_on: rest_until,
    });
  } else if (status === 'resting' && rest_until === undefined) {
    const message = `${id} is resting, with no day on which that ends`;
    reasons.push({ code: 'advocate/resting', verdict: 'no', path: [...path, 'status'], message });
  }
  if (verified_on === undefined || verified_on > on) {
    reasons.push({
      code: 'advocate/unverified',
      verdict: 'ask',
      path,
      message: `nobody has made sure that ${id} is still willing`,
    });
  } else if (addDuration(verified_on, policy.advocate.verify_after) < on) {
    const message = `${id} was last verified on ${verified_on}, longer than ${policy.advocate.verify_after} ago`;
    reasons.push({ code: 'advocate/unverified', verdict: 'ask', path: [...path, 'verified_on'], message });
  }
  return reasons;
}
