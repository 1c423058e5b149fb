// E-mail addresses and phone numbers, and texts that only have as many digits.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contactIn, isPhoneOf } from '../../src/library/contact-data.ts';
import { parse } from '../../src/yaml/parse.ts';
import { lintExample } from './example-library.ts';

test.each([
  'pat.doe@nordlicht.example',
  'write to Pat.Doe+refs@mail.nordlicht.example, please',
  'Pat Doe <pat_doe@nordlicht.example>',
  'mailto:pat@nordlicht.example?subject=Hello',
  'PAT@NORDLICHT.EXAMPLE.',
  "pat.o'doe@nordlicht.example",
  'zoë@brückner.example',
  '2nd-level@support.nordlicht.example',
])('an e-mail address: %s', (text) => {
  expect(contactIn(text)).toBe('an e-mail address');
});

test.each([
  '+49 30 1234567',
  '+49301234567',
  '+49 (0)30 123 45 67',
  '+49-30-1234567',
  '+44 20 7946 0018',
  '+44 (0) 20 7946 0018',
  '+1 (212) 555-0199',
  '+1.212.555.0199',
  '+420 123 456 789',
  '+47 22 12 34 56',
  '+81 3-1234-5678',
  'wa.me/+49301234567',
  'Pat: +49 30 1234567 / 040 7654321',
  '0049 30 1234567',
  '00 49 30 1234567 is no number; 0049 (30) 123-4567 is',
  '030 1234567',
  '(030) 123 45 67',
  '030/1234567',
  '0151-23456789',
  '089 / 12 34 56 78',
  '01 42 68 53 00',
  '01.42.68.53.00',
  '020 7946 0018',
  '06-12345678',
  '098765 43210',
  '(212) 555-0199',
  '212-555-0199',
  '212.555.0199',
  '1-800-555-0199',
  'call her at 212 555 0199, before noon',
  'phone 5550199',
  'Tel.: 1234567',
  'tel:12345678',
  'mobile no. 98765 43210',
  'Fax 1234 5678',
])('a phone number: %s', (text) => {
  expect(contactIn(text)).toBe('a phone number');
});

test.each([
  '1,460 entries',
  '5,200 a month',
  '3.8 million reais',
  '12 345 678 lines',
  '1.234.567,89 EUR',
  '+12 500 000',
  '+1 000 000 000 a year',
  '100,000,000 events',
  'from 9 to 3 days, -67%',
  '2026-10-01',
  '01.10.2026',
  '01/10/2026 - 31/12/2026',
  '2026-01-01/2026-12-31',
  '01/2026-12/2026',
  '2026-10-01T09:30:00+02:00',
  '20261001 to 20261231',
  'open 0900-1700, Monday to Friday',
  '09:00-17:30',
  'crm:006A1',
  'crm:0065g00000AbCdE',
  'crm:0061-400-0012',
  'crm:006 is the prefix',
  'case-0417-123456',
  'INV-0123-456789',
  'ticket #0123-456789',
  'JENKINS-12345',
  'ticket 2026-0012345',
  'v1.2.3',
  '10.0.0.1',
  '192.168.100.200',
  '2.361.4-20261001',
  '1.0.0+20261001123456',
  '550e8400-e29b-41d4-a716-446655440000',
  '00000000-0000-0000-0000-000000000000',
  'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  'ISBN 978-0-13-468599-1',
  'ISBN 0-13-468599-1',
  'ISO/IEC 27001:2022',
  'DE89 3704 0044 0532 0130 00',
  'NL91 ABNA 0417 1643 00',
  'ORCID 0000-0002-1825-0097',
  'Boston, MA 02134-1234',
  '[13.404954, 52.52000659999999]',
  '+52.520008, +13.404954',
  'coordinates -96.6988856,33.0198431',
  '00,000',
  '000000000000',
  'the phone rang 14 times in 30 minutes',
  'mobile 1 200 000 users',
  '24/7 in 140 cafés and 0 outages',
  'https://medium.example/@pat-doe/how-we-closed-70110a26475850',
  'https://www.vendor.example/p/2023/12/1234567890',
  'https://maps.example/@52.5200066,13.404954,15z',
  'Embeddings@Vendor',
  '@pat_doe on the forum',
  '@pat@forum.example',
  'logo_dark-blue@1x.png',
  'git@code.example:nordlicht/atlas.git',
  'lodash@4.17.21',
  'image@sha256:0123456789',
  'at 3 @ 5 EUR each',
])('neither: %s', (text) => {
  expect(contactIn(text)).toBeUndefined();
});

test.each<[key: string, value: string, is: boolean]>([
  ['x-phone', '5550199', true],
  ['x-contact-mobile', '0151 23456789', true],
  ['x-phone-number', '4930123456', true],
  ['x-phones', '030 1234567', true],
  ['x-phone', 'see the CRM', false],
  ['x-phone', '42', false],
  ['x-phone-calls', '1234567', false],
  ['x-telemetry', '1234567', false],
  ['employees', '1234567', false],
])('by its key: %s: %s', (key, value, is) => {
  expect(isPhoneOf(key, value)).toBe(is);
});

test('a long text is looked at in no time', () => {
  const texts = ['a'.repeat(1_000_000), '0 '.repeat(500_000), '+1'.repeat(500_000), `${'a.'.repeat(500_000)}@`];
  for (const text of texts) expect(contactIn(text)).toBeUndefined();
});

test('is found wherever it stands, and reported once for each value', () => {
  const files = `name: Nordlicht
aliases: [pat@nordlicht.example]
employees: 5550199
x-team:
  - { phone: 5550199, mail: "pat@nordlicht.example, zoe@nordlicht.example" }
stories:
  - id: month-end
    outcomes: [{ metric: entries, before: "+49 30 1234567" }]
    x-page: call 030 1234567 # not pat@nordlicht.example
`;
  const found = lintExample({ files }).filter(({ rule }) => rule === 'privacy/personal-data');
  expect(found.map(({ path }) => path)).toEqual([
    '/aliases/0',
    '/x-team/0/phone',
    '/x-team/0/mail',
    '/stories/0/x-page',
  ]);
});

const DATA = '../shared/data/jenkins-stories';

/** Every text in a value. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [String(value)];

if (!existsSync(DATA)) test(`left out: there is no ${DATA} to look at`, () => process.stdout.write(`no ${DATA}\n`));
else
  test('no text of 194 real stories is taken for one, coordinates and all', () => {
    const stories = readdirSync(DATA).filter((name) => !/^[._]/.test(name));
    const texts = stories.flatMap((name) => textsIn(parse(readFileSync(`${DATA}/${name}/index.yaml`, 'utf8')).value));
    expect(stories).toHaveLength(194);
    expect(texts.filter((text) => contactIn(text) !== undefined)).toEqual([]);
  });
