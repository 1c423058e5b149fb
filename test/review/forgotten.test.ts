// After somebody was forgotten, no output of a review repeats any part of what went.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomerFile } from '../../src/model/customer.ts';
import type { Library } from '../../src/model/library.ts';
import { planForget } from '../../src/mutations/plan-forget.ts';
import { fileDiffText } from '../../src/report/diff/file.ts';
import { DIFF_FORMATS } from '../../src/report/diff/index.ts';
import { styleOf } from '../../src/report/style.ts';
import { compare } from '../../src/review/compare.ts';
import { reviewChanges } from '../../src/review/review-changes.ts';
import { randomCustomer } from '../consent/random.ts';
import { FILE, libraryOf } from '../library/library-of.ts';
import { customerFrom, dataAfter, done } from '../mutations/plans.ts';
import { runs } from '../properties.ts';
import { libraryWith, withData } from './pairs-of-states.ts';

const STYLE = styleOf(0, 100);
const TODAY = '2026-10-01';

/** Everything that a review prints, in every format. */
function printed(base: Library, head: Library): string {
  const { changes, standing } = reviewChanges(compare(base, head), { base, head }, TODAY);
  const placed = changes.map((change) => ({ ...change, line: 1 }));
  const same = (file: string) => file;
  const result = {
    ...{ as_of: TODAY, base: 'abc1234', head: 'work tree', changes: placed, standing, diagnostics: [], omitted: [] },
    ...{ changedBy: [], approval: { command: 'refs diff --approved', label: undefined } },
    nameOf: (customer: string) => head.customers.find(({ id }) => id === customer)?.data.name,
    ...{ approved: false, shown: same, repositoryPath: same, link: () => undefined },
  };
  const formats = Object.values(DIFF_FORMATS).map((format) => format(result, STYLE));
  return [...formats, fileDiffText({ path: FILE, changes: placed, omitted: [] }, STYLE)].join('\n');
}

const FULL = `name: Nordlicht Robotics GmbH
owners: { account: Quirin Falk, references: m.silva }
x-note: Hedda Lomax met Odalys Brock and Quirin Falk at the fair
consent:
  - id: odalys-brock-2026
    subject: company
    status: granted
    uses: [quote]
    granted_on: 2026-02-01
    granted_by: Odalys Brock
    granted_as: legal
    basis: email
    evidence: vault:consents/public.pdf
    conditions: Odalys Brock sees every draft
advocates:
  - { id: wim, name: Wim Tacker, title: Chief Quokka, uses: [quote], topics: [roi] }
  - { id: cfo, name: Ines Raabe, title: Head of Ledgers }
stories:
  - { id: month-end, advocates: [wim], title: Wim Tacker closes in three days }
assets:
  - { id: wim-tacker-quote, use: quote, advocate: wim, text: Zebras everywhere., status: live }
activity:
  - { id: call-1, on: 2026-08-01, use: reference-call, status: completed, advocate: wim, requested_by: Hedda Lomax }
`;

describe('anybody can be forgotten, and a review says it in one sentence without a value', () => {
  test.each([
    ['an advocate whose id says the name', 'wim', ['wim', 'tacker', 'quokka', 'zebras'], 'person-1'],
    ['an advocate by name', 'Ines Raabe', ['ines', 'raabe', 'ledgers'], 'cfo'],
    ['a signer, and the id of a record', 'Odalys Brock', ['odalys', 'brock'], 'person-1'],
    ['an owner', 'Quirin Falk', ['quirin', 'falk'], 'person-1'],
    ['a requester', 'Hedda Lomax', ['hedda', 'lomax'], 'person-1'],
  ])('%s', (_, called, gone, replacement) => {
    const customer = customerFrom(FULL);
    const after = done(customer, planForget(customer, called));
    const left = JSON.stringify(after.data).toLowerCase();
    for (const word of gone) expect(left).not.toMatch(new RegExp(`\\b${word}\\b`));
    expect(left).toContain(replacement);
    const [base, head] = [libraryWith([customer]), libraryWith([after])];
    const changes = compare(base, head);
    expect(changes.map(({ kind }) => kind)).toEqual(['person-forgotten']);
    expect(changes[0]?.label).toMatch(/^a person was forgotten \((?:[a-z-]+(?:\[\d+\])?(?:, )?)+\)$/);
    expect(reviewChanges(changes, { base, head }, TODAY).changes[0]?.judgement).toBe('approve');
    for (const word of gone) expect(printed(base, head).toLowerCase()).not.toMatch(new RegExp(`\\b${word}\\b`));
  });

  test('what else the branch changes is still told, and so is a name that gave way to another one', () => {
    const customer = customerFrom(FULL);
    const { data } = done(customer, planForget(customer, 'Odalys Brock'));
    const wider: CustomerFile = {
      ...data,
      consent: (data.consent ?? []).map((one) => ({ ...one, audience: 'public' })),
    };
    const told = (after: CustomerFile) => printed(libraryWith([customer]), libraryWith([withData(customer, after)]));
    expect(told(wider)).toContain('widened "person-1-2026": audience internal → public');
    const signed = {
      ...customer.data,
      consent: customer.data.consent?.map((one) => ({ ...one, granted_by: 'Mallory' })),
    };
    expect(told(signed as CustomerFile)).toContain('granted by Odalys Brock → Mallory');
  });

  test('the reason of an ignore comment', () => {
    const comment = '# refs-ignore story/stale until=2026-12-01 reason: Odalys Brock is away\n';
    const without = FULL.replaceAll('Odalys Brock', 'person-1').replaceAll('odalys-brock', 'person-1');
    const text = printed(
      libraryOf({ [FILE]: `${comment}${FULL}` }),
      libraryOf({ [FILE]: `${comment.replace('Odalys Brock', 'person-1')}${without}` }),
    );
    expect(text).not.toMatch(/odalys|brock/i);
  });
});

describe('a branch hides nothing behind somebody forgotten', () => {
  const base = libraryOf({ [FILE]: FULL });
  const told = (...edits: readonly (readonly [string, string])[]) =>
    printed(base, libraryOf({ [FILE]: edits.reduce((text, [old, now]) => text.replace(old, now), FULL) }));
  const forgotten = [
    ['x-note: Hedda Lomax', 'x-note: person-1'],
    ['requested_by: Hedda Lomax', 'requested_by: person-1'],
  ] as const;

  test.each<[string, string, string, string]>([
    ['a condition', 'conditions: Odalys Brock sees every draft', 'conditions: person-1', 'every draft'],
    ['words of a condition', 'sees every draft', 'sees person-1', 'every draft'],
    ['words of the user', 'at the fair', 'at person-1', 'at the fair'],
    ['a title', 'title: Head of Ledgers', 'title: person-1', 'Head of Ledgers'],
  ])('%s for an id', (_, old, now, words) => {
    expect(told([old, now])).toContain(words);
    expect(told([old, now])).not.toContain('was forgotten');
    expect(told([old, now], ...forgotten)).toContain(words);
    expect(told([old, now.replace('person-1', 'person-2')], ...forgotten)).toContain(words);
  });

  test.each<[string, string]>([
    ['an exclusion', 'excludes: [Hedda Lomax]'],
    ['a territory', 'assets: [{ id: one, use: quote, status: draft, territories: [Hedda Lomax] }]'],
    ['another name', 'aliases: [Hedda Lomax]'],
    ['a part of one', 'aliases: [Hedda Lomax AG]'],
    ['a whole condition', 'consent: [{ id: one, status: requested, uses: [logo], conditions: Hedda Lomax }]'],
  ])('%s that is spelt as somebody who is forgotten', (_, line) => {
    const text = `name: Nordlicht\nowners: { account: Hedda Lomax }\n${line}\n`;
    const head = text.replaceAll('Hedda Lomax', 'person-1');
    const said = printed(libraryOf({ [FILE]: text }), libraryOf({ [FILE]: head }));
    expect(said).toContain('a person was forgotten (owners)');
    expect(said).toMatch(/Hedda Lomax( AG)?.* → .*person-1|dropped: Hedda Lomax/);
  });

  test('an id that is none of a forgotten person', () => {
    const text = (person: string) => `name: Nordlicht\nadvocates:\n  - ${person}\nx-note: ann-lee signs, nobody else\n`;
    const base = libraryOf({ [FILE]: text('{ id: ann-lee, name: Ann Lee }') });
    const head = libraryOf({ [FILE]: text('{ id: only-friends, status: left }').replace('ann-lee', 'only-friends') });
    expect(printed(base, head)).toContain('ann-lee signs');
  });

  test('people without end, and texts with nothing but ids, are soon compared', () => {
    const many = (name: (at: number) => string, note: string) =>
      libraryOf({
        [FILE]: `name: N\nx-note: ${note}\nactivity:\n${Array.from({ length: 500 }, (_, at) => `  - { id: a-${at}, on: 2026-08-01, use: speaking, status: completed, requested_by: ${name(at)} }\n`).join('')}`,
      });
    const words = 'a '.repeat(500);
    const [old, now] = [
      many((at) => `Ann Lee ${at}x`, words),
      many((at) => `person-${at + 1}`, 'person-1 '.repeat(99)),
    ];
    expect(compare(old, now).filter(({ kind }) => kind === 'person-forgotten')[0]?.label).toContain('20 people');
  });
});

const words = fc.stringMatching(/^Qx[a-z]{4,8}$/);
const name = fc.tuple(words, words).map((parts) => parts.join(' '));

test('over random customers, no output repeats a part of a value that went', () => {
  fc.assert(
    fc.property(randomCustomer, name, fc.tuple(words, words), fc.nat(4), (customer, person, [title, said], place) => {
      const { data } = customer;
      const [first, ...others] = data.advocates ?? [];
      const advocates = first && [{ ...first, name: person, title, 'x-met': said }, ...others];
      const assets = (data.assets ?? []).map((asset) => ({
        ...asset,
        text: `${said}, says ${person}`,
        ...(first && { advocate: first.id }),
      }));
      const consent = (data.consent ?? []).map((record) => ({
        ...record,
        granted_by: person,
        conditions: `${person} reads`,
      }));
      const full = [
        { ...data, advocates: advocates ?? [], assets },
        { ...data, consent },
        { ...data, owners: { account: person } },
        { ...data, activity: (data.activity ?? []).map((entry) => ({ ...entry, requested_by: person })) },
        { ...data, owners: { sponsor: person }, 'x-note': `met ${person} twice` },
      ][place] as CustomerFile;
      fc.pre(JSON.stringify(full).includes(person) && (place > 0 || first !== undefined));
      const before = withData(customer, full);
      const after = withData(before, dataAfter(before, planForget(before, person)) as CustomerFile);
      const text = printed(libraryWith([before]), libraryWith([after])).toLowerCase();
      const gone = [...person.split(' '), ...(place === 0 ? [title, said] : [])];
      for (const word of gone) expect(text).not.toContain(word.toLowerCase());
    }),
    { numRuns: runs(100) },
  );
});
