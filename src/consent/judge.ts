import type { Policy } from '../model/config.ts';
import type { Advocate, Consent, Customer, Story } from '../model/customer.ts';
import { type Question, type Verdict, worse } from '../model/standing.ts';
import { defaultAudience, needsPerson } from '../model/use.ts';
import { type AboutPerson, aboutNamed, aboutOwnConsent, aboutPerson, hasMaterial } from './about-advocate.ts';
import { type Ask, aboutConsent, type ConsentAnswer } from './about-consent.ts';
import { aboutCustomer } from './about-customer.ts';
import { type Remark, rank, worstOf } from './remark.ts';
import type { Way } from './ways.ts';

/** One way, judged on a day. */
export interface Judged {
  readonly verdict: Verdict;
  /** All that is said of it. */
  readonly remarks: readonly Remark[];
  /** The grants that answer: the company's, and the advocate's own where they have one. */
  readonly grants: readonly Consent[];
}

/** Judges the ways to answer a question, each thing that is said of several of them once. */
export interface Judge {
  /** The verdict on a way; where it is as bad as `limit` or worse, how bad does not matter. */
  verdictOf(way: Way, limit?: Verdict): Verdict;
  judge(way: Way): Judged;
}

/** What is said of a story whoever tells it: by the state of the customer, and by the company's own records. */
interface OfStory extends ConsentAnswer {
  readonly ask: Ask;
  readonly verdict: Verdict;
}

/** What is said of a person besides, for a story. */
interface OfPerson extends ConsentAnswer {
  /** What limits and rests say. */
  readonly byLedger: Verdict;
  ofLedger(): readonly Remark[];
}

const NO_LEDGER = { byLedger: 'ready', ofLedger: () => [] } as const;

/** A judge of a customer by their own file alone. */
export function judgeFor({ data }: Customer, question: Question, policy: Policy): Judge {
  const { use, audience = defaultAudience(use), on, territory, attribution, isUp = false } = question;
  const ofCustomer = aboutCustomer(data, question, policy);
  const stories = new Map<Story | undefined, OfStory>();
  const people = new Map<Advocate, AboutPerson>();

  const ofStory = (story: Story | undefined): OfStory => {
    const known = stories.get(story);
    if (known !== undefined) return known;
    const scope = { use, audience, territory, attribution, isAnyStory: false, isAnyTerritory: !isUp };
    const ask: Ask = { ...scope, on, story: story?.id };
    const consent = aboutConsent(data, 'company', ask, policy);
    const remarks = [...ofCustomer(story), ...consent.remarks];
    const found = { ask, remarks, grant: consent.grant, verdict: worstOf(remarks) };
    stories.set(story, found);
    return found;
  };

  const ofPerson = (advocate: Advocate, story: Story | undefined): OfPerson => {
    const { ask } = ofStory(story);
    const { grant, remarks } = aboutOwnConsent(data, advocate, ask, policy);
    if (!needsPerson(use)) return { ...NO_LEDGER, grant, remarks: [...aboutNamed(data, advocate), ...remarks] };
    const person = people.get(advocate) ?? aboutPerson(data, advocate, question, policy);
    people.set(advocate, person);
    const isMade =
      person.byLedger !== 'ready' && question.entry === undefined && hasMaterial(data, advocate, ask, policy);
    return { ...(isMade ? NO_LEDGER : person), grant, remarks: [...person.remarks, ...remarks] };
  };

  return {
    verdictOf({ story, advocate, missing }, limit) {
      const { verdict } = ofStory(story);
      if (missing !== undefined) return 'no';
      if (advocate === undefined || (limit !== undefined && rank(verdict) >= rank(limit))) return verdict;
      const { remarks, byLedger } = ofPerson(advocate, story);
      return [worstOf(remarks), byLedger].reduce(worse, verdict);
    },
    judge({ story, advocate, missing }) {
      const { remarks, grant } = ofStory(story);
      const person = advocate === undefined ? undefined : ofPerson(advocate, story);
      const all = [
        ...remarks,
        ...(missing === undefined ? [] : [missing]),
        ...(person === undefined ? [] : [...person.remarks, ...person.ofLedger()]),
      ];
      const grants = [grant, person?.grant].filter((one) => one !== undefined);
      return { remarks: all, grants, verdict: worstOf(all) };
    },
  };
}
