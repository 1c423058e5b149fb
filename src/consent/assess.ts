import type { Policy } from '../model/config.ts';
import type { Advocate, Consent, Customer, Story } from '../model/customer.ts';
import { type Question, type Verdict, worse } from '../model/standing.ts';
import { defaultAudience, needsPerson } from '../model/use.ts';
import {
  type AdvocateReasons,
  advocateReasons,
  hasMaterial,
  namedAdvocateReasons,
  ownConsentReasons,
} from './advocate-reasons.ts';
import { type BareReason, verdictRank, worstVerdict } from './bare-reason.ts';
import { type ConsentAnswer, type ConsentQuestion, consentReasons } from './consent-reasons.ts';
import { customerReasons } from './customer-reasons.ts';
import type { Pairing } from './pairings.ts';

/** One way, judged on a day. */
export interface Assessment {
  readonly verdict: Verdict;
  /** All that is said of it. */
  readonly remarks: readonly BareReason[];
  /** The grants that answer: the company's, and the advocate's own where they have one. */
  readonly grants: readonly Consent[];
}

/** Judges the ways to answer a question, each thing that is said of several of them once. */
export interface Assessor {
  /** The verdict on a way; where it is as bad as `limit` or worse, how bad does not matter. */
  verdictOf(way: Pairing, limit?: Verdict): Verdict;
  assess(way: Pairing): Assessment;
}

/** What is said of a story whoever tells it: by the state of the customer, and by the company's own records. */
interface StoryReasons extends ConsentAnswer {
  readonly ask: ConsentQuestion;
  readonly verdict: Verdict;
}

/** What is said of a person besides, for a story. */
interface PersonReasons extends ConsentAnswer {
  /** What limits and rests say. */
  readonly byLedger: Verdict;
  ofLedger(): readonly BareReason[];
}

const NO_LEDGER = { byLedger: 'ready', ofLedger: () => [] } as const;

/** A judge of a customer by their own file alone. */
export function assessorFor({ data }: Customer, question: Question, policy: Policy): Assessor {
  const { use, audience = defaultAudience(use), on, territory, attribution, isUp = false } = question;
  const ofCustomer = customerReasons(data, question, policy);
  const stories = new Map<Story | undefined, StoryReasons>();
  const people = new Map<Advocate, AdvocateReasons>();

  const ofStory = (story: Story | undefined): StoryReasons => {
    const known = stories.get(story);
    if (known !== undefined) return known;
    const scope = { use, audience, territory, attribution, isAnyStory: false, isAnyTerritory: !isUp };
    const ask: ConsentQuestion = { ...scope, on, story: story?.id };
    const consent = consentReasons(data, 'company', ask, policy);
    const remarks = [...ofCustomer(story), ...consent.remarks];
    const found = { ask, remarks, grant: consent.grant, verdict: worstVerdict(remarks) };
    stories.set(story, found);
    return found;
  };

  const ofPerson = (advocate: Advocate, story: Story | undefined): PersonReasons => {
    const { ask } = ofStory(story);
    const { grant, remarks } = ownConsentReasons(data, advocate, ask, policy);
    if (!needsPerson(use))
      return { ...NO_LEDGER, grant, remarks: [...namedAdvocateReasons(data, advocate), ...remarks] };
    const person = people.get(advocate) ?? advocateReasons(data, advocate, question, policy);
    people.set(advocate, person);
    const isMade =
      person.byLedger !== 'ready' && question.entry === undefined && hasMaterial(data, advocate, ask, policy);
    return { ...(isMade ? NO_LEDGER : person), grant, remarks: [...person.remarks, ...remarks] };
  };

  return {
    verdictOf({ story, advocate, missing }, limit) {
      const { verdict } = ofStory(story);
      if (missing !== undefined) return 'no';
      if (advocate === undefined || (limit !== undefined && verdictRank(verdict) >= verdictRank(limit))) return verdict;
      const { remarks, byLedger } = ofPerson(advocate, story);
      return [worstVerdict(remarks), byLedger].reduce(worse, verdict);
    },
    assess({ story, advocate, missing }) {
      const { remarks, grant } = ofStory(story);
      const person = advocate === undefined ? undefined : ofPerson(advocate, story);
      const all = [
        ...remarks,
        ...(missing === undefined ? [] : [missing]),
        ...(person === undefined ? [] : [...person.remarks, ...person.ofLedger()]),
      ];
      const grants = [grant, person?.grant].filter((one) => one !== undefined);
      return { remarks: all, grants, verdict: worstVerdict(all) };
    },
  };
}
