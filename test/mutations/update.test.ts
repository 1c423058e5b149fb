// `refs log --update`: an entry changes in place.
import { describe, expect, test } from 'vitest';
import type { Activity, Customer } from '../../src/model/customer.ts';
import { type EntryDetails, entryName, findEntries } from '../../src/mutations/entry.ts';
import { isRefused } from '../../src/mutations/mutation.ts';
import { lacksDay, lacksPastDay, nextStatuses, planUpdate } from '../../src/mutations/plan-update.ts';
import { nordlicht, POLICY, refusalOf, TODAY, withLedger, written } from './engagements.ts';

const CALL: Activity = {
  id: 'call-acme-k3f2',
  asked_on: '2026-09-20',
  on: '2026-09-20',
  use: 'reference-call',
  status: 'asked',
  advocate: 'pat-doe',
  prospect: 'acme',
};
const move = (entry: Partial<Activity>, said: EntryDetails, customer = withLedger({ ...CALL, ...entry })) =>
  planUpdate(customer, { index: (customer.data.activity ?? []).length - 1, ...said }, POLICY, TODAY);

describe('the days', () => {
  test.each<[says: string, entry: Partial<Activity>, said: EntryDetails, changes: Readonly<Record<string, unknown>>]>([
    ['a yes without a day leaves that of the ask', {}, { status: 'agreed' }, { status: 'agreed' }],
    ['a day that is set', {}, { status: 'scheduled', on: '2026-11-05' }, { on: '2026-11-05', status: 'scheduled' }],
    ['a day that they were asked for stays', { on: '2026-11-05' }, { status: 'scheduled' }, { status: 'scheduled' }],
    ['it took place today', {}, { status: 'completed' }, { on: '2026-10-01', status: 'completed' }],
    [
      'or on the day that is said',
      {},
      { status: 'completed', on: '2026-09-28' },
      { on: '2026-09-28', status: 'completed' },
    ],
    [
      'or on the day for which it was set',
      { status: 'scheduled', on: '2026-09-28' },
      { status: 'completed' },
      { status: 'completed' },
    ],
    [
      'or earlier than that, where it is said when',
      { status: 'scheduled', on: '2026-11-05' },
      { status: 'completed', on: '2026-09-30' },
      { on: '2026-09-30', status: 'completed' },
    ],
    [
      'of a yes without a day it is today',
      { status: 'agreed' },
      { status: 'completed' },
      { on: '2026-10-01', status: 'completed' },
    ],
    ['nobody came on its day', { status: 'scheduled', on: '2026-09-28' }, { status: 'no-show' }, { status: 'no-show' }],
    ['a no is of today', {}, { status: 'declined' }, { on: '2026-10-01', status: 'declined' }],
    [
      'who took a yes back did so today',
      { status: 'scheduled', on: '2026-11-05' },
      { status: 'declined' },
      { on: '2026-10-01', status: 'declined' },
    ],
    ['an ask without an answer stays on its day', {}, { status: 'cancelled' }, { status: 'cancelled' }],
    [
      'what is called off before its day was so today',
      { status: 'scheduled', on: '2026-11-05' },
      { status: 'cancelled' },
      { on: '2026-10-01', status: 'cancelled' },
    ],
    [
      'and else on its day',
      { status: 'scheduled', on: '2026-09-28' },
      { status: 'cancelled' },
      { status: 'cancelled' },
    ],
    [
      'a fact that was wrong is fixed on its day',
      { status: 'completed', on: '2026-09-28' },
      { status: 'no-show' },
      { status: 'no-show' },
    ],
    ['put off', { status: 'scheduled', on: '2026-10-05' }, { on: '2026-11-05' }, { on: '2026-11-05' }],
  ])('%s', (_, entry, said, changes) => {
    expect(written(move(entry, said))).toEqual(changes);
  });

  test.each<[status: Activity['status'], on: string | undefined, changes: Readonly<Record<string, unknown>>]>([
    ['agreed', undefined, { asked_on: '2026-09-20', status: 'agreed' }],
    ['scheduled', '2026-11-05', { asked_on: '2026-09-20', on: '2026-11-05', status: 'scheduled' }],
    ['declined', undefined, { asked_on: '2026-09-20', on: '2026-10-01', status: 'declined' }],
  ])('an ask that becomes %s keeps its day as that of the ask', (status, on, changes) => {
    const { asked_on: _, ...entry } = CALL;
    expect(written(move({}, { status, on }, withLedger(entry)))).toEqual(changes);
  });

  test('the day of an ask that is said is the day of the ask', () => {
    expect(written(move({}, { asked_on: '2026-09-18', status: 'completed' }))).toEqual({
      asked_on: '2026-09-18',
      on: '2026-10-01',
      status: 'completed',
    });
  });

  test('an entry that has happened has to say when, unless it does', () => {
    const scheduled = { ...CALL, status: 'scheduled' } as const;
    expect(lacksPastDay(CALL, 'completed', TODAY)).toBe(true);
    expect(lacksPastDay({ ...scheduled, on: '2026-11-05' }, 'no-show', TODAY)).toBe(true);
    expect(lacksPastDay({ ...scheduled, on: '2026-09-28' }, 'completed', TODAY)).toBe(false);
    expect(lacksPastDay(CALL, 'declined', TODAY)).toBe(false);
  });

  test('what is to come has hardly happened: that is offered last', () => {
    expect(nextStatuses({ ...CALL, status: 'scheduled', on: '2026-11-05' }, TODAY).slice(-2)).toEqual([
      'completed',
      'no-show',
    ]);
    expect(nextStatuses({ ...CALL, status: 'scheduled', on: TODAY }, TODAY)[0]).toBe('completed');
  });

  test('an entry that is to be scheduled has to say for when, unless it does', () => {
    expect(lacksDay(CALL, 'scheduled', TODAY)).toBe(true);
    expect(lacksDay({ ...CALL, status: 'agreed' }, 'scheduled', TODAY)).toBe(true);
    expect(lacksDay({ ...CALL, on: '2026-11-05' }, 'scheduled', TODAY)).toBe(false);
    expect(lacksDay({ ...CALL, status: 'scheduled' }, 'scheduled', TODAY)).toBe(false);
    expect(lacksDay(CALL, 'completed', TODAY)).toBe(false);
  });
});

describe('what goes on to begin has to be allowed', () => {
  test.each<[says: string, entry: Partial<Activity>, said: EntryDetails]>([
    ['an ask from which they still rest', {}, { status: 'scheduled', on: '2026-11-05' }],
    ['a call that fills the limit itself', { status: 'agreed' }, { status: 'scheduled', on: '2026-10-15' }],
    ['a call that is put off', { status: 'scheduled', on: '2026-10-05' }, { on: '2026-10-12' }],
  ])('without the entry itself: %s', (_, entry, said) => {
    const own = nordlicht({ limits: { 'reference-call': { max: 1, per: '365d' } }, activity: [{ ...CALL, ...entry }] });
    expect(isRefused(move(entry, said, own))).toBe(false);
  });

  const talk: Activity = { on: '2026-09-25', use: 'speaking', status: 'completed', advocate: 'pat-doe' };

  test.each<[says: string, customer: Customer, said: EntryDetails, codes: readonly string[]]>([
    ['another engagement', withLedger(talk, CALL), { status: 'agreed' }, ['advocate/unrested']],
    ['a grant that is gone', nordlicht({ consent: [], activity: [CALL] }), { status: 'agreed' }, ['consent/missing']],
    ['a grant that is over by then', withLedger(CALL), { status: 'scheduled', on: '2027-02-01' }, ['consent/expired']],
    [
      'another person',
      withLedger({ ...talk, advocate: 'zoe-brueckner' }, CALL),
      { advocate: 'zoe-brueckner' },
      ['advocate/unrested'],
    ],
    [
      'another prospect',
      nordlicht({ activity: [CALL], excludes: ['globex'] }),
      { prospect: 'Globex' },
      ['prospect/excluded'],
    ],
    [
      'another day',
      withLedger(
        { ...talk, on: '2026-12-10', status: 'scheduled' },
        { ...CALL, status: 'scheduled', on: '2026-10-15' },
      ),
      { on: '2026-12-01' },
      ['advocate/unrested'],
    ],
  ])('%s may stand in its way', (_, customer, said, codes) => {
    expect(refusalOf(move({}, said, customer)).codes).toEqual(codes);
  });

  test('what is only noted of it is not judged again', () => {
    expect(written(move({}, { result: 'open' }, nordlicht({ consent: [], activity: [CALL] })))).toEqual({
      result: 'open',
    });
  });

  test('a reason passes it, and is recorded', () => {
    const said = { status: 'agreed', despite: 'j.weber: she insists' } as const;
    expect(written(move({}, said, withLedger(talk, CALL)))).toEqual({
      status: 'agreed',
      despite: 'j.weber: she insists',
    });
    expect(written(move({}, said))).toEqual({ status: 'agreed' });
  });

  test('a reason that is on record holds on', () => {
    const excused = { ...CALL, despite: 'j.weber: she insists' };
    expect(written(move({}, { status: 'agreed' }, withLedger(talk, excused)))).toEqual({ status: 'agreed' });
    const gone = nordlicht({ consent: [], activity: [excused] });
    expect(refusalOf(move({}, { status: 'agreed' }, gone)).codes).toEqual(['consent/missing']);
  });

  test('another reason is written behind it', () => {
    const excused = { ...CALL, despite: 'j.weber: she insists' };
    const said = { status: 'agreed', despite: 'm.silva agrees' } as const;
    expect(written(move({}, said, withLedger(talk, excused)))).toEqual({
      status: 'agreed',
      despite: 'j.weber: she insists; m.silva agrees',
    });
  });

  test('nobody named: whoever is best placed is taken', () => {
    const { advocate: _, ...entry } = CALL;
    expect(written(move({}, { status: 'agreed' }, withLedger(talk, entry)))).toEqual({
      status: 'agreed',
      advocate: 'zoe-brueckner',
    });
  });
});

test.each(['completed', 'declined', 'cancelled', 'no-show'] as const)('%s is a fact, and always written', (status) => {
  const forbidden = nordlicht({ consent: [], status: 'do-not-contact', advocates: [], activity: [CALL] });
  expect(written(move({}, { status }, forbidden)).status).toBe(status);
});

describe('what cannot be', () => {
  test.each<[from: Activity['status'], to: Activity['status']]>([
    ['completed', 'asked'],
    ['completed', 'scheduled'],
    ['declined', 'agreed'],
    ['cancelled', 'asked'],
    ['no-show', 'scheduled'],
  ])('%s, and then %s', (from, to) => {
    expect(refusalOf(move({ status: from }, { status: to }))).toMatchObject({
      refused: `"call-acme-k3f2" is ${from}, and what is over does not begin again`,
      hint: `log another one: refs log nordlicht reference-call --status ${to}`,
    });
  });

  test.each(['agreed', 'scheduled'] as const)('%s, and then asked', (from) => {
    expect(refusalOf(move({ status: from }, { status: 'asked' })).refused).toBe(
      `"call-acme-k3f2" is ${from} already: they were asked on 2026-09-20`,
    );
  });

  const update = 'refs log nordlicht --update call-acme-k3f2';

  test.each<[says: string, entry: Partial<Activity>, calledOff: string]>([
    ['a call that is scheduled', { status: 'scheduled' }, `; if it was called off: ${update} --status cancelled`],
    ['a yes for a day', { status: 'agreed' }, `; if it was called off: ${update} --status cancelled`],
    ['an ask for a day', { status: 'asked' }, `; if it was called off: ${update} --status cancelled`],
    ['what was called off', { status: 'cancelled' }, ''],
  ])('%s has not happened before its day, unless one that is past is said', (_, entry, calledOff) => {
    const ahead = { ...entry, on: '2026-11-05' };
    for (const status of ['completed', 'no-show'] as const) {
      expect(refusalOf(move(ahead, { status }))).toMatchObject({
        refused: '"call-acme-k3f2" is for 2026-11-05, and what is to come has not happened',
        clears_on: '2026-11-05',
        hint: `wait for that day; if it was earlier than planned, say when: ${update} --status ${status} --on YYYY-MM-DD${calledOff}`,
      });
      expect(isRefused(move(ahead, { status, on: '2026-11-04' }))).toBe(true);
      expect(written(move(ahead, { status, on: TODAY }))).toMatchObject({ on: TODAY, status });
    }
  });

  test('on its day it may have happened', () => {
    expect(written(move({ status: 'scheduled', on: TODAY }, { status: 'completed' }))).toEqual({ status: 'completed' });
  });

  test('what is offered next is what can be', () => {
    for (const status of ['asked', 'agreed', 'scheduled', 'completed', 'declined', 'cancelled', 'no-show'] as const) {
      const entry = { ...CALL, status, on: '2026-10-05' };
      const impossible = nextStatuses(entry, TODAY).filter((status) => {
        const on = lacksPastDay(entry, status, TODAY) ? TODAY : undefined;
        return isRefused(move(entry, { status, on }));
      });
      expect([status, impossible]).toEqual([status, []]);
      expect(nextStatuses(entry, TODAY)).not.toContain(status);
    }
  });
});

describe('which entry', () => {
  const { id: _, ...nameless } = CALL;
  const { data } = withLedger(CALL, { ...CALL, id: 'call-acme-x7p1' }, { ...CALL, id: 'call' }, nameless);

  test.each<[wanted: string, found: readonly number[]]>([
    ['call-acme-k3f2', [0]],
    ['call-acme-k', [0]],
    ['call-acme', [0, 1]],
    ['call', [2]],
    ['2026-09-20/reference-call', [3]],
    ['2026-09', [3]],
    ['visit', []],
    ['', []],
  ])('"%s" is %j', (wanted, found) => {
    expect(findEntries(data, wanted)).toEqual(found);
  });

  test('what moves on is called by its new day where it has no id', () => {
    const planned = move({}, { status: 'scheduled', on: '2026-11-05' }, withLedger(nameless));
    expect(entryName(nameless)).toBe('2026-09-20/reference-call');
    expect(planned).toMatchObject({
      sentence:
        'moved "2026-09-20/reference-call" on from asked: reference-call with pat-doe for acme, scheduled for 2026-11-05',
      next: 'refs log nordlicht --update 2026-11-05/reference-call --status completed',
    });
  });
});

test.each<[said: EntryDetails, sentence: string]>([
  [
    { status: 'completed', on: '2026-09-28' },
    'moved "call-acme-k3f2" on from asked: reference-call with pat-doe for acme, completed on 2026-09-28',
  ],
  [{ status: 'agreed' }, 'moved "call-acme-k3f2" on from asked: reference-call with pat-doe for acme, agreed'],
  [{ requested_by: 'a.khan', result: 'won' }, 'updated "call-acme-k3f2": requested by a.khan, result won'],
  [{ status: 'asked' }, '"call-acme-k3f2" says so already'],
])('%j: %s', (said, sentence) => {
  expect(move({}, said)).toMatchObject({ sentence });
});
