import type { Advocate, CustomerFile, Story } from '../model/customer.ts';
import type { Question } from '../model/standing.ts';
import { isNameOrLogo, needsPerson } from '../model/use.ts';
import type { BareReason } from './bare-reason.ts';

/** One way to do it: which story would be told, and by whom. */
export interface Pairing {
  /** Undefined: none in particular. */
  readonly story: Story | undefined;
  /** Who would do it; of material that takes nobody's time, whom it names. */
  readonly advocate: Advocate | undefined;
  /** Where a named story or advocate does not exist, or nobody is there to tell it. */
  readonly missing?: BareReason;
}

/** Every way to do what is asked, in file order; never none. */
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
    const tellers = tellersOf(data, story, asked);
    for (const advocate of tellers) yield { story, advocate };
    if (tellers.length === 0) yield { story, advocate: undefined, missing: nobodyReason(story, question) };
  }
}

/**
 * The stories that may be told. A way without any exists where there are none, for a name or logo, and for material
 * that is up and names none: it tells whichever its reader sees in it.
 */
function storiesFor({ stories = [] }: CustomerFile, { use, story, isUp }: Question): readonly (Story | undefined)[] {
  if (story !== undefined) return stories.filter(({ id }) => id === story);
  if (isUp) return [undefined];
  return stories.length === 0 || isNameOrLogo(use) ? [undefined, ...stories] : stories;
}

/** Of the stories that may be told those that a named advocate could tell; all where none is named, or can tell any. */
export function storiesToTell(data: CustomerFile, question: Question): readonly (Story | undefined)[] {
  const stories = storiesFor(data, question);
  const { advocate } = question;
  if (advocate === undefined || !needsPerson(question.use)) return stories;
  const own = stories.filter((story) => story?.advocates === undefined || story.advocates.includes(advocate));
  return own.length === 0 ? stories : own;
}

/** A story that names advocates is told by those only. */
function tellersOf(data: CustomerFile, story: Story | undefined, asked: string | undefined): readonly Advocate[] {
  const { advocates = [] } = data;
  if (asked !== undefined && story?.advocates?.includes(asked) === false) return [];
  if (asked !== undefined) return advocates.filter(({ id }) => id === asked);
  const told = story?.advocates && new Set(story.advocates);
  return withoutEquals(data, told === undefined ? advocates : advocates.filter(({ id }) => told.has(id)));
}

/** Of people of whom all is said alike none is better than the first of them, however many there are. */
function withoutEquals(data: CustomerFile, people: readonly Advocate[]): readonly Advocate[] {
  const kinds = profilesOf(data);
  const seen = new Set<string>();
  return people.filter((person) => {
    const kind = kinds.get(person) ?? person.id;
    const isFirst = !seen.has(kind);
    seen.add(kind);
    return isFirst;
  });
}

const PROFILES = new WeakMap<CustomerFile, ReadonlyMap<Advocate, string>>();

/** What is said of each person, as one text; an id where something is said of nobody else. */
function profilesOf(data: CustomerFile): ReadonlyMap<Advocate, string> {
  const known = PROFILES.get(data);
  if (known !== undefined) return known;
  const { advocates = [], consent = [], assets = [], activity = [] } = data;
  const named = new Set([
    ...consent.map(({ subject }) => subject),
    ...[...assets, ...activity].map(({ advocate }) => advocate),
  ]);
  const kinds = new Map(
    advocates.map((person) => {
      const { id, status, rest_until, uses, limits, verified_on } = person;
      const said = JSON.stringify([null, status, rest_until, uses, limits, verified_on]);
      return [person, named.has(id) ? id : said] as const;
    }),
  );
  PROFILES.set(data, kinds);
  return kinds;
}

function nobodyReason(story: Story | undefined, { use, advocate }: Question): BareReason {
  const whom = advocate === undefined ? 'nobody' : `no "${advocate}"`;
  const message =
    story === undefined ? `${use} needs a person, and there is ${whom}` : `there is ${whom} to tell "${story.id}"`;
  return { code: 'advocate/missing', verdict: 'no', path: ['advocates'], message };
}
