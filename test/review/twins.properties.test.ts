// A change of one file moves the answers of the other files of its company, and `diff` lists these, too.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { verdictOf } from '../../src/consent/standing.ts';
import { linkCompanies } from '../../src/library/parents.ts';
import { keysOf, namingTest } from '../../src/library/twins.ts';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Customer } from '../../src/model/customer.ts';
import { USES } from '../../src/model/use.ts';
import { compare } from '../../src/review/compare.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { randomCustomer } from '../consent/random.ts';
import { runs } from '../properties.ts';
import { play } from '../transcripts/play.ts';
import { libraryWith } from './pairs-of-states.ts';

const TODAY = '2026-02-05';

const named = (customer: Customer, id: string, folder = ''): Customer => ({
  ...customer,
  id,
  file: `customers/${folder}${id}.yaml`,
});

/** The verdicts of all uses that the company has on record, for each file, with all files at hand. */
function answersIn(customers: readonly Customer[]): ReadonlyMap<string, string> {
  const all = linkCompanies({ customers }).customers;
  return new Map(
    all.flatMap((customer) =>
      USES.map((use) => {
        const isOnRecord = customer.data.consent?.some(
          (record) => record.uses.includes(use) && (record.subject ?? 'company') === 'company',
        );
        const verdict = isOnRecord ? verdictOf(customer, { use, on: TODAY }, DEFAULT_POLICY) : 'no';
        return [`${customer.id} ${use}`, verdict] as const;
      }),
    ),
  );
}

test('the answers that differ in any file of a company are listed, whichever of its files changed', () => {
  let moved = 0;
  const property = fc.property(
    fc.tuple(randomCustomer, randomCustomer, randomCustomer),
    fc.constantFrom('changed', 'added', 'removed', 'renamed'),
    ([one, old, now], how) => {
      const unchanged = named(one, 'nordlicht');
      const before = how === 'added' ? [] : [named(old, 'nordlicht-group')];
      const data = how === 'renamed' ? { ...old.data, name: 'Globex' } : now.data;
      const after = how === 'removed' ? [] : [named({ ...now, data }, 'nordlicht-group')];
      const [base, head] = [libraryWith(before), libraryWith(after)];
      const { standing } = reviewChanges(compare(base, head), { base, head }, TODAY, { customers: [unchanged] });
      const [was, is] = [answersIn([...before, unchanged]), answersIn([...after, unchanged])];
      const keys = [...new Set([...was.keys(), ...is.keys()])];
      const differing = keys.filter((key) => (was.get(key) ?? 'no') !== (is.get(key) ?? 'no'));
      moved += Number(differing.some((key) => key.startsWith('nordlicht ')));
      const listed = standing
        .filter((change) => change.before.verdict !== change.after.verdict)
        .map(({ customer, use }) => `${customer} ${use}`);
      expect(listed.toSorted()).toEqual(differing.toSorted());
    },
  );
  fc.assert(property, { numRuns: runs(150) });
  expect(moved).toBeGreaterThan(runs(10));
});

const NAMES = ['Nordlicht', 'Brückner & Söhne', 'Brueckner und Soehne', "O'Brien Foods", 'H&M', 'E.ON', 'Booking.com'];
const name = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('', ' GmbH', ' AG', ' Ltd.', ', Inc.'), fc.boolean())
  .map(([word, form, isLoud]) => (isLoud ? word.toUpperCase() : word) + form);

test('a text of the same company is never passed over, in whatever form it writes the name', () => {
  let same = 0;
  const identity = fc.record(
    { name, aliases: fc.array(name, { maxLength: 2 }), domains: fc.constant(['www.Nordlicht.example']) },
    { requiredKeys: ['name'] },
  );
  const property = fc.property(identity, identity, (a, b) => {
    const [one, other] = [a, b].map((data, at) => ({ id: `file-${at}`, file: '', broken: false, data }));
    if (one === undefined || other === undefined) throw new Error('there are two');
    const isSame = keysOf(one).some((key) => keysOf(other).includes(key));
    same += Number(isSame);
    if (isSame) expect(namingTest([one])(stringify(b)), JSON.stringify([a, b])).toBe(true);
  });
  fc.assert(property, { numRuns: runs(600) });
  expect(same).toBeGreaterThan(runs(60));
  expect(namingTest([{ data: { name: 'Nordlicht' } }])('name: Globex\n')).toBe(false);
});

const folder = mkdtempSync(join(tmpdir(), 'twins-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=n@vendor.example', ...words], { cwd: folder });

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};

const LOGO = `name: Nordlicht Robotics
status: active
health: { status: green, checked_on: 2026-09-01 }
consent:
  - id: brand-2026
    status: granted
    uses: [logo]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    granted_as: executive
    basis: email
    evidence: vault:consents/nordlicht-2026.eml
`;

test.each([
  [
    'another name of the company',
    'customers/nordlicht-ag.yaml',
    'name: NORDLICHT Robotics AG\nstatus: do-not-contact\n',
  ],
  ['a file of the same id', 'customers/emea/nordlicht.yaml', 'name: Somebody\nstatus: do-not-contact\n'],
  ['a broken file of the same id', 'customers/emea/nordlicht.yaml', 'name: Somebody\nstatus: nothing\n'],
  ['a file of the same id that cannot be read', 'customers/emea/nordlicht.yaml', '\tname: Somebody\n'],
  ['one of the same name that cannot be read', 'customers/b.yaml', 'name: Nordlicht Robotics AG\n\tstatus: active\n'],
  ['one whose name is under another key', 'customers/b.yaml', 'nmae: Nordlicht Robotics AG\n'],
])('the first file is listed where %s goes', async (_, file, text) => {
  rmSync(folder, { recursive: true, force: true });
  write('refs.config.yaml', 'version: 1\n');
  write('customers/nordlicht.yaml', LOGO);
  write(file, text);
  git('init', '-q', '.');
  git('add', '-A');
  git('commit', '-qm', 'base');
  rmSync(join(folder, file));
  const { said } = await play(['diff', '--as-of', '2026-10-01', '--width', '120'], { cwd: folder });
  const told = said.map(({ text }) => text).join('');
  expect(told).toContain('(nordlicht): logo: no → ready');
  expect(told).toContain('1 to approve');
});
