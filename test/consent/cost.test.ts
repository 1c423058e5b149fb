// The cost of standing and of the rules on the ledger: twice as many people and entries are twice the work, not eight
// times. The test counts reads of entries, which are the same on every machine.
import { expect, test } from 'vitest';
import { standing, verdictOf } from '../../src/consent/standing.ts';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { CONFIG_FILE, DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Activity, Customer } from '../../src/model/customer.ts';
import { addDays } from '../../src/model/day.ts';
import { lint } from '../../src/rules/lint.ts';
import { rangeAt } from '../../src/text/line-index.ts';

const TODAY = '2026-10-01';
const NOTHING = loadLibrary(loadConfig({ file: CONFIG_FILE, bytes: new TextEncoder().encode('version: 1\n') }), []);

/** The keys of an entry that name an advocate, if any. */
type Naming = (nth: number, people: number) => Partial<Activity>;

/** A customer whose people are asked all the time, with a counter of reads of entries. */
function busy(people: number, entries: number, naming: Naming) {
  let looks = 0;
  const watched = (entry: Activity): Activity =>
    new Proxy(entry, {
      get(target, key) {
        looks += 1;
        return Reflect.get(target, key);
      },
    });
  const customer: Customer = {
    id: 'nordlicht',
    file: 'customers/nordlicht.yaml',
    broken: false,
    data: {
      name: 'Nordlicht Robotics',
      status: 'active',
      health: { status: 'green', checked_on: '2026-09-01' },
      consent: [
        {
          id: 'calls',
          status: 'granted',
          uses: ['reference-call', 'speaking'],
          audience: 'public',
          approval: 'once',
          granted_on: '2025-01-01',
          granted_by: 'Ada Lindqvist',
          basis: 'email',
          evidence: 'vault:consents/nordlicht.eml',
        },
      ],
      advocates: Array.from({ length: people }, (_, nth) => ({
        id: `person-${nth}`,
        uses: ['reference-call'],
        verified_on: '2026-09-01',
      })),
      activity: Array.from({ length: entries }, (_, nth) =>
        watched({
          on: addDays('2026-06-01', nth % 300),
          use: 'reference-call',
          status: nth % 3 === 0 ? 'scheduled' : 'completed',
          ...naming(nth, people),
        }),
      ),
    },
  };
  return { customer, looks: () => looks };
}

const NAMING: readonly (readonly [string, Naming])[] = [
  ['each entry names somebody', (nth, people) => ({ advocate: `person-${nth % people}` })],
  ['no entry names anybody', () => ({})],
  ['every other names somebody', (nth, people) => (nth % 2 === 0 ? {} : { advocate: `person-${nth % people}` })],
];

const call = { use: 'reference-call', on: TODAY } as const;
const WORK: readonly (readonly [string, (customer: Customer) => void])[] = [
  ['standing', (customer) => standing(customer, call, DEFAULT_POLICY)],
  ['the verdict alone', (customer) => verdictOf(customer, call, DEFAULT_POLICY)],
];

const cases = NAMING.flatMap(([says, naming]) => WORK.map(([what, work]) => [what, says, naming, work] as const));

test.each(cases)(
  '%s, where %s: twice as many people and entries are little more than twice the work',
  (_, __, naming, work) => {
    const looksFor = (size: number): number => {
      const { customer, looks } = busy(size, 2 * size, naming);
      work(customer);
      return looks();
    };
    expect(looksFor(200)).toBeLessThanOrEqual(2.75 * looksFor(100));
    expect(looksFor(400)).toBeLessThanOrEqual(2.75 * looksFor(200));
  },
);

test.each(NAMING)(
  'a check of one file, where %s: twice as many entries are at most four times the work',
  (_, naming) => {
    const looksFor = (size: number): number => {
      const { customer, looks } = busy(size, 2 * size, naming);
      const library = {
        ...NOTHING,
        customers: [customer],
        files: [CONFIG_FILE, customer.file],
        locate: () => rangeAt(1, 1),
      };
      lint(library, TODAY);
      return looks();
    };
    // Comparing each entry with those before it is quadratic and quick; nothing is cubic.
    expect(looksFor(120)).toBeLessThanOrEqual(4.5 * looksFor(60));
  },
);
