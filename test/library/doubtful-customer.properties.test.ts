// A file that cannot be read may have said no: breaking any file of a library makes nothing ready in another one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { standing, verdictOf } from '../../src/consent/standing.ts';
import { readFile } from '../../src/io/files/folder.ts';
import { doubtfulCustomer } from '../../src/library/doubtful-customer.ts';
import { linkCompanies } from '../../src/library/parents.ts';
import type { Customer, CustomerFile } from '../../src/model/customer.ts';
import type { Library } from '../../src/model/library.ts';
import { USES } from '../../src/model/use.ts';
import { randomPeople, randomQuestion } from '../consent/random.ts';
import { stageLibrary } from '../io/repository.ts';
import { runs } from '../properties.ts';
import { bytesOf, configOf, libraryOf } from './library-of.ts';

const utf16 = (text: string, mark = '\ufeff'): Uint8Array => Buffer.from(mark + text, 'utf16le');

/** Ways in which a file stops to be valid, or to be one that can be read, with what it says still in it. */
const BREAKS: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  'keys that are misspelled': (text) => text.replace(/\b(nam|alias|domain|perso)(?=\w*"?: ?)/g, '$1x'),
  'a value of another kind': (text) => `status: [x]\n${text}`,
  'an item of another kind': (text) => text.replace(/^advocates:\n/m, 'advocates:\n  - nobody\n'),
  'a key twice': (text) => `x-twice: 1\nx-twice: 2\n${text}`,
  'a wrong indent': (text) => `x-list:\n    - 1\n  - 2\n${text}`,
  'all of it indented': (text) => `x-first: 1\n${text.replace(/^/gm, '   ')}`,
  'a tab': (text) => text.replace(/^ *(?=name)/m, '\t'),
  'a conflict': (text) => `<<<<<<< ours\nstatus: active\n=======\n${text}\n>>>>>>> theirs\n`,
  'two documents': (text) => `${text}\n---\nmore: 1\n`,
  'a bracket that stays open': (text) => `x-open: [\n${text}`,
  'an end that is missing': (text) => `${text.trimEnd()}\nx-last: { a: "b`,
  'a byte that is not UTF-8': (text) => Buffer.from(`${text}\n# \xfc\n`, 'latin1'),
  'UTF-16': (text) => utf16(text),
  'UTF-16 from the big end': (text) => Buffer.from(utf16(text)).swap16(),
  'UTF-16 without a mark': (text) => utf16(text, ''),
  'line ends of an old Mac, and a tab': (text) => `${text.replace(/^ *(?=name)/m, '\t')}`.replaceAll('\n', '\r'),
};

const NAMES = [
  ...['Nordlicht Robotics GmbH', 'Nordlicht', 'Brückner & Söhne', 'Globex, Inc.', 'Booking.com', 'Halden Gear'],
  ...['Tessaro', 'Polar', 'Ferrum', 'Aster', 'Quarz', 'Lumen', 'Orrin', 'Vane', 'H&M', 'E.ON', "O'Brien Foods"],
];
const name = fc.constantFrom(...NAMES);
const seldom = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 });
const identity = fc
  .record({
    name,
    aliases: seldom(fc.tuple(name)),
    domains: seldom(fc.tuple(fc.constantFrom('nordlicht.example', 'www.nordlicht.example', 'polar.example'))),
    mentions: seldom(fc.record({ also: fc.tuple(name) })),
    parent: seldom(fc.constantFrom('tessaro')),
  })
  .map((keys): Partial<CustomerFile> => JSON.parse(JSON.stringify(keys)));

/** One who would be asked for anything, were it not for other files. */
const WIDE = {
  status: 'active',
  health: { status: 'green', checked_on: '2026-01-25' },
  consent: [
    {
      ...{ id: 'wide', status: 'granted', uses: USES, audience: 'public', approval: 'once' },
      ...{ granted_on: '2026-01-01', granted_by: 'Greta Vollmer', basis: 'signed-form', evidence: 'vault:a.pdf' },
    },
  ],
  advocates: [{ id: 'pat-doe', person: 'p-one', uses: USES, verified_on: '2026-01-25' }],
} satisfies Partial<CustomerFile>;

/** The data of a few files that may be of one company, own one another, or list the same people. */
const files = fc
  .tuple(randomPeople, fc.tuple(identity, identity, identity, identity))
  .map(([{ samePeople = [], employers = [] }, identities]) => {
    const all = [{ data: WIDE }, { data: WIDE }, ...samePeople.slice(0, 1), ...employers.slice(0, 1)];
    return all.map(({ data }, nth) => {
      const id = nth === all.length - 1 ? 'tessaro' : `c${nth}`;
      return { file: `customers/${id}.yaml`, data: { ...data, ...identities[nth] } as CustomerFile };
    });
  });

const written = fc.constantFrom<(data: CustomerFile) => string>(
  (data) => stringify(data),
  (data) => stringify(data, { lineWidth: 20, defaultStringType: 'QUOTE_DOUBLE' }),
  (data) => stringify(data, { collectionStyle: 'flow' }),
  (data) => `${JSON.stringify(data)}\n`,
);

const loaded = (texts: Readonly<Record<string, string | Uint8Array>>): Library => linkCompanies(libraryOf(texts));

const customersIn = ({ customers }: Library): ReadonlyMap<string, Customer> =>
  new Map(customers.map((customer) => [customer.file, customer]));

test('a file that breaks makes nothing ready in another one', () => {
  const kept = { worse: 0, broken: 0 };
  const property = fc.property(
    fc.record({ files, nth: fc.nat(3), how: fc.constantFrom(...Object.keys(BREAKS)), write: written }),
    fc.array(randomQuestion, { minLength: 4, maxLength: 4 }),
    ({ files: all, nth, how, write }, asked) => {
      const questions = asked.map(({ story: _, advocate: __, entry: ___, ...question }) => question);
      const texts = Object.fromEntries(all.map(({ file, data }) => [file, write(data)]));
      const broken = all[nth % all.length]?.file ?? '';
      const before = loaded(texts);
      const after = loaded({ ...texts, [broken]: BREAKS[how]?.(texts[broken] ?? '') ?? '' });
      kept.broken += Number(after.doubtful.some(({ file }) => file === broken));
      const customers = customersIn(before);
      const { policy } = after.config;
      for (const customer of after.customers) {
        const then = customers.get(customer.file);
        if (customer.file === broken || then === undefined) continue;
        for (const question of questions) {
          const [was, is] = [then, customer].map((one) => verdictOf(one, question, policy));
          kept.worse += Number(was === 'ready' && is !== 'ready');
          if (was !== 'ready') expect(is, `${customer.file} ${JSON.stringify(question)}`).not.toBe('ready');
        }
      }
    },
  );
  fc.assert(property, { numRuns: runs(300) });
  expect(kept.broken).toBeGreaterThan(runs(200));
  expect(kept.worse).toBeGreaterThan(runs(6));
});

const LOGO = { use: 'logo', on: '2026-10-01' } as const;
const GRANTING = {
  status: 'active',
  health: { status: 'green', checked_on: '2026-09-01' },
  consent: [
    {
      ...{ id: 'wide', status: 'granted', uses: ['logo'], audience: 'public', approval: 'once' },
      ...{ granted_on: '2026-02-01', granted_by: 'Greta Vollmer', basis: 'signed-form', evidence: 'vault:a.pdf' },
    },
  ],
};

const answerBeside = (file: string, bytes: string | Uint8Array): ReturnType<typeof standing> => {
  const granting = JSON.stringify({ name: 'Nordlicht Robotics GmbH', domains: ['nordlicht.example'], ...GRANTING });
  const { customers, config } = loaded({ 'customers/nordlicht.yaml': granting, [file]: bytes });
  const one = customers.find((customer) => customer.file === 'customers/nordlicht.yaml');
  if (one === undefined) throw new Error('there is nordlicht');
  return standing(one, LOGO, config.policy);
};

test.each([
  ['its id, whatever is in it', 'customers/emea/Nordlicht.yaml', ''],
  ['its id as the name of this one', 'customers/nordlicht-robotics.yaml', '\tx'],
  ['its name', 'customers/a.yaml', 'name: NORDLICHT Robotics\n\tx'],
  ['its name in a conflict', 'customers/a.yaml', '<<<<<<< a\nname: X\n=======\nname: Nordlicht Robotics\n>>>>>>> b\n'],
  ['its name on the next line', 'customers/a.yaml', 'name: >\n  Nordlicht\n  Robotics\n\tx'],
  ['its name without an end', 'customers/a.yaml', 'status: retired\nname: "Nordlicht Robotics'],
  ['its name in escapes', 'customers/a.yaml', '"n\\u0061me": "N\\x6frdlicht \\\n  Robotics"\n\tx'],
  ['its name beside a comment', 'customers/a.yaml', "name: 'Nordlicht Robotics' # since 2019\n\tx"],
  ['its name in other escapes', 'customers/a.yaml', 'name: "Nordlicht\\t\\U00000052obotics"\n\tx'],
  ['its name behind an anchor', 'customers/a.yaml', 'name: &n "Nordlicht Robotics"\n\tx'],
  ['its name behind a tag', 'customers/a.yaml', 'name: !!str Nordlicht Robotics\n\tx'],
  ['its name by an anchor', 'customers/a.yaml', 'x-it: &n Nordlicht Robotics\nname: *n\n\tx'],
  ['its name behind a long list', 'customers/a.yaml', `${'also: a\n'.repeat(1001)}name: Nordlicht Robotics\n\tx`],
  ['an alias among others', 'customers/a.yaml', 'aliases: [Polar, "Nordlicht Robotics", NRG]\n\tx'],
  ['an alias in a list', 'customers/a.yaml', 'aliases:\n- Polar\n- Nordlicht Robotics\nstatus: [\n'],
  ['a domain', 'customers/a.yaml', '{ name: Polar, domains: [www.nordlicht.example], status: }}'],
  ['a name in Latin-1', 'customers/a.yaml', Buffer.from('name: Nordlicht Robotics # f\xfcr\n', 'latin1')],
])('a file that cannot be read counts by %s', (_, file, bytes) => {
  const { verdict, reasons } = answerBeside(file, bytes);
  expect(verdict).toBe('no');
  expect(reasons.find(({ code }) => code === 'customer/duplicate')?.message).toContain(file);
});

test.each([
  ['of another company', 'name: Tessaro\naliases: [Tess]\n\tx'],
  ['that names it as an excluded prospect', 'name: Tessaro\nexcludes: [Nordlicht Robotics]\n\tx'],
  ['with a key whose end is that of another', 'x-name: Nordlicht Robotics\nname: Tessaro\n\tx'],
])('a file that cannot be read, %s, counts for nothing', (_, text) => {
  expect(answerBeside('customers/tessaro.yaml', text).verdict).toBe('ready');
});

test('a file that is too large counts by the names at its begin', () => {
  const { config } = configOf('version: 1\n');
  const library = stageLibrary();
  try {
    library.put('customers/other.yaml', `name: NORDLICHT\nstatus: retired\n# ${'x'.repeat(2000)}\n`);
    const source = readFile(library.root, 'customers/other.yaml', 1000);
    expect(source).toMatchObject({ refused: { rule: 'file/too-large' } });
    const { customers } = libraryOf({ 'customers/nordlicht.yaml': JSON.stringify({ name: 'Nordlicht', ...GRANTING }) });
    const [one] = linkCompanies({ customers, doubtful: [doubtfulCustomer(source, undefined)] }).customers;
    expect(one && verdictOf(one, LOGO, config.policy)).toBe('no');
  } finally {
    library.strike();
  }
});

test('a refused file counts by its id', () => {
  const { config } = configOf('version: 1\n');
  const refused = { rule: 'file/link', message: 'it is a link', hint: 'copy it' } as const;
  const doubtful = [doubtfulCustomer({ file: 'customers/emea/nordlicht.yaml', refused }, undefined)];
  const { customers } = libraryOf({ 'customers/nordlicht.yaml': JSON.stringify({ name: 'Nordlicht', ...GRANTING }) });
  const [one] = linkCompanies({ customers, doubtful }).customers;
  expect(one && verdictOf(one, LOGO, config.policy)).toBe('no');
});

test.each([
  ['names', 'name: a, b, c\n'.repeat(50_000) + 'name:'.repeat(50_000)],
  ['signs', `name: ${',"'.repeat(900)}x\n`.repeat(500)],
  ['lines', `name:${'\n'.repeat(1900)}x\n`.repeat(500)],
])('a hostile file of %s has a bound of names', (_, text) => {
  const bytes = bytesOf(text);
  const { aliases = [] } = doubtfulCustomer({ file: 'customers/a.yaml', bytes }, undefined).data;
  expect(aliases.length).toBeLessThanOrEqual(1001);
});
