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
x-note: Ursel Vogt met Odalys Brock at the fair
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
    ['a name within a text', 'Ursel Vogt', ['ursel', 'vogt'], 'person-1'],
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
        { ...data, 'x-note': `met ${person} twice` },
      ][place] as CustomerFile;
      fc.pre(JSON.stringify(full).includes(person));
      const before = withData(customer, full);
      const after = withData(before, dataAfter(before, planForget(before, person)) as CustomerFile);
      const text = printed(libraryWith([before]), libraryWith([after])).toLowerCase();
      const gone = [...person.split(' '), ...(place === 0 ? [title, said] : [])];
      for (const word of gone) expect(text).not.toContain(word.toLowerCase());
    }),
    { numRuns: runs(100) },
  );
});
