// Libraries of small customers, for what of them may be shown.

import { linkCompanies } from '../../src/library/parents.ts';
import type { Consent, CustomerFile, Use } from '../../src/model/customer.ts';
import type { Library } from '../../src/model/library.ts';
import { textHash } from '../../src/text/hash.ts';
import { libraryOf } from '../library/library-of.ts';

export const TODAY = '2026-10-01';

/** A grant of everything that can be shown, to everybody and everywhere. */
export const grant = (differences: Partial<Consent> = {}): Consent => ({
  id: 'wide',
  status: 'granted',
  uses: ['name', 'logo', 'quote', 'case-study'],
  audience: 'public',
  approval: 'once',
  granted_on: '2026-02-01',
  granted_by: 'Greta Vollmer',
  basis: 'signed-form',
  evidence: 'vault:consents/secret-drawer.pdf',
  ...differences,
});

export const grantOf = (id: string, uses: readonly Use[], differences: Partial<Consent> = {}): Consent =>
  grant({ id, uses, ...differences });

const QUOTE = 'We closed the books in three days.';

/** A customer who may be shown in every way. */
export const NORDLICHT: CustomerFile = {
  name: 'Nordlicht Robotics GmbH',
  aliases: ['Nordlicht'],
  domains: ['nordlicht.example'],
  blinded_as: 'a maker of robots',
  status: 'active',
  industry: 'manufacturing',
  region: 'emea',
  country: 'DE',
  employees: 340,
  customer_since: '2019-04-01',
  owners: { account: 'olga@vendor.example', references: 'rene@vendor.example' },
  health: { status: 'green', checked_on: '2026-09-01', note: 'they are restless' },
  excludes: ['Globex'],
  consent: [grant()],
  advocates: [{ id: 'ada', name: 'Ada Lindqvist', title: 'VP Operations', uses: ['quote'], verified_on: '2026-09-01' }],
  stories: [
    {
      id: 'month-end',
      title: 'Books closed in three days',
      challenge: 'Closing took two weeks.',
      solution: 'One ledger for all plants.',
      products: ['atlas'],
      use_cases: ['financial-close'],
      outcomes: [{ metric: 'days to close', before: 14, after: 3, evidence: 'vault:measurement' }],
    },
  ],
  assets: [
    {
      ...{ id: 'close-quote', use: 'quote', story: 'month-end', advocate: 'ada', status: 'live' },
      ...{ text: QUOTE, approved_text_sha256: textHash(QUOTE), disclosure: 'They got a discount.' },
    },
  ],
  activity: [{ on: '2026-03-01', use: 'reference-call', status: 'completed', prospect: 'Initech Holdings' }],
};

/** A linked library of files that are written as JSON, which YAML is. */
export const libraryWith = (
  customers: Readonly<Record<string, CustomerFile | string>>,
  config = 'version: 1\nshare: { key: 0123456789abcdef }\n',
): Library =>
  linkCompanies(
    libraryOf(
      Object.fromEntries(
        Object.entries(customers).map(([id, data]) => [
          `customers/${id}.yaml`,
          typeof data === 'string' ? data : JSON.stringify(data),
        ]),
      ),
      config,
    ),
  );
