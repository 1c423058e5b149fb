import { type Exposure, exposures } from '../consent/exposure.ts';
import { standing } from '../consent/standing.ts';
import type { Policy } from '../model/config.ts';
import type { Audience, Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import type { Library } from '../model/library.ts';
import type { Path } from '../model/place.ts';
import type { Verdict } from '../model/standing.ts';
import { type NextDeed, noDeed, RED, type RiskReason, riskReasons } from './risk-reasons.ts';

export const RISK_LEVELS = ['red', 'amber', 'green'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** A place at which a customer is shown, or an engagement that is agreed. */
export interface RiskExposure {
  /** The use. */
  readonly kind: string;
  /** The id of the asset or entry; null for an entry without one. */
  readonly id: string | null;
  readonly audience: Audience;
  /** The placement, or the place of an engagement; null where none is on file. */
  readonly where: string | null;
  readonly isLive: boolean;
  readonly file: string;
  readonly path: Path;
}

/** The answer to a request to call them, on the day. */
interface CallStanding {
  readonly verdict: Verdict;
  readonly clears_on: Day | null;
}

/** A customer with something live or scheduled, and what a call from a stranger would meet today. */
export interface CustomerRisk {
  readonly customer: string;
  readonly name: string;
  readonly level: RiskLevel;
  /** The sum of the points of its reasons. */
  readonly score: number;
  readonly exposures: readonly RiskExposure[];
  readonly standing: Readonly<Record<'reference-call' | 'analyst-call', CallStanding>>;
  /** The worst first. */
  readonly reasons: readonly RiskReason[];
  readonly next: NextDeed;
}

/** The customers that a stranger may phone, worst first. */
export interface Risk {
  readonly as_of: Day;
  readonly summary: Readonly<Record<RiskLevel, number>>;
  readonly customers: readonly CustomerRisk[];
  /** The customers with a logo on public pages: all, the green ones, and the red ones, worst first. */
  readonly public_logos: {
    readonly total: number;
    readonly fresh: number;
    readonly take_down_first: readonly string[];
  };
}

/** From here on a customer is amber: smaller concerns add up to it. */
const AMBER = 20;

/** Judges every customer with something live or scheduled on a day. The order of files changes nothing. */
export function risk({ customers, config }: Pick<Library, 'customers' | 'config'>, on: Day): Risk {
  const judged = customers
    .filter(({ data }) => exposures(data, on).length > 0)
    .map((customer) => customerRisk(customer, on, config.policy))
    .sort(worstFirst);
  const numberOf = (wanted: RiskLevel) => judged.filter(({ level }) => level === wanted).length;
  const logos = judged.filter((one) => one.exposures.some(isPublicLogo));
  return {
    as_of: on,
    summary: { red: numberOf('red'), amber: numberOf('amber'), green: numberOf('green') },
    customers: judged,
    public_logos: {
      total: logos.length,
      fresh: logos.filter(({ level }) => level === 'green').length,
      take_down_first: logos.filter(({ level }) => level === 'red').map(({ customer }) => customer),
    },
  };
}

const isPublicLogo = ({ kind, audience, isLive }: RiskExposure): boolean =>
  kind === 'logo' && audience === 'public' && isLive;

function worstFirst(a: CustomerRisk, b: CustomerRisk): number {
  const byLevel = RISK_LEVELS.indexOf(a.level) - RISK_LEVELS.indexOf(b.level);
  return byLevel || b.score - a.score || (a.customer < b.customer ? -1 : 1);
}

function customerRisk(customer: Customer, on: Day, policy: Policy): CustomerRisk {
  const reasons = [...riskReasons(customer, on, policy)].sort((a, b) => b.points - a.points);
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  const call = (use: 'reference-call' | 'analyst-call'): CallStanding => {
    const { verdict, clears_on = null } = standing(customer, { use, on }, policy);
    return { verdict, clears_on };
  };
  return {
    customer: customer.id,
    name: customer.data.name,
    level: reasons.some(({ points }) => points >= RED) ? 'red' : score >= AMBER ? 'amber' : 'green',
    score,
    exposures: exposures(customer.data, on).flatMap((exposure) => exposedAt(customer, exposure)),
    standing: { 'reference-call': call('reference-call'), 'analyst-call': call('analyst-call') },
    reasons,
    next: reasons[0]?.next ?? noDeed(customer.id),
  };
}

/** The places of an exposure, one for each placement; one without a place where none is on file. */
function exposedAt({ data, file }: Customer, exposure: Exposure): readonly RiskExposure[] {
  const { use, audience, isAsset, isLive, path, placements, shownAt } = exposure;
  const of = (isAsset ? data.assets : data.activity)?.[Number(path.at(-1))];
  const base = { kind: use, id: of?.id ?? null, audience, isLive, file };
  if (placements.length > 0) return placements.map(({ where, path: at }) => ({ ...base, where, path: at }));
  return [{ ...base, where: shownAt[0]?.place ?? null, path }];
}
