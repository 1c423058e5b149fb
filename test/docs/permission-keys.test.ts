// Each key that a permission is written with: a row and a paragraph for whoever writes it, completion, a question of the
// verbs that write it, words in a review, and a line on the page of the customer. A key that is new to the schema has to be
// named here.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Consent } from '../../src/model/customer.ts';
import { consentLines } from '../../src/report/show/consent.ts';
import { compare } from '../../src/review/compare.ts';
import { describeChange } from '../../src/review/describe-change.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { libraryOf, TODAY } from '../consent/letter.ts';
import { play, stageExamples } from '../transcripts/play.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
}
const SCHEMA: Schema & { readonly definitions: Readonly<Record<string, Schema>> } = JSON.parse(
  readFileSync('schemas/customer.schema.json', 'utf8'),
);
const DOCS = readFileSync('docs/permissions.md', 'utf8');

/** A value of each key of a record, and the words that the page of the customer has for it; none: it heads the record. */
const CONSENT: Readonly<Record<string, readonly [value: unknown, shown: string]>> = {
  id: ['letter', ''],
  subject: ['ann-one', 'ann-one'],
  status: ['granted', ''],
  uses: [['logo', 'name'], 'logo, name'],
  audience: ['prospects', 'prospects'],
  stories: [['month-end'], 'month-end'],
  territories: [['emea'], 'emea'],
  places: [['deck', 'print'], 'deck, print'],
  attribution: ['role-only', 'role-only'],
  approval: ['per-use', 'per-use'],
  requires: [['nda'], 'nda'],
  granted_on: ['2026-02-01', '2026-02-01'],
  begins_on: ['2026-03-01', '2026-03-01'],
  expires_on: ['2027-03-01', '2027-03-01'],
  ask_again_on: ['2027-04-01', '2027-04-01'],
  reason: ['legal', 'legal'],
  granted_by: ['Ada Lindqvist', 'Ada Lindqvist'],
  granted_as: ['executive', 'executive'],
  basis: ['signed-form', 'signed-form'],
  evidence: ['vault:a.pdf', 'vault:a.pdf'],
  replaces: [['older'], 'older'],
  conditions: ['Never on red.', '“Never on red.”'],
  disclaimer: ['Not an official view.', '“Not an official view.”'],
  guidelines: ['https://brand.example', 'https://brand.example'],
  named_as: ['Faculty of Optics', 'Faculty of Optics'],
  takedown_within: ['2d', '2d'],
  may_stay: [['email'], 'email'],
  despite: ['j.weber took it on', 'j.weber took it on'],
};
/** The day of a record with another status, which is printed in place of the day of a grant. */
const OTHER_DAYS = ['requested_on', 'declined_on', 'withdrawn_on'];

describe('a key of a record', () => {
  test('is in this table, whatever the schema has', () => {
    const keys = Object.keys(SCHEMA.definitions.consent?.properties ?? {});
    expect(keys.filter((key) => !(key in CONSENT) && !OTHER_DAYS.includes(key))).toEqual([]);
  });

  test.each(Object.entries(CONSENT))('%s is on the page of the customer', (_, [, shown]) => {
    const record = Object.fromEntries(Object.entries(CONSENT).map(([key, [value]]) => [key, value]));
    const [line] = consentLines({ name: 'Nordlicht', consent: [record as unknown as Consent] });
    if (shown !== '') expect(line?.facts.map(([, text]) => text)).toContain(shown);
  });
});

/** A key, and where somebody who writes it meets it. */
interface KeyRow {
  /** The lines of a command that complete to it, each with the word. */
  readonly completes: Readonly<Record<string, string>>;
  /** The questions of the verbs that write it. */
  readonly asks?: readonly string[];
  /** A customer without and with it, or a config: the words of the review. */
  readonly from: string;
  readonly to: string;
  readonly words: string;
  /** The words on the page of the customer. */
  readonly shown?: string;
}

const set = (key: string) => ({ 'set nordlicht ': key });
const WHICH = ['Which value?'];
const G = 'consent: [{ id: a, uses: [logo]';
const A = 'assets: [{ id: mark, use: logo, status: draft';
const ofGrant = (key: string, value: string, words: string): Pick<KeyRow, 'from' | 'to' | 'words'> => ({
  from: `${G} }]`,
  to: `${G}, ${key}: ${value} }]`,
  words,
});
const entry = (more: string) =>
  `activity: [{ id: call, on: 2026-10-20, asked_on: 2026-09-20, use: reference-call, status: asked${more} }]`;

/** The keys of what permissions say, each with a row in the table of clauses and a paragraph of its own. */
const WRITTEN: Readonly<Record<string, KeyRow>> = {
  places: {
    completes: {
      'grant nordlicht --': '--place',
      'grant nordlicht --place ': 'deck',
      'decline nordlicht --': '--place',
    },
    asks: ['At which places?'],
    ...ofGrant('places', '[deck]', 'places anywhere → deck'),
    shown: 'deck',
  },
  requires: {
    completes: { 'grant nordlicht --': '--requires' },
    asks: ['What has to be met first, each time?'],
    ...ofGrant('requires', '[nda]', 'requires nothing → nda'),
    shown: 'nda',
  },
  met: {
    completes: { 'log nordlicht reference-call --': '--met', 'place nordlicht --': '--met', 'find --': '--met' },
    asks: ['Which of their conditions are met for this one?', 'Which of their conditions are met for this place?'],
    ...{ from: entry(''), to: entry(', met: [nda]'), words: 'met' },
    shown: 'met nda',
  },
  approvers: {
    completes: { ...set('approvers'), 'set nordlicht approvers.': 'approvers.any' },
    asks: WHICH,
    ...{ from: '{}', to: 'approvers: { any: [legal] }', words: 'legal' },
    shown: 'a yes counts from: legal',
  },
  takedown_within: {
    completes: { 'grant nordlicht --': '--takedown-within' },
    asks: ['How soon has it to be down after a withdrawal?'],
    ...ofGrant('takedown_within', '2d', 'takedown within as policy has it → 2d'),
    shown: '2d',
  },
  may_stay: {
    completes: { 'grant nordlicht --': '--may-stay', 'grant nordlicht --may-stay ': 'print' },
    asks: ['Where may it stay after the end, if it was there before?'],
    ...ofGrant('may_stay', '[print]', 'may stay nowhere → print'),
    shown: 'print',
  },
  replaces: {
    completes: { 'grant nordlicht --': '--replaces', 'grant nordlicht --replaces ': 'public-2025' },
    asks: ['Which older records does it end?'],
    ...{ from: 'consent: [{ id: o, uses: [logo] }, { id: a, uses: [logo] }]' },
    ...{ to: 'consent: [{ id: o, uses: [logo] }, { id: a, uses: [logo], replaces: [o] }]' },
    words: 'replaces none → o',
    shown: 'replaces older',
  },
  begins_on: {
    completes: { 'grant nordlicht --': '--begins' },
    asks: ['From which day on may it be used?'],
    ...ofGrant('begins_on', '2026-11-15', 'begins on the day of the yes → 2026-11-15'),
    shown: '2026-03-01',
  },
  quiet_periods: {
    completes: set('quiet_periods'),
    asks: WHICH,
    ...{ from: '{}', to: 'quiet_periods: [{ from: 2026-11-01, until: 2026-11-20 }]', words: '2026-11-20' },
    shown: 'quiet from 2026-09-20 until 2026-10-25',
  },
  file: {
    completes: { 'add asset nordlicht --': '--file', 'approve-quote nordlicht close-quote --': '--file' },
    asks: ['Where is the file?'],
    ...{ from: `${A} }]`, to: `${A}, file: assets/mark.svg }]`, words: 'assets/mark.svg' },
    shown: 'file vault:film.mp4',
  },
  approved_file_sha256: {
    completes: { 'approve-quote nordlicht close-quote --': '--sha256' },
    ...{
      from: `${A}, file: a.svg }]`,
      to: `${A}, file: a.svg, approved_file_sha256: <right> }]`,
      words: 'evidence of',
    },
    shown: 'not approved',
  },
  derived_from: {
    completes: { 'add asset nordlicht --': '--derived-from', 'add asset nordlicht --derived-from ': 'close-quote' },
    asks: ['Of which asset was it made?'],
    ...{
      from: `${A} }, { id: b, use: logo }]`,
      to: `${A} }, { id: b, use: logo, derived_from: mark }]`,
      words: 'mark',
    },
    shown: 'made from film',
  },
  disclaimer: {
    completes: { 'grant nordlicht --': '--disclaimer' },
    asks: ['Which words have to stand beside it?'],
    ...ofGrant('disclaimer', 'Not an official view.', 'disclaimer none → Not an official view.'),
    shown: '“Not an official view.”',
  },
  parent: {
    completes: set('parent'),
    asks: WHICH,
    ...{ from: '{}', to: 'parent: globex-group', words: 'globex-group' },
    shown: 'cobalt-harbour',
  },
  acquired_on: {
    completes: set('acquired_on'),
    asks: WHICH,
    ...{ from: 'parent: globex-group', to: '{ parent: globex-group, acquired_on: 2026-05-02 }', words: '2026-05-02' },
    shown: 'since 2020-05-02',
  },
  named_as: {
    completes: { 'grant nordlicht --': '--named-as' },
    asks: ['How exactly are they to be named?'],
    ...ofGrant('named_as', 'Faculty of Optics', 'named as by name → Faculty of Optics'),
    shown: 'Faculty of Optics',
  },
  guidelines: {
    completes: { 'grant nordlicht --': '--guidelines' },
    asks: ['At which address are their guidelines?'],
    ...ofGrant('guidelines', 'https://brand.example', 'guidelines none → https://brand.example'),
    shown: 'https://brand.example',
  },
};

/** In the config, so that no page of a customer has it. */
const IN_CONFIG = ['sites'];

test.each([...Object.keys(WRITTEN), ...IN_CONFIG])('%s has a row among the clauses, and a paragraph', (key) => {
  const [rows = '', paragraphs = ''] = DOCS.split('## Each key');
  expect(rows).toMatch(new RegExp(`^\\|[^|]+\\|[^|]*\`${key}\``, 'm'));
  expect(paragraphs).toMatch(new RegExp(`^\\*\\*[^\n]*\`${key}\`[^\n]*\\*\\*`, 'm'));
});

test('each is a key of the schema', () => {
  const { consent, asset, activity } = SCHEMA.definitions;
  const known = [SCHEMA, consent, asset, activity].flatMap((one) => Object.keys(one?.properties ?? {}));
  expect(Object.keys(WRITTEN).filter((key) => !known.includes(key))).toEqual([]);
});

const CLI = readdirSync('src/cli', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join('src/cli', file), 'utf8'))
  .join('\n');

describe.each(Object.entries(WRITTEN))('%s', (_, { completes, asks = [], from, to, words }) => {
  test('is completed where a verb takes it', async () => {
    for (const [line, word] of Object.entries(completes)) {
      const { said } = await play(['completion', 'fish', '--candidates', '--', ...line.split(' ')], {
        cwd: 'examples',
      });
      const candidates = said.flatMap(({ text }) => text.split('\n')).map((one) => one.split('\t')[0]);
      expect(candidates, line).toContain(word);
    }
  });

  test('is asked for by the verbs that write it', () => {
    expect(asks.filter((question) => !CLI.includes(`'${question}`))).toEqual([]);
  });

  test('has words in a review', () => {
    const parent = 'status: active';
    const [base, head] = [libraryOf({ file: from, parent }), libraryOf({ file: to, parent })];
    const { changes } = reviewChanges(compare(base, head), { base, head }, TODAY);
    expect(changes.map(describeChange).join('\n')).toContain(words);
  });
});

test('sites has words in a review', () => {
  const [base, head] = ['', 'sites: [www.vendor.example]'].map((config) => libraryOf({ file: '{}', config }));
  if (base === undefined || head === undefined) throw new Error('there are two');
  const { changes } = reviewChanges(compare(base, head), { base, head }, TODAY);
  expect(changes.map((change) => [change.kind, describeChange(change)])).toEqual([
    ['policy-loosened', expect.stringContaining('www.vendor.example')],
  ]);
});

test('each is on the page of the customer', async () => {
  const { cwd, strike } = stageExamples();
  const record = Object.fromEntries(Object.entries(CONSENT).map(([key, [value]]) => [key, value]));
  const data = {
    ...{ name: 'Aalto Works', parent: 'cobalt-harbour', acquired_on: '2020-05-02', approvers: { any: ['legal'] } },
    quiet_periods: [{ from: '2026-09-20', until: '2026-10-25' }],
    consent: [
      { ...record, subject: 'company', stories: undefined },
      { id: 'older', status: 'requested', uses: ['logo'] },
    ],
    assets: [
      { id: 'film', use: 'video', file: 'vault:film.mp4' },
      { id: 'cut', use: 'video', derived_from: 'film' },
    ],
    activity: [{ on: '2026-09-01', use: 'reference-call', status: 'completed', met: ['nda'] }],
  };
  writeFileSync(join(cwd, 'customers/aalto-works.yaml'), stringify(data));
  const { said } = await play(['show', 'aalto-works'], { cwd, columns: 400 });
  strike();
  const page = said
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ');
  const missing = Object.values(WRITTEN).filter(({ shown = '' }) => !page.includes(shown));
  expect([page, missing.map(({ shown }) => shown)]).toEqual([page, []]);
});
