// Asking for consent: what is written, and what is not asked for.
import { describe, expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import { DEFAULT_POLICY, type Policy } from '../../src/model/config.ts';
import { type AskWish, planAsk } from '../../src/mutations/plan-ask.ts';
import { customerFrom, done, foundAfter, mutationOf, refusalOf } from './plans.ts';

const TODAY = '2026-10-01';

const file = (rest = '', head = '', health = 'green') => `name: Nordlicht Robotics
status: active
${head}health: { status: ${health}, checked_on: 2026-09-01 }
owners: { references: m.silva }
advocates:
  - { id: pat-doe, uses: [quote, reference-call], verified_on: 2026-09-01 }
  - { id: kim-roe, status: left }
  - { id: sam-poe, status: resting, rest_until: 2026-12-01 }
stories:
  - { id: month-end, outcomes: [{ metric: close, after: 3 days }], reviewed_on: 2026-09-01 }
${rest}`;

const grant = (more: string) => `consent:
  - id: public-2026
    status: granted
    uses: [quote, logo]
    audience: public
    approval: once
    granted_by: Ada Lindqvist
    granted_as: legal
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
${more}`;

const ask = (text: string, wish: Partial<AskWish> = {}) => {
  const customer = customerFrom(text);
  const planned = planAsk(customer, { uses: ['quote'], audience: 'public', on: TODAY, ...wish }, DEFAULT_POLICY, TODAY);
  return { customer, planned };
};

test('appends a record that says what was asked, and when', () => {
  const { customer, planned } = ask(file(), { uses: ['quote', 'logo'], stories: ['month-end'], territories: ['emea'] });
  const { edits, sentence, notes, next } = mutationOf(planned);
  expect(edits).toEqual([
    {
      op: 'append',
      path: ['consent'],
      value: {
        id: expect.stringMatching(/^public-2026-[0-9a-z]{4}$/),
        status: 'requested',
        uses: ['quote', 'logo'],
        audience: 'public',
        stories: ['month-end'],
        territories: ['emea'],
        requested_on: TODAY,
      },
    },
  ]);
  const [record] = done(customer, planned).data.consent ?? [];
  expect(sentence).toBe(
    `was asked for quote, logo for the public, story month-end only, in emea only ("${record?.id}")`,
  );
  expect(notes).toEqual([`if they say no: refs decline nordlicht ${record?.id}`]);
  expect(next).toBe(`refs grant nordlicht ${record?.id}`);
  expect(foundAfter(customer, planned, TODAY)).toEqual([]);
});

describe('what is never to be raised again', () => {
  const no = 'consent:\n  - { id: no-2016, status: declined, uses: [quote], declined_on: 2016-01-01, reason: legal }\n';
  const never: Policy = { ...DEFAULT_POLICY, decline: { ...DEFAULT_POLICY.decline, by_reason: { legal: 'never' } } };
  const wish: AskWish = { uses: ['quote'], audience: 'public', on: TODAY };

  test('is refused without a day, after any number of years', () => {
    const refusal = refusalOf(planAsk(customerFrom(file(no)), wish, never, TODAY));
    expect(refusal).toMatchObject({
      refused: 'quote may not be asked for',
      hint: 'leave it, until they come back to it',
    });
    expect(refusal.clears_on).toBeUndefined();
    expect(refusal.reasons?.map(({ message }) => message)).toEqual([
      'quote: "no-2016" was declined on 2016-01-01 (legal), never to be raised again',
    ]);
  });

  test('may be asked for where they named a day themselves, or where the reason is another', () => {
    const named = no.replace('reason:', 'ask_again_on: 2020-01-01, reason:');
    for (const text of [named, no.replace('legal', 'too-soon')])
      expect(mutationOf(planAsk(customerFrom(file(text)), wish, never, TODAY)).edits).toHaveLength(1);
  });
});

test('asks for some places only, and the record says them', () => {
  const { customer, planned } = ask(file(), { uses: ['logo'], places: ['website', 'event:refconf-2026'] });
  const [record] = done(customer, planned).data.consent ?? [];
  expect(record?.places).toEqual(['website', 'event:refconf-2026']);
  expect(mutationOf(planned).sentence).toContain('website, event:refconf-2026');
  const on = { use: 'logo', on: TODAY } as const;
  const codes = (place: string) =>
    standing(done(customer, planned), { ...on, place }, DEFAULT_POLICY).reasons.map(({ code }) => code);
  expect(codes('event:refconf-2026')).toEqual(['consent/requested']);
  expect(codes('deck:2026-sales')).not.toContain('consent/requested');
});

test('the standing is then that it was asked for', () => {
  const { customer, planned } = ask(file());
  const { verdict, reasons } = standing(done(customer, planned), { use: 'quote', on: TODAY }, DEFAULT_POLICY);
  expect(verdict).toBe('wait');
  expect(reasons.map(({ code }) => code)).toEqual(['consent/requested']);
});

describe('the id of the record', () => {
  const idOf = (wish: Partial<AskWish>, rest = '') => {
    const { customer, planned } = ask(file(rest), wish);
    return done(customer, planned).data.consent?.at(-1)?.id;
  };

  test.each<[says: string, words: string, wish: Partial<AskWish>]>([
    ['one use', 'video', { uses: ['video'] }],
    ['several uses', 'prospects', { uses: ['reference-call', 'site-visit'], audience: 'prospects' }],
    ['a person', 'pat-doe', { uses: ['quote', 'reference-call'], subject: 'pat-doe' }],
  ])('names what it is about, and the year: %s', (_, words, wish) => {
    expect(idOf(wish)).toMatch(new RegExp(`^${words}-2026-[0-9a-z]{4}$`));
  });

  test('is the same for the same ask', () => {
    expect(idOf({ uses: ['video'] })).toBe(idOf({ uses: ['video'] }));
  });

  test('is another for another ask, so that two branches do not take the same', () => {
    const wishes: readonly Partial<AskWish>[] = [
      { uses: ['video'] },
      { uses: ['video'], audience: 'prospects' },
      { uses: ['video'], stories: ['month-end'] },
      { uses: ['video'], territories: ['emea'] },
      { uses: ['video'], on: '2026-09-30' },
    ];
    expect(new Set(wishes.map((wish) => idOf(wish))).size).toBe(wishes.length);
  });

  test('is never one that is taken', () => {
    const id = idOf({ uses: ['video'] });
    const taken = `consent:\n  - { id: ${id}, status: declined, uses: [award], declined_on: 2020-01-01 }\n`;
    expect(idOf({ uses: ['video'] }, taken)).not.toBe(id);
  });

  test('is the one that was wished for', () => {
    expect(idOf({ id: 'autumn-2026' })).toBe('autumn-2026');
  });
});

describe('is refused', () => {
  const declined =
    'consent:\n  - { id: no-2026, status: declined, uses: [quote], declined_on: 2026-09-01, reason: no-time }\n';
  const requested =
    'consent:\n  - { id: asked, status: requested, uses: [quote, logo], audience: public, requested_on: 2026-09-14 }\n';

  test.each<[says: string, text: string, wish: Partial<AskWish>, refused: string, reasons: readonly string[]]>([
    [
      'they are not to be contacted',
      file().replace('status: active', 'status: do-not-contact'),
      {},
      'quote may not be asked for',
      ['asked not to be contacted'],
    ],
    [
      'they are no reference any more',
      file().replace('status: active', 'status: retired'),
      {},
      'quote may not be asked for',
      ['retired as a reference'],
    ],
    [
      'they are paused',
      file('', 'paused_until: 2026-12-01\n'),
      {},
      'quote may not be asked for before 2026-12-01',
      ['paused until 2026-12-01'],
    ],
    ['the person has left', file(), { subject: 'kim-roe' }, 'quote may not be asked for', ['kim-roe has left']],
    [
      'the person has left, though the story is told by another',
      file().replace('id: month-end,', 'id: month-end, advocates: [pat-doe],'),
      { subject: 'kim-roe', stories: ['month-end'] },
      'quote may not be asked for',
      ['kim-roe has left'],
    ],
    [
      'they were asked, and have not answered',
      file(requested),
      { uses: ['logo'] },
      'logo may not be asked for',
      ['logo: asked for on 2026-09-14 ("asked"), and not answered yet'],
    ],
    [
      'they declined, and policy says when to raise it again',
      file(declined),
      {},
      'quote may not be asked for before 2027-02-28',
      ['quote: "no-2026" was declined on 2026-09-01 (no-time), not to be raised again before 2027-02-28'],
    ],
    [
      'they declined, and said when to raise it again',
      file(declined.replace('reason: no-time', 'ask_again_on: 2027-06-02')),
      {},
      'quote may not be asked for before 2027-06-02',
      ['quote: "no-2026" was declined on 2026-09-01, not to be raised again before 2027-06-02'],
    ],
    [
      'they took it back, and said when to raise it again',
      file(
        grant('    granted_on: 2026-01-01\n    withdrawn_on: 2026-09-01\n    ask_again_on: 2027-01-01\n').replace(
          'granted\n',
          'withdrawn\n',
        ),
      ),
      { uses: ['logo'], audience: 'prospects' },
      'logo may not be asked for before 2027-01-01',
      ['logo: "public-2026" was withdrawn on 2026-09-01, not to be raised again before 2027-01-01'],
    ],
    [
      'a grant without an end covers it',
      file(grant('    granted_on: 2026-01-01\n')),
      { uses: ['quote'], stories: ['month-end'] },
      'quote may not be asked for',
      ['quote: granted without an end ("public-2026")'],
    ],
  ])('where %s', (_, text, wish, refused, reasons) => {
    const refusal = refusalOf(ask(text, wish).planned);
    expect(refusal.refused).toBe(refused);
    expect(refusal.reasons?.map(({ message }) => message)).toEqual(reasons);
  });

  test.each<[says: string, text: string, wish: Partial<AskWish>, hint: string | undefined]>([
    ['the request', file(requested), {}, 'once they have answered: refs grant nordlicht asked'],
    ['the day', file(declined), {}, 'leave it until then'],
    [
      'the rest that may be asked for',
      file(declined),
      { uses: ['quote', 'video', 'award'], stories: ['month-end'] },
      'ask for the rest: refs ask nordlicht video award --audience public --stories month-end',
    ],
    [
      'the renewal, where there is nothing to ask',
      file(grant('    granted_on: 2026-02-01\n    expires_on: 2027-01-31\n')),
      {},
      'there is nothing to ask before 2026-12-02; then renew it: refs renew nordlicht public-2026',
    ],
    ['nothing, where nothing helps', file().replace('active', 'retired'), {}, undefined],
  ])('and names %s', (_, text, wish, hint) => {
    expect(refusalOf(ask(text, wish).planned).hint).toBe(hint);
  });
});

describe('is allowed', () => {
  test.each<[says: string, text: string, wish: Partial<AskWish>]>([
    [
      'on the day from which a decline may be raised again',
      file(
        'consent:\n  - { id: no-2026, status: declined, uses: [quote], declined_on: 2026-01-01, ask_again_on: 2026-10-01 }\n',
      ),
      {},
    ],
    [
      'for a story to which they have not said no',
      file(
        'consent:\n  - { id: no-2026, status: declined, uses: [quote], stories: [month-end], declined_on: 2026-09-01 }\n',
      ),
      {},
    ],
    [
      'where someone said no for themselves alone',
      file(
        'consent:\n  - { id: no-2026, subject: pat-doe, status: declined, uses: [quote], declined_on: 2026-09-01 }\n',
      ),
      {},
    ],
    [
      'after a no that a later grant has overcome, now that this has ended',
      file(
        `${grant('    granted_on: 2026-02-01\n    expires_on: 2026-08-31\n')}  - { id: no-2026, status: declined, uses: [quote], declined_on: 2026-01-01, ask_again_on: 2027-01-01 }\n`,
      ),
      {},
    ],
    [
      'for more than a grant covers',
      file(grant('    granted_on: 2026-02-01\n').replace('audience: public', 'audience: prospects')),
      {},
    ],
    [
      'for more than a contract clause',
      file(grant('    granted_on: 2026-02-01\n').replace('signed-form', 'contract-clause')),
      { uses: ['logo'] },
    ],
    ['shortly before a grant ends', file(grant('    granted_on: 2025-12-01\n    expires_on: 2026-11-30\n')), {}],
    ['once a grant without an end is due for review', file(grant('    granted_on: 2025-10-01\n')), {}],
    ['of someone who is only nominated', file().replace('status: active\n', ''), {}],
  ])('%s', (_, text, wish) => {
    expect(mutationOf(ask(text, wish).planned).edits).toHaveLength(1);
  });

  test('and judged by what is known today, though they were asked a while ago', () => {
    const { customer, planned } = ask(file(), { on: '2026-07-01' });
    expect(mutationOf(planned).notes).toHaveLength(1);
    expect(done(customer, planned).data.consent?.[0]?.requested_on).toBe('2026-07-01');
  });

  test('and tells what they said before', () => {
    const text = file(
      'consent:\n  - { id: no-2025, status: declined, uses: [quote], declined_on: 2025-06-02, reason: legal, ask_again_on: 2026-06-02 }\n',
    );
    expect(mutationOf(ask(text).planned).notes).toContain(
      '"no-2025" was declined on 2025-06-02 (legal), and may be raised again since 2026-06-02',
    );
  });

  test('and tells whom to speak to first', () => {
    const text = file()
      .replace('checked_on: 2026-09-01 }', 'checked_on: 2026-09-01, renewal_on: 2026-11-15 }')
      .replace('{ references: m.silva }', '{ account: t.brandt }');
    expect(mutationOf(ask(text).planned).notes).toContain('contract renewal is due on 2026-11-15: ask t.brandt first');
  });
});

describe('a caution is passed with a reason, which is recorded', () => {
  const implementing = 'products: [{ id: atlas, level: implementing }]\n';
  test.each<[says: string, text: string, wish: Partial<AskWish>, message: string]>([
    ['health is amber', file('', '', 'amber'), {}, 'health is amber'],
    ['health is red', file('', '', 'red'), {}, 'health is red'],
    ['it is too soon', file('', implementing), {}, 'no product is in production yet'],
    ['the person rests', file(), { subject: 'sam-poe' }, 'sam-poe is resting until 2026-12-01'],
    [
      'they have granted it already',
      file(grant('    granted_on: 2026-02-01\n    expires_on: 2028-01-31\n')),
      {},
      'quote: granted until 2028-01-31 ("public-2026")',
    ],
  ])('%s', (_, text, wish, message) => {
    const refusal = refusalOf(ask(text, wish).planned);
    expect(refusal.reasons?.map((reason) => reason.message)).toEqual([message]);
    expect(refusal.isPassable).toBe(true);
    const { customer, planned } = ask(text, { ...wish, despite: ' t.brandt: they offered ' });
    expect(done(customer, planned).data.consent?.at(-1)?.despite).toBe('t.brandt: they offered');
  });

  test('a reason that nothing called for is not recorded', () => {
    const { customer, planned } = ask(file(), { despite: 'just in case' });
    expect(done(customer, planned).data.consent?.[0]).not.toHaveProperty('despite');
  });

  test.each<[says: string, text: string]>([
    ['a decline', file('consent:\n  - { id: no-2026, status: declined, uses: [quote], declined_on: 2026-09-01 }\n')],
    [
      'a request that is open',
      file(
        'consent:\n  - { id: asked, status: requested, uses: [quote], audience: public, requested_on: 2026-09-14 }\n',
      ),
    ],
    ['a wish not to be contacted', file().replace('active', 'do-not-contact')],
    [
      'a decline, together with a caution',
      file('consent:\n  - { id: no-2026, status: declined, uses: [quote], declined_on: 2026-09-01 }\n', '', 'amber'),
    ],
  ])('%s is passed by nothing', (_, text) => {
    const refusal = refusalOf(ask(text, { despite: 'the board wants it' }).planned);
    expect(refusal.isPassable).toBe(false);
  });
});
