// Laws of the keys of a permission, on customers by chance: on a grant each narrows, on a refusal it narrows the refusal,
// an empty list grants nothing, and what a newer letter replaced never rises again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../../src/consent/consent-records.ts';
import { exposures } from '../../src/consent/exposure.ts';
import { stayingPlacements } from '../../src/consent/may-stay.ts';
import { standing } from '../../src/consent/standing.ts';
import { takedownDay } from '../../src/consent/takedown-day.ts';
import type { Asset, Consent, Customer, CustomerFile } from '../../src/model/customer.ts';
import { addDays } from '../../src/model/day.ts';
import { type Standing, VERDICTS } from '../../src/model/standing.ts';
import { lint } from '../../src/rules/lint.ts';
import { textHash } from '../../src/text/hash.ts';
import { runs } from '../properties.ts';
import { customerIn, libraryOf, TODAY } from './letter.ts';
import { naiveStays } from './naive-model.ts';
import { randomCustomer, randomEnded, randomLimited, randomOwned, randomPolicy, randomQuestion } from './random.ts';

const rank = ({ verdict }: Pick<Standing, 'verdict'>): number => VERDICTS.indexOf(verdict);

const withData = (customer: Customer, more: Partial<CustomerFile>): Customer => ({
  ...customer,
  data: { ...customer.data, ...more },
});

const withRecords = (customer: Customer, change: (record: Consent) => Consent): Customer =>
  withData(customer, { consent: customer.data.consent?.map(change) ?? [] });

const isGrant = ({ status }: Consent): boolean => status === 'granted';

const questions = fc.tuple(fc.oneof(randomCustomer, randomLimited), randomQuestion, randomPolicy);

const NARROWING: readonly Partial<Consent>[] = [
  { places: ['deck'] },
  { places: ['event:con'] },
  { requires: ['nda', 'brand-check'] },
  { begins_on: '2026-02-05' },
];

test.each(NARROWING)('%o on a grant that had none makes no answer better', (key) => {
  const [name = ''] = Object.keys(key);
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      const narrowed = withRecords(customer, (one) => (isGrant(one) && !(name in one) ? { ...one, ...key } : one));
      expect(rank(standing(narrowed, question, policy))).toBeGreaterThanOrEqual(
        rank(standing(customer, question, policy)),
      );
    }),
    { numRuns: runs(400) },
  );
});

const OF_THE_CUSTOMER: readonly Partial<CustomerFile>[] = [
  { approvers: { any: ['legal'] } },
  { approvers: { any: [] } },
  { quiet_periods: [{ from: '2026-01-15', until: '2026-02-15' }] },
  { quiet_periods: [{ from: '2026-01-15', uses: ['logo'] }] },
];

test.each(OF_THE_CUSTOMER)('%o where there was none makes no answer better', (key) => {
  const [name = ''] = Object.keys(key);
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      if ((customer.data as unknown as Record<string, unknown>)[name] !== undefined) return;
      const answer = standing(withData(customer, key), question, policy);
      expect(rank(answer)).toBeGreaterThanOrEqual(rank(standing(customer, question, policy)));
    }),
    { numRuns: runs(400) },
  );
});

test('a refusal limited to places is met by a question without one', () => {
  fc.assert(
    fc.property(questions, ([customer, { place: _, channel: __, ...question }, policy]) => {
      const limited = withRecords(customer, (one) => (isRefusal(one) ? { ...one, places: ['ads'] } : one));
      const whole = withRecords(customer, ({ places, ...one }) =>
        isRefusal(one) || !places ? one : { ...one, places },
      );
      expect(standing(limited, question, policy).verdict).toBe(standing(whole, question, policy).verdict);
    }),
    { numRuns: runs(400) },
  );
});

test('grants of an empty list of places, or of nobody who may say yes, are no better than none', () => {
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      const nowhere = withRecords(customer, (one) => (isGrant(one) ? { ...one, places: [] } : one));
      const nobody = withData(customer, { approvers: { any: [], [question.use]: [] } });
      const isOfCompany = (one: Consent) => isGrant(one) && (one.subject ?? 'company') === 'company';
      const none = withData(customer, { consent: (customer.data.consent ?? []).filter((one) => !isOfCompany(one)) });
      for (const empty of [nowhere, nobody])
        expect(rank(standing(empty, question, policy))).toBeGreaterThanOrEqual(rank(standing(none, question, policy)));
    }),
    { numRuns: runs(400) },
  );
});

test('what was replaced never rises again, whatever becomes of the newer letter', () => {
  const newer = fc.record({
    status: fc.constantFrom('granted' as const, 'withdrawn' as const),
    uses: fc.constantFrom<Consent['uses']>(['logo'], ['quote'], ['reference-call', 'name']),
    expires_on: fc.constantFrom(undefined, '2026-01-20'),
    begins_on: fc.constantFrom(undefined, '2026-03-01'),
  });
  fc.assert(
    fc.property(questions, newer, ([customer, question, policy], { expires_on, begins_on, ...stated }) => {
      const { consent = [] } = customer.data;
      const old = consent.filter((one) => isGrant(one) && (one.subject ?? 'company') === 'company').map(({ id }) => id);
      const letter: Consent = {
        ...{ id: 'newer', audience: 'public', approval: 'once', granted_on: '2026-01-01', ...stated, replaces: old },
        ...{ granted_by: 'Ada', granted_as: 'legal', basis: 'signed-form', evidence: 'vault:a' },
        ...(stated.status === 'withdrawn' && { withdrawn_on: '2026-01-10', reason: 'other' as const }),
        ...(expires_on && { expires_on }),
        ...(begins_on && { begins_on }),
      };
      const asked = question.on < '2026-01-01' ? { ...question, on: '2026-01-01' } : question;
      const both = withData(customer, { consent: [...consent, letter] });
      const alone = withData(customer, { consent: [...consent.filter(({ id }) => !old.includes(id)), letter] });
      expect(rank(standing(both, asked, policy))).toBeGreaterThanOrEqual(rank(standing(alone, asked, policy)));
    }),
    { numRuns: runs(1000) },
  );
});

const SAYING: readonly Partial<Consent>[] = [
  { disclaimer: 'Not an official view.' },
  { guidelines: 'https://brand.example' },
  { named_as: 'Faculty of Optics' },
];

test('guidelines, a disclaimer and a form of the name change no verdict', () => {
  fc.assert(
    fc.property(questions, fc.constantFrom(...SAYING), ([customer, question, policy], key) => {
      const { verdict, clears_on } = standing(
        withRecords(customer, (one) => ({ ...one, ...key })),
        question,
        policy,
      );
      const before = standing(customer, question, policy);
      expect({ verdict, clears_on }).toEqual({ verdict: before.verdict, clears_on: before.clears_on });
    }),
    { numRuns: runs(400) },
  );
});

test('an answer that is blinded carries no form of the name', () => {
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      const named = withRecords(customer, (one) => ({ ...one, named_as: 'Faculty of Optics' }));
      const answer = standing(named, question, policy);
      if (answer.attribution === 'blinded') expect(JSON.stringify(answer)).not.toContain('Faculty');
    }),
    { numRuns: runs(600) },
  );
});

test('no channel word covers an address of a host that is not on record as a site', () => {
  const address = fc.constantFrom(
    ...['https://linkedin.com/company/vendor', 'https://partner.example/website', 'www.vendor.example/customers'],
    ...['https://www.vendor.example.evil.example/', 'https://www.vendor.example@evil.example/', 'the website'],
    ...['https://evil.example/?https://www.vendor.example/', 'https://xwww.vendor.example/#website'],
  );
  const words = fc.uniqueArray(fc.constantFrom('website', 'social', 'partner', 'press'), { minLength: 1 });
  fc.assert(
    fc.property(questions, address, words, ([customer, { channel: _, ...question }, policy], place, places) => {
      const limited = withRecords(customer, (one) => (isRefusal(one) ? one : { ...one, places }));
      const asked = { ...question, place };
      expect(standing(limited, asked, { ...policy, sites: ['www.vendor.example'] }).verdict).toBe('no');
    }),
    { numRuns: runs(400) },
  );
});

test('where approvers are named, a yes of nobody knows whom is none', () => {
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      const isOfCompany = (one: Consent) => isGrant(one) && (one.subject ?? 'company') === 'company';
      const unsaid = withRecords(customer, ({ granted_as, ...one }) =>
        isOfCompany(one) || !granted_as ? one : { ...one, granted_as },
      );
      const all = ['executive', 'legal', 'pr', 'user'] as const;
      const none = withData(customer, { consent: (customer.data.consent ?? []).filter((one) => !isOfCompany(one)) });
      const asked = withData(unsaid, { approvers: { any: all } });
      expect(rank(standing(asked, question, policy))).toBeGreaterThanOrEqual(rank(standing(none, question, policy)));
    }),
    { numRuns: runs(400) },
  );
});

test('a promised term of takedown changes no answer and never puts the day off', () => {
  fc.assert(
    fc.property(
      questions,
      fc.constantFrom('0d', '2d', '1mo', '5y'),
      ([customer, question, policy], takedown_within) => {
        const promised = withRecords(customer, (one) => ({ ...one, takedown_within }));
        expect(standing(promised, question, policy)).toEqual(standing(customer, question, policy));
        for (const refusal of (customer.data.consent ?? []).filter(isRefusal)) {
          const { use, on: today, advocate } = question;
          const [day, before] = [promised, customer].map(({ data }) =>
            takedownDay(data, { use, advocate }, refusal, { policy, today }),
          );
          expect(day && before && day <= before).toBe(true);
        }
      },
    ),
    { numRuns: runs(400) },
  );
});

test('a no between the yes and the first day wins, on every day', () => {
  const days = fc.tuple(
    ...[0, 0, 0, 0].map(() => fc.integer({ min: 0, max: 60 }).map((n) => addDays('2026-01-01', n))),
  );
  const use = fc.constantFrom('logo' as const, 'quote' as const);
  fc.assert(
    fc.property(days, use, questions, ([one = '', two = '', three = '', on = ''], asked, [customer, , policy]) => {
      const [granted_on = '', declined_on = '', begins_on = ''] = [one, two, three].sort();
      const base = { uses: [asked], audience: 'public' } as const;
      const yes = { ...base, id: 'yes', status: 'granted', approval: 'once', granted_on, begins_on } as const;
      const no = { ...base, id: 'no', status: 'declined', declined_on } as const;
      const both = withData(customer, { consent: [yes, no] });
      const { verdict, reasons } = standing(both, { use: asked, on, audience: 'public' }, policy);
      expect(verdict).toBe('no');
      if (customer.data.status === 'active') expect(reasons.map(({ code }) => code)).toContain('consent/declined');
    }),
    { numRuns: runs(400) },
  );
});

test('while a yes is dated ahead, the wait names the latest no before it, in every case', () => {
  const dates = fc.array(
    fc.integer({ min: 0, max: 60 }).map((n) => addDays('2025-12-01', n)),
    { minLength: 1, maxLength: 3 },
  );
  const on = fc.integer({ min: 0, max: 28 }).map((n) => addDays('2026-01-30', n));
  const status = fc.constantFrom('declined' as const, 'withdrawn' as const);
  const subject = fc.constantFrom('company', 'pat-doe');
  fc.assert(
    fc.property(dates, on, status, subject, questions, (days, asked, refused, whose, [customer, , policy]) => {
      const base = { uses: ['quote'], audience: 'public', subject: whose } as const;
      const proof = { granted_by: 'Ada', granted_as: 'legal', basis: 'email', evidence: 'vault:a' } as const;
      const yes = {
        ...base,
        ...proof,
        id: 'yes',
        status: 'granted',
        approval: 'once',
        granted_on: '2026-03-01',
      } as const;
      const ofCompany = { ...yes, id: 'company', subject: 'company', granted_on: '2025-01-01' } as const;
      const nos = days.map((day, at) => ({
        ...{ ...base, id: `no-${at}`, status: refused },
        ...(refused === 'declined' ? { declined_on: day } : { withdrawn_on: day }),
      }));
      const { approvers: _, stories: __, acquired_on: ___, ...data } = customer.data;
      const advocates = [{ id: 'pat-doe', uses: ['quote'] as const, verified_on: '2026-01-25' }];
      const consent = [yes, ...nos, ...(whose === 'company' ? [] : [ofCompany])];
      const { reasons } = standing(
        { ...customer, data: { ...data, advocates, consent } },
        { use: 'quote', on: asked, audience: 'public' },
        policy,
      );
      const waits = reasons.filter(({ message }) => message.includes('begins on 2026-03-01'));
      expect(waits.map(({ message }) => message.replace(/^.* said no on /, ''))).toEqual([days.toSorted().at(-1)]);
    }),
    { numRuns: runs(300) },
  );
});

test('of a parent, its health, limits, approvers and grants change nothing for a child that it refuses nothing', () => {
  fc.assert(
    fc.property(randomOwned, randomQuestion, randomPolicy, (customer, question, policy) => {
      const { parents, ...orphan } = customer;
      const files = (parents?.files ?? []).map((parent) => {
        const { excludes: _, quiet_periods: __, ...data } = parent.data;
        const consent = (data.consent ?? []).filter((one) => !isRefusal(one));
        return { ...parent, broken: false, data: { ...data, status: 'active' as const, consent } };
      });
      expect(standing({ ...orphan, parents: { files } }, question, policy)).toEqual(standing(orphan, question, policy));
    }),
    { numRuns: runs(600) },
  );
});

test('what may stay is what the naive model lets stay, and it changes no answer', () => {
  const seen = { stays: 0, goes: 0 };
  fc.assert(
    fc.property(randomEnded, randomQuestion, randomPolicy, (customer, question, policy) => {
      const { data } = customer;
      for (const exposure of exposures(data, question.on)) {
        const asset = data.assets?.[Number(exposure.path.at(-1))];
        if (asset === undefined) throw new Error('there are no entries');
        const staying = stayingPlacements(data, exposure, policy);
        for (const { path } of exposure.placements) {
          const at = Number(path.at(-1));
          const placement = asset.placements?.[at];
          const stays = placement !== undefined && naiveStays(customer, asset, placement, question.on, policy);
          expect(staying.has(at), toText(placement)).toBe(stays);
          seen[stays ? 'stays' : 'goes'] += 1;
        }
      }
      const without = withRecords(customer, ({ may_stay: _, ...one }) => one);
      expect(standing(customer, question, policy)).toEqual(standing(without, question, policy));
    }),
    { numRuns: runs(900) },
  );
  expect(seen.stays).toBeGreaterThan(runs(30));
  expect(seen.goes).toBeGreaterThan(runs(300));
});

const toText = (value: unknown): string => JSON.stringify(value);

test('a condition that no record names meets nothing', () => {
  fc.assert(
    fc.property(questions, ([customer, { met = [], ...question }, policy]) => {
      const asked = { ...question, met: [...met, 'NDA', 'nda-2', 'brand', '*', ''] };
      expect(standing(customer, asked, policy)).toEqual(standing(customer, { ...question, met }, policy));
    }),
    { numRuns: runs(400) },
  );
});

/** Findings of a customer that is written in short, as `rule path`, of some rules only. */
const found = (file: object, rules: RegExp, config = ''): readonly string[] => {
  const library = libraryOf({ file: JSON.stringify(file), config });
  customerIn(library);
  return lint(library, TODAY)
    .diagnostics.filter(({ rule }) => rules.test(rule))
    .map(({ rule, path }) => `${rule} ${path}`)
    .sort();
};

test('what was met for another entry or placement changes neither the answer nor a finding', () => {
  const met = fc.subarray(['nda', 'brand-check', 'stage-3']);
  const isUnmet = (all: readonly string[]): boolean => !['nda', 'brand-check'].every((one) => all.includes(one));
  const status = fc.constantFrom('asked', 'agreed', 'scheduled', 'completed', 'cancelled');
  const lists = fc.tuple(
    fc.array(fc.tuple(met, status), { maxLength: 3 }),
    fc.array(met, { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(lists, questions, ([entries, shown], [customer, question, policy]) => {
      const file = {
        advocates: [{ id: 'ann', uses: ['reference-call'], verified_on: '2026-09-01' }],
        consent: [{ id: 'a', uses: ['reference-call', 'logo'], requires: ['nda', 'brand-check'] }],
        activity: entries.map(([all, one], at) => ({
          ...{ on: `2026-1${at}-20`, asked_on: '2026-09-01', use: 'reference-call', status: one, advocate: 'ann' },
          ...{ prospect: 'Acme', met: all },
        })),
        assets: [
          ...[{ id: 'mark', use: 'logo', status: 'live' }].map((asset) => ({
            ...asset,
            placements: shown.map((all, at) => ({ where: `deck:${at}`, since: '2026-03-01', met: all })),
          })),
        ],
      };
      const expected = [
        ...entries.flatMap(([all, one], at) =>
          isUnmet(all) && (one === 'agreed' || one === 'scheduled') ? [`/activity/${at}`] : [],
        ),
        ...shown.flatMap((all, at) => (isUnmet(all) ? [`/assets/0/placements/${at}`] : [])),
      ];
      const paths = found(file, /requirement-unmet/).map((one) => one.replace(/^\S+ |\/status$/g, ''));
      expect(paths).toEqual(expected.sort());

      const activity = customer.data.activity?.map((entry) => ({ ...entry, met: ['nda', 'brand-check'] }));
      const elsewhere = withData(customer, activity ? { activity } : {});
      expect(standing(elsewhere, question, policy)).toEqual(standing(customer, question, policy));
    }),
    { numRuns: runs(150) },
  );
});

const APPROVED = { live: 2, draft: 1, retired: 1 } as const;
const statuses = fc.constantFrom(...Object.entries(APPROVED).flatMap(([one, times]) => Array(times).fill(one)));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** An asset in short: its hashes are of what was approved, or of something else. */
const pieces = fc.array(
  fc.record({
    use: fc.constant('social-post'),
    status: statuses,
    text: maybe(fc.constant('Fine.')),
    approved_text_sha256: maybe(fc.constantFrom(textHash('Fine.'), textHash('Good.'))),
    file: maybe(fc.constantFrom('assets/mark.svg', './assets/film.mp4', 'vault:film.mp4', 'https://films.example/a')),
    approved_file_sha256: maybe(fc.constantFrom('<right>', '<other>')),
    audience: maybe(fc.constantFrom('public', 'prospects')),
    attribution: maybe(fc.constantFrom('named', 'role-only')),
    territories: maybe(fc.subarray(['emea', 'amer'], { minLength: 1 })),
    isDerived: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);
interface Piece extends Omit<Asset, 'id' | 'use'> {
  readonly isDerived: boolean;
}

const isHere = (file = ''): boolean => file.includes('assets/');
const hasOtherFile = ({ file, approved_file_sha256: hash }: Partial<Piece>): boolean =>
  isHere(file) && hash === '<other>';
const AUDIENCES = ['internal', 'prospects', 'public'];
const ATTRIBUTIONS = ['blinded', 'role-only', 'named'];

/** What a check has to say of an asset that was made from another one, read from the clause. */
function isFaultyVersion(piece: Piece, original: Piece, isCovered: boolean): boolean {
  const { audience = 'public', attribution = 'named', territories } = original;
  const { text, approved_text_sha256: hash } = original;
  const isReworded = hash !== undefined && text !== undefined && hash !== textHash(text);
  const isWider =
    AUDIENCES.indexOf(piece.audience ?? 'public') > AUDIENCES.indexOf(audience) ||
    ATTRIBUTIONS.indexOf(piece.attribution ?? 'named') > ATTRIBUTIONS.indexOf(attribution) ||
    (territories !== undefined && !(piece.territories?.every((one) => territories.includes(one)) ?? false));
  const isWordless = piece.text === undefined && piece.file === undefined;
  return original.status === 'retired' || isReworded || hasOtherFile(original) || isWider || isWordless || !isCovered;
}

test('what was made from another asset is reported as the naive model has it', () => {
  const seen = { faulty: 0, sound: 0 };
  fc.assert(
    fc.property(pieces, fc.boolean(), (all, isCovered) => {
      const record = isCovered
        ? { status: 'granted' }
        : { status: 'withdrawn', withdrawn_on: '2026-09-01', reason: 'other' };
      const file = {
        consent: [{ id: 'a', uses: ['social-post'], ...record }],
        assets: all.map(({ isDerived, ...asset }, at) => ({
          ...{ id: `item-${at}`, ...asset },
          ...(isDerived && at > 0 && { derived_from: `item-${at - 1}` }),
        })),
      };
      const expected = (all as readonly Piece[]).flatMap((piece, at) => {
        const original = piece.isDerived ? all[at - 1] : undefined;
        const isFaulty = original !== undefined && isFaultyVersion(piece, original as Piece, isCovered);
        if (original !== undefined) seen[isFaulty ? 'faulty' : 'sound'] += Number(piece.status === 'live');
        return [
          ...(piece.status !== 'retired' && hasOtherFile(piece) ? [`asset/changed /assets/${at}/file`] : []),
          ...(piece.status === 'live' && isFaulty ? [`asset/derived /assets/${at}/derived_from`] : []),
          ...(piece.status === 'live' && piece.file && !piece.approved_file_sha256
            ? [`asset/unapproved /assets/${at}/status`]
            : []),
        ];
      });
      expect(found(file, /^asset\//, 'taxonomy: { regions: [emea, amer] }')).toEqual(expected.sort());
    }),
    { numRuns: runs(1200) },
  );
  expect(seen.faulty).toBeGreaterThan(runs(30));
  expect(seen.sound).toBeGreaterThan(runs(2));
});

test('a file and its hash speak of the picture alone', () => {
  const hash = '0'.repeat(64);
  fc.assert(
    fc.property(questions, ([customer, question, policy]) => {
      const { assets = [] } = customer.data;
      const withAssets = (change: (asset: Asset) => Asset) => withData(customer, { assets: assets.map(change) });
      const answer = standing(customer, question, policy);
      // A file that nobody approved, and one made from another, are no better than an asset without.
      const unapproved = withAssets(({ approved_file_sha256: _, ...asset }) => ({ ...asset, file: 'assets/a.mp4' }));
      const derived = withAssets((asset) => (asset === assets[0] ? asset : { ...asset, derived_from: 'item-0' }));
      for (const other of [unapproved, ...(assets.some((one) => one.derived_from) ? [] : [derived])])
        expect(rank(standing(other, question, policy))).toBeGreaterThanOrEqual(rank(answer));
      // Elsewhere, a hash is compared with nothing, and says nothing.
      const elsewhere = (asset: Asset): Asset => ({ ...asset, file: 'vault:a.mp4' });
      expect(
        standing(
          withAssets((asset) => ({ ...elsewhere(asset), approved_file_sha256: hash })),
          question,
          policy,
        ),
      ).toEqual(
        standing(
          withAssets(({ approved_file_sha256: _, ...asset }) => elsewhere(asset)),
          question,
          policy,
        ),
      );
      // What consent says of the use, it says with and without the picture.
      const approved = withAssets((asset) => ({ ...asset, file: 'assets/a.mp4', approved_file_sha256: hash }));
      const refused = withRecords(approved, (one) => (isGrant(one) ? { ...one, expires_on: '2020-01-01' } : one));
      expect(standing(refused, question, policy).verdict).not.toBe('ready');
    }),
    { numRuns: runs(400) },
  );
});
