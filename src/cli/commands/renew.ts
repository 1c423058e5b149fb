import type { Consent } from '../../model/customer.ts';
import { recordOf } from '../../mutations/consent-record.ts';
import { scopePhrase } from '../../mutations/consent-words.ts';
import type { RefusedMutation } from '../../mutations/mutation.ts';
import {
  dueGrants,
  firstDay,
  notToRenew,
  planRenewal,
  proposedEnd,
  renewableGrants,
} from '../../mutations/plan-renewal.ts';
import { commandLine } from '../../text/command-line.ts';
import { UNTIL_FIELD, unless, yesFields, yesIn } from '../consent-fields.ts';
import { dayFault } from '../day-fault.ts';
import type { Field, Ground } from '../field.ts';
import { deedCommand } from '../mutation-command.ts';

/** The grants that may be meant where none is named: those that are due, else all that can be renewed. */
function meant({ customer: { data }, config, today }: Ground): readonly Consent[] {
  const due = dueGrants(data, today, config.policy);
  return (due.length > 0 ? due : renewableGrants(data, today, config.policy)).map(({ record }) => record);
}

const isDue = ({ customer, config, today }: Ground): boolean =>
  dueGrants(customer.data, today, config.policy).length === 1;

/** The grant that is renewed: the one that is named, or the only one that is due. */
function grantIn(ground: Ground): Consent | undefined {
  const named = ground.answers.text('grant');
  if (named !== undefined) return recordOf(ground.customer.data, named)?.record;
  return isDue(ground) ? meant(ground)[0] : undefined;
}

/** Why there is nothing to renew, before anything else is asked. */
function refusedAlready(ground: Ground): RefusedMutation | undefined {
  const grant = grantIn(ground);
  if (grant !== undefined) return notToRenew(ground.customer, grant);
  if (meant(ground).length > 0) return undefined;
  return { refused: 'there is no grant to renew', hint: `ask for one: ${commandLine`refs ask ${ground.customer.id}`}` };
}

const FIELDS: readonly Field[] = [
  {
    name: 'grant',
    takes: { name: '[grant]', summary: 'the grant that they renewed (default: the one that runs out)' },
    question: 'Which grant did they renew?',
    isNeeded: true,
    isIdle: isDue,
    isId: true,
    // Whatever is named is known, so that it can be said why there is no renewing it; offered is what may be.
    choices(ground) {
      const all = ground.customer.data.consent ?? [];
      return (ground.answers.text('grant') === undefined ? meant(ground) : all).map((record) => ({
        value: record.id,
        name: `${record.id}: ${scopePhrase(record)}${record.expires_on === undefined ? '' : ` until ${record.expires_on}`}`,
      }));
    },
  },
  ...yesFields(grantIn),
  {
    name: 'from',
    takes: { flags: '--from <day>', summary: 'the first day of the new term, YYYY-MM-DD (default: today)' },
    fault: dayFault,
  },
  {
    ...UNTIL_FIELD,
    takes: { ...UNTIL_FIELD.takes, summary: 'the last day, YYYY-MM-DD, or never (default: as long a term as before)' },
    proposal(ground) {
      const { today, config, answers } = ground;
      const grant = grantIn(ground);
      return grant && proposedEnd(grant, answers.text('from') ?? firstDay(grant, today), config.policy);
    },
  },
];

export default deedCommand({
  fields: unless((ground) => refusedAlready(ground) !== undefined, FIELDS),
  examples: [
    'renew larkmoor-health --by "Winifred Asante" --as brand --basis email --evidence vault:consents/larkmoor-2026.eml',
    'renew nordlicht public-2026 --from 2027-02-01 --until 2028-01-31',
  ],
  plan(ground) {
    const { customer, config, today, answers } = ground;
    const refused = refusedAlready(ground);
    if (refused !== undefined) return refused;
    const grant = grantIn(ground);
    if (grant === undefined) return { refused: 'no grant runs out', hint: 'name the one that they renewed' };
    const { text } = answers;
    const wish = {
      grant: grant.id,
      from: text('from') ?? firstDay(grant, today),
      until: text('until'),
      ...yesIn(answers),
    };
    return planRenewal(customer, wish, config.policy, today);
  },
});
