import type { Customer } from '../../model/customer.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Path } from '../../model/place.ts';
import { fold } from '../../words/fold.ts';
import { companySlug } from '../../words/slug.ts';
import type { Rule } from '../rule.ts';
import { idKey, nameKey } from '../same-customer.ts';

export const customerLookAlike: Rule = {
  id: 'customer/look-alike',
  level: 'warning',
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
        says: 'within one file an alias may repeat the name',
        files: 'name: Halden Gear Ltd\naliases: [Halden Gear]\n',
      },
    ],
    bad: [
      {
        says: 'the same domain',
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
        says: 'the name of one is an alias of the other; what they share besides is told along with it',
        files: {
          'customers/nordlicht-robotics.yaml':
            'name: Nordlicht Robotics GmbH\naliases: [Nordlicht]\ndomains: [nordlicht.example]\n',
          'customers/nordlicht.yaml': 'name: NORDLICHT AG # error: customer/look-alike\ndomains: [nordlicht.example]\n',
        },
      },
    ],
  },
  *check(library) {
    const firsts = new Map<string, Mark>();
    for (const customer of soundCustomers(library)) {
      const shared = new Map<Customer, Shared[]>();
      for (const mark of marksOf(customer)) {
        const first = firsts.get(mark.key);
        if (first === undefined) firsts.set(mark.key, mark);
        else if (!isOneCustomer(first.customer, customer)) {
          shared.set(first.customer, [...(shared.get(first.customer) ?? []), { mark, first }]);
        }
      }
      // However much two files share, they are one mistake.
      for (const [other, [one, ...more]] of shared) {
        if (one === undefined) continue;
        const what = [one, ...more].map(({ mark }) => mark.label);
        yield {
          place: { file: customer.file, path: one.mark.path },
          message: `shares ${what.join(' and ')} with ${other.file}`,
          hint: 'if they are one customer, move everything into one file; else leave it with the one whom people mean by it',
          related: [one, ...more].map(({ first }) => ({
            place: { file: other.file, path: first.path },
            message: `${first.label} stands here`,
          })),
        };
      }
    }
  },
};

/** Something by which people know a customer. */
interface Mark {
  readonly customer: Customer;
  readonly path: Path;
  readonly key: string;
  /** Lower case, with the value: `the alias "Nordlicht"`. */
  readonly label: string;
}

interface Shared {
  readonly mark: Mark;
  readonly first: Mark;
}

/** The same name or domain twice in one file is one mark. */
function marksOf(customer: Customer): readonly Mark[] {
  const { name, aliases = [], domains = [] } = customer.data;
  const marks: readonly Mark[] = [
    { customer, path: ['name'], key: nameMark(name), label: `the name "${name}"` },
    ...aliases.map((alias, nth) => ({
      customer,
      path: ['aliases', nth],
      key: nameMark(alias),
      label: `the alias "${alias}"`,
    })),
    ...domains.map((domain, nth) => ({
      customer,
      path: ['domains', nth],
      key: `domain ${plainDomain(domain)}`,
      label: `the domain "${domain}"`,
    })),
  ];
  return marks.filter((mark, nth) => marks.findIndex(({ key }) => key === mark.key) === nth);
}

const nameMark = (name: string): string => `name ${companySlug(name) || name.trim()}`;

const plainDomain = (domain: string): string =>
  fold(domain)
    .trim()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** Whether the two are told as one customer in two files already. */
const isOneCustomer = (a: Customer, b: Customer): boolean =>
  idKey(a.id) === idKey(b.id) || nameKey(a.data.name) === nameKey(b.data.name);
