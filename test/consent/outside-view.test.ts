// What of a customer may leave the building: the name only where a use is by name, words only that they approved.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outsideView } from '../../src/consent/outside-view.ts';
import { standing } from '../../src/consent/standing.ts';
import { DEFAULT_POLICY } from '../../src/model/config.ts';
import type { Customer, CustomerFile, Use } from '../../src/model/customer.ts';
import { USES } from '../../src/model/use.ts';
import { textHash } from '../../src/text/hash.ts';
import { runs } from '../properties.ts';
import { randomCustomer, randomPolicy } from './random.ts';

const TODAY = '2026-10-01';
const WORDS = 'Nobody types any more.';

const bank = (data: Partial<CustomerFile>): Customer => ({
  id: 'silbertobel',
  file: 'customers/silbertobel.yaml',
  broken: false,
  data: {
    name: 'Silbertobel & Cie. AG',
    blinded_as: 'a private bank in the Alps',
    status: 'active',
    health: { status: 'green', checked_on: TODAY },
    advocates: [{ id: 'ida', uses: ['quote'], verified_on: TODAY }],
    stories: [{ id: 'four-eyes', advocates: ['ida'] }],
    ...data,
  },
});

const grant = (uses: readonly Use[], attribution: 'named' | 'blinded') => ({
  id: uses.join('-'),
  status: 'granted' as const,
  uses,
  audience: 'public' as const,
  attribution,
  approval: 'once' as const,
  granted_on: '2026-01-01',
  granted_by: 'Ida Moss',
  basis: 'signed-form' as const,
  evidence: 'vault:a',
});

const quote = (attribution: 'named' | 'blinded') => ({
  id: 'typing',
  use: 'quote' as const,
  story: 'four-eyes',
  attribution,
  text: WORDS,
  approved_text_sha256: textHash(WORDS),
});

const view = (customer: Customer, use?: Use) => {
  const answers = (use === undefined ? USES : [use]).map((one) =>
    standing(customer, { use: one, on: TODAY, audience: 'prospects', story: 'four-eyes' }, DEFAULT_POLICY),
  );
  return outsideView(customer, { id: 'four-eyes' }, answers, { audience: 'prospects', use });
};

test('by name, with the words that they approved', () => {
  const customer = bank({ consent: [grant(['name', 'quote'], 'named')], assets: [quote('named')] });
  expect(view(customer)).toEqual({ name: 'Silbertobel & Cie. AG', isNamed: true, quotes: [WORDS], disclaimers: [] });
});

test('without the name where they agreed only to that', () => {
  const customer = bank({ consent: [grant(['quote'], 'blinded')], assets: [quote('blinded')] });
  expect(view(customer, 'quote')).toEqual({
    name: 'a private bank in the Alps',
    isNamed: false,
    quotes: [WORDS],
    disclaimers: [],
  });
  expect(view(customer)).toEqual({
    name: 'a private bank in the Alps',
    isNamed: false,
    quotes: [WORDS],
    disclaimers: [],
  });
});

test('no word that nobody approved, or of another story', () => {
  const assets = [
    { ...quote('named'), text: 'Nobody types any more!' },
    { ...quote('named'), id: 'b', story: 'other' },
  ];
  expect(view(bank({ consent: [grant(['name', 'quote'], 'named')], assets }))?.quotes).toEqual([]);
});

test('the form of the name that they asked for, and the words that were promised', () => {
  const named = { ...grant(['name', 'quote'], 'named'), named_as: 'Desk for Funds', disclaimer: 'No advice.' };
  expect(view(bank({ consent: [named], assets: [quote('named')] }))).toEqual({
    name: 'Desk for Funds',
    isNamed: true,
    quotes: [WORDS],
    disclaimers: ['No advice.'],
  });
});

test('no form of the name where they are not named, and nothing where promised words would name them', () => {
  const blinded = { ...grant(['quote'], 'blinded'), named_as: 'Desk for Funds', disclaimer: 'No advice.' };
  const assets = [quote('blinded')];
  expect(view(bank({ consent: [blinded], assets }), 'quote')).toMatchObject({ name: 'a private bank in the Alps' });
  for (const disclaimer of ['No advice by Silbertobel.', 'No advice of the Desk for Funds.'])
    expect(view(bank({ consent: [{ ...blinded, disclaimer }], assets }), 'quote')).toBeUndefined();
});

test('nothing where nothing is ready', () => {
  expect(view(bank({ status: 'do-not-contact', consent: [grant(['name'], 'named')] }))).toBeUndefined();
  expect(view({ ...bank({ consent: [grant(['name'], 'named')] }), broken: true })).toBeUndefined();
});

test('the name stands in a view only where the use that is asked for is ready by name', () => {
  fc.assert(
    fc.property(
      randomCustomer,
      randomPolicy,
      fc.constantFrom(...USES),
      fc.boolean(),
      (customer, policy, use, isAsked) => {
        const named = { ...customer, data: { ...customer.data, blinded_as: 'a maker of robots' } };
        const answers = (isAsked ? [use] : USES).map((one) =>
          standing(named, { use: one, on: '2026-02-20', audience: 'prospects' }, policy),
        );
        const seen = outsideView(named, undefined, answers, { audience: 'prospects', use: isAsked ? use : undefined });
        const asked = answers.find((answer) => answer.use === (isAsked ? use : 'name'));
        const mayName = asked?.verdict === 'ready' && asked.attribution !== 'blinded';
        expect(seen?.name === named.data.name).toBe(mayName);
        if (!answers.some(({ verdict }) => verdict === 'ready')) expect(seen).toBeUndefined();
      },
    ),
    { numRuns: runs(300) },
  );
});
