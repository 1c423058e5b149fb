import { verdictRank } from '../consent/bare-reason.ts';
import { keptStoryVerdicts } from '../consent/kept-verdicts.ts';
import { storyVerdicts } from '../consent/standing.ts';
import { isStillThere } from '../consent/still-there.ts';
import type { Config, Policy } from '../model/config.ts';
import type { Customer, Story, Use } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { ChoiceFacet } from '../model/match.ts';
import type { Question, Verdict } from '../model/standing.ts';
import { needsPerson } from '../model/use.ts';
import { FACET_READERS, storyAdvocates } from './facet-readers.ts';

/** The facets that span the cells, and the use that is asked for on a day. */
export interface CellQuestion {
  readonly by: readonly ChoiceFacet[];
  readonly for: Use;
  readonly on: Day;
}

/** Lists the cells: every combination of known values. `seated` are the values of all customers' seats. */
export function cellsOf(
  config: Pick<Config, 'taxonomy'>,
  by: readonly ChoiceFacet[],
  seated: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const valuesAt = (index: number) => seated.map((values) => values[index]);
  return combinations(by.map((facet, index) => knownValues(config, facet, valuesAt(index))));
}

/** A combination of values that a customer sits at, and the questions of which the best answer counts there. */
export interface Seat {
  readonly values: readonly string[];
  readonly questions: Question[];
}

/** The seats of a customer: those of its stories, else its own. */
export interface Seating {
  readonly customer: Customer;
  readonly seats: ReadonlyMap<string, Seat>;
  answer(seat: Seat): Verdict;
}

/** Gives the key of a cell by its values, in the order of the facets. */
export const keyOf = (values: readonly string[]): string => JSON.stringify(values);

/** Seats a customer. */
export function seatingOf(customer: Customer, asked: CellQuestion, policy: Policy): Seating {
  const { stories = [] } = customer.data;
  const seats = new Map<string, Seat>();
  for (const story of stories.length === 0 ? [undefined] : stories) {
    for (const { values, question } of seatsOfStory(customer, story, asked)) {
      const key = keyOf(values);
      const seat = seats.get(key) ?? { values, questions: [] };
      seats.set(key, seat);
      seat.questions.push(question);
    }
  }
  const answerTo = answersTo(customer, asked, policy);
  const answer = ({ questions }: Seat): Verdict => {
    let best: Verdict = 'no';
    for (const question of questions) {
      if (best === 'ready') break;
      const next = answerTo(question);
      if (verdictRank(next) < verdictRank(best)) best = next;
    }
    return best;
  };
  return { customer, seats, answer };
}

/** Makes a function that answers the questions of seats. A story that sits at many is judged once. */
function answersTo(
  customer: Customer,
  { for: use, on }: CellQuestion,
  policy: Policy,
): (question: Question) => Verdict {
  const byPerson = new Map<string | undefined, (story: string | undefined) => Verdict>();
  return ({ story, advocate }) => {
    const ofStory =
      byPerson.get(advocate) ??
      (advocate === undefined
        ? keptStoryVerdicts(customer, { use, on }, policy)
        : remembering(storyVerdicts(customer, { use, on, advocate }, policy)));
    byPerson.set(advocate, ofStory);
    return ofStory(story);
  };
}

function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

/** The places of a story in the matrix. A facet of people asks for the advocate who has its value, if one is needed. */
function* seatsOfStory(
  { data }: Customer,
  story: Story | undefined,
  { by, for: use, on }: CellQuestion,
): Iterable<{ readonly values: readonly string[]; readonly question: Question }> {
  const question = { use, on, ...(story && { story: story.id }) };
  const readers = by.map((facet) => FACET_READERS[facet]);
  const ofPerson = readers.some((reader) => 'ofAdvocate' in reader);
  const people = ofPerson ? storyAdvocates(data, story).filter((person) => isStillThere(person, on)) : [undefined];
  for (const person of people) {
    const lists = readers.map((reader) => [
      ...new Set('ofAdvocate' in reader ? person && reader.ofAdvocate(person) : reader.of(data, story)),
    ]);
    const known = lists.map((list) => list.filter((value) => value !== undefined));
    const asked = person !== undefined && needsPerson(use) ? { ...question, advocate: person.id } : question;
    for (const values of combinations(known)) yield { values, question: asked };
  }
}

/** Every way to take one value from each list, in order. */
const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (begun, list) => begun.flatMap((values) => list.map((value) => [...values, value])),
    [[]],
  );

/** The values of the taxonomy in its order, then others that customers have, sorted. */
function knownValues(
  { taxonomy }: Pick<Config, 'taxonomy'>,
  facet: ChoiceFacet,
  seated: ReadonlyArray<string | undefined>,
): readonly string[] {
  const { list } = FACET_READERS[facet];
  const terms = list === undefined ? [] : Object.keys(taxonomy[list]);
  const others = new Set(seated.filter((value) => value !== undefined));
  for (const term of terms) others.delete(term);
  return [...terms, ...[...others].sort()];
}
