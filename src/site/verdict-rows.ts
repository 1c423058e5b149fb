import { verdictRank } from '../consent/bare-reason.ts';
import { comingDays, filesBehind } from '../consent/coming-days.ts';
import { storyVerdicts } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { Customer, Use } from '../model/customer.ts';
import { addDays, type Day } from '../model/day.ts';
import type { Query } from '../model/match.ts';
import { asksForPerson } from '../search/facets.ts';

/**
 * The verdicts of all entries of an index for one use, so that a page orders 100,000 customers before it has read them. It
 * holds for questions that name nothing but a use, and a prospect where the digit says so.
 */
export interface VerdictRow {
  /** A digit for each entry on the day of the build: 1 and the rank of the verdict, and 4 more where a prospect may change it. */
  readonly digits: string;
  /** The digits that differ from a later day on, in the order of the days. */
  readonly changes: readonly (readonly [from: Day, entry: number, digit: number])[];
}

const MAX_RANK = 4;

/** How long after its build a desk knows its verdicts. Later ones are worked out in the browser. */
const ROW_DAYS = 31;

/** The last day that the rows of a desk hold for. */
export const lastRowDay = (built_on: Day): Day => addDays(built_on, ROW_DAYS);

/** Works out the row of a use. The customers are those of the index, in its order. */
export function verdictRow(customers: readonly Customer[], use: Use, policy: Policy, built_on: Day): VerdictRow {
  const last = lastRowDay(built_on);
  const digits: string[] = [];
  const changes: (readonly [Day, number, number])[] = [];
  for (const customer of customers) {
    const more = filesBehind(customer).some(({ excludes = [] }) => excludes.length > 0) ? MAX_RANK : 0;
    const stories = [undefined, ...(customer.data.stories ?? [])];
    const judgedOn = (on: Day) => {
      const verdictOn = storyVerdicts(customer, { use, on }, policy);
      return stories.map((story) => 1 + more + verdictRank(verdictOn(story?.id)));
    };
    const first = digits.length;
    let known = judgedOn(built_on);
    for (const digit of known) digits.push(String(digit));
    for (const day of comingDays(customer, use, policy, built_on).toSorted()) {
      if (day > last) break;
      const next = judgedOn(day);
      for (const [at, digit] of next.entries()) if (digit !== known[at]) changes.push([day, first + at, digit]);
      known = next;
    }
  }
  return { digits: digits.join(''), changes: changes.sort(([a], [b]) => (a < b ? -1 : Number(a > b))) };
}

/** Says that the row of its use answers a query, on a day that rows hold for. */
export const isInRow = ({ facets, audience, territory, place, met }: Query): boolean =>
  [audience, territory, place, met].every((part) => part === undefined) && !asksForPerson(facets);

/** Reads the digits of a row on a day. */
export function digitsOn({ digits, changes }: VerdictRow, on: Day): Uint8Array {
  const read = Uint8Array.from(digits, Number);
  for (const [from, entry, digit] of changes) if (from <= on) read[entry] = digit;
  return read;
}

/** Gives the ranks that digits stand for: 1 and the rank, or 0 where the prospect decides. */
export const ranksIn = (digits: Uint8Array, { prospect }: Query): Uint8Array =>
  digits.map((digit) => {
    if (digit <= MAX_RANK) return digit;
    return prospect === undefined ? digit - MAX_RANK : 0;
  });
