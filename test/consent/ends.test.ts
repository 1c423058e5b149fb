// The end of a consent: what may stay up, and the day by which the rest has to be down.
import { describe, expect, test } from 'vitest';
import { dueAcross } from '../../src/consent/reminders.ts';
import { checklist } from '../../src/mutations/checklist.ts';
import { planTakedown } from '../../src/mutations/plan-takedown.ts';
import { lint } from '../../src/rules/lint.ts';
import { textHash } from '../../src/text/hash.ts';
import { FILE, libraryOf } from '../library/library-of.ts';
import { customerFrom, dataAfter, mutationOf } from '../mutations/plans.ts';

const TODAY = '2026-10-01';
const BASE =
  'audience: public, approval: once, granted_on: 2026-01-10, granted_by: Brand desk, granted_as: legal, basis: signed-form, evidence: "vault:a.pdf"';
const grant = (more: string): string => `{ status: granted, ${BASE}, ${more} }`;
const gone = (more: string, on = TODAY): string => `{ status: withdrawn, withdrawn_on: ${on}, reason: other, ${more} }`;
const BROCHURE = '{ where: "print:brochure-2026", since: 2026-03-01 }';
const PAGE = '{ where: "https://www.vendor.example/", since: 2026-03-01 }';
const asset = (placements: string, more = 'id: mark, use: logo, status: retired'): string =>
  `{ ${more}, placements: [${placements}] }`;
const ANN = 'advocates: [{ id: ann, name: Ann One, uses: [quote], verified_on: 2026-09-01 }]\n';
const QUOTE = `id: q, use: quote, advocate: ann, status: retired, text: Fine., approved_text_sha256: ${textHash('Fine.')}`;

interface File {
  readonly consent: readonly string[];
  readonly assets: readonly string[];
  readonly more?: string;
  readonly health?: string;
  readonly status?: string;
}

const fileOf = ({ consent, assets, more = '', health = 'green', status = 'active' }: File): string =>
  `name: Nordlicht
status: ${status}
owners: { account: j.weber, references: m.silva }
health: { status: ${health}, checked_on: 2026-09-01 }
products: [{ id: core, level: in-production }]
${more}consent:
${consent.map((record) => `  - ${record}\n`).join('')}assets:
${assets.map((piece) => `  - ${piece}\n`).join('')}`;

const POLICY_OF = (within: string): string => `version: 1\npolicy: { takedown: { within: ${within} } }\n`;

/** The errors that `refs check` finds, as `rule path`. */
const errorsOf = (file: File, config?: string): readonly string[] => {
  const { diagnostics } = lint(libraryOf({ [FILE]: fileOf(file) }, config), TODAY);
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ rule, path }) => `${rule} ${path}`);
};

const listOf = (file: File, config?: string) => {
  const { customers, config: loaded } = libraryOf({ [FILE]: fileOf(file) }, config);
  const [customer] = customers;
  if (customer === undefined || customer.broken) throw new Error('the file of the test has faults');
  const { items, staying } = checklist(customer.data, undefined, TODAY, loaded.policy);
  return {
    items: items.map(({ where, by }) => `${where} by ${by}`),
    staying: staying.map(({ where }) => where),
  };
};

const dueOf = (file: File, config?: string): readonly string[] =>
  dueAcross(libraryOf({ [FILE]: fileOf(file) }, config), TODAY, '60d').items.flatMap(({ kind, about, on }) =>
    kind === 'takedown' ? [`${about} by ${on}`] : [],
  );

const PRINT = 'id: a, uses: [logo], may_stay: [print]';

describe('what may stay', () => {
  const stays: readonly (readonly [string, File])[] = [
    ['a brochure that was printed before they took it back', { consent: [gone(PRINT)], assets: [asset(BROCHURE)] }],
    [
      'one that was printed before the grant ended',
      { consent: [grant(`${PRINT}, expires_on: 2026-09-01`)], assets: [asset(BROCHURE)] },
    ],
    [
      'one of an address that is named',
      {
        consent: [gone('id: a, uses: [logo], may_stay: ["print:brochure-2026"]')],
        assets: [asset(BROCHURE)],
      },
    ],
    [
      'one after a no that a later grant had answered',
      {
        consent: [
          gone(`${PRINT}, granted_on: 2026-01-10`),
          '{ id: b, status: declined, uses: [logo], declined_on: 2025-06-01, reason: other }',
        ],
        assets: [asset(BROCHURE)],
      },
    ],
    [
      'a quote of somebody who lets it stay too',
      {
        consent: [
          gone('id: a, uses: [quote], may_stay: [print]'),
          gone('id: p, subject: ann, uses: [quote], may_stay: [print, deck]', '2026-09-20'),
        ],
        assets: [asset(BROCHURE, QUOTE)],
        more: ANN,
      },
    ],
  ];

  test.each(stays)('%s is no finding, and no item', (_, file) => {
    expect(errorsOf(file)).toEqual([]);
    expect(listOf(file)).toEqual({ items: [], staying: ['print:brochure-2026'] });
    expect(dueOf(file)).toEqual([]);
  });

  const mustGo: readonly (readonly [string, File, string])[] = [
    [
      'without the key',
      { consent: [gone('id: a, uses: [logo]')], assets: [asset(BROCHURE)] },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'that went up on the day itself',
      { consent: [gone(PRINT, '2026-03-01')], assets: [asset(BROCHURE)] },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'that went up after the withdrawal',
      {
        consent: [gone(PRINT, '2026-09-20')],
        assets: [asset('{ where: "print:brochure-2026", since: 2026-09-25 }')],
      },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'that says no day',
      { consent: [gone(PRINT)], assets: [asset('{ where: "print:brochure-2026" }')] },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'of an asset that is live',
      { consent: [gone(PRINT)], assets: [asset(BROCHURE, 'id: mark, use: logo, status: live')] },
      'consent/withdrawn /assets/0/status',
    ],
    [
      'after a decline',
      {
        consent: [
          gone(`${PRINT}, granted_on: 2026-01-10`),
          '{ id: b, status: declined, uses: [logo], declined_on: 2026-06-01, reason: other }',
        ],
        assets: [asset(BROCHURE)],
      },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'after another withdrawal that says nothing of it',
      { consent: [grant(PRINT), gone('id: b, uses: [logo]')], assets: [asset(BROCHURE)] },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'where the person withdrew, and lets nothing stay',
      {
        consent: [
          grant('id: a, uses: [quote], may_stay: [print]'),
          gone('id: p, subject: ann, uses: [quote]', '2026-09-20'),
        ],
        assets: [asset(BROCHURE, QUOTE)],
        more: ANN,
      },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'where both withdrew, and the person lets nothing stay',
      {
        consent: [gone('id: a, uses: [quote], may_stay: [print]'), gone('id: p, subject: ann, uses: [quote]')],
        assets: [asset(BROCHURE, QUOTE)],
        more: ANN,
      },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'under health red',
      { consent: [gone(PRINT)], assets: [asset(BROCHURE)], health: 'red' },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'of a customer who is not to be contacted',
      { consent: [gone(PRINT)], assets: [asset(BROCHURE)], status: 'do-not-contact' },
      'consent/withdrawn /assets/0/placements/0',
    ],
    [
      'under a clause that was struck',
      {
        consent: [gone(`${PRINT}, basis: contract-clause`)],
        assets: [asset(BROCHURE)],
        more: 'contract: { publicity_clause: struck }\n',
      },
      'consent/withdrawn /assets/0/placements/0',
    ],
  ];

  test.each(mustGo)('is nothing %s', (_, file, error) => {
    expect(errorsOf(file)).toContain(error);
    const { items, staying } = listOf(file);
    const isLive = file.assets.some((piece) => piece.includes('status: live'));
    expect(items).toHaveLength(1);
    expect(staying).toHaveLength(isLive ? 1 : 0);
    expect(dueOf(file)).toHaveLength(1);
  });

  test('is a part of an asset: the rest comes down by its day', () => {
    const file = { consent: [gone(PRINT)], assets: [asset(`${BROCHURE}, ${PAGE}`)] };
    expect(errorsOf(file)).toEqual(['consent/withdrawn /assets/0/placements/1']);
    expect(listOf(file)).toEqual({
      items: ['https://www.vendor.example/ by 2026-10-04'],
      staying: ['print:brochure-2026'],
    });
    expect(dueOf(file)).toEqual(['mark https://www.vendor.example/ by 2026-10-04']);
  });

  test('does not keep an asset live: it is retired once the rest is down', () => {
    const customer = customerFrom(
      fileOf({
        consent: [gone(PRINT)],
        assets: [asset(`${BROCHURE}, ${PAGE}`, 'id: mark, use: logo, status: live')],
      }),
    );
    const { policy } = libraryOf({}).config;
    const wish = { asset: undefined, reason: undefined, done: ['https://www.vendor.example/'], on: TODAY };
    const planned = planTakedown(customer, wish, policy, TODAY);
    expect(mutationOf(planned).notes).toEqual([
      'logo "mark" is up nowhere else but where it may stay, and is retired now',
    ]);
    expect(dataAfter(customer, planned)).toMatchObject({ assets: [{ status: 'retired' }] });
  });

  test('is left alone by a takedown of everything', () => {
    const customer = customerFrom(fileOf({ consent: [grant(PRINT)], assets: [asset(BROCHURE)] }));
    const { policy } = libraryOf({}).config;
    const wish = { asset: undefined, reason: 'unhappy', done: [], on: TODAY } as const;
    const { consent } = dataAfter(customer, planTakedown(customer, wish, policy, TODAY)) as { consent: object[] };
    expect(consent).toMatchObject([{ id: 'a', status: 'withdrawn', may_stay: ['print'] }]);
  });
});

describe('the day by which it has to be down', () => {
  const live = (id: string, use: string, where: string): string =>
    asset(`{ where: "${where}", since: 2026-03-01 }`, `id: ${id}, use: ${use}, status: live`);
  const MARK = live('mark', 'logo', 'https://www.vendor.example/');
  const STUDY = live('study', 'case-study', 'https://www.vendor.example/s');

  test.each<[string, readonly string[], readonly string[], string | undefined, readonly string[]]>([
    [
      'the policy’s, where that is stricter',
      [gone('id: a, uses: [logo], takedown_within: 5d')],
      [MARK],
      undefined,
      ['mark https://www.vendor.example/ by 2026-10-04'],
    ],
    [
      'the promised one, where that is stricter',
      [gone('id: a, uses: [logo], takedown_within: 1d')],
      [MARK],
      undefined,
      ['mark https://www.vendor.example/ by 2026-10-02'],
    ],
    [
      'each use’s own',
      [gone('id: a, uses: [logo], takedown_within: 5d'), gone('id: b, uses: [case-study]')],
      [MARK, STUDY],
      POLICY_OF('30d'),
      ['mark https://www.vendor.example/ by 2026-10-06', 'study https://www.vendor.example/s by 2026-10-31'],
    ],
    [
      'the shortest of all records for the use, those that run too',
      [
        grant('id: g, uses: [logo], takedown_within: 2d'),
        gone('id: a, uses: [logo], takedown_within: 5d'),
        gone('id: b, uses: [logo], stories: [x], takedown_within: 1d'),
      ],
      [MARK],
      undefined,
      ['mark https://www.vendor.example/ by 2026-10-02'],
    ],
  ])('is %s', (_, consent, assets, config, days) => {
    const file = { consent, assets, more: 'stories: [{ id: x }]\n' };
    expect(dueOf(file, config)).toEqual(days);
    const { items } = listOf(file, config);
    expect(items).toEqual(days.map((day) => day.replace(/^\S+ /, '')));
    const { diagnostics } = lint(libraryOf({ [FILE]: fileOf(file) }, config), TODAY);
    const messages = diagnostics.filter(({ rule }) => rule === 'consent/withdrawn').map(({ message }) => message);
    expect(messages).toEqual(days.map((day) => expect.stringContaining(`down ${day.replace(/^.* by /, 'by ')}`)));
  });
});
