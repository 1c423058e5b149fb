import { addDays, addDuration } from '../../model/day.ts';
import { recordOf, recordsOf } from '../../mutations/consent-record.ts';
import { APPROVALS } from '../../mutations/consent-values.ts';
import type { RefusedMutation } from '../../mutations/mutation.ts';
import { requestsFor } from '../../mutations/open-requests.ts';
import { answeredAlready, planGrant } from '../../mutations/plan-grant.ts';
import {
  APPROVAL_FIELD,
  ATTRIBUTION_FIELD,
  AUDIENCE_FIELD,
  among,
  requestChoices,
  STORIES_FIELD,
  SUBJECT_FIELD,
  scopeIn,
  TERRITORIES_FIELD,
  termsFields,
  termsIn,
  UNTIL_FIELD,
  USES_FIELD,
  unless,
  usesIn,
} from '../consent-fields.ts';
import { dayFault } from '../day-fault.ts';
import type { Field, FieldContext } from '../field.ts';
import { mutationCommand } from '../mutation-command.ts';
import { asChoices } from '../prompt.ts';

const REQUEST: Field = {
  takes: { name: '[request]', summary: 'the request that they answered (default: the open one)' },
  question: 'Which request did they answer?',
  isNeeded: true,
  isIdle: (context) => matchingRequests(context).length < 2,
  isId: true,
  // Offered are the open ones; any record can be named, so that the refusal says why it is not open.
  choices: (context) =>
    context.answers.text(REQUEST) === undefined
      ? requestChoices(context)
      : asChoices(recordsOf(context.customer.data).map(({ record: { id } }) => id)),
};

const FROM: Field = {
  takes: { flags: '--from <day>', summary: 'the first day, YYYY-MM-DD (default: today)' },
  fault: dayFault,
};

const CONDITIONS: Field = {
  takes: { flags: '--conditions <text>', summary: 'what they want observed' },
  question: 'What do they want observed? (Enter: nothing)',
};

const FIELDS: readonly Field[] = [
  REQUEST,
  {
    ...USES_FIELD,
    takes: { ...USES_FIELD.takes, summary: 'what they granted (default: what was asked for)' },
    isNeeded: true,
    isIdle: (context) => requestIn(context) !== undefined,
  },
  { ...AUDIENCE_FIELD, isNeeded: true, isIdle: (context) => requestIn(context) !== undefined },
  STORIES_FIELD,
  TERRITORIES_FIELD,
  SUBJECT_FIELD,
  ATTRIBUTION_FIELD,
  {
    ...APPROVAL_FIELD,
    question: 'Does it hold for the whole term?',
    isIdle: (context) => requestIn(context)?.approval !== undefined,
    proposal: () => 'per-use',
  },
  ...termsFields(() => undefined),
  FROM,
  {
    ...UNTIL_FIELD,
    proposal: ({ today, config, answers }) =>
      addDays(addDuration(answers.text(FROM) ?? today, config.policy.consent.review_after), -1),
  },
  CONDITIONS,
];

/** The open requests that the answers may be about, where none is named. */
const matchingRequests = ({ customer, answers }: FieldContext) =>
  requestsFor(customer.data, usesIn(answers), answers.text(SUBJECT_FIELD));

/** The request that is answered: the named one, or the only one. */
function requestIn(context: FieldContext) {
  const named = context.answers.text(REQUEST);
  if (named !== undefined) return recordOf(context.customer.data, named)?.record;
  const [only, other] = matchingRequests(context);
  return other === undefined ? only?.record : undefined;
}

/** Refuses a request that is answered already, before anything else is asked. */
function refusedAlready(context: FieldContext): RefusedMutation | undefined {
  const request = requestIn(context);
  return request && answeredAlready(context.customer, request);
}

export default mutationCommand({
  fields: unless((context) => refusedAlready(context) !== undefined, FIELDS),
  examples: [
    'grant hoshimori-precision --by "Haruka Minase" --as executive --basis email --evidence vault:consents/hoshimori-2026.eml',
    'grant nordlicht --uses video --audience public --until 2027-06-30 --by "Ada Lindqvist" --as legal --basis signed-form --evidence vault:consents/nordlicht-video.pdf',
  ],
  plan(context) {
    const { customer, config, today, answers } = context;
    const refused = refusedAlready(context);
    if (refused !== undefined) return refused;
    const { text, list } = answers;
    const uses = usesIn(answers);
    const wish = {
      request: requestIn(context)?.id,
      ...(uses.length > 0 && { uses }),
      ...scopeIn(answers),
      approval: among(APPROVALS, list(APPROVAL_FIELD))[0],
      from: text(FROM) ?? today,
      until: text(UNTIL_FIELD),
      conditions: text(CONDITIONS),
      ...termsIn(answers),
    };
    return planGrant(customer, wish, config.policy, today);
  },
});
