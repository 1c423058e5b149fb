// `refs log`: a new entry of the ledger, and what has to be in order for it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import type { Activity, Customer } from '../../src/model/customer.ts';
import { RESULTS, STATUSES } from '../../src/mutations/entry.ts';
import { isRefused } from '../../src/mutations/mutation.ts';
import { type LogWish, planLog } from '../../src/mutations/plan-log.ts';
import { textHash } from '../../src/text/hash.ts';
import { nordlicht, POLICY, refusalOf, TODAY, withLedger, written } from './engagements.ts';

const plan = (customer: Customer, wish: LogWish) => planLog(customer, wish, POLICY, TODAY);
const call = { use: 'reference-call', advocate: 'pat-doe' } as const;

const { definitions } = JSON.parse(readFileSync('schemas/customer.schema.json', 'utf8'));

test('statuses and results are those of the schema', () => {
  expect([...STATUSES].sort()).toEqual([...definitions.activity.properties.status.enum].sort());
  expect([...RESULTS].sort()).toEqual([...definitions.activity.properties.result.enum].sort());
});

describe('the days', () => {
  test.each<[says: string, said: Partial<LogWish>, days: { on: string; asked_on: string | undefined }]>([
    ['an ask is of today', {}, { on: '2026-10-01', asked_on: '2026-10-01' }],
    ['an ask for a day to come', { on: '2026-11-05' }, { on: '2026-11-05', asked_on: '2026-10-01' }],
    ['an ask of the day before', { asked_on: '2026-09-30' }, { on: '2026-09-30', asked_on: '2026-09-30' }],
    ['an ask that was on a day that is past', { on: '2026-09-30' }, { on: '2026-09-30', asked_on: '2026-09-30' }],
    ['a yes without a day', { status: 'agreed' }, { on: '2026-10-01', asked_on: '2026-10-01' }],
    ['a day that is set', { status: 'scheduled', on: '2026-11-05' }, { on: '2026-11-05', asked_on: '2026-10-01' }],
    [
      'a day that is set, asked before',
      { status: 'scheduled', on: '2026-11-05', asked_on: '2026-09-10' },
      { on: '2026-11-05', asked_on: '2026-09-10' },
    ],
    ['a call that was today', { status: 'completed' }, { on: '2026-10-01', asked_on: undefined }],
    ['a call of last week', { status: 'completed', on: '2026-09-24' }, { on: '2026-09-24', asked_on: undefined }],
    [
      'what is called off before its day was asked for before it',
      { status: 'cancelled', on: '2026-11-05' },
      { on: '2026-11-05', asked_on: '2026-10-01' },
    ],
  ])('%s', (_, said, days) => {
    const { on, asked_on } = written(plan(nordlicht(), { ...call, ...said }));
    expect({ on, asked_on }).toEqual(days);
  });
});

describe('the entry', () => {
  test('has its keys in the order of the schema, and none that was not said', () => {
    const entry = written(
      plan(nordlicht(), {
        ...call,
        opportunity: 'crm:006A1',
        requested_by: 'a.khan',
        result: 'open',
        prospect: 'acme',
        story: undefined,
      }),
    );
    const order = Object.keys(definitions.activity.properties).filter((key) => key in entry);
    expect(Object.keys(entry)).toEqual(order);
    expect(entry).toEqual({
      id: expect.stringMatching(/^call-acme-[0-9a-z]{4}$/),
      asked_on: '2026-10-01',
      on: '2026-10-01',
      use: 'reference-call',
      status: 'asked',
      advocate: 'pat-doe',
      prospect: 'acme',
      requested_by: 'a.khan',
      opportunity: 'crm:006A1',
      result: 'open',
    });
  });

  test.each<[prospect: string | undefined, use: LogWish['use'], id: RegExp]>([
    ['Acme Corp.', 'reference-call', /^call-acme-[0-9a-z]{4}$/],
    ['Café Ærø GmbH & Co. KG', 'site-visit', /^visit-cafe-aero-[0-9a-z]{4}$/],
    ['Royal Hanseatic Insurance of the North', 'speaking', /^talk-royal-hanseatic-insuranc-[0-9a-z]{4}$/],
    ['株式会社ノルド', 'reference-call', /^call-2026-10-01-[0-9a-z]{4}$/],
    ['../../etc; rm -rf', 'reference-call', /^call-etc-rm-rf-[0-9a-z]{4}$/],
    [undefined, 'case-study', /^study-2026-10-01-[0-9a-z]{4}$/],
  ])('for %s a %s has an id to read', (prospect, use, id) => {
    expect(written(plan(nordlicht(), { use, prospect, status: 'completed' })).id).toMatch(id);
  });

  test('has the same id for the same input, and another one for anything else', () => {
    const idOf = (customer: Customer, wish: Partial<LogWish> = {}) => written(plan(customer, { ...call, ...wish })).id;
    expect(idOf(nordlicht())).toBe(idOf(nordlicht()));
    const others = [
      idOf(nordlicht()),
      idOf(nordlicht(), { advocate: 'zoe-brueckner' }),
      idOf(nordlicht(), { requested_by: 'a.khan' }),
      idOf({ ...nordlicht(), id: 'nordlicht-services' }),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  test('that says the same as another one is told apart by a number', () => {
    const fact = { ...call, status: 'completed', on: '2026-03-02' } as const;
    const first = written(plan(nordlicht(), fact)) as unknown as Activity;
    const second = written(plan(withLedger(first), fact)) as unknown as Activity;
    const third = written(plan(withLedger(first, second), fact));
    expect([second.id, third.id]).toEqual([`${first.id}-2`, `${first.id}-3`]);
  });
});

describe('what begins has to be allowed', () => {
  const busy = (on: string, advocate = 'pat-doe'): Activity => ({
    on,
    use: 'reference-call',
    status: 'completed',
    advocate,
  });

  test.each<[says: string, customer: Customer, wish: Partial<LogWish>, codes: readonly string[], clears?: string]>([
    ['a limit', withLedger(busy('2026-08-04')), {}, ['advocate/overused'], '2026-11-02'],
    [
      'a rest',
      withLedger({ on: '2026-09-20', use: 'speaking', status: 'declined', advocate: 'pat-doe' }),
      {},
      ['advocate/unrested'],
      '2026-10-20',
    ],
    ['a caution', nordlicht({ health: { status: 'amber', checked_on: '2026-09-01' } }), {}, ['health/amber']],
    ['no consent', nordlicht({ consent: [] }), {}, ['consent/missing']],
    ['a decline', nordlicht(), { use: 'press-interview' }, ['consent/declined', 'advocate/unwilling']],
    ['a withdrawal', nordlicht(), { use: 'analyst-call' }, ['consent/withdrawn', 'advocate/unwilling']],
    ['someone who is not there', nordlicht(), { advocate: 'kim' }, ['advocate/missing']],
    ['a competitor', nordlicht({ excludes: ['globex'] }), { prospect: 'Globex Inc.' }, ['prospect/excluded']],
    ['nobody in particular, who excludes somebody', nordlicht({ excludes: ['globex'] }), {}, ['prospect/unnamed']],
    ['a broken file', { ...nordlicht(), broken: true }, {}, ['file/broken']],
  ])('%s refuses it', (_, customer, wish, codes, clears_on) => {
    for (const begins of [{}, { status: 'agreed' }, { status: 'scheduled', on: '2026-10-15' }] as const) {
      const refused = refusalOf(plan(customer, { ...call, ...wish, ...begins }));
      expect(refused.codes).toEqual(codes);
      expect(refused.clears_on).toBe(clears_on);
    }
  });

  test('who is asked, or has agreed, is asked: a yes each time and a look at the person are no obstacle', () => {
    const [grant] = nordlicht().data.consent ?? [];
    const careful = nordlicht({
      consent: grant === undefined ? [] : [{ ...grant, approval: 'per-use' }],
      advocates: [{ id: 'pat-doe', uses: ['reference-call'] }],
    });
    expect(written(plan(careful, call)).despite).toBeUndefined();
  });

  test.each<[says: string, on: string, customer: Customer, codes: readonly string[]]>([
    ['the grant is over by then', '2027-02-01', nordlicht(), ['consent/expired']],
    [
      'they are paused on that day',
      '2026-10-20',
      nordlicht({ status: 'paused', paused_until: '2026-11-01' }),
      ['customer/paused'],
    ],
    [
      'another event is too near',
      '2026-11-15',
      withLedger({ on: '2026-11-10', use: 'speaking', status: 'agreed', advocate: 'pat-doe' }),
      ['advocate/unrested'],
    ],
  ])('and on its own day too: %s', (_, on, customer, codes) => {
    const refused = refusalOf(plan(customer, { ...call, status: 'scheduled', on }));
    expect(refused.codes).toEqual(codes);
  });

  test('what a look until then fixes is no obstacle on a day to come', () => {
    const aging = nordlicht({ health: { status: 'green', checked_on: '2026-04-10', renewal_on: '2026-12-20' } });
    expect(isRefused(plan(aging, { ...call, status: 'scheduled', on: '2026-11-20' }))).toBe(false);
    expect(refusalOf(planLog(aging, call, POLICY, '2026-11-20')).codes).toEqual(['health/stale', 'health/renewal']);
  });

  test('what nothing passes is reported first, so that nobody looks for a reason in vain', () => {
    const wish = { ...call, status: 'scheduled', on: '2027-02-15' } as const;
    const refused = refusalOf(plan(withLedger(busy('2026-08-04'), busy('2026-09-01', 'zoe-brueckner')), wish));
    expect([refused.codes, refused.isPassable]).toEqual([['consent/expired'], false]);
    expect(refused.refused).toBe('reference-call with pat-doe may not begin on 2027-02-15');
  });

  test('a refusal names who else is free, and otherwise where to look', () => {
    expect(refusalOf(plan(withLedger(busy('2026-08-04')), call)).hint).toBe(
      'someone else is free: --advocate zoe-brueckner; if someone takes responsibility, add: --despite "who, and why"',
    );
    const elsewhere = 'see who else could: refs find --for reference-call --ready';
    expect(refusalOf(plan(nordlicht({ consent: [] }), call)).hint).toBe(
      `ask for consent: refs ask nordlicht reference-call; ${elsewhere}`,
    );
    expect(refusalOf(plan(nordlicht({ consent: [], status: 'do-not-contact' }), call)).hint).toBe(elsewhere);
  });
});

const WORDS = 'Five days are two.';

describe('an ask for more material takes the time of a person, whatever there is already', () => {
  const [grant] = nordlicht().data.consent ?? [];
  const person = { uses: ['quote'], verified_on: '2026-07-01' } as const;
  const quoted = (...activity: readonly Activity[]): Customer =>
    nordlicht({
      consent: grant === undefined ? [] : [{ ...grant, uses: ['quote'] }],
      advocates: [
        { id: 'pat-doe', ...person },
        { id: 'zoe-brueckner', ...person },
      ],
      assets: [{ id: 'close-quote', use: 'quote', text: WORDS, approved_text_sha256: textHash(WORDS), status: 'live' }],
      activity,
    });
  const talk = (advocate?: string): Activity => ({
    on: '2026-09-20',
    use: 'speaking',
    status: 'completed',
    ...(advocate !== undefined && { advocate }),
  });
  const quote = { use: 'quote', advocate: 'pat-doe' } as const;

  test('who rests is not asked, though what there is may be shown', () => {
    expect(standing(quoted(talk()), { ...quote, on: TODAY }, POLICY).verdict).toBe('ready');
    expect(refusalOf(plan(quoted(talk()), quote))).toMatchObject({
      codes: ['advocate/unrested'],
      clears_on: '2026-10-20',
      isPassable: true,
    });
    expect(written(plan(quoted(), quote)).advocate).toBe('pat-doe');
  });

  test('with nobody named, someone who does not rest is taken', () => {
    expect(written(plan(quoted(talk('pat-doe')), { use: 'quote' })).advocate).toBe('zoe-brueckner');
    expect(written(plan(quoted(talk('zoe-brueckner')), { use: 'quote' })).advocate).toBe('pat-doe');
  });

  test('a reason that passed a rest is recorded of a fact, too', () => {
    const done = { ...quote, status: 'completed', despite: 'j.weber: she offered it herself' } as const;
    expect(written(plan(quoted(talk()), done)).despite).toBe('j.weber: she offered it herself');
  });
});

describe('with nobody named', () => {
  const busy: Activity = { on: '2026-08-04', use: 'reference-call', status: 'completed', advocate: 'pat-doe' };

  test('what begins is with whoever is best placed, and that is reported', () => {
    const planned = plan(withLedger(busy), { use: 'reference-call' });
    expect(written(planned).advocate).toBe('zoe-brueckner');
    expect(planned).toMatchObject({ notes: ['zoe-brueckner is best placed for it, and was taken'] });
  });

  test('best placed is who is free on both days', () => {
    const own = { id: 'pat-2026', subject: 'pat-doe', status: 'granted', uses: ['reference-call'] } as const;
    const term = {
      audience: 'public',
      granted_on: '2026-02-01',
      expires_on: '2026-10-31',
      granted_by: 'Karl Ohlsen',
      basis: 'email',
      evidence: 'vault:consents/pat-2026.eml',
      approval: 'once',
    } as const;
    const customer = nordlicht({
      consent: [...(nordlicht().data.consent ?? []), { ...own, ...term }],
      activity: [{ on: '2026-08-05', use: 'site-visit', status: 'completed', advocate: 'zoe-brueckner' }],
    });
    const wish = { use: 'reference-call', status: 'scheduled' } as const;
    expect(written(plan(customer, { ...wish, on: '2026-10-15' })).advocate).toBe('pat-doe');
    expect(written(plan(customer, { ...wish, on: '2026-11-15' })).advocate).toBe('zoe-brueckner');
  });

  test('a fact stays with nobody, and that is reported', () => {
    const planned = plan(nordlicht(), { use: 'reference-call', status: 'declined' });
    expect(written(planned)).not.toHaveProperty('advocate');
    expect(planned).toMatchObject({
      notes: ['it names nobody, so it counts for every advocate', expect.stringContaining('refs decline nordlicht')],
    });
  });

  test('material that takes nobody is with nobody', () => {
    const planned = plan(nordlicht(), { use: 'case-study' });
    expect(written(planned)).not.toHaveProperty('advocate');
    expect(planned).toMatchObject({ notes: [] });
  });
});

describe('despite', () => {
  const despite = ' j.weber: she offered it herself ';
  const busy: Activity = { on: '2026-08-04', use: 'reference-call', status: 'completed', advocate: 'pat-doe' };
  const tired: Activity = { on: '2026-09-20', use: 'speaking', status: 'declined', advocate: 'pat-doe' };

  test.each<[says: string, customer: Customer, wish?: Partial<LogWish>]>([
    ['a limit', withLedger(busy)],
    ['a rest', withLedger(tired)],
    ['both', withLedger(busy, tired)],
    ['a caution', nordlicht({ health: { status: 'amber', checked_on: '2026-09-01' } })],
    [
      'a rest on the day of the event',
      withLedger({ on: '2026-11-10', use: 'speaking', status: 'agreed', advocate: 'pat-doe' }),
      { status: 'scheduled', on: '2026-11-15' },
    ],
    [
      'a rest that is over only after the grant',
      nordlicht({
        advocates: [{ id: 'pat-doe', uses: ['reference-call'], verified_on: '2026-07-01', rest_until: '2027-03-01' }],
      }),
    ],
  ])('passes %s, and is recorded', (_, customer, wish = {}) => {
    expect(refusalOf(plan(customer, { ...call, ...wish })).isPassable).toBe(true);
    expect(refusalOf(plan(customer, { ...call, ...wish, despite: '  ' })).isPassable).toBe(true);
    expect(written(plan(customer, { ...call, ...wish, despite })).despite).toBe(despite.trim());
  });

  test.each<[says: string, customer: Customer, wish: Partial<LogWish>]>([
    ['a missing consent', nordlicht({ consent: [] }), {}],
    ['a decline', nordlicht(), { use: 'press-interview' }],
    ['a withdrawal', nordlicht(), { use: 'analyst-call' }],
    ['a grant that is over by then', nordlicht(), { status: 'scheduled', on: '2027-02-01' }],
    ['red health', nordlicht({ health: { status: 'red', checked_on: '2026-09-01' } }), {}],
    ['a competitor', nordlicht({ excludes: ['globex'] }), { prospect: 'globex' }],
    ['someone who is not willing', nordlicht(), { use: 'site-visit' }],
    ['a pause', nordlicht({ status: 'paused', paused_until: '2026-11-01' }), {}],
  ])('does not pass %s', (_, customer, wish) => {
    expect(refusalOf(plan(customer, { ...call, ...wish, despite })).isPassable).toBe(false);
  });

  test('is not recorded where nothing stands in the way, and that is reported', () => {
    const planned = plan(nordlicht(), { ...call, despite });
    expect(written(planned)).not.toHaveProperty('despite');
    expect(planned).toMatchObject({ notes: ['nothing stands in its way, so the reason was not recorded'] });
  });

  test('is recorded of a fact that passed a limit on its day, and of no other', () => {
    const done = { ...call, status: 'completed', despite } as const;
    expect(written(plan(withLedger(busy), { ...done, on: '2026-09-15' })).despite).toBe(despite.trim());
    expect(written(plan(withLedger(busy), { ...done, on: '2026-08-03' }))).not.toHaveProperty('despite');
  });
});

test.each(['completed', 'declined', 'cancelled', 'no-show'] as const)('%s is a fact, and always written', (status) => {
  const forbidden = nordlicht({
    consent: [],
    status: 'do-not-contact',
    advocates: [{ id: 'pat-doe', status: 'left' }],
    activity: [{ on: '2026-09-30', use: 'reference-call', status: 'completed', advocate: 'pat-doe' }],
  });
  expect(written(plan(forbidden, { ...call, status }))).toMatchObject({ status, advocate: 'pat-doe' });
});

describe('what comes next', () => {
  const nextOf = (customer: Customer, wish: Partial<LogWish>) => {
    const planned = plan(customer, { ...call, prospect: 'acme', ...wish });
    const { id } = written(planned);
    return { next: 'next' in planned ? planned.next?.replace(String(id), 'ID') : undefined };
  };
  const given = nordlicht({ gives: [{ on: '2026-09-01', kind: 'training' }] });

  test.each<[wish: Partial<LogWish>, next: string | undefined, customer?: Customer]>([
    [{}, 'refs log nordlicht --update ID --status agreed'],
    [{ status: 'agreed' }, 'refs log nordlicht --update ID --status scheduled --on YYYY-MM-DD'],
    [{ status: 'agreed', on: '2026-10-15' }, 'refs log nordlicht --update ID --status completed'],
    [{ status: 'scheduled', on: '2026-10-15' }, 'refs log nordlicht --update ID --status completed'],
    [{ status: 'completed' }, 'refs give nordlicht'],
    [{ status: 'completed', opportunity: 'crm:1' }, 'refs log nordlicht --update ID --result won', given],
    [{ status: 'completed', opportunity: 'crm:1', result: 'lost' }, undefined, given],
    [{ status: 'completed' }, undefined, given],
    [{ status: 'no-show' }, undefined],
    [{ status: 'declined' }, undefined],
  ])('%j: %s', (wish, next, customer = nordlicht()) => {
    expect(nextOf(customer, wish)).toEqual({ next });
  });

  test.each<[wish: Partial<LogWish>, notes: readonly string[]]>([
    [{ status: 'scheduled', on: '2026-10-15' }, ['on 2026-10-15, say what became of it']],
    [{ status: 'agreed', on: '2026-10-15' }, ['on 2026-10-15, say what became of it']],
    [{ status: 'scheduled', on: TODAY }, []],
    [
      { status: 'declined' },
      ['this is a no to one ask; where they mean more than that: refs decline nordlicht reference-call --reason other'],
    ],
  ])('%j is told with %j', (wish, notes) => {
    expect(plan(nordlicht(), { ...call, ...wish })).toMatchObject({ notes });
  });

  test('a file name is written for a shell', () => {
    const planned = plan({ ...nordlicht(), id: "o'brien & co" }, call);
    expect(planned).toMatchObject({ next: expect.stringContaining(`refs log 'o'\\''brien & co' --update `) });
  });
});

test('one sentence says what was written', () => {
  const sentence = (wish: Partial<LogWish>) => {
    const planned = plan(nordlicht(), { ...call, ...wish });
    if (isRefused(planned)) throw new Error(planned.refused);
    return planned.sentence.replace(/-[0-9a-z]{4}"/, '-k3f2"');
  };
  expect(sentence({ prospect: 'acme' })).toBe(
    'logged "call-acme-k3f2": reference-call with pat-doe for acme, asked on 2026-10-01',
  );
  expect(sentence({ prospect: 'acme', status: 'scheduled', on: '2026-11-05' })).toBe(
    'logged "call-acme-k3f2": reference-call with pat-doe for acme, scheduled for 2026-11-05',
  );
  expect(sentence({ status: 'completed' })).toBe(
    'logged "call-2026-10-01-k3f2": reference-call with pat-doe, completed on 2026-10-01',
  );
});
