// Random questions of `refs find`: as a desk is asked, and as a command line.
import fc from 'fast-check';
import { AUDIENCES, USES } from '../../src/model/use.ts';

/** A question by the names of the options; `q` has the words. */
export type AskedQuestion = Readonly<Record<string, string | readonly string[]>>;

const WORDS = [
  'month',
  'end',
  'close',
  'factory',
  'bank',
  'europe',
  'manufacturng',
  'truks',
  'rest',
  'nordlicht',
  'cobalt',
];
const some = fc.constantFrom;

/** Questions about examples/, some with words, facets or a day that lead nowhere. */
export const question: fc.Arbitrary<AskedQuestion> = fc
  .record(
    {
      q: fc.array(some(...WORDS, 'zzyzx'), { maxLength: 3 }).map((words) => words.join(' ')),
      for: some(...USES),
      audience: some(...AUDIENCES),
      territory: some('emea', 'amer', 'DE', 'US', 'europe', 'atlantis'),
      place: some('website', 'deck', 'deck:2026-sales', 'https://www.vendor.example/customers/nordlicht', 'nowhere'),
      met: fc.subarray(['nda', 'brand-check', 'legal-ok'], { minLength: 1 }),
      prospect: some('globex', 'Acme Inc.', 'halden-gear', 'marchbank-life'),
      industry: fc.subarray(['manufacturing', 'bank', 'logistics', 'helthcare'], { minLength: 1, maxLength: 2 }),
      product: some('atlas', 'beacon bi', 'nothing such'),
      segment: some('enterprise', 'midmarket'),
      region: some('emea', 'asia'),
      'use-case': some('financial-close', 'stock'),
      persona: some('finance', 'user'),
      language: some('de', 'german', 'en'),
      outcome: some('close', 'days', 'trucks'),
      replaces: some('spreadsheets', 'sap'),
      ready: fc.constant('yes'),
      saved: some('banks', 'atlas-in-europe', 'none such'),
      sort: some('relevance', 'name', 'least-asked'),
      limit: some('0', '1', '3', '10'),
      as_of: some('2026-10-01', '2026-10-08', '2026-10-03', '2026-12-19', '2027-02-01', '2025-06-30', '2026-06-01'),
    },
    { requiredKeys: ['q', 'as_of'] },
  )
  // Each question has a few keys: one with all of them finds nothing.
  .chain((asked) => {
    const { q, as_of, ...rest } = asked;
    return fc
      .subarray(Object.entries(rest), { maxLength: 3 })
      .map((kept) => ({ q, as_of, ...Object.fromEntries(kept) }) as AskedQuestion);
  });

/** The command line of a question. */
export const commandOf = ({ q = '', as_of, ...options }: AskedQuestion): readonly string[] => [
  'find',
  ...String(q).split(' ').filter(Boolean),
  ...Object.entries(options).flatMap(([key, value]) =>
    key === 'ready' ? ['--ready'] : [value].flat().flatMap((one) => [`--${key}`, String(one)]),
  ),
  ...['--as-of', String(as_of), '--format', 'json'],
];
