import { EXIT, Failure } from '../../model/exit.ts';
import { USES } from '../../model/use.ts';
import { recordsOf } from '../../mutations/consent-record.ts';
import { REASONS } from '../../mutations/consent-values.ts';
import { requestsFor } from '../../mutations/open-requests.ts';
import { planDecline } from '../../mutations/plan-decline.ts';
import { among, REASON_FIELD, requestChoices, SUBJECT_FIELD } from '../consent-fields.ts';
import { dayFault, pastDayFault } from '../day-fault.ts';
import type { Answers, Field, Ground } from '../field.ts';
import { deedCommand } from '../mutation-command.ts';

const FIELDS: readonly Field[] = [
  {
    name: 'what',
    takes: {
      name: '[what...]',
      summary: 'the request that they declined, or the uses (default: the open request)',
      values: USES,
    },
    question: 'What did they decline?',
    isId: true,
    isNeeded: true,
    isIdle: ({ customer, answers }) => requestsFor(customer.data, [], answers.text('subject')).length === 1,
    choices: (ground) => [
      ...(ground.answers.list('what').length === 0
        ? requestChoices(ground)
        : recordsOf(ground.customer.data).map(({ record: { id } }) => ({ value: id, name: id }))),
      ...USES.map((use) => ({ value: use, name: use })),
    ],
  },
  REASON_FIELD,
  SUBJECT_FIELD,
  {
    name: 'on',
    takes: { flags: '--on <day>', summary: 'the day they said no, YYYY-MM-DD (default: today)' },
    fault: pastDayFault,
  },
  {
    name: 'askAgain',
    takes: {
      flags: '--ask-again <day>',
      summary: 'the day from which it may be raised again (default: as policy has it)',
    },
    fault(day, { today, answers }) {
      const on = answers.text('on') ?? today;
      return dayFault(day) ?? (day < on ? `${day} is before they said no, on ${on}` : undefined);
    },
  },
];

/** The request, or the uses. An id goes before a use of the same name. */
function whatIn({ customer }: Ground, answers: Answers) {
  const what = answers.list('what');
  const [id, other] = what.filter((text) => recordsOf(customer.data).some(({ record }) => record.id === text));
  if (id === undefined) return { uses: among(USES, what) };
  if (what.length === 1) return { request: id };
  const message = `"${id}" is a record, and ${other ?? what.find((text) => text !== id)} is said besides`;
  throw new Failure(EXIT.usage, 'bad-value', message, 'name one record, or uses alone');
}

export default deedCommand({
  fields: FIELDS,
  examples: [
    'decline hoshimori-precision --reason corporate-policy',
    'decline hoshimori-precision public-2026 --reason too-soon --ask-again 2027-03-01',
    'decline nordlicht video podcast --reason no-time --on 2026-09-28',
  ],
  plan(ground) {
    const { customer, config, today, answers } = ground;
    const { text, list } = answers;
    const [reason] = among(REASONS, list('reason'));
    if (reason === undefined) throw new Error('the field lets no decline through without a reason');
    const subject = text('subject');
    const wish = { ...whatIn(ground, answers), subject, reason, on: text('on') ?? today, askAgain: text('askAgain') };
    return planDecline(customer, wish, config.policy);
  },
});
