// `refs show` prints every value of a file: a key that no other part of the page knows stands in a block of its own.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CustomerFile, Story } from '../../src/model/customer.ts';
import { approvalLines, consentTerms } from '../../src/report/show/consent.ts';
import { moreLines } from '../../src/report/show/more.ts';
import { runs } from '../properties.ts';

test('further values, and the keys of the user', () => {
  const data = {
    name: 'Nordlicht',
    aliases: ['NL', 'Nordlicht Robotics'],
    employees: 4000,
    'x-crm': '0061t',
    stories: [{ id: 'month-end' }],
    excludes: ['acme'],
  };
  expect(moreLines(data as CustomerFile)).toEqual([
    'aliases: NL, Nordlicht Robotics',
    'employees: 4000',
    'x-crm: 0061t',
  ]);
});

test('no key that is new is invisible', () => {
  const values = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'abcz_'), minLength: 1 }).map((key) => `x-${key}`),
      values,
      (key, value) => {
        expect(moreLines({ name: 'Nordlicht', [key]: value } as CustomerFile)).toHaveLength(1);
      },
    ),
    { numRuns: runs(100) },
  );
});

test('whose yes counts, and the days on which nothing is asked', () => {
  const quiet_periods = [
    { from: '2026-09-20', until: '2026-10-25', uses: ['press-release'], reason: 'results' },
    { from: '2027-01-01' },
  ] as const;
  const approvers = { any: ['legal', 'pr'], quote: [] } as const;
  expect(consentTerms({ name: 'Nordlicht', approvers, quiet_periods })).toEqual([
    'a yes counts from: legal or pr, for quote nobody',
    'quiet from 2026-09-20 until 2026-10-25, for press-release (results)',
    'quiet from 2027-01-01 on, without an end',
  ]);
});

test('the approvals of words and files, and what was made from what', () => {
  const assets = [
    { id: 'q', use: 'quote', approved_by: 'Ada', approved_on: '2026-03-01', approval_evidence: 'vault:a.eml' },
    { id: 'film', use: 'video', story: 'audit', file: 'film.mp4', derived_from: 'q' },
    { id: 'mark', use: 'logo' },
  ] as const;
  const lines = (story?: Story) =>
    approvalLines({ name: 'Nordlicht', assets }, story).map(({ asset, parts }) => [asset.id, ...parts].join(' · '));
  const QUOTE = 'q · by Ada · on 2026-03-01 · evidence vault:a.eml';
  expect(lines()).toEqual([QUOTE, 'film · file film.mp4, not approved · made from q']);
  expect(lines({ id: 'other' })).toEqual([QUOTE]);
});
