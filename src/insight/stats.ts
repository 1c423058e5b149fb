import { type Customer, ownerOf } from '../model/customer.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Library, OmittedFile } from '../model/library.ts';
import { calendarStart, type YearStart } from '../model/period.ts';
import { USES } from '../model/use.ts';
import { addTo } from '../text/groups.ts';
import { type DayRange, type Figures, figures } from './figures.ts';
import { countOverused } from './overuse.ts';

export const STATS_GROUPS = ['owner', 'industry', 'use'] as const;
export type StatsGroup = (typeof STATS_GROUPS)[number];

/** The question of stats: the period, the day it is asked on, and what to group by. */
export interface StatsQuestion {
  readonly since: Day;
  readonly on: Day;
  readonly by?: StatsGroup | undefined;
}

/** The figures of a quarter, as far as the period reaches. */
export interface QuarterFigures extends Figures {
  /** `2026-Q3`; of a fiscal year that begins later, by the year in which it begins: `FY2026-Q1`. */
  readonly quarter: string;
}

/** The figures of one owner, industry or use. */
export interface GroupFigures extends Figures {
  /** Null: none is on file. */
  readonly value: string | null;
}

/** The figures of the programme for a period, by quarter and by group. */
export interface Stats extends Figures {
  readonly as_of: Day;
  /** The advocates who are over a limit of theirs on that day. */
  readonly overused: number;
  readonly by_quarter: readonly QuarterFigures[];
  readonly by?: StatsGroup;
  readonly groups?: readonly GroupFigures[];
}

/** Counts what a period up to a day brought. Broken files are left out. The order of files changes nothing. */
export function stats(
  { customers, config }: Pick<Library, 'customers' | 'config'>,
  { since, on, by }: StatsQuestion,
): Stats {
  const sound = customers.filter(({ broken }) => !broken);
  const period = { since, until: on };
  const { fiscal_year_starts } = config.policy;
  return {
    as_of: on,
    ...figures(sound, period),
    overused: countOverused(sound, on, config.policy),
    by_quarter: quartersOf(period, fiscal_year_starts).map(({ quarter, ...range }) => ({
      quarter,
      ...figures(sound, range),
    })),
    ...(by !== undefined && { by, groups: groupsOf(sound, period, by) }),
  };
}

/** Lists the files that the figures leave out: those that could not be read, and broken ones. */
export const uncounted = ({ omitted, customers }: Pick<Library, 'omitted' | 'customers'>): readonly OmittedFile[] => [
  ...omitted,
  ...customers.flatMap(({ broken, file }) => (broken ? [{ file, why: 'it has errors' }] : [])),
];

/** The quarters of a period, cut to it. */
function quartersOf(period: DayRange, starts: YearStart): readonly (DayRange & { readonly quarter: string })[] {
  const quarters: (DayRange & { readonly quarter: string })[] = [];
  for (let { since } = period; since <= period.until && quarters.length < MAX_QUARTERS; ) {
    const first = calendarStart(since, 'quarter', starts);
    const next = calendarStart(since, 'quarter', starts, 1);
    const last = addDays(next, -1);
    quarters.push({ quarter: nameOf(first, starts), since, until: last < period.until ? last : period.until });
    if (next <= since) break;
    since = next;
  }
  return quarters;
}

// Bounds a period of ten years, which is more than any chart shows.
const MAX_QUARTERS = 44;

function nameOf(first: Day, starts: YearStart): string {
  const yearStart = calendarStart(first, 'year', starts);
  const months =
    12 * (Number(first.slice(0, 4)) - Number(yearStart.slice(0, 4))) +
    Number(first.slice(5, 7)) -
    Number(yearStart.slice(5, 7));
  return `${starts === '01-01' ? '' : 'FY'}${yearStart.slice(0, 4)}-Q${months / 3 + 1}`;
}

function groupsOf(customers: readonly Customer[], period: DayRange, by: StatsGroup): readonly GroupFigures[] {
  if (by === 'use') return USES.map((use) => ({ value: use, ...figures(customers, period, use) })).filter(hasAny);
  const groups = new Map<string | null, Customer[]>();
  for (const customer of customers) {
    const value = by === 'owner' ? ownerOf(customer.data, 'references') : customer.data.industry;
    addTo(groups, value ?? null, customer);
  }
  return [...groups]
    .sort(([a], [b]) => (b === null ? -1 : a === null ? 1 : a < b ? -1 : 1))
    .map(([value, group]) => ({ value, ...figures(group, period) }));
}

/** Says that a use was asked for or took place. */
const hasAny = ({ acceptance, activities, consents }: Figures): boolean =>
  [acceptance.asked, ...Object.values(activities), ...Object.values(consents)].some((number) => number > 0);
