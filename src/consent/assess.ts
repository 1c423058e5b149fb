import type { Policy } from '../model/config.ts';
import type { Advocate, Consent, Customer, CustomerFile, Story } from '../model/customer.ts';
import { type Question, type Verdict, worse } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { late } from '../text/late.ts';
import { type AdvocateReasons, advocateReasons, namedAdvocateReasons, ownConsentReasons } from './advocate-reasons.ts';
import { type BareReason, verdictRank, worstVerdict } from './bare-reason.ts';
import { type ConsentAnswer, consentReasons } from './consent-reasons.ts';
import { recordsOf } from './consent-records.ts';
import { type ConsentQuestion, consentQuestion } from './coverage.ts';
import { customerReasons } from './customer-reasons.ts';
import { hasMaterial } from './material.ts';
import type { Pairing } from './pairings.ts';
import { personElsewhere, type RecordsOfPerson, recordsOfPerson } from './person-elsewhere.ts';

/** The assessment of a pairing on a day. */
export interface Assessment {
  readonly verdict: Verdict;
  /** Every reason that applies. */
  readonly reasons: readonly BareReason[];
  /** The grants that answer: the company's, and the advocate's own where they have one. */
  readonly grants: readonly Consent[];
}

/** Assesses the pairings for a question. A reason that several of them share is looked for once. */
export interface Assessor {
  /** The verdict on a pairing. At `limit` or worse, it need not be exact. */
  verdictOf(pairing: Pairing, limit?: Verdict): Verdict;
  assess(pairing: Pairing): Assessment;
}

/** The reasons for a story, whoever tells it: the state of the customer, and the consent of the company. */
interface StoryReasons extends ConsentAnswer {
  readonly asked: ConsentQuestion;
  readonly verdict: Verdict;
}

/** The reasons for an advocate besides, with a story. */
type PersonReasons = ConsentAnswer & AdvocateReasons;

const NO_TIME: Pick<AdvocateReasons, 'timeVerdict' | 'timeReasons'> = {
  timeVerdict: () => 'ready',
  timeReasons: () => [],
};

/** Builds the assessor of a customer by their own file alone. */
export function assessorFor(customer: Customer, question: Question, policy: Policy): Assessor {
  const ofStory = storyReasons(customer.data, question, policy);
  const ofPerson = personReasons(customer, question, policy);
  return {
    verdictOf({ story, advocate, missing }, limit) {
      const { verdict, asked } = ofStory(story);
      if (missing !== undefined) return 'no';
      if (advocate === undefined || (limit !== undefined && verdictRank(verdict) >= verdictRank(limit))) return verdict;
      const { reasons, timeVerdict } = ofPerson(advocate, asked);
      const soFar = worse(verdict, worstVerdict(reasons));
      // Limits and rests are slow to count, and nothing is worse than no.
      const isDecided = soFar === 'no' || (limit !== undefined && verdictRank(soFar) >= verdictRank(limit));
      return isDecided ? soFar : worse(soFar, timeVerdict());
    },
    assess({ story, advocate, missing }) {
      const { reasons, grant, asked } = ofStory(story);
      const person = advocate === undefined ? undefined : ofPerson(advocate, asked);
      const all = [
        ...reasons,
        ...(missing === undefined ? [] : [missing]),
        ...(person === undefined ? [] : [...person.reasons, ...person.timeReasons()]),
      ];
      const grants = [grant, person?.grant].filter((one) => one !== undefined);
      return { reasons: all, grants, verdict: worstVerdict(all) };
    },
  };
}

function storyReasons(data: CustomerFile, question: Question, policy: Policy) {
  const ofCustomer = customerReasons(data, question, policy);
  const stories = new Map<Story | undefined, StoryReasons>();
  const consentOf = (asked: ConsentQuestion) => consentReasons(data, asked, policy);
  const ofAnyStory = late(() => consentOf(consentQuestion(question, undefined, 'company', policy)));
  // Only the limits of records tell one story from another.
  const isLimited = recordsOf(data, 'company').some(({ record }) => record.stories !== undefined);
  return (story: Story | undefined): StoryReasons => {
    const known = stories.get(story);
    if (known !== undefined) return known;
    const asked = consentQuestion(question, story?.id, 'company', policy);
    const consent = isLimited ? consentOf(asked) : ofAnyStory();
    const reasons = [...ofCustomer(story), ...consent.reasons];
    const found = { asked, reasons, grant: consent.grant, verdict: worstVerdict(reasons) };
    stories.set(story, found);
    return found;
  };
}

function personReasons(customer: Customer, question: Question, policy: Policy) {
  const { data } = customer;
  const people = new Map<Advocate, AdvocateReasons & { readonly records: RecordsOfPerson }>();
  const reasonsOf = (advocate: Advocate): AdvocateReasons =>
    needsPerson(question.use)
      ? advocateReasons(customer, advocate, question, policy)
      : { ...NO_TIME, reasons: namedAdvocateReasons(customer, advocate, question, policy) };
  return (advocate: Advocate, asked: ConsentQuestion): PersonReasons => {
    const person = people.get(advocate) ?? {
      ...reasonsOf(advocate),
      records: recordsOfPerson(data, advocate, personElsewhere(customer, advocate)),
    };
    people.set(advocate, person);
    const { grant, reasons } = ownConsentReasons(person.records, advocate, asked, policy);
    const time = late(() => {
      const isMade =
        person.timeVerdict() !== 'ready' && question.entry === undefined && hasMaterial(data, advocate, asked, policy);
      return isMade ? NO_TIME : person;
    });
    return {
      ...{ grant, reasons: [...person.reasons, ...reasons] },
      timeVerdict: () => time().timeVerdict(),
      timeReasons: () => time().timeReasons(),
    };
  };
}
