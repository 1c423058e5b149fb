import type { Path } from '../../model/place.ts';
import { idKey } from '../comparison-keys.ts';
import { type CustomerSummary, soundCustomerSummaries } from '../library-summary.ts';
import type { Rule } from '../rule.ts';

export const customerLookAlike: Rule = {
  id: 'customer/look-alike',
  level: 'warning',
  reach: 'library',
  summary: 'two files that share an alias or a domain',
  why: 'A domain in two files is often one customer whom two teams wrote down. Consent, limits and health are then kept in halves, and the half that somebody reads may be the one that still says yes.',
  remedy:
    'If they are one customer, move everything into one file. If they are two, as a group and its subsidiary are, leave the alias or domain with the one whom people mean by it.',
  examples: {
    good: [
      {
        files: {
          'customers/nordlicht.yaml': 'name: Nordlicht Robotics GmbH\ndomains: [nordlicht.example]\n',
          'customers/nordlicht-energie.yaml': 'name: Nordlicht Energie AG\ndomains: [energie.nordlicht.example]\n',
        },
      },
      {
        title: 'within one file an alias may repeat the name',
        files: 'name: Halden Gear Ltd\naliases: [Halden Gear]\n',
      },
    ],
    bad: [
      {
        title: 'the same domain',
        files: {
          'customers/halden.yaml': 'name: Halden Gear\ndomains: [halden.example]\n',
          'customers/hg-drives.yaml': `name: HG Drives
domains:
  - hg-drives.example
  - WWW.halden.example # error: customer/look-alike
`,
        },
      },
      {
        title: 'the name of one is an alias of the other; what else they share is reported with it',
        files: {
          'customers/nordlicht-robotics.yaml':
            'name: Nordlicht Robotics GmbH\naliases: [Nordlicht]\ndomains: [nordlicht.example]\n',
          'customers/nordlicht.yaml': 'name: NORDLICHT AG # error: customer/look-alike\ndomains: [nordlicht.example]\n',
        },
      },
      {
        title: 'one is told in content by the name of the other',
        files: {
          'customers/halden-gear.yaml': 'name: Halden Gear\n',
          'customers/nordlicht.yaml':
            'name: Nordlicht Robotics\nmentions:\n  also: [Halden Gear] # error: customer/look-alike\n',
        },
      },
    ],
  },
  *check(survey) {
    const firsts = new Map<string, IdentityKey>();
    for (const customer of soundCustomerSummaries(survey)) {
      const shared = new Map<CustomerSummary, SharedKey[]>();
      // The same reading twice in one file counts once.
      const own = new Map(
        customer.identityKeys.flatMap((keys, index) => keys.map((key) => [key, index] as const)).reverse(),
      );
      for (const [key, index] of [...own].sort(([, a], [, b]) => a - b)) {
        const first = firsts.get(key);
        const mark = { customer, index };
        if (first === undefined) firsts.set(key, mark);
        else if (!isOneCustomer(first.customer, customer)) {
          const sharedKeys = shared.get(first.customer) ?? [];
          if (!sharedKeys.some((other) => other.mark.index === index))
            shared.set(first.customer, [...sharedKeys, { mark, first }]);
        }
      }
      // Two files are one mistake, however much they share.
      for (const [other, [one, ...more]] of shared) {
        if (one === undefined) continue;
        const what = [one, ...more].map(({ mark }) => shown(mark).label);
        yield {
          place: { file: customer.file, path: shown(one.mark).path },
          message: `shares ${what.join(' and ')} with ${other.file}`,
          hint: 'if they are one customer, move everything into one file; else leave it with the one whom people mean by it',
          related: [one, ...more].map(({ first }) => ({
            place: { file: other.file, path: shown(first).path },
            message: `${shown(first).label} stands here`,
          })),
        };
      }
    }
  },
};

/** One of the `identityKeys` of a customer. */
interface IdentityKey {
  readonly customer: CustomerSummary;
  readonly index: number;
}

interface SharedKey {
  readonly mark: IdentityKey;
  readonly first: IdentityKey;
}

/** The path of a key, and its label: `the alias "Nordlicht"`. */
function shown({ customer: { name, aliases = [], domains = [], also = [] }, index }: IdentityKey): {
  path: Path;
  label: string;
} {
  if (index === 0) return { path: ['name'], label: `the name "${name}"` };
  const alias = aliases[index - 1];
  if (alias !== undefined) return { path: ['aliases', index - 1], label: `the alias "${alias}"` };
  const domain = index - 1 - aliases.length;
  const further = domain - domains.length;
  if (further >= 0) return { path: ['mentions', 'also', further], label: `the name "${also[further]}"` };
  return { path: ['domains', domain], label: `the domain "${domains[domain]}"` };
}

/** Says that `customer/duplicate` reports the two as one customer already. */
const isOneCustomer = (a: CustomerSummary, b: CustomerSummary): boolean =>
  idKey(a.id) === idKey(b.id) || a.nameKey === b.nameKey;
