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
  UNTIL_FIELD,
  USES_FIELD,
  unless,
  usesIn,
  yesFields,
  yesIn,
} from '../consent-fields.ts';
import { dayFault } from '../day-fault.ts';
import type { Field, Ground } from '../field.ts';
import { deedCommand } from '../mutation-command.ts';

const FIELDS: readonly Field[] = [
  {
    name: 'request',
    takes: { name: '[request]', summary: 'the request that they answered (default: the open one)' },
    question: 'Which request did they answer?',
    isNeeded: true,
    isIdle: (ground) => meant(ground).length < 2,
    isId: true,
    // Whatever is named is known, so that it can be said why it is not open; offered is what is.
    choices: (ground) =>
      ground.answers.text('request') === undefined
        ? requestChoices(ground)
        : recordsOf(ground.customer.data).map(({ record: { id } }) => ({ value: id, name: id })),
  },
  {
    ...USES_FIELD,
    takes: { ...USES_FIELD.takes, summary: 'what they granted (default: what was asked for)' },
    isNeeded: true,
    isIdle: (ground) => requestIn(ground) !== undefined,
  },
  { ...AUDIENCE_FIELD, isNeeded: true, isIdle: (ground) => requestIn(ground) !== undefined },
  STORIES_FIELD,
  TERRITORIES_FIELD,
  SUBJECT_FIELD,
  ATTRIBUTION_FIELD,
  {
    ...APPROVAL_FIELD,
    question: 'Does it hold for the whole term?',
    isIdle: (ground) => requestIn(ground)?.approval !== undefined,
    proposal: () => 'per-use',
  },
  ...yesFields(() => undefined),
  {
    name: 'from',
    takes: { flags: '--from <day>', summary: 'the first day, YYYY-MM-DD (default: today)' },
    fault: dayFault,
  },
  {
    ...UNTIL_FIELD,
    proposal: ({ today, config, answers }) =>
      addDays(addDuration(answers.text('from') ?? today, config.policy.consent.review_after), -1),
  },
  {
    name: 'conditions',
    takes: { flags: '--conditions <text>', summary: 'what they want observed' },
    question: 'What do they want observed? (Enter: nothing)',
  },
];

/** The open requests that the answers may be about, where none is named. */
const meant = ({ customer, answers }: Ground) => requestsFor(customer.data, usesIn(answers), answers.text('subject'));

/** The request that is answered: the one that is named, or the only one. */
function requestIn(ground: Ground) {
  const named = ground.answers.text('request');
  if (named !== undefined) return recordOf(ground.customer.data, named)?.record;
  const [only, other] = meant(ground);
  return other === undefined ? only?.record : undefined;
}

/** Why there is nothing to grant, before anything else is asked. */
function refusedAlready(ground: Ground): RefusedMutation | undefined {
  const request = requestIn(ground);
  return request && answeredAlready(ground.customer, request);
}

export default deedCommand({
  fields: unless((ground) => refusedAlready(ground) !== undefined, FIELDS),
  examples: [
    'grant hoshimori-precision --by "Haruka Minase" --as executive --basis email --evidence vault:consents/hoshimori-2026.eml',
    'grant nordlicht --uses video --audience public --until 2027-06-30 --by "Ada Lindqvist" --as legal --basis signed-form --evidence vault:consents/nordlicht-video.pdf',
  ],
  plan(ground) {
    const { customer, config, today, answers } = ground;
    const refused = refusedAlready(ground);
    if (refused !== undefined) return refused;
    const { text, list } = answers;
    const uses = usesIn(answers);
    const wish = {
      request: requestIn(ground)?.id,
      ...(uses.length > 0 && { uses }),
      ...scopeIn(answers),
      approval: among(APPROVALS, list('approval'))[0],
      from: text('from') ?? today,
      until: text('until'),
      conditions: text('conditions'),
      ...yesIn(answers),
    };
    return planGrant(customer, wish, config.policy, today);
  },
});
