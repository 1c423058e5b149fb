// Everything with a day, and the days on which it may change an answer.
import { expect, test } from 'vitest';
import { comingDays } from '../../src/consent/coming-days.ts';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Customer, CustomerFile, Use } from '../../src/model/customer.ts';

const TODAY = '2026-10-01';

type Data = Omit<CustomerFile, 'name'>;

const fileOf = (id: string, data: Data): Customer => ({
  id,
  file: `customers/${id}.yaml`,
  broken: false,
  data: { name: id, ...data },
});

const daysOf = (data: Data, use: Use = 'quote', links: Partial<Customer> = {}): readonly string[] =>
  [...comingDays({ ...fileOf('nordlicht', data), ...links }, use, DEFAULT_POLICY, TODAY)].sort();

const grant = {
  id: 'a',
  status: 'granted',
  uses: ['quote'],
  granted_on: '2026-11-01',
  expires_on: '2026-12-31',
} as const;
const entry = { on: '2026-10-20', use: 'quote', status: 'agreed' } as const;
const pat = { id: 'pat-doe', limits: { quote: { max: 1, per: '10d' }, speaking: { max: 1, per: '11d' } } } as const;

test.each<[string, Data, readonly string[]]>([
  ['a pause ends on its day', { paused_until: '2026-10-02' }, ['2026-10-02']],
  [
    'what is past or today is not to come',
    { paused_until: TODAY, consent: [{ ...grant, granted_on: TODAY, expires_on: '2026-09-01' }] },
    [],
  ],
  [
    'a check is one from its day, and stale after 180d',
    { health: { checked_on: '2026-10-11' } },
    ['2026-10-11', '2027-04-10'],
  ],
  ['a renewal is near 60d before it', { health: { renewal_on: '2027-01-01' } }, ['2026-11-02']],
  ['a grant runs through its last day', { consent: [grant] }, ['2026-11-01', '2027-01-01']],
  ['a grant for another use says nothing', { consent: [{ ...grant, uses: ['logo'] }] }, []],
  [
    'a rest that was asked for ends on its day',
    { advocates: [{ id: 'pat-doe', rest_until: '2026-10-05' }] },
    ['2026-10-05'],
  ],
  [
    'somebody is verified from that day on for 180d',
    { advocates: [{ id: 'pat-doe', verified_on: '2026-10-11' }] },
    ['2026-10-11', '2027-04-10'],
  ],
  [
    'around what is planned there is rest, and 180d later it counts no more',
    { activity: [entry] },
    ['2026-10-20', '2026-11-19', '2027-04-18'],
  ],
  [
    'each limit counts as long as it says',
    { activity: [entry], advocates: [pat] },
    ['2026-10-20', '2026-10-30', '2026-11-19', '2027-04-18'],
  ],
])('%s', (_, data, days) => {
  expect(daysOf(data)).toEqual(days);
});

test('of people and the ledger only what needs a person is answered', () => {
  const data: Data = {
    activity: [entry],
    advocates: [{ id: 'pat-doe', rest_until: '2026-10-05' }],
  };
  expect(daysOf(data, 'logo')).toEqual([]);
});

test('a file that lists the same person, an owner and an employer have their days too', () => {
  const person = { ...pat, person: 'pat-doe' };
  const elsewhere = fileOf('globex', { activity: [{ ...entry, advocate: 'pat-doe' }] });
  const resting = fileOf('initech', { advocates: [{ id: 'pat-doe', person: 'pat-doe', rest_until: '2026-10-05' }] });
  const days = ['2026-10-20', '2026-10-30', '2026-11-19', '2027-04-18'];
  expect(daysOf({ advocates: [person] }, 'quote', { samePeople: [elsewhere] })).toEqual(days);
  expect(daysOf({ advocates: [person] }, 'quote', { samePeople: [resting] })).toEqual(['2026-10-05']);
  expect(daysOf({ advocates: [person] }, 'logo', { samePeople: [elsewhere, resting] })).toEqual([]);
  const group = fileOf('group', { paused_until: '2026-10-09' });
  const employer = { ...fileOf('tessaro', { consent: [grant] }), parents: { files: [group] } };
  expect(daysOf({}, 'quote', { employers: [employer] })).toEqual(['2026-10-09', '2026-11-01', '2027-01-01']);
  expect(daysOf({}, 'quote', { twins: [{ ...fileOf('twin', {}), parents: { files: [group] } }] })).toEqual([
    '2026-10-09',
  ]);
});
