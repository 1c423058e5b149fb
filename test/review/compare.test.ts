// Items that are the same in two states of a library, and their differences.
import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { compare, omitted } from '../../src/review/compare.ts';
import { describeChange } from '../../src/review/describe-change.ts';
import { FILE, libraryOf } from '../library/library-of.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The changes between two states: kind, side and place, and the sentence. */
function told(base: Library, head: Library): readonly string[] {
  return compare(base, head).map((change) => {
    const { kind, side, file, oldFile, path } = change;
    const at = `${oldFile === undefined ? '' : `${oldFile} → `}${file}/${path.join('/')}`;
    return `${kind} ${side} ${at}: ${describeChange(change)}`;
  });
}
const files = (before: Files, after: Files): readonly string[] => told(libraryOf(before), libraryOf(after));
const one = (before: string, after: string): readonly string[] =>
  files({ [FILE]: before }, { [FILE]: after }).map((line) => line.replace(`${FILE}/`, ''));

const NORDLICHT = `name: Nordlicht Robotics GmbH
status: active
domains: [nordlicht.example]
products: [{ id: atlas, level: in-production }]
consent:
  - { id: public-2026, status: granted, uses: [quote], granted_on: 2026-02-01, evidence: vault:a.pdf }
activity:
  - { on: 2026-08-04, use: quote, status: completed }
`;
const SILBERTOBEL = 'name: Silbertobel AG\nindustry: energy\n';

describe('customers', () => {
  test('one who is new, with their consent', () => {
    expect(files({}, { [FILE]: NORDLICHT })).toEqual([
      `customer-added head ${FILE}/: customer added: Nordlicht Robotics GmbH (active), with 1 consent record and 1 activity entry`,
      `consent-granted head ${FILE}/consent/0: granted "public-2026": quote for internal, each time with a yes, from 2026-02-01, without an end, given by nobody named (no role on record), no basis on record (contract-clause), evidence vault:a.pdf`,
    ]);
  });

  test('one who is gone, with their consent', () => {
    expect(files({ [FILE]: NORDLICHT }, {})).toEqual([
      `customer-removed base ${FILE}/: customer removed: Nordlicht Robotics GmbH (active), with 1 consent record and 1 activity entry`,
      `consent-rewritten base ${FILE}/consent/0: consent record deleted: "public-2026" (granted; quote for internal, each time with a yes, from 2026-02-01, without an end, given by nobody named (no role on record), no basis on record (contract-clause), evidence vault:a.pdf)`,
    ]);
  });

  test('another folder is no other customer', () => {
    expect(files({ [FILE]: NORDLICHT }, { 'customers/old/nordlicht.yaml': NORDLICHT })).toEqual([
      `text-changed head ${FILE} → customers/old/nordlicht.yaml/: file moved: ${FILE} → customers/old/nordlicht.yaml`,
    ]);
  });

  test('another id with nearly the same content is the same customer', () => {
    const renamed = NORDLICHT.replace('status: active', 'status: paused');
    expect(files({ [FILE]: NORDLICHT }, { 'customers/nordlicht-robotics.yaml': renamed })).toEqual([
      `customer-renamed head ${FILE} → customers/nordlicht-robotics.yaml/: customer renamed: nordlicht → nordlicht-robotics`,
      `status-changed head ${FILE} → customers/nordlicht-robotics.yaml/status: status: active → paused`,
    ]);
  });

  test('under another name it takes more to be the same', () => {
    const kinds = (before: Files, after: Files) => compare(libraryOf(before), libraryOf(after)).map(({ kind }) => kind);
    const other = NORDLICHT.replace('Nordlicht Robotics GmbH', 'Hallig Robotics AG');
    expect(kinds({ [FILE]: NORDLICHT }, { 'customers/hallig.yaml': other })).toEqual([
      'customer-renamed',
      'text-changed',
    ]);
    expect(
      kinds({ [FILE]: SILBERTOBEL }, { 'customers/hallig.yaml': SILBERTOBEL.replace('Silbertobel', 'Hallig') }),
    ).toEqual(['customer-added', 'customer-removed']);
    expect(
      kinds({ [FILE]: SILBERTOBEL }, { 'customers/silbertobel.yaml': 'name: Silbertobel\nindustry: retail\n' }),
    ).toEqual(['customer-removed', 'customer-added']);
  });

  test('of several that are gone and new, those most alike', () => {
    const files = (...ids: readonly string[]) =>
      Object.fromEntries(ids.map((id, nth) => [`customers/${id}.yaml`, `${NORDLICHT}region: region-${nth}\n`]));
    const renamed = compare(libraryOf(files('a', 'b', 'c')), libraryOf(files('x', 'y', 'z')));
    expect(renamed.map(({ kind, before, after }) => `${kind} ${before} ${after}`)).toEqual([
      'customer-renamed a x',
      'customer-renamed b y',
      'customer-renamed c z',
    ]);
  });

  test('the order of the files does not matter', () => {
    const before = { 'customers/b.yaml': SILBERTOBEL, 'customers/a.yaml': NORDLICHT };
    const after = { 'customers/c.yaml': NORDLICHT, 'customers/b.yaml': `${SILBERTOBEL}region: emea\n` };
    const turned = (all: Files) => Object.fromEntries(Object.entries(all).toReversed());
    expect(files(turned(before), turned(after))).toEqual(files(before, after));
  });
});

describe('broken files', () => {
  const BROKEN = `${NORDLICHT}colour: red\n`;
  const UNREADABLE = 'name: [\n';

  test('what breaks or is fixed is reported, what changed in it is not known, and the rest goes on', () => {
    const other = { 'customers/silbertobel.yaml': SILBERTOBEL };
    const more = { 'customers/silbertobel.yaml': `${SILBERTOBEL}region: emea\n` };
    for (const broken of [BROKEN, UNREADABLE]) {
      const [sound, faulty] = [libraryOf({ [FILE]: NORDLICHT, ...other }), libraryOf({ [FILE]: broken, ...more })];
      const region = 'customers/silbertobel.yaml/region: region';
      expect(told(sound, faulty)).toEqual([
        `text-changed head ${FILE}/: file broke: what changed in it could not be compared`,
        `text-changed head ${region} nothing → emea`,
      ]);
      expect(told(faulty, sound)).toEqual([
        `text-changed head ${FILE}/: file fixed: what changed in it could not be compared`,
        `text-changed base ${region} emea → nothing`,
      ]);
    }
  });

  test('they are left out, with the reason; one that stayed as it was is not', () => {
    const [sound, broken, unreadable] = [NORDLICHT, BROKEN, UNREADABLE].map((text) => libraryOf({ [FILE]: text }));
    if (!sound || !broken || !unreadable) throw new Error('three libraries');
    expect(omitted(sound, broken)).toEqual([{ file: FILE, why: expect.stringMatching(/^it has errors: .*colour/) }]);
    expect(omitted(broken, sound)).toEqual([{ file: FILE, why: expect.stringMatching(/^it had errors: .*colour/) }]);
    expect(omitted(broken, unreadable)).toEqual([
      { file: FILE, why: expect.stringMatching(/^it had errors: .*colour.*; it has errors: /) },
    ]);
    expect(told(broken, unreadable)).toEqual([
      `text-changed head ${FILE}/: file still broken: what changed in it could not be compared`,
    ]);
    expect(compare(broken, broken)).toEqual([]);
    expect(omitted(broken, broken)).toEqual([]);
    expect(omitted(sound, sound)).toEqual([]);
  });

  test('a broken one that is new or gone is new or gone all the same', () => {
    expect(files({}, { [FILE]: UNREADABLE })).toEqual([
      `customer-added head ${FILE}/: customer added: nordlicht (nominated)`,
    ]);
    expect(files({ [FILE]: UNREADABLE }, {})).toEqual([
      `customer-removed base ${FILE}/: customer removed: nordlicht (nominated)`,
    ]);
    expect(omitted(libraryOf({ [FILE]: UNREADABLE }), libraryOf({}))).toHaveLength(1);
  });

  test('so with a config: its defaults are nobody’s policy', () => {
    const [sound, broken] = ['version: 1\npolicy: { rest: { any: 90d } }\n', 'version: 1\npolice: {}\n'].map((config) =>
      libraryOf({}, config),
    );
    if (!sound || !broken) throw new Error('two libraries');
    expect(told(sound, broken)).toEqual([
      'text-changed head refs.config.yaml/: file broke: what changed in it could not be compared',
    ]);
    expect(told(broken, sound)).toEqual([
      'text-changed head refs.config.yaml/: file fixed: what changed in it could not be compared',
    ]);
    expect(omitted(broken, sound).map(({ file }) => file)).toEqual(['refs.config.yaml']);
  });
});

describe('entries of the ledger without an id', () => {
  const ledger = (...entries: readonly string[]) =>
    `name: N\nactivity:\n${entries.map((entry) => `  - { use: reference-call, ${entry} }\n`).join('')}`;

  test('one that was moved is the same one, whatever came of it meanwhile', () => {
    expect(one(ledger('on: 2026-10-01, status: agreed'), ledger('on: 2026-11-05, status: scheduled'))).toEqual([
      'activity-updated head activity/0/on: activity updated: reference-call of 2026-10-01 (agreed): on 2026-10-01 → 2026-11-05; status agreed → scheduled',
    ]);
  });

  test('each is matched once, with the one on the nearest day', () => {
    const before = ledger('on: 2026-10-01, status: agreed', 'on: 2026-12-01, status: agreed');
    const after = ledger(
      'on: 2026-12-03, status: agreed',
      'on: 2027-03-01, status: agreed',
      'on: 2026-10-01, status: agreed',
    );
    expect(one(before, after)).toEqual([
      'activity-updated head activity/0/on: activity updated: reference-call of 2026-12-01 (agreed): on 2026-12-01 → 2026-12-03',
      'activity-logged head activity/1: activity logged: reference-call of 2027-03-01 (agreed)',
    ]);
  });

  test('the nearest day counts for more than how much of it changed', () => {
    const after = ledger('on: 2026-12-20, status: agreed', 'on: 2026-10-05, status: completed, prospect: acme');
    expect(one(ledger('on: 2026-10-01, status: agreed'), after).map((line) => line.split(': ')[0])).toEqual([
      'activity-updated head activity/1/on',
      'activity-logged head activity/0',
    ]);
  });

  test('two that are the same in all are two', () => {
    const twice = ['on: 2026-10-01, status: completed', 'on: 2026-10-01, status: completed'];
    expect(one(ledger(...twice), ledger(...twice.slice(1)))).toEqual([
      'activity-rewritten base activity/1: activity deleted: reference-call of 2026-10-01 (completed)',
    ]);
  });

  test.each([
    ['use', 'use: speaking'],
    ['advocate', 'advocate: zoe'],
    ['requester', 'requested_by: l.haddad'],
    ['opportunity', 'opportunity: crm:7'],
  ])('another %s is another engagement', (_, what) => {
    const people = 'advocates: [{ id: pat-doe }, { id: zoe }]\n';
    const text = 'advocate: pat-doe, requested_by: a.khan, opportunity: crm:6, on: 2026-10-01, status: asked';
    const key = what.split(':')[0] ?? '';
    const before = people + ledger(text);
    const after = before.replace(new RegExp(`${key}: [\\w.:-]+`), what);
    expect(after).not.toBe(before);
    expect(one(before, after).map((line) => line.split(' ')[0])).toEqual(['activity-rewritten', 'activity-logged']);
  });

  test('an id that is given later, or taken away, makes no other entry; another id does', () => {
    const kinds = (before: string, after: string) =>
      one(ledger(before), ledger(after)).map((line) => line.split(' ')[0]);
    const entry = 'on: 2026-10-01, status: asked';
    expect(kinds(entry, `${entry}, id: call-acme`)).toEqual(['text-changed']);
    expect(kinds(`${entry}, id: call-acme`, entry)).toEqual(['text-changed']);
    expect(kinds(`${entry}, id: call-acme`, `${entry}, id: call-globex`)).toEqual([
      'activity-rewritten',
      'activity-logged',
    ]);
    expect(kinds(`${entry}, id: call-acme`, 'on: 2026-11-01, status: asked, id: call-acme')).toEqual([
      'activity-updated',
    ]);
  });

  test('a ledger nobody wrote by hand is compared in good time', () => {
    const entries = (year: number) =>
      Array.from(
        { length: 1000 },
        (_, nth) => `on: ${year}-01-${String(1 + (nth % 28)).padStart(2, '0')}, status: asked`,
      );
    const changes = one(ledger(...entries(2025)), ledger(...entries(2026).slice(1)));
    expect(changes).toHaveLength(1000);
    expect(changes.filter((line) => line.startsWith('activity-rewritten'))).toHaveLength(1);
  });
});

describe('values', () => {
  const VALUES = ['0', '""', 'false', 'null', '[]', '{}', '"0"', '"false"', '.nan', undefined];
  const withValue = (value: string | undefined) => (value === undefined ? 'name: N\n' : `name: N\nx-crm: ${value}\n`);

  test('nothing, nought, no and the empty ones are all different', () => {
    for (const before of VALUES)
      for (const after of VALUES)
        expect(one(withValue(before), withValue(after)), `${before} → ${after}`).toHaveLength(Number(before !== after));
  });

  test('so in the messages', () => {
    expect(one('name: N\nx-crm: 0\n', 'name: N\n')).toEqual(['text-changed base x-crm: x-crm 0 → nothing']);
    expect(one('name: N\nx-crm: ""\n', 'name: N\nx-crm: null\n')).toEqual(['text-changed head x-crm: x-crm "" → null']);
    expect(one('name: N\nx-crm: false\n', 'name: N\nx-crm: []\n')).toEqual([
      'text-changed head x-crm: x-crm false → none',
    ]);
  });

  test('of long texts, where they part', () => {
    const text = 'It was a long winter. '.repeat(20);
    const [change = ''] = one(`name: N\nblinded_as: ${text}A\n`, `name: N\nblinded_as: ${text}B\n`);
    expect(change).toBe('text-changed head blinded_as: blinded as … was a long winter. A → … was a long winter. B');
    // A letter of two UTF-16 units is not cut in half.
    const [letters = ''] = one(
      `name: N\nblinded_as: ${'🎉'.repeat(90)}\n`,
      `name: N\nblinded_as: ${'🎉'.repeat(91)}\n`,
    );
    expect(letters).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/);
  });

  test('depth and names that are not ours do no harm', () => {
    const deep = `${'['.repeat(60)}${']'.repeat(60)}`;
    expect(one(`name: N\nx-deep: ${deep}\n`, `name: N\nx-deep: [${deep}]\n`)).toHaveLength(1);
    const config = (text: string) => libraryOf({}, `version: 1\nrules: { ${text} }\n`);
    expect(told(config(''), config('constructor: off, __proto__: off, toString: error'))).toEqual([
      'rule-relaxed head refs.config.yaml/rules/constructor: rule relaxed: constructor its own level → off',
      'rule-relaxed head refs.config.yaml/rules/__proto__: rule relaxed: __proto__ its own level → off',
      'policy-tightened head refs.config.yaml/rules/toString: rule tightened: toString its own level → error',
    ]);
  });
});

describe('ignores', () => {
  const IGNORE = '# refs-ignore consent/expired until=2026-12-31 reason: with legal';
  const withIgnore = (mark: string) => NORDLICHT.replace('  - { id: public-2026', `  ${mark}\n  - { id: public-2026`);

  test('one that moves with its record is the same, one that says something else is another', () => {
    const moved = withIgnore(IGNORE).replace(
      'consent:\n',
      'consent:\n  - { id: press, status: requested, uses: [award] }\n',
    );
    expect(one(withIgnore(IGNORE), moved).map((line) => line.split(' ')[0])).toEqual(['consent-requested']);
    expect(one(withIgnore(IGNORE), withIgnore(IGNORE.replace('12-31', '11-30')))).toEqual([
      'ignore-removed base consent/0: ignore removed: consent/expired until 2026-12-31, reason: with legal',
      'ignore-added head consent/0: ignore added: consent/expired until 2026-11-30, reason: with legal',
    ]);
  });

  test('those of a new customer are reported, and those of the config', () => {
    const added = files({}, { [FILE]: withIgnore(IGNORE) });
    expect(added.at(-1)).toBe(
      `ignore-added head ${FILE}/consent/0: ignore added: consent/expired until 2026-12-31, reason: with legal`,
    );
    const config = (mark: string) => libraryOf({}, `version: 1\npolicy: { rest: { any: 30d } }${mark}\n`);
    expect(told(config(''), config(' # refs-ignore config/useless until=2026-12-31 reason: soon'))).toEqual([
      'ignore-added head refs.config.yaml/policy: ignore added: config/useless until 2026-12-31, reason: soon',
    ]);
  });
});
