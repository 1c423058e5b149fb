// A check without findings means that standing allows each exposure, asked about as the question it is.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Exposure, exposures, questionsOf } from '../../src/consent/exposure.ts';
import { standing } from '../../src/consent/standing.ts';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import { checkReferences } from '../../src/library/references.ts';
import { linkTwins } from '../../src/library/twins.ts';
import { CONFIG_FILE, type Policy } from '../../src/model/config.ts';
import type { Activity, Customer, CustomerFile } from '../../src/model/customer.ts';
import { addDays } from '../../src/model/day.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import type { Library } from '../../src/model/library.ts';
import { toPointer } from '../../src/model/place.ts';
import { type Standing, VERDICTS, type Verdict, worse } from '../../src/model/standing.ts';
import { lint } from '../../src/rules/lint.ts';
import { rangeAt } from '../../src/text/line-index.ts';
import { randomCustomer, randomPolicy } from '../consent/random.ts';
import { runs } from '../properties.ts';

const NOTHING = loadLibrary(loadConfig({ file: CONFIG_FILE, bytes: new TextEncoder().encode('version: 1\n') }), []);

const libraryOf = (customers: readonly Customer[], policy: Policy): Library => ({
  ...NOTHING,
  config: { ...NOTHING.config, policy },
  customers,
  files: [CONFIG_FILE, ...customers.map(({ file }) => file)],
  locate: () => rangeAt(1, 1),
});

const day = fc.integer({ min: 0, max: 45 }).map((count) => addDays('2026-01-25', count));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const use = fc.constantFrom('quote', 'reference-call', 'logo', 'case-study', 'speaking');
const someone = maybe(fc.constantFrom('pat-doe', 'zoe'));
const someStory = maybe(fc.constantFrom('month-end', 'gripper'));

const placement = fc.record({
  where: fc.constant('deck:a'),
  since: maybe(day),
  removed_on: maybe(day),
  despite: maybe(fc.constant('k.ohlsen agreed')),
});
const shown = fc.record({
  id: fc.constant('shown'),
  use: fc.constantFrom('quote', 'logo', 'case-study', 'video'),
  story: someStory,
  advocate: someone,
  audience: maybe(fc.constantFrom('public', 'prospects', 'internal')),
  attribution: maybe(fc.constantFrom('named', 'role-only', 'blinded')),
  territories: maybe(fc.subarray(['emea', 'amer', 'DE', 'US'])),
  status: fc.constantFrom('live', 'live', 'draft', 'retired'),
  placements: maybe(fc.array(placement, { maxLength: 2 })),
});
const planned = fc.record({
  asked_on: maybe(day),
  on: day,
  use,
  status: fc.constantFrom<Activity['status']>('scheduled', 'agreed'),
  story: someStory,
  advocate: someone,
  prospect: maybe(fc.constantFrom('Acme GmbH', 'Acmee', 'Tessaro')),
  despite: maybe(fc.constant('k.ohlsen agreed')),
});

/** Without the keys that are absent. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** A customer with something live or scheduled. The people and stories it names exist. */
const exposed: fc.Arbitrary<Customer> = fc
  .tuple(randomCustomer, fc.array(shown, { maxLength: 1 }), fc.array(planned, { maxLength: 2 }))
  .map(([customer, assets, entries]) => {
    const { data } = customer;
    const all = {
      ...data,
      stories: ['month-end', 'gripper'].map((id) => data.stories?.find((story) => story.id === id) ?? { id }),
      assets: [...(data.assets ?? []), ...assets],
      activity: [...(data.activity ?? []), ...entries],
    };
    const people = ['pat-doe', 'zoe', 'kim'].filter((id) => !data.advocates?.some((person) => person.id === id));
    const everyone = [...(data.advocates ?? []), ...people.map((id) => ({ id }))];
    return { ...customer, data: plain({ ...all, advocates: everyone }) as unknown as CustomerFile };
  })
  .filter(({ data, file }) => checkReferences(data, file).length === 0);

const library = fc
  .tuple(exposed, fc.oneof({ weight: 5, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(exposed) }))
  .map(([one, others]) =>
    // All of them have the same name, and so are one company.
    [one, ...others.slice(0, 2)].map((customer, nth) => ({
      ...customer,
      id: `nordlicht-${nth}`,
      file: `customers/nordlicht-${nth}.yaml`,
    })),
  );

/** Rules that report why something may not be live or scheduled; the others are about words, or about the ledger. */
const ALLOWING = /^(?:consent|contract|exposure)\/|^(?:advocate\/left|customer\/not-using|health\/at-risk)$/;

/** The findings about an exposure: inside it, with its claim first, or about its entry in the ledger. */
const foundOf = (exposure: Exposure, file: string, all: readonly Diagnostic[]): readonly Diagnostic[] =>
  all.filter(
    (one) =>
      one.file === file &&
      `${one.path}/`.startsWith(`${toPointer(exposure.path)}/`) &&
      (one.message.startsWith(exposure.claim) || one.rule === 'advocate/overused' || one.rule === 'advocate/unrested'),
  );

/** The exposures of one thing: an entry that names several people has one for each. */
const sameThing = (exposure: Exposure, all: readonly Exposure[]): readonly Exposure[] =>
  all.filter(({ path, claim }) => toPointer(path) === toPointer(exposure.path) && claim === exposure.claim);

/** The worst answer to the questions about exposures, and every reason for it. */
function answerTo(customer: Customer, all: readonly Exposure[], policy: Policy): Pick<Standing, 'verdict' | 'reasons'> {
  const answers = all.flatMap(questionsOf).map((question) => standing(customer, question, policy));
  const verdict = answers.map((answer) => answer.verdict).reduce(worse);
  const reasons = answers.filter((answer) => answer.verdict === verdict).flatMap((answer) => answer.reasons);
  return { verdict, reasons };
}

/** Reasons to wait for a consent that does not run yet, which are errors for anything live or promised. */
const CONSENT_WAITS = ['consent/not-begun', 'consent/requested', 'advocate/consent'];

const CONDITIONS = ['consent/requires', 'advocate/consent'];

test('standing says no to an exposure exactly where a check finds an error in it, and what is ready has none', () => {
  const seen: Record<Verdict, number> = { ready: 0, ask: 0, wait: 0, no: 0 };
  const property = fc.property(library, randomPolicy, day, (customers, policy, today) => {
    const made = libraryOf(customers, policy);
    const { diagnostics } = lint(made, today);
    for (const customer of linkTwins(made).customers) {
      const all = exposures(customer.data, today);
      for (const exposure of all) {
        const { verdict, reasons } = answerTo(customer, sameThing(exposure, all), policy);
        seen[verdict] += 1;
        const found = foundOf(exposure, customer.file, diagnostics);
        // To ask for a condition first is a question, and a fault once it is live or promised.
        const mayBeUnmet = verdict !== 'no' && reasons.some(({ code }) => CONDITIONS.includes(code));
        const allErrors = found.filter(({ severity, rule }) => severity === 'error' && ALLOWING.test(rule));
        const errors = allErrors.filter(({ rule }) => !(mayBeUnmet && rule === 'consent/requirement-unmet'));
        const isLimited = found.some(({ rule }) => rule === 'advocate/overused');
        const where = `${exposure.claim}: ${verdict} by ${reasons.map(({ code }) => code).join(', ')}`;
        if (verdict === 'no') expect(errors.length > 0 || isLimited, where).toBe(true);
        if (verdict === 'ready' || verdict === 'ask') expect(errors, where).toEqual([]);
        if (verdict !== 'wait') continue;
        const mayLack = reasons.some((reason) => reason.verdict === 'wait' && CONSENT_WAITS.includes(reason.code));
        if (!mayLack) expect(errors, where).toEqual([]);
        const isWarned = found.some(({ rule }) => rule === 'exposure/too-early' || rule.startsWith('advocate/un'));
        expect(isWarned || isLimited || allErrors.length > 0 || exposure.isExcused, where).toBe(true);
      }
    }
  });
  fc.assert(property, { numRuns: runs(750) });
  for (const verdict of VERDICTS) expect(seen[verdict], verdict).toBeGreaterThan(runs(8));
});

test('whoever refused the name since is found beside all that shows it, and nobody else', () => {
  let refused = 0;
  const ofName = fc.record({
    id: fc.constant('no-name'),
    status: fc.constantFrom('declined', 'withdrawn'),
    uses: fc.constant(['name']),
    territories: maybe(fc.constant(['emea'])),
    declined_on: day,
    withdrawn_on: day,
  });
  const asked = fc.tuple(library, ofName).map(([customers, record]) =>
    customers.map((one, at) => {
      const data = { ...one.data, consent: [...(one.data.consent ?? []), record] };
      return at === 0 ? { ...one, data: plain(data) as unknown as CustomerFile } : one;
    }),
  );
  const property = fc.property(asked, randomPolicy, day, (customers, policy, today) => {
    const made = libraryOf(customers, policy);
    const { diagnostics } = lint(made, today);
    for (const customer of linkTwins(made).customers) {
      for (const exposure of exposures(customer.data, today)) {
        const answers = questionsOf(exposure).map((question) => standing(customer, question, policy));
        const isRefused = answers.some(({ reasons }) => reasons.some(({ code }) => code === 'consent/name-refused'));
        const found = foundOf(exposure, customer.file, diagnostics);
        const isWarned = found.some(({ rule }) => rule === 'consent/name-refused');
        const isWorse = answers.some(({ verdict }) => verdict === 'no');
        refused += Number(isRefused && !isWorse);
        if (isRefused && !isWorse) expect(isWarned, exposure.claim).toBe(true);
        if (!isRefused) expect(isWarned, exposure.claim).toBe(false);
      }
    }
  });
  fc.assert(property, { numRuns: runs(750) });
  expect(refused).toBeGreaterThan(runs(8));
});
