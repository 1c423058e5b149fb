import type { Policy } from '../model/config.ts';
import type { CustomerFile, Story } from '../model/customer.ts';
import { addDuration, type Day } from '../model/day.ts';
import type { Question } from '../model/standing.ts';
import { sameCompany } from '../words/company.ts';
import type { Remark } from './remark.ts';

/** What the customer's status, products, exclusions and health say, whatever the use. */
export function aboutCustomer(
  data: CustomerFile,
  story: Story | undefined,
  { on, prospect }: Question,
  policy: Policy,
): readonly Remark[] {
  return [
    ...aboutStatus(data, on),
    ...aboutProducts(data, story),
    ...(prospect === undefined ? [] : aboutProspect(data, prospect)),
    ...aboutHealth(data, on, policy),
  ];
}

function aboutStatus({ status = 'nominated', paused_until }: CustomerFile, on: string): readonly Remark[] {
  const path = ['status'];
  switch (status) {
    case 'active':
      return aboutPause(paused_until, on);
    case 'nominated':
      return [
        { code: 'customer/nominated', verdict: 'no', path, message: 'only nominated: not yet an active reference' },
      ];
    case 'retired':
      return [{ code: 'customer/retired', verdict: 'no', path, message: 'retired as a reference' }];
    case 'do-not-contact':
      return [{ code: 'customer/do-not-contact', verdict: 'no', path, message: 'asked not to be contacted' }];
    case 'paused':
      if (paused_until === undefined) {
        return [{ code: 'customer/paused', verdict: 'no', path, message: 'paused, with no day on which that ends' }];
      }
      return aboutPause(paused_until, on);
  }
}

/** A day until which they are paused holds even where the status does not say so. */
const aboutPause = (until: Day | undefined, on: Day): readonly Remark[] =>
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

/** The ids of the products that the customer no longer uses. */
const droppedProducts = ({ products = [] }: CustomerFile): ReadonlySet<string> =>
  new Set(products.filter(({ level }) => level === 'no-longer-using').map(({ id }) => id));

/** What the products in use say, of the customer and of the story that would be told. */
export function aboutProducts(data: CustomerFile, story: Story | undefined): readonly Remark[] {
  const { products = [] } = data;
  const dropped = droppedProducts(data);
  if (products.length > 0 && products.every(({ level }) => level === 'no-longer-using')) {
    const names = products.map(({ id }) => id).join(', ');
    return [{ code: 'customer/not-using', verdict: 'no', path: ['products'], message: `no longer using ${names}` }];
  }
  const told = story?.products ?? [];
  if (story !== undefined && told.length > 0 && told.every((id) => dropped.has(id))) {
    const message = `no longer using ${told.join(', ')}, which the story "${story.id}" is about`;
    return [{ code: 'customer/not-using', verdict: 'no', path: ['products'], message }];
  }
  if (products.length > 0 && !products.some(({ level }) => level === 'in-production')) {
    return [
      {
        code: 'customer/not-yet-using',
        verdict: 'ask',
        path: ['products'],
        message: 'no product is in production yet',
      },
    ];
  }
  return [];
}

function aboutProspect({ excludes = [] }: CustomerFile, prospect: string): readonly Remark[] {
  const likeness = excludes.map((excluded) => sameCompany(excluded, prospect));
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

function aboutHealth({ health }: CustomerFile, on: string, policy: Policy): readonly Remark[] {
  const { status, checked_on, renewal_on } = health ?? {};
  const remarks: Remark[] = [];
  if (status === 'red')
    remarks.push({ code: 'health/red', verdict: 'no', path: ['health', 'status'], message: 'health is red' });
  if (status === 'amber') {
    remarks.push({ code: 'health/amber', verdict: 'ask', path: ['health', 'status'], message: 'health is amber' });
  }
  if (status === undefined || checked_on === undefined || checked_on > on) {
    const message =
      checked_on === undefined
        ? 'health was never checked'
        : checked_on > on
          ? `health is said to be checked on ${checked_on}, which is still to come`
          : 'health was checked, and nothing said of how it is';
    remarks.push({ code: 'health/unknown', verdict: 'ask', path: ['health'], message });
  } else if (addDuration(checked_on, policy.health.max_age) < on) {
    const message = `health was last checked on ${checked_on}, longer than ${policy.health.max_age} ago`;
    remarks.push({ code: 'health/stale', verdict: 'ask', path: ['health', 'checked_on'], message });
  }
  if (renewal_on !== undefined && addDuration(renewal_on, policy.health.renewal_window, -1) <= on) {
    const message = `contract renewal is due on ${renewal_on}`;
    remarks.push({ code: 'health/renewal', verdict: 'ask', path: ['health', 'renewal_on'], message });
  }
  return remarks;
}
