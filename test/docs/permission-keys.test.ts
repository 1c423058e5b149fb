// Each key that a permission is written with: a row and a paragraph for whoever writes it, and a line on the page of the
// customer. A key that is new to the schema has to be named here.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Asset, Consent, CustomerFile } from '../../src/model/customer.ts';
import { approvalLines, consentLines, consentTerms } from '../../src/report/show/consent.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
}
const SCHEMA: Schema & { readonly definitions: Readonly<Record<string, Schema>> } = JSON.parse(
  readFileSync('schemas/customer.schema.json', 'utf8'),
);
const DOCS = readFileSync('docs/permissions.md', 'utf8');

/** A value of each key of a record, and the words that the page of the customer has for it; none: it heads the record. */
const CONSENT: Readonly<Record<string, readonly [value: unknown, shown: string]>> = {
  id: ['letter', ''],
  subject: ['ann-one', 'ann-one'],
  status: ['granted', ''],
  uses: [['logo', 'name'], 'logo, name'],
  audience: ['prospects', 'prospects'],
  stories: [['month-end'], 'month-end'],
  territories: [['emea'], 'emea'],
  places: [['deck', 'print'], 'deck, print'],
  attribution: ['role-only', 'role-only'],
  approval: ['per-use', 'per-use'],
  requires: [['nda'], 'nda'],
  granted_on: ['2026-02-01', '2026-02-01'],
  begins_on: ['2026-03-01', '2026-03-01'],
  expires_on: ['2027-03-01', '2027-03-01'],
  ask_again_on: ['2027-04-01', '2027-04-01'],
  reason: ['legal', 'legal'],
  granted_by: ['Ada Lindqvist', 'Ada Lindqvist'],
  granted_as: ['executive', 'executive'],
  basis: ['signed-form', 'signed-form'],
  evidence: ['vault:a.pdf', 'vault:a.pdf'],
  replaces: [['older'], 'older'],
  conditions: ['Never on red.', '“Never on red.”'],
  disclaimer: ['Not an official view.', '“Not an official view.”'],
  guidelines: ['https://brand.example', 'https://brand.example'],
  named_as: ['Faculty of Optics', 'Faculty of Optics'],
  takedown_within: ['2d', '2d'],
  may_stay: [['email'], 'email'],
  despite: ['j.weber took it on', 'j.weber took it on'],
};
/** The day of a record with another status, which is printed in place of the day of a grant. */
const OTHER_DAYS = ['requested_on', 'declined_on', 'withdrawn_on'];

describe('a key of a record', () => {
  test('is in this table, whatever the schema has', () => {
    const keys = Object.keys(SCHEMA.definitions.consent?.properties ?? {});
    expect(keys.filter((key) => !(key in CONSENT) && !OTHER_DAYS.includes(key))).toEqual([]);
  });

  test.each(Object.entries(CONSENT))('%s is on the page of the customer', (_, [, shown]) => {
    const record = Object.fromEntries(Object.entries(CONSENT).map(([key, [value]]) => [key, value]));
    const [line] = consentLines({ name: 'Nordlicht', consent: [record as unknown as Consent] });
    if (shown !== '') expect(line?.facts.map(([, text]) => text)).toContain(shown);
  });
});

/** The keys of what permissions say, each with a row in the table of clauses and a paragraph of its own. */
const WRITTEN = [
  ...['places', 'requires', 'approvers', 'takedown_within', 'may_stay', 'replaces', 'begins_on', 'quiet_periods'],
  ...['file', 'approved_file_sha256', 'derived_from', 'disclaimer', 'parent', 'named_as', 'guidelines'],
];

test.each(WRITTEN)('%s has a row among the clauses, and a paragraph', (key) => {
  const [rows = '', paragraphs = ''] = DOCS.split('## Each key');
  expect(rows).toMatch(new RegExp(`^\\|[^|]+\\|[^|]*\`${key}\``, 'm'));
  expect(paragraphs).toMatch(new RegExp(`^\\*\\*[^\n]*\`${key}\``, 'm'));
});

test('each is a key of the schema', () => {
  const { consent, asset } = SCHEMA.definitions;
  const known = [SCHEMA, consent, asset].flatMap((one) => Object.keys(one?.properties ?? {}));
  expect(WRITTEN.filter((key) => !known.includes(key))).toEqual([]);
});

test('those of the customer and of assets are on the page of the customer too', () => {
  const data: CustomerFile = {
    name: 'Nordlicht',
    approvers: { any: ['legal'] },
    quiet_periods: [{ from: '2026-09-20', until: '2026-10-25' }],
    assets: [{ id: 'film', use: 'video', file: 'film.mp4', derived_from: 'long' } as Asset],
  };
  const page = [...consentTerms(data), ...approvalLines(data, undefined).flatMap(({ parts }) => parts)].join('\n');
  for (const word of ['legal', '2026-10-25', 'film.mp4', 'long']) expect(page).toContain(word);
});
