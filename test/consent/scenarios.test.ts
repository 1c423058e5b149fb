// Standing as a specification: scenarios/ says in sentences what the design says in a table. See scenario.ts for how
// they are written down.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standing } from '../../src/consent/standing.ts';
import { checkReferences } from '../../src/library/references.ts';
import { validate } from '../../src/library/validate.ts';
import { toPointer } from '../../src/model/place.ts';
import type { Verdict } from '../../src/model/standing.ts';
import { AUDIENCES, USES } from '../../src/model/use.ts';
import { naiveClearsOn, naiveVerdict } from './naive-model.ts';
import { customerOf, HEADINGS, policyOf, questionOf, type Scenario } from './scenario.ts';

const FIELDS = [
  ...(['advocate', 'consent', 'stories', 'territories', 'attribution'] as const),
  ...(['places', 'requires', 'guidelines', 'disclaimers', 'named_as'] as const),
  ...(['conditions', 'expires_on', 'excludes'] as const),
];
const KEYS = new Set([
  ...[
    'says',
    'customer',
    'grant',
    'pat',
    'month-end',
    'records',
    'people',
    'assets',
    'activity',
    'policy',
    'broken',
    'twin',
    'parent',
    'grandparent',
    'parent-broken',
    'lost-by',
    'former',
    'former-broken',
    'employer',
    'employer-broken',
  ],
  ...['ask', 'verdict', 'because', 'clears_on', 'raise_on', 'at', 'in', 'who', 'tells', ...FIELDS],
]);

const answerTo = (scenario: Scenario) => standing(customerOf(scenario), questionOf(scenario), policyOf(scenario));

describe.each(HEADINGS)('%s', (_, scenarios) => {
  const sentences = scenarios.map((scenario) => [scenario.says, scenario] as const);

  test.each(sentences)('%s', (_, scenario) => {
    expect(Object.keys(scenario).filter((key) => !KEYS.has(key))).toEqual([]);
    const answer = answerTo(scenario);
    const told = answer.reasons;
    expect({
      verdict: answer.verdict,
      because: told.map(({ code }) => code),
      clears_on: answer.clears_on,
      raise_on: told.find(({ raise_on }) => raise_on)?.raise_on,
    }).toEqual({
      verdict: scenario.verdict,
      because: scenario.because ?? [],
      clears_on: scenario.clears_on,
      raise_on: scenario.raise_on,
    });
    for (const field of FIELDS)
      if (scenario[field] !== undefined) expect(answer[field] ?? null, field).toEqual(scenario[field]);
    if (scenario.who !== undefined) expect(told[0]?.who ?? null).toBe(scenario.who);
    if (scenario.at !== undefined) expect(toPointer(told[0]?.path ?? [])).toBe(scenario.at);
    if (scenario.in !== undefined) expect(told[0]?.file).toBe(scenario.in);
    if (scenario.tells !== undefined) expect(told.map(({ message }) => message).join('\n')).toContain(scenario.tells);
  });

  test.each(sentences)('the naive model agrees: %s', (_, scenario) => {
    const parts = [customerOf(scenario), questionOf(scenario), policyOf(scenario)] as const;
    expect(naiveVerdict(...parts)).toBe(scenario.verdict);
    expect(naiveClearsOn(...parts)).toBe(scenario.clears_on);
  });
});

test('the customer that every scenario starts from is ready for every use and audience, in its story and out of it', () => {
  for (const use of USES) {
    for (const audience of AUDIENCES) {
      for (const rest of ['', ' in emea', ' telling month-end', ' for Globex']) {
        const ask = `${use} on 2026-10-01 to ${audience}${rest}`;
        expect(answerTo({ says: '', ask, verdict: 'ready' }), ask).toMatchObject({ verdict: 'ready', reasons: [] });
      }
    }
  }
});

test('every customer of a scenario is one that a library can hold', () => {
  for (const scenario of HEADINGS.flatMap(([, scenarios]) => scenarios)) {
    const { file, data } = customerOf(scenario);
    expect([...validate('customer', data, file), ...checkReferences(data, file)], scenario.says).toEqual([]);
  }
});

// The design's table of codes, and the verdicts that each can give.
const CODES: Readonly<Record<string, readonly Verdict[]>> = {
  'customer/retired': ['no'],
  'customer/do-not-contact': ['no'],
  'customer/nominated': ['no'],
  'customer/not-using': ['no'],
  'customer/not-yet-using': ['ask'],
  'customer/paused': ['wait', 'no'],
  'customer/quiet': ['wait', 'no'],
  'prospect/excluded': ['no', 'ask'],
  'prospect/unnamed': ['ask'],
  'customer/duplicate': ['ask', 'wait', 'no'],
  'health/red': ['no'],
  'health/amber': ['ask'],
  'health/unknown': ['ask'],
  'health/stale': ['ask'],
  'health/renewal': ['ask'],
  'consent/missing': ['no'],
  'consent/not-begun': ['wait', 'no'],
  'consent/expired': ['no'],
  'consent/withdrawn': ['no'],
  'consent/declined': ['no'],
  'consent/requested': ['wait'],
  'consent/clause-only': ['ready', 'no'],
  'contract/clause-struck': ['no'],
  'consent/per-use': ['ask'],
  'consent/name-refused': ['ask'],
  'consent/no-evidence': ['ask'],
  'consent/blinded': ['no', 'ask'],
  'consent/territories': ['ask'],
  'consent/places': ['ask'],
  'consent/requires': ['ask'],
  'consent/not-authorized': ['no'],
  'consent/before-acquisition': ['ask'],
  'advocate/missing': ['no'],
  'advocate/unwilling': ['no'],
  'advocate/left': ['no'],
  'advocate/until': ['no', 'wait'],
  'advocate/employer': ['ask'],
  'advocate/resting': ['wait', 'no'],
  'advocate/consent': ['ask', 'wait', 'no'],
  'advocate/unverified': ['ask'],
  'advocate/overused': ['wait', 'no'],
  'customer/overused': ['wait', 'no'],
  'advocate/unrested': ['wait'],
  'story/missing': ['no'],
  'file/broken': ['no'],
};

test('every code has a heading of its own, and each of its verdicts a scenario there', () => {
  const scenariosOf = new Map(HEADINGS);
  for (const [code, verdicts] of Object.entries(CODES)) {
    const told = (scenariosOf.get(code) ?? []).flatMap((scenario) => answerTo(scenario).reasons);
    const shown = new Set(told.filter((reason) => reason.code === code).map(({ verdict }) => verdict));
    expect([...shown].sort(), code).toEqual([...verdicts].sort());
  }
});

test('no code is given that is not among them', () => {
  const sources = readdirSync('src/consent').map((file) => readFileSync(`src/consent/${file}`, 'utf8'));
  const given = sources
    .join('\n')
    .match(/(?<=')(?:file|customer|prospect|health|consent|contract|advocate|story)\/[a-z-]+(?=')/g);
  expect([...new Set(given)].sort()).toEqual(Object.keys(CODES).sort());
});
