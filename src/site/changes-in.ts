import type { Customer } from '../model/customer.ts';
import { addDays, type Day } from '../model/day.ts';
import { stateDay } from '../report/show/consent.ts';
import { MAX_NEW_DAYS, type SharedCustomer } from '../share/view.ts';

/** Something that happened to a customer, as its file dates it. */
export interface DatedChange {
  readonly on: Day;
  readonly customer: Customer;
  /** Lower case, no full stop. */
  readonly what: string;
}

/** Lists what the files of customers date within 90 days before a day, the latest first. */
export function changesIn(customers: readonly Customer[], today: Day): readonly DatedChange[] {
  const first = addDays(today, -MAX_NEW_DAYS);
  return customers
    .flatMap((customer) => datedIn(customer).map(([on, what]) => ({ on, what, customer })))
    .flatMap(({ on, ...change }) => (on !== undefined && on >= first && on <= today ? [{ on, ...change }] : []))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

function datedIn({ data }: Customer): readonly (readonly [on: Day | undefined, what: string])[] {
  const { consent = [], assets = [], activity = [] } = data;
  return [
    ...consent.map((record) => [stateDay(record), `consent ${record.status}: ${record.uses.join(', ')}`] as const),
    ...assets.flatMap(({ use, placements = [] }) =>
      placements.flatMap(({ where, since, removed_on }) => [
        [since, `${use} went up: ${where}`] as const,
        [removed_on, `${use} came down: ${where}`] as const,
      ]),
    ),
    ...activity.map(({ on, use, status }) => [on, `${use} ${status}`] as const),
  ];
}

/** A part of a shared view with a day of its own. */
export interface DatedPart {
  readonly on: Day;
  readonly view: SharedCustomer;
  /** The story that it belongs to, by its `ref`. */
  readonly story: string | undefined;
  /** `the name`, `the story “Books closed in three days”`. */
  readonly what: string;
}

/** Bounds how far ahead an end is told. */
const MAX_END_DAYS = 30;

/** Lists what others may be shown since lately, the latest first. It tells of nothing that may not be shown any more. */
export function newParts(views: readonly SharedCustomer[], today: Day): readonly DatedPart[] {
  const first = addDays(today, -MAX_NEW_DAYS);
  const parts = views.flatMap((view) => partsOf(view).map(({ since, ...part }) => ({ ...part, view, on: since })));
  return parts
    .flatMap(({ on, until: _, ...part }) => (on !== undefined && on >= first ? [{ on, ...part }] : []))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}

/** Lists what may be shown no more after a day that is near, the nearest first. */
export function endingParts(views: readonly SharedCustomer[], today: Day): readonly DatedPart[] {
  const last = addDays(today, MAX_END_DAYS);
  const parts = views.flatMap((view) => partsOf(view).map(({ until, ...part }) => ({ ...part, view, on: until })));
  return parts
    .flatMap(({ on, since: _, ...part }) => (on !== undefined && on >= today && on <= last ? [{ on, ...part }] : []))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

interface ViewPart extends Pick<DatedPart, 'story' | 'what'> {
  readonly since: Day | undefined;
  readonly until: Day | undefined;
}

function partsOf(view: SharedCustomer): readonly ViewPart[] {
  const { isNamed, name_since, name_until, mayShowLogo, logo_since, logo_until, stories, quotes } = view;
  const quoteParts = (of: SharedCustomer['quotes'], story?: string) =>
    of.map(({ text, since, valid_until: until }) => ({ story, what: `the quote “${text}”`, since, until }));
  return [
    ...(isNamed ? [{ story: undefined, what: 'the name', since: name_since, until: name_until }] : []),
    ...(mayShowLogo ? [{ story: undefined, what: 'the logo', since: logo_since, until: logo_until }] : []),
    ...stories.flatMap(({ ref, title, since, valid_until: until, quotes: own }) => [
      { story: ref, what: `the story${title === undefined ? '' : ` “${title}”`}`, since, until },
      ...quoteParts(own, ref),
    ]),
    ...quoteParts(quotes),
  ];
}
