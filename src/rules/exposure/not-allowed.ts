import { commandLine } from '../../text/command-line.ts';
import { disallowedExposures } from '../disallowed.ts';
import type { Rule } from '../rule.ts';

const customer = (status: string, rest: string) => `name: Brackwater Outfitters
status: ${status}
excludes: [globex]
health: { status: green, checked_on: 2026-09-01 }
advocates:
  - { id: cole-haverstock, uses: [reference-call], verified_on: 2026-09-01 }
  - { id: ines-morrow, uses: [quote], verified_on: 2026-09-01 }
consent:
  - id: public-2026
    status: granted
    uses: [logo, reference-call]
    audience: public
    approval: once
    granted_on: 2026-02-01
    granted_by: Cole Haverstock
    basis: signed-form
    evidence: vault:consents/brackwater-2026.pdf
${rest}`;

const logo = (mark = '') => `assets:
  - id: logo-wall
    use: logo
    status: live${mark}
`;

const call = (advocate: string, prospect: string, mark = '') => `activity:
  - on: 2026-10-20
    use: reference-call
    status: scheduled${mark}
    advocate: ${advocate}
    prospect: ${prospect}
`;

const MARK = ' # error: exposure/not-allowed';

export const exposureNotAllowed: Rule = {
  id: 'exposure/not-allowed',
  level: 'error',
  reach: 'file',
  asksTwins: true,
  summary: 'something live or scheduled to which standing says no',
  why: 'What `refs find` and `refs show` would not let anybody begin is up on the wall all the same, or promised to a prospect. They asked not to be contacted and see their own logo; a competitor is on the line whom they refused by name.',
  remedy:
    'Take it down, or call it off, and write that down in the file. If the answer is wrong, correct what it rests on: each reason names its line. This rule reports what no other rule does: consent has its own rules, and so have red health, a person who left and a product out of use. A limit or a rest that is not over yet is only a warning, see exposure/too-early.',
  examples: {
    good: [
      { title: 'an active customer', files: customer('active', logo()) },
      { title: 'a call with somebody who is willing', files: customer('active', call('cole-haverstock', 'tessaro')) },
    ],
    bad: [
      { title: 'they asked not to be contacted', files: customer('do-not-contact', logo(MARK)) },
      { title: 'with a competitor', files: customer('active', call('cole-haverstock', 'Globex Inc.', MARK)) },
      {
        title: 'with somebody who gives quotes and nothing else',
        files: customer('active', call('ines-morrow', 'tessaro', MARK)),
      },
      {
        title: 'another file of the same company says no',
        files: {
          'customers/brackwater.yaml': customer('active', logo(MARK)),
          'customers/brackwater-outfitters.yaml': 'name: Brackwater Outfitters Inc.\nstatus: do-not-contact\n',
        },
      },
    ],
  },
  *check(library, { today }) {
    for (const { customer, exposure, territory, reasons } of disallowedExposures(library, today, 'no')) {
      const { id, file } = customer;
      const where = territory === undefined ? '' : ` in ${territory}`;
      yield {
        place: { file, path: exposure.anchor },
        message: `${exposure.claim}${where}, and may not be: ${reasons.map(({ message }) => message).join('; ')}`,
        hint: `${exposure.remedy}; for all that is said of them: ${commandLine`refs show ${id}`}`,
        related: reasons.map((reason) => ({
          place: { file: reason.file, path: reason.path },
          message: reason.message,
        })),
      };
    }
  },
};
