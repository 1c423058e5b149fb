import type { Audience } from '../../model/customer.ts';
import { addDays, addDuration } from '../../model/day.ts';
import { AUDIENCES, USES } from '../../model/use.ts';
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
  answering,
  PLACES_FIELD,
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
import { fieldsOnDemand } from '../fields-on-demand.ts';
import { mutationCommand } from '../mutation-command.ts';
import { NARROWING_FIELDS, narrowingIn } from '../narrowing-fields.ts';
import { asChoices } from '../prompt.ts';

const REQUEST: Field = {
  takes: { name: '[request]', summary: 'the request that they answered (default: the open one)' },
  question: 'Which request did they answer?',
  isNeeded: true,
  isIdle: (context) => matchingRequests(context).length < 2,
  isId: true,
  // Offered are the open ones; any record can be named, so that the refusal says why it is not open.
  choices(context) {
    const typed = context.answers.text(REQUEST);
    if (typed === undefined) return requestChoices(context);
    const ids = recordIds(context);
    return isUse(typed) && !ids.includes(typed) ? undefined : asChoices(ids);
  },
  fault: (typed, context) =>
    isUse(typed) && !recordIds(context).includes(typed)
      ? `"${typed}" is a use, and no record of theirs: write --uses ${typed}`
      : undefined,
};

const recordIds = ({ customer }: FieldContext): readonly string[] =>
  recordsOf(customer.data).map(({ record: { id } }) => id);

const isUse = (text: string): boolean => (USES as readonly string[]).includes(text);

const FROM: Field = {
  takes: { flags: '--from <day>', summary: 'the first day, YYYY-MM-DD (default: today)' },
  fault: dayFault,
};

const CONDITIONS: Field = {
  takes: { flags: '--conditions <text>', summary: 'what they want observed' },
  question: 'What do they want observed?',
};

const hasNoRequest = (context: FieldContext): boolean => requestIn(context) === undefined;

const FIELDS: readonly Field[] = [
  REQUEST,
  {
    ...USES_FIELD,
    takes: { ...USES_FIELD.takes, summary: 'what they granted (default: what was asked for)' },
    isNeeded: hasNoRequest,
    question(context) {
      const request = requestIn(context);
      return request === undefined ? 'Which uses?' : `${answering(request)} What did they grant? (Enter: all of it)`;
    },
    choices: (context) => asChoices((usesIn(context.answers).length === 0 && requestIn(context)?.uses) || USES),
  },
  {
    ...AUDIENCE_FIELD,
    isNeeded: hasNoRequest,
    proposal: (context) => requestIn(context)?.audience,
    choices: (context) => asChoices(audiencesWithin(context)),
    isIdle: (context) => !hasNoRequest(context) && audiencesWithin(context).length < 2,
  },
  SUBJECT_FIELD,
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
  ...fieldsOnDemand('Anything that narrows it? (Enter: nothing)', [
    {
      words: 'some places only: the website, one page, one deck',
      field: { ...PLACES_FIELD, question: 'At which places?' },
    },
    { words: 'some stories only', field: { ...STORIES_FIELD, question: 'Which stories?' } },
    { words: 'some regions or countries only', field: { ...TERRITORIES_FIELD, question: 'In which of them?' } },
    { words: 'how they may be named', field: { ...ATTRIBUTION_FIELD, question: 'How may they be named?' } },
    ...NARROWING_FIELDS,
    { words: 'anything else that they want observed, in words', field: CONDITIONS },
  ]),
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

/** The audiences no wider than the request's; all of them once one is named, or without a request. */
function audiencesWithin(context: FieldContext): readonly Audience[] {
  const request = requestIn(context);
  if (request === undefined || context.answers.text(AUDIENCE_FIELD) !== undefined) return AUDIENCES;
  return AUDIENCES.slice(0, AUDIENCES.indexOf(request.audience ?? 'internal') + 1);
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
    'grant nordlicht --uses quote --place deck:globex-2026 --until 2026-12-31 --approval once --by "Ada Lindqvist" --as pr --basis email --evidence vault:consents/nordlicht-deck.eml',
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
      narrowing: narrowingIn(answers, requestIn(context)),
      ...termsIn(answers),
    };
    return planGrant(customer, wish, config.policy, today);
  },
});
