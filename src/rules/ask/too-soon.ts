import { askedAt, askedOn } from '../../consent/engagement.ts';
import type { CustomerFile } from '../../model/customer.ts';
import type { Day } from '../../model/day.ts';
import { soundCustomers } from '../../model/library.ts';
import type { Rule } from '../rule.ts';

const customer = (product: string, entry: string) => `name: Saltmere Hospitals
products:
  - { id: atlas, ${product} }
activity:
  ${entry}
`;

export const askTooSoon: Rule = {
  id: 'ask/too-soon',
  level: 'warning',
  reach: 'file',
  summary: 'a customer asked before any product was in production',
  why: '"It is too soon" is one of the five reasons why customers decline, and a no is remembered for longer than the ask. Nobody can speak for something that they have not used, and who tries speaks of how the project drags on.',
  remedy:
    'Wait until they use it, and a quarter longer. If they do, write `level: in-production` at the product, and the day it was reached under `since`. Where there was a reason to ask all the same, write who agreed to it under `despite`. A consent that was signed along with the contract is no ask of this kind: only the ledger counts.',
  examples: {
    good: [
      {
        title: 'asked on the day it went live',
        files: customer(
          'level: in-production, since: 2026-09-14',
          '- { on: 2026-09-14, use: reference-call, status: asked }',
        ),
      },
      {
        title: 'in production since nobody knows when',
        files: customer('level: in-production', '- { on: 2026-09-14, use: reference-call, status: completed }'),
      },
      {
        title: 'somebody agreed to it',
        files: customer(
          'level: implementing',
          '- { on: 2026-09-14, use: advisory-board, status: declined, despite: their sponsor asked for a seat }',
        ),
      },
    ],
    bad: [
      {
        title: 'the project has only begun',
        files: customer(
          'level: implementing, since: 2026-03-02',
          '- { on: 2026-09-14, use: reference-call, status: asked } # error: ask/too-soon',
        ),
      },
      {
        title: 'a day before it went live',
        files: customer(
          'level: in-production, since: 2026-09-14',
          `- asked_on: 2026-09-13 # error: ask/too-soon
    on: 2026-11-18
    use: reference-call
    status: agreed`,
        ),
      },
    ],
  },
  *check(library) {
    for (const { data, file } of soundCustomers(library)) {
      const begun = inProductionFrom(data);
      if (begun === 'unknown') continue;
      for (const [index, entry] of (data.activity ?? []).entries()) {
        const asked = askedOn(entry);
        if (entry.despite !== undefined || (begun !== 'not-yet' && asked >= begun)) continue;
        yield {
          place: { file, path: askedAt(entry, ['activity', index]) },
          message: `asked on ${asked}, and no product was in production ${begun === 'not-yet' ? 'yet' : `before ${begun}`}`,
          hint: 'wait until they can speak of what they use, or write under "despite" who agreed to it',
          related: [{ place: { file, path: ['products'] }, message: 'the products stand here' }],
        };
      }
    }
  },
};

/** The day on which the first product was in production, as far as the file says. */
function inProductionFrom({ products = [] }: CustomerFile): Day | 'not-yet' | 'unknown' {
  // A product that they no longer use was in production once, on a day that is not on record.
  if (products.length === 0 || products.some(({ level }) => level === 'no-longer-using')) return 'unknown';
  const days = products.flatMap(({ level, since }) => (level === 'in-production' ? [since] : []));
  const known = days.flatMap((day) => day ?? []).sort();
  return days.length > known.length ? 'unknown' : (known[0] ?? 'not-yet');
}
