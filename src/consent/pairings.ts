import type { Advocate, CustomerFile, Story } from '../model/customer.ts';
import type { Question } from '../model/standing.ts';
import { isNameOrLogo, needsPerson } from '../model/use.ts';
import type { BareReason } from './bare-reason.ts';
import { peopleIn } from './ledger-entry.ts';

/** One way to answer a question: a story, and the advocate who would tell it. */
export interface Pairing {
  /** Undefined: no particular story. */
  readonly story: Story | undefined;
  /** The advocate who would do it, or whom material names that takes nobody's time. */
  readonly advocate: Advocate | undefined;
  /** The reason, where a named story or advocate does not exist, or no advocate can tell the story. */
  readonly missing?: BareReason;
}

/** Every pairing that could answer a question, in file order; at least one. */
export function* pairings(data: CustomerFile, question: Question): Iterable<Pairing> {
  const { use, advocate: asked } = question;
  const stories = storiesFor(data, question);
  if (stories.length === 0) {
    const message = `there is no story "${question.story}"`;
    const missing = { code: 'story/missing', verdict: 'no', path: ['stories'], message } as const;
    yield { story: undefined, advocate: undefined, missing };
  }
  const named = asked === undefined ? undefined : data.advocates?.find(({ id }) => id === asked);
  for (const story of stories) {
    if (!needsPerson(use)) {
      yield { story, advocate: named };
      continue;
    }
    const advocates = advocatesFor(data, story, asked);
    for (const advocate of advocates) yield { story, advocate };
    if (advocates.length === 0) yield { story, advocate: undefined, missing: nobodyReason(story, question) };
  }
}

/**
 * The stories that may be told. The list holds `undefined` where there is no story, for a name or logo, and for live
 * material that names none: that material may be read as any of them.
 */
function storiesFor({ stories = [] }: CustomerFile, { use, story, isUp }: Question): readonly (Story | undefined)[] {
  if (story !== undefined) return stories.filter(({ id }) => id === story);
  if (isUp) return [undefined];
  return stories.length === 0 || isNameOrLogo(use) ? [undefined, ...stories] : stories;
}

/** The stories that a named advocate could tell; all stories where no advocate is named, or theirs are none. */
export function storiesToTell(data: CustomerFile, question: Question): readonly (Story | undefined)[] {
  const stories = storiesFor(data, question);
  const { advocate } = question;
  if (advocate === undefined || !needsPerson(question.use)) return stories;
  const own = stories.filter((story) => story?.advocates === undefined || story.advocates.includes(advocate));
  return own.length === 0 ? stories : own;
}

/** The advocates for a story. A story that names advocates is told by those only. */
function advocatesFor(data: CustomerFile, story: Story | undefined, asked: string | undefined): readonly Advocate[] {
  const { advocates = [] } = data;
  if (asked !== undefined && story?.advocates?.includes(asked) === false) return [];
  if (asked !== undefined) return advocates.filter(({ id }) => id === asked);
  const named = story?.advocates && new Set(story.advocates);
  return withoutEquals(data, named === undefined ? advocates : advocates.filter(({ id }) => named.has(id)));
}

/** Keeps the first of all advocates with equal profiles: none of the others can be a better answer. */
function withoutEquals(data: CustomerFile, people: readonly Advocate[]): readonly Advocate[] {
  const profiles = profilesOf(data);
  const seen = new Set<string>();
  return people.filter((person) => {
    const profile = profiles.get(person) ?? person.id;
    const isFirst = !seen.has(profile);
    seen.add(profile);
    return isFirst;
  });
}

const PROFILES = new WeakMap<CustomerFile, ReadonlyMap<Advocate, string>>();

/** The facts about each advocate as one text; the id of an advocate whom records, assets or entries name. */
function profilesOf(data: CustomerFile): ReadonlyMap<Advocate, string> {
  const known = PROFILES.get(data);
  if (known !== undefined) return known;
  const { advocates = [], consent = [], assets = [], activity = [] } = data;
  const named = new Set([
    ...consent.map(({ subject }) => subject),
    ...assets.map(({ advocate }) => advocate),
    ...activity.flatMap(peopleIn),
  ]);
  const profiles = new Map(
    advocates.map((person) => {
      const { id, status, rest_until, until, uses, limits, verified_on, person: known, employer } = person;
      const facts = JSON.stringify([null, status, rest_until, until, uses, limits, verified_on, known, employer]);
      return [person, named.has(id) ? id : facts] as const;
    }),
  );
  PROFILES.set(data, profiles);
  return profiles;
}

function nobodyReason(story: Story | undefined, { use, advocate }: Question): BareReason {
  const whom = advocate === undefined ? 'nobody' : `no "${advocate}"`;
  const message =
    story === undefined ? `${use} needs a person, and there is ${whom}` : `there is ${whom} to tell "${story.id}"`;
  return { code: 'advocate/missing', verdict: 'no', path: ['advocates'], message };
}
