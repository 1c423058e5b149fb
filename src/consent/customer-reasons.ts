import type { Policy } from '../model/config.ts';
import type { CustomerFile, QuietPeriod, Story, Use } from '../model/customer.ts';
import { addDays, addDuration, type Day } from '../model/day.ts';
import type { Path } from '../model/place.ts';
import type { Question } from '../model/standing.ts';
import { isActivity } from '../model/use.ts';
import { compareCompanyNames } from '../text/company-names.ts';
import type { BareReason } from './bare-reason.ts';

/** The reasons in a customer's status, products, exclusions and health, by the story that would be told. */
export function customerReasons(
  data: CustomerFile,
  question: Question,
  policy: Policy,
): (story: Story | undefined) => readonly BareReason[] {
  const { on } = question;
  const status = statusReasons(data, on);
  const rest = [
    ...exclusionReasons(data, question),
    ...quietReasons(data, question),
    ...healthReasons(data, on, policy),
  ];
  return (story) => [...status, ...productReasons(data, story), ...rest];
}

function statusReasons({ status = 'nominated', paused_until }: CustomerFile, on: string): readonly BareReason[] {
  const path = ['status'];
  switch (status) {
    case 'active':
      return pauseReasons(paused_until, on);
    case 'nominated':
      return [
        { code: 'customer/nominated', verdict: 'no', path, message: 'only nominated: not yet an active reference' },
      ];
    case 'retired':
      return [{ code: 'customer/retired', verdict: 'no', path, message: 'retired as a reference' }];
    case 'do-not-contact':
      return suppressionReasons({ status });
    case 'paused':
      if (paused_until === undefined) {
        return [{ code: 'customer/paused', verdict: 'no', path, message: 'paused, with no day on which that ends' }];
      }
      return pauseReasons(paused_until, on);
  }
}

/** The reason in a wish not to be contacted. */
export const suppressionReasons = ({ status }: Pick<CustomerFile, 'status'>): readonly BareReason[] =>
  status === 'do-not-contact'
    ? [{ code: 'customer/do-not-contact', verdict: 'no', path: ['status'], message: 'asked not to be contacted' }]
    : [];

/** The reason in a day of pause. It holds even where the status is not `paused`. */
const pauseReasons = (until: Day | undefined, on: Day): readonly BareReason[] =>
  until === undefined || until <= on
    ? []
    : [
        {
          code: 'customer/paused',
          verdict: 'wait',
          path: ['paused_until'],
          message: `paused until ${until}`,
          clears_on: until,
        },
      ];

/** The quiet periods of a day, in which nothing new may be said or asked. What was up before stays. */
export const quietPeriodsOn = ({ quiet_periods = [] }: CustomerFile, use: Use, on: Day): readonly QuietPeriodAt[] =>
  quiet_periods.flatMap((written, index) => {
    const period = inOrder(written);
    const { from, until, uses } = period;
    const isInside =
      from <= on &&
      (until === undefined || on <= until) &&
      (uses === undefined || uses.length === 0 || uses.includes(use));
    return isInside ? [{ period, path: ['quiet_periods', index] }] : [];
  });

/** A period whose end lies before its beginning goes on from the earlier day, for nobody knows which day was meant. */
function inOrder(period: QuietPeriod): QuietPeriod {
  const { until, ...rest } = period;
  return until !== undefined && until < period.from ? { ...rest, from: until } : period;
}

/** A quiet period, and its path. */
export interface QuietPeriodAt {
  readonly period: QuietPeriod;
  readonly path: Path;
}

/** The reasons in the quiet periods of a company. What is up already says nothing new. */
export const quietReasons = (data: CustomerFile, { use, on, isUp }: Question): readonly BareReason[] =>
  (isUp ? [] : quietPeriodsOn(data, use, on)).map(({ period: { until, reason }, path }): BareReason => {
    const why = reason === undefined ? '' : ` (${reason})`;
    const code = 'customer/quiet';
    if (until === undefined)
      return { code, verdict: 'no', path, message: `quiet${why}, with no day on which that ends` };
    return { code, verdict: 'wait', path, message: `quiet until ${until}${why}`, clears_on: addDays(until, 1) };
  });

/** The progress of a customer with their products. */
interface ProductUse {
  /** The ids of the products that they no longer use. */
  readonly dropped: ReadonlySet<string>;
  readonly isAllDropped: boolean;
  readonly isYetToBegin: boolean;
}

// Needed for every story.
const PRODUCT_USES = new WeakMap<CustomerFile, ProductUse>();

function productUse(data: CustomerFile): ProductUse {
  const known = PRODUCT_USES.get(data);
  if (known !== undefined) return known;
  const { products = [] } = data;
  const dropped = products.filter(({ level }) => level === 'no-longer-using');
  const found = {
    dropped: new Set(dropped.map(({ id }) => id)),
    isAllDropped: products.length > 0 && dropped.length === products.length,
    isYetToBegin: products.length > 0 && !products.some(({ level }) => level === 'in-production'),
  };
  PRODUCT_USES.set(data, found);
  return found;
}

/** The reasons in the products in use, for the customer and for the story that would be told. */
export function productReasons(data: CustomerFile, story: Story | undefined): readonly BareReason[] {
  const { dropped, isAllDropped, isYetToBegin } = productUse(data);
  const path = ['products'];
  if (isAllDropped) {
    const names = (data.products ?? []).map(({ id }) => id).join(', ');
    return [{ code: 'customer/not-using', verdict: 'no', path, message: `no longer using ${names}` }];
  }
  const ofStory = story?.products ?? [];
  if (story !== undefined && ofStory.length > 0 && ofStory.every((id) => dropped.has(id))) {
    const message = `no longer using ${ofStory.join(', ')}, which the story "${story.id}" is about`;
    return [{ code: 'customer/not-using', verdict: 'no', path, message }];
  }
  if (!isYetToBegin) return [];
  return [{ code: 'customer/not-yet-using', verdict: 'ask', path, message: 'no product is in production yet' }];
}

/** The reasons in the prospects that a customer will not speak to. */
export const exclusionReasons = (data: CustomerFile, { use, prospect }: Question): readonly BareReason[] =>
  prospect === undefined ? noProspectReasons(data, use) : prospectReasons(data, prospect);

/** A customer with exclusions has to be asked for a named prospect. */
function noProspectReasons({ excludes = [] }: CustomerFile, use: Use): readonly BareReason[] {
  if (excludes.length === 0 || !isActivity(use)) return [];
  const message = `will not speak to ${excludes.join(', ')}, and no prospect is named`;
  return [{ code: 'prospect/unnamed', verdict: 'ask', path: ['excludes'], message }];
}

function prospectReasons({ excludes = [] }: CustomerFile, prospect: string): readonly BareReason[] {
  const likeness = excludes.map((excluded) => compareCompanyNames(excluded, prospect));
  const same = likeness.indexOf('same');
  if (same !== -1) {
    const message = `will not speak to ${excludes[same]}`;
    return [{ code: 'prospect/excluded', verdict: 'no', path: ['excludes', same], message }];
  }
  const near = likeness.indexOf('near');
  if (near === -1) return [];
  const message = `will not speak to ${excludes[near]}, and ${prospect} may be the same`;
  return [{ code: 'prospect/excluded', verdict: 'ask', path: ['excludes', near], message }];
}

function healthReasons({ health }: CustomerFile, on: string, policy: Policy): readonly BareReason[] {
  const { status, checked_on, renewal_on } = health ?? {};
  const reasons: BareReason[] = [];
  if (status === 'red')
    reasons.push({ code: 'health/red', verdict: 'no', path: ['health', 'status'], message: 'health is red' });
  if (status === 'amber') {
    reasons.push({ code: 'health/amber', verdict: 'ask', path: ['health', 'status'], message: 'health is amber' });
  }
  if (status === undefined || checked_on === undefined || checked_on > on) {
    const message =
      checked_on === undefined
        ? 'health was never checked'
        : checked_on > on
          ? `health is said to be checked on ${checked_on}, which is still to come`
          : 'health was checked, and nothing said of how it is';
    reasons.push({ code: 'health/unknown', verdict: 'ask', path: ['health'], message });
  } else if (addDuration(checked_on, policy.health.max_age) < on) {
    const message = `health was last checked on ${checked_on}, longer than ${policy.health.max_age} ago`;
    reasons.push({ code: 'health/stale', verdict: 'ask', path: ['health', 'checked_on'], message });
  }
  if (renewal_on !== undefined && addDuration(renewal_on, policy.health.renewal_window, -1) <= on) {
    const message = `contract renewal is due on ${renewal_on}`;
    reasons.push({ code: 'health/renewal', verdict: 'ask', path: ['health', 'renewal_on'], message });
  }
  return reasons;
}
