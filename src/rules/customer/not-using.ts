import { exposures } from '../../consent/exposure.ts';
import { soundCustomers } from '../../model/library.ts';
import { notUsingReason } from '../disallowed.ts';
import type { Rule } from '../rule.ts';

const customer = (product: string, asset: string) => `name: Nordlicht Robotics
status: active
products:
  ${product}
  - { id: beacon, level: in-production }
stories:
  - { id: month-end, products: [atlas] }
  - { id: quiet-grippers, products: [atlas, beacon] }
consent:
  - id: public-2026
    status: granted
    uses: [logo, case-study]
    audience: public
    granted_on: 2026-02-01
    granted_by: Ada Lindqvist
    basis: signed-form
    evidence: vault:consents/nordlicht-2026.pdf
assets:
  ${asset}
`;

const gone = (product: string, asset: string) =>
  customer(product, asset).replace('beacon, level: in-production', 'beacon, level: no-longer-using');

export const customerNotUsing: Rule = {
  id: 'customer/not-using',
  level: 'error',
  reach: 'file',
  summary: 'something live or scheduled for a product that they no longer use',
  why: 'A reference is a story of successful use. Analysts and prospects do phone the names on the list, and "we moved off that last year" is the answer that loses the deal, and the trust of the analyst for all our other names.',
  remedy:
    'Take the asset down, or call the engagement off, and write that down in the file. If they do use the product, correct its `level` under `products`.',
  examples: {
    good: [
      {
        title: 'one product of the story is still in use',
        files: customer(
          '- { id: atlas, level: no-longer-using }',
          '- { id: grippers-study, use: case-study, story: quiet-grippers, status: live }',
        ),
      },
      {
        title: 'the case study about it was taken down',
        files: customer(
          '- { id: atlas, level: no-longer-using }',
          '- { id: close-study, use: case-study, story: month-end, status: retired }',
        ),
      },
    ],
    bad: [
      {
        title: 'they have moved off what the story is about',
        files: customer(
          '- { id: atlas, level: no-longer-using }',
          '- { id: close-study, use: case-study, story: month-end, status: live } # error: customer/not-using',
        ),
      },
      {
        title: 'they use nothing any more, and their logo is still up',
        files: gone(
          '- { id: atlas, level: no-longer-using }',
          '- { id: logo-wall, use: logo, status: live } # error: customer/not-using',
        ),
      },
    ],
  },
  *check(library, { today }) {
    for (const { data, file } of soundCustomers(library)) {
      for (const exposure of exposures(data, today)) {
        const stopped = notUsingReason(data, exposure);
        if (stopped === undefined) continue;
        yield {
          place: { file, path: exposure.anchor },
          message: `${exposure.claim}, and they are ${stopped.message}`,
          hint: exposure.remedy,
          related: [{ place: { file, path: stopped.path }, message: 'the products stand here' }],
        };
      }
    }
  },
};
