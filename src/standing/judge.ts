import type { Policy } from '../model/config.ts';
import type { Advocate, Consent, Customer, Story } from '../model/customer.ts';
import type { Question, Verdict } from '../model/standing.ts';
import { defaultAudience, needsPerson } from '../model/use.ts';
import { type AboutPerson, aboutNamed, aboutOwnConsent, aboutPerson, hasMaterial } from './about-advocate.ts';
import { type Ask, aboutConsent, type ConsentAnswer } from './about-consent.ts';
import { aboutCustomer } from './about-customer.ts';
import { type Remark, worstOf } from './remark.ts';
import type { Way } from './ways.ts';

/** One way, judged on a day. */
export interface Judged {
  readonly verdict: Verdict;
  /** All that is said of it. */
  readonly remarks: readonly Remark[];
  /** The grants that answer: the company's, and the advocate's own where they have one. */
  readonly grants: readonly Consent[];
}

/** What is said of a story whoever tells it: by the state of the customer, and by the company's own records. */
export interface Shared extends ConsentAnswer {
  readonly ask: Ask;
  readonly verdict: Verdict;
}

/** Judges the ways to answer a question, each thing that is said of several of them once. */
export interface Judge {
  /** What is said of a story. */
  ofStory(story: Story | undefined): Shared;
  /** What is said of a person besides, for a story. */
  ofPerson(advocate: Advocate, story: Story | undefined): ConsentAnswer;
  judge(way: Way): Judged;
}

/** A judge of a customer by their own file alone. */
export function judgeFor({ data }: Customer, question: Question, policy: Policy): Judge {
  const { use, audience = defaultAudience(use), on, territory, attribution, isUp = false } = question;
  const ofCustomer = aboutCustomer(data, question, policy);
  const shared = new Map<Story | undefined, Shared>();
  const people = new Map<Advocate, AboutPerson>();

  const ofStory = (story: Story | undefined): Shared => {
    const known = shared.get(story);
    if (known !== undefined) return known;
    const scope = { use, audience, territory, attribution, isAnyStory: false, isAnyTerritory: !isUp };
    const ask: Ask = { ...scope, on, story: story?.id };
    const consent = aboutConsent(data, 'company', ask, policy);
    const remarks = [...ofCustomer(story), ...consent.remarks];
    const found = { ask, remarks, grant: consent.grant, verdict: worstOf(remarks) };
    shared.set(story, found);
    return found;
  };

  const ofPerson = (advocate: Advocate, story: Story | undefined): ConsentAnswer => {
    const { ask } = ofStory(story);
    const own = aboutOwnConsent(data, advocate, ask, policy);
    if (!needsPerson(use)) return { grant: own.grant, remarks: [...aboutNamed(data, advocate), ...own.remarks] };
    const known = people.get(advocate) ?? aboutPerson(data, advocate, question, policy);
    people.set(advocate, known);
    const isMade =
      known.ofLedger.length > 0 && question.entry === undefined && hasMaterial(data, advocate, ask, policy);
    return { grant: own.grant, remarks: [...known.remarks, ...own.remarks, ...(isMade ? [] : known.ofLedger)] };
  };

  return {
    ofStory,
    ofPerson,
    judge({ story, advocate, missing }) {
      const { remarks, grant } = ofStory(story);
      const person = advocate === undefined ? undefined : ofPerson(advocate, story);
      const all = [...remarks, ...(missing === undefined ? [] : [missing]), ...(person?.remarks ?? [])];
      const grants = [grant, person?.grant].filter((one) => one !== undefined);
      return { remarks: all, grants, verdict: worstOf(all) };
    },
  };
}
