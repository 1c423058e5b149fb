import type { Activity, Customer, Use } from '../model/customer.ts';
import { addTo } from '../text/groups.ts';
import type { DayRange } from './figures.ts';

/** The worth of deals. */
export interface Worth {
  /** The sum; null where the ledger has several currencies, which do not add up. */
  readonly won: number | null;
  /** The key `none` is for numbers without a currency. */
  readonly by_currency: Readonly<Record<string, number>>;
}

/** The deals in which completed engagements had a part. They are sourced by others, and never added to those. */
export interface DealFigures {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly value: Worth;
}

/** Counts the deals behind the engagements that were completed in a period. Several for one opportunity are one deal. */
export function dealFigures(customers: readonly Customer[], { since, until }: DayRange, use?: Use): DealFigures {
  const byDeal = new Map<string, Activity[]>();
  for (const { file, data } of customers) {
    for (const [index, entry] of (data.activity ?? []).entries()) {
      const { status, on, result, opportunity } = entry;
      if (status !== 'completed' || on < since || on > until || (use !== undefined && entry.use !== use)) continue;
      if (result === undefined || result === 'none') continue;
      addTo(byDeal, opportunity === undefined ? `${index} of ${file}` : `opportunity ${opportunity}`, entry);
    }
  }
  const deals = [...byDeal.values()].map(outcomeOf);
  const numberOf = (wanted: Activity['result']) => deals.filter(({ result }) => result === wanted).length;
  return {
    ...{ won: numberOf('won'), lost: numberOf('lost'), open: numberOf('open') },
    value: worthOf(deals.flatMap(({ result, value }) => (result === 'won' ? (value ?? []) : []))),
  };
}

/**
 * The outcome of a deal: the latest that decides it, else open. Of two on one day, won goes before lost. Its worth is the
 * highest on record, since each call for it repeats the same deal.
 */
function outcomeOf(entries: readonly Activity[]): Pick<Activity, 'result' | 'value'> {
  const decided = entries.filter(({ result }) => result !== 'open');
  const last = decided.reduce((latest, { on }) => (on > latest ? on : latest), '');
  const results = decided.flatMap(({ on, result }) => (on === last ? [result] : []));
  const result = results.includes('won') ? 'won' : (results[0] ?? 'open');
  const values = entries.flatMap((entry) => (entry.result === result ? (entry.value ?? []) : []));
  const [value] = [...values].sort((a, b) => amountOf(b) - amountOf(a) || (currencyOf(a) < currencyOf(b) ? -1 : 1));
  return { result, ...(value !== undefined && { value }) };
}

const amountOf = (value: number | string): number => (typeof value === 'number' ? value : Number.parseFloat(value));
const currencyOf = (value: number | string): string =>
  typeof value === 'number' ? 'none' : (value.split(' ')[1] ?? 'none');

// Cents are added, so that the order of deals does not change a sum.
function worthOf(values: readonly (number | string)[]): Worth {
  const cents = new Map<string, number>();
  for (const value of values) {
    const currency = currencyOf(value);
    cents.set(currency, (cents.get(currency) ?? 0) + Math.round(100 * amountOf(value)));
  }
  const sums = [...cents].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, sum]) => [currency, sum / 100] as const);
  const [only = ['none', 0], other] = sums;
  return { won: other === undefined ? only[1] : null, by_currency: Object.fromEntries(sums) };
}
