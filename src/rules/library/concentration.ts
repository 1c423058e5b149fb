import type { RuleExample } from '../../model/rule-manual.ts';
import { ENGAGEMENT_PERIOD, soundCustomerSummaries } from '../library-summary.ts';
import type { Rule } from '../rule.ts';

const MIN_CUSTOMERS = 20;
const CARRIERS = 5;
const MAX_PERCENT = 40;

const calls = (count: number) =>
  Array.from(
    { length: count },
    (_, index) => `  - { on: 2026-0${index + 1}-14, use: reference-call, status: completed }\n`,
  );

/** A library of some customers: the first five took three calls each, and the next eight took one. */
const exampleOf = (count: number): RuleExample['files'] =>
  Object.fromEntries(
    [...'abcdefghijklmnopqrst'].slice(0, count).map((letter, index) => {
      const ledger = index < 5 ? calls(3) : index < 13 ? calls(1) : [];
      const activity = ledger.length === 0 ? '' : `activity:\n${ledger.join('')}`;
      return [`customers/customer-${letter}.yaml`, `name: Customer ${letter.toUpperCase()}\n${activity}`];
    }),
  );

export const libraryConcentration: Rule = {
  id: 'library/concentration',
  level: 'info',
  reach: 'library',
  summary: 'a library of twenty customers or more, of whom five carry over 40 % of a year',
  why: 'Everybody knows the five who always say yes, and so everybody asks them. They wear out together, and when the first of them leaves there is nobody who has ever been asked.',
  remedy:
    'Ask others first: `--sort least-asked` puts those who were asked longest ago on top. And look at what keeps the rest from being asked: stories without figures, grants without calls, people who were never verified. Counted are all engagements of the last 365 days that take a person, and those still to come; twelve or fewer are never reported, since no way of sharing them would do.',
  examples: {
    good: [{ title: 'a library that is still small', files: exampleOf(3) }],
    bad: [
      {
        title: 'fifteen of twenty-three calls were taken by the same five',
        config: 'version: 1 # error: library/concentration\n',
        files: exampleOf(MIN_CUSTOMERS),
      },
    ],
  },
  *check(library) {
    const customers = soundCustomerSummaries(library);
    const sum = (list: typeof customers) => list.reduce((total, { engagements }) => total + engagements, 0);
    const total = sum(customers);
    const carriers = [...customers]
      .sort((a, b) => b.engagements - a.engagements || (a.file < b.file ? -1 : 1))
      .slice(0, CARRIERS);
    const isTooMuch = (part: number) => 100 * part > MAX_PERCENT * total;
    // Five engagements with five customers are still carried by five.
    if (customers.length < MIN_CUSTOMERS || isTooMuch(CARRIERS) || !isTooMuch(sum(carriers))) return;
    yield {
      place: { file: library.config.file, path: [] },
      message: `five of ${customers.length} customers carry ${sum(carriers)} of ${total} engagements in ${ENGAGEMENT_PERIOD}`,
      hint: 'ask others first: refs find --for reference-call --sort least-asked',
      related: carriers.map(({ id, file, engagements }) => ({
        place: { file, path: ['activity'] },
        message: `${id}: ${engagements} of ${total}`,
      })),
    };
  },
};
